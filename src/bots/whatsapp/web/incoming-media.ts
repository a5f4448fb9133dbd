import { FETCH_TIMEOUT_MS } from "../../../media/download.ts";
import { MAX_MEDIUM_BYTES } from "../../../media/mime-types.ts";
import { err, ok } from "../../../shared/result.ts";
import type { FetchMedia } from "../../channel/incoming-media.ts";
import type { WebClient } from "./library.ts";
import { within } from "./sleeping.ts";

/** The page keeps the message, and has its file decrypted once it is asked for. */
export function createFetchMedia(client: () => WebClient | undefined): FetchMedia {
  return async ({ ref }) => {
    const data = await within(FETCH_TIMEOUT_MS, dataOf(client(), ref)).catch(() => undefined);
    if (data === undefined) return err("unavailable");
    const bytes = Buffer.from(data, "base64");
    if (bytes.length > MAX_MEDIUM_BYTES) return err("too_big");
    return bytes.length === 0 ? err("unavailable") : ok(bytes);
  };
}

async function dataOf(client: WebClient | undefined, messageId: string): Promise<string | undefined> {
  const message = await client?.getMessageById(messageId);
  return (await message?.downloadMedia())?.data;
}
