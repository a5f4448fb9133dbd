import { readFile } from "node:fs/promises";
import { describeComplex } from "../../booking/describe-complex.ts";
import type { ComplexDescription } from "../../booking/domain/description.ts";
import { err, type Result } from "../../shared/result.ts";
import { inTheHouse } from "../in-the-house.ts";
import { complain, tell } from "../telling.ts";
import { USAGES } from "../usages.ts";
import { readComplex } from "./complex-file.ts";

export const complexCommand = {
  async run([verb, file, ...rest]: readonly string[]): Promise<boolean> {
    if (verb !== "import" || file === undefined || rest.length > 0) return complain(USAGES.complex);
    const read = await readFileOfComplex(file);
    if (!read.ok) return complain(...read.error.map((sentence) => `${file}: ${sentence}`));
    return inTheHouse(async (db) => {
      await db.transaction((trx) => describeComplex(trx, read.value));
      return tell(summary(read.value));
    });
  },
};

async function readFileOfComplex(file: string): Promise<Result<ComplexDescription, string[]>> {
  const text = await textOf(file);
  if (text === undefined) return err(["There is no such file, or it may not be read."]);
  try {
    return readComplex(JSON.parse(text));
  } catch (malformed) {
    if (!(malformed instanceof SyntaxError)) throw malformed;
    return err([`It is not JSON: ${malformed.message}.`]);
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}

function summary({ name, cabins, seasons, mode }: ComplexDescription): string {
  const names = cabins.map((cabin) => cabin.name).join(", ");
  return `${name}: ${cabins.length} cabins (${names}), ${seasons.length} seasons, ${mode}. In force from now on.`;
}
