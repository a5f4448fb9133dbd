import { readFile } from "node:fs/promises";
import { todayIn } from "../../src/booking/domain/civil-date.ts";
import type { ComplexDescription } from "../../src/booking/domain/description.ts";
import { readComplex } from "../../src/cli/complex/complex-file.ts";
import { throughTheYears } from "./years.ts";

const EXAMPLE = new URL("../../docs/complex.example.json", import.meta.url);

/** The complex of the docs, open for the next two years whenever the demo starts. */
export async function demoComplex(mode: ComplexDescription["mode"], now: Date): Promise<ComplexDescription> {
  const example = readComplex(JSON.parse(await readFile(EXAMPLE, "utf8")));
  if (!example.ok) throw new Error(example.error.join("\n"));
  return { ...throughTheYears(example.value, todayIn(example.value.timeZone, now)), mode };
}
