import type { Client } from "whatsapp-web.js";

export type Library = typeof import("whatsapp-web.js");
export type WebClient = Client;

/** Loaded only by whoever chose this transport. Throws, with a sentence for them, where it is not installed. */
export async function loadLibrary(): Promise<Library> {
  try {
    const { default: library } = await import("whatsapp-web.js");
    return library;
  } catch (error) {
    if (!isMissing(error)) throw error;
    const remedy = '"npm ci --include=optional" brings it';
    throw new Error(`The package whatsapp-web.js is not installed: ${remedy}.`, { cause: error });
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
