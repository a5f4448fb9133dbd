import { GrammyError, HttpError } from "grammy";
import type { SendOutcome } from "../../outbox/delivery.ts";
import { SECOND_MS } from "../../shared/clock.ts";

const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;
/** Unauthorized and Not Found: Telegram does not know the bot by its token. The message is as good as it was. */
const UNKNOWN_BOT = [401, 404];

/** Whether a failed call to Telegram is worth another try, and when. Refusals of the message itself are final. */
export function failureOutcome(error: unknown): SendOutcome {
  if (error instanceof HttpError) return { kind: "retry", error: `Telegram not reached: ${error.message}` };
  if (!(error instanceof GrammyError)) throw error;

  const { error_code: code, description, parameters } = error;
  if (code === TOO_MANY_REQUESTS) {
    return { kind: "retry", afterMs: (parameters.retry_after ?? 1) * SECOND_MS, error: description };
  }
  const mayPass = code >= SERVER_ERROR || UNKNOWN_BOT.includes(code);
  return { kind: mayPass ? "retry" : "failed", error: description };
}
