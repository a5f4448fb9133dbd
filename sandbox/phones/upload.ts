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
  ".ogg": "audio/ogg",
  ".mp3": "audio/mpeg",
  ".m4a": "audio/mp4",
  ".webp": "image/webp",
  ".mp4": "video/mp4",
};

/** What a file is, by its name. */
export const mimeOf = (name: string): string =>
  MIME_TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";
