import { SECOND_MS } from "../shared/clock.ts";
import { readWithin } from "../shared/read-within.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { MAX_MEDIUM_BYTES } from "./mime-types.ts";

/** Why something is not kept: it is of a kind that is not, too big, its chat sent too much, or its channel does not give it. */
export type MediumRefusal = "not_kept" | "too_big" | "too_much" | "unavailable";

/** With all that comes of it. */
export const FETCH_TIMEOUT_MS = 20 * SECOND_MS;

/** The bytes behind an address that a channel gave. Where it would lead elsewhere it is not followed. */
export async function download(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result<Buffer, MediumRefusal>> {
  try {
    const signal = AbortSignal.timeout(FETCH_TIMEOUT_MS);
    const response = await fetch(url, { headers, signal, redirect: "error" });
    if (!response.ok) return err("unavailable");
    const bytes = await readWithin(response, MAX_MEDIUM_BYTES);
    if (bytes === undefined) return err("too_big");
    return bytes.length === 0 ? err("unavailable") : ok(bytes);
  } catch {
    return err("unavailable"); // whatever the network says of it: whoever sent it is asked to write
  }
}
