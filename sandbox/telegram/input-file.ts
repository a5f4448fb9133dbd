import { basename } from "node:path";
import type { Upload } from "../phones/upload.ts";
import { badRequest } from "./errors.ts";
import type { Files } from "./files.ts";
import type { Call } from "./method.ts";
import type { StoredFile } from "./state.ts";

type Kind = "photo" | "document" | "voice" | "audio" | "video";

const ATTACHED = "attach://";
const DOWNLOAD_WITHIN_MS = 10_000;

/**
 * The file that a bot sends: an upload (by the field's own name or `attach://…`), the id of a file sent before,
 * or an address to fetch it from.
 */
export async function inputFile(files: Files, kind: Kind, given: unknown, call: Call): Promise<StoredFile> {
  const upload = uploadOf(kind, given, call);
  if (upload) return files.save(kind, nonEmpty(upload));
  if (typeof given !== "string" || given === "" || given.startsWith(ATTACHED)) {
    throw badRequest(`there is no ${kind} in the request`);
  }
  if (/^https?:\/\//i.test(given)) return files.save(kind, await download(kind, given));

  const known = files.find(given);
  if (!known) throw badRequest("wrong file identifier/HTTP URL specified");
  if (known.kind !== kind) {
    throw badRequest(`can't use file of type ${capitalized(known.kind)} as ${capitalized(kind)}`);
  }
  return known;
}

function uploadOf(kind: Kind, given: unknown, { uploads }: Call): Upload | undefined {
  if (typeof given === "string" && given.startsWith(ATTACHED))
    return uploads.get(given.slice(ATTACHED.length));
  return given === undefined ? uploads.get(kind) : undefined;
}

async function download(kind: Kind, url: string): Promise<Upload> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_WITHIN_MS) }).catch(() => undefined);
  if (!answer?.ok) throw badRequest("failed to get HTTP URL content");
  const mime = answer.headers.get("content-type")?.split(";")[0] ?? "application/octet-stream";
  if (kind === "photo" && !mime.startsWith("image/")) throw badRequest("wrong type of the web page content");
  const bytes = Buffer.from(await answer.arrayBuffer());
  return nonEmpty({ bytes, name: basename(new URL(url).pathname) || kind, mime });
}

function nonEmpty(upload: Upload): Upload {
  if (upload.bytes.length === 0) throw badRequest("file must be non-empty");
  return upload;
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
