/**
 * A refusal in Telegram's own words. A method throws it; `bot-api.ts` turns it into
 * `{ ok: false, error_code, description, parameters? }`.
 */
export class BotApiError extends Error {
  readonly errorCode: number;
  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor(errorCode: number, description: string, retryAfter?: number) {
    super(description);
    this.errorCode = errorCode;
    this.retryAfter = retryAfter;
  }
}

export const badRequest = (sentence: string) => new BotApiError(400, `Bad Request: ${sentence}`);
export const forbidden = (sentence: string) => new BotApiError(403, `Forbidden: ${sentence}`);
export const conflict = (sentence: string) => new BotApiError(409, `Conflict: ${sentence}`);
