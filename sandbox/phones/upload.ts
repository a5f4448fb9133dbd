import { extname } from "node:path";

export type Upload = { readonly bytes: Buffer; readonly name: string; readonly mime: string };

const MIME_TYPES: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".txt": "text/plain",
  ".csv": "text/csv",
  ".ics": "text/calendar",
};

/** What a file is, by its name. */
export const mimeOf = (name: string): string =>
  MIME_TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";
