import type { FastifyRequest } from "fastify";
import { mimeOf, type Upload } from "../phones/upload.ts";
import type { Call } from "./method.ts";

/** Reads a call's parameters from its query and its JSON, form or multipart body, the body winning. */
export async function readCall(request: FastifyRequest): Promise<Pick<Call, "params" | "uploads">> {
  const uploads = new Map<string, Upload>();
  const params: Record<string, unknown> = { ...objectOf(request.query) };
  if (!request.isMultipart()) return { params: { ...params, ...objectOf(request.body) }, uploads };

  for await (const part of request.parts()) {
    if (part.type === "field") params[part.fieldname] = part.value;
    else {
      const bytes = await part.toBuffer();
      // Telegram believes the name of a file, not what the uploader says of its type.
      uploads.set(part.fieldname, { bytes, name: part.filename, mime: mimeOf(part.filename) });
    }
  }
  return { params, uploads };
}

const objectOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});
