import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { err, ok, type Result } from "../shared/result.ts";

/** To a file or, where none is named, to standard output. Refuses with a sentence for whoever named it. */
export async function writeOut(text: string, file: string | undefined): Promise<Result<null, string>> {
  try {
    if (file === undefined) await pipeline(Readable.from([text]), process.stdout, { end: false });
    else await writeFile(file, text);
    return ok(null);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (file !== undefined) return err(sentenceFor(String(error.code), file, error.message));
    // whoever read it has had enough
    return error.code === "EPIPE" ? ok(null) : err(`It could not be written: ${error.message}.`);
  }
}

function sentenceFor(code: string, file: string, message: string): string {
  switch (code) {
    case "ENOENT":
      return `There is no folder ${dirname(file)}: make it first, or give --out another path.`;
    case "EISDIR":
      return `${file} is a folder: give --out the path of a file in it.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `${file} may not be written by whoever runs this: give --out another path.`;
    default:
      return `${file} could not be written, and is not to be used: ${message}.`;
  }
}
