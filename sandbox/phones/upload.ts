import mime from "mime/lite";

export type Upload = { readonly bytes: Buffer; readonly name: string; readonly mime: string };

/** What a file is, by its name. */
export const mimeOf = (name: string): string => mime.getType(name) ?? "application/octet-stream";
