import { SECOND_MS } from "../../../shared/clock.ts";
import type { SendOutcome } from "../transport.ts";

type Unsent = Exclude<SendOutcome, { kind: "sent" }>;

/** https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes */
const WINDOW_CLOSED = 131047;
const NO_WHATSAPP = 131026;
const PAIR_RATE = 131056;
/** To one person at most one message each six seconds, after a burst of 45. Same page, "Pair rate limits". */
const PAIR_PAUSE_MS = 6 * SECOND_MS;

/** Too much at once, down for a moment, or our access is not in order: the message is as good as it was. */
const MAY_PASS: ReadonlySet<number> = new Set([
  ...[0, 1, 2, 3, 4, 10, 190, 200, 368], // Graph itself: token, permissions, call limits
  ...[80007, 130429, 131048], // rate limits
  ...[131000, 131005, 131016, 131031, 131042, 131057, 133004], // something went wrong, locked, unpaid, maintenance
]);
const SERVER_ERROR = 500;

export type MetaError = { readonly code: number; readonly text: string };

/** What becomes of a message that was refused at once (with its HTTP status) or later (without). */
export function unsent({ code, text }: MetaError, status?: number): Unsent {
  const error = `${code}: ${text}`;
  switch (code) {
    case WINDOW_CLOSED:
      return { kind: "window_closed", error };
    case NO_WHATSAPP:
      return { kind: "failed", error, why: "no_whatsapp" };
    case PAIR_RATE:
      return { kind: "retry", afterMs: PAIR_PAUSE_MS, error };
    default: {
      const mayPass = MAY_PASS.has(code) || (status !== undefined && status >= SERVER_ERROR);
      return mayPass ? { kind: "retry", error } : { kind: "failed", error, why: "refused" };
    }
  }
}
