import { readFile } from "node:fs/promises";
import { describeComplex } from "../booking/describe-complex.ts";
import type { ComplexDescription } from "../booking/domain/description.ts";
import { loadConfig } from "../config.ts";
import { layFoundations } from "../foundations.ts";
import { createLogger } from "../shared/logger.ts";
import { createMetrics } from "../shared/metrics.ts";
import { err, type Result } from "../shared/result.ts";
import { readComplex } from "./complex-file.ts";
import { USAGES } from "./usages.ts";

export const complexCommand = {
  async run([verb, file, ...rest]: readonly string[]): Promise<boolean> {
    if (verb !== "import" || file === undefined || rest.length > 0) return complain(USAGES.complex);
    const read = await readFileOfComplex(file);
    if (!read.ok) return complain(...read.error.map((sentence) => `${file}: ${sentence}`));
    const config = loadConfig();
    if (!config.ok) return complain(...config.error);

    const logger = createLogger({ level: "silent" }); // what matters here is thrown, too
    const { db, close } = await layFoundations(config.value, { logger, metrics: createMetrics() });
    try {
      await db.transaction((trx) => describeComplex(trx, read.value));
    } finally {
      await close();
    }
    console.log(summary(read.value));
    return true;
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

function complain(...sentences: readonly string[]): false {
  for (const sentence of sentences) console.error(sentence);
  return false;
}
