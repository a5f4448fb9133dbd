import { GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { failureOutcome } from "../../../src/bots/telegram/failures.ts";

const refusal = (error_code: number, description: string, retry_after?: number) =>
  new GrammyError(
    "sendMessage failed",
    { ok: false, error_code, description, ...(retry_after !== undefined && { parameters: { retry_after } }) },
    "sendMessage",
    {},
  );

describe("a message that Telegram does not take", () => {
  it("is sent again no sooner than Telegram says", () => {
    expect(failureOutcome(refusal(429, "Too Many Requests", 7))).toMatchObject({
      kind: "retry",
      afterMs: 7000,
    });
  });

  it.each([
    refusal(500, "Internal Server Error"),
    refusal(502, "Bad Gateway"),
    refusal(401, "Unauthorized"),
    refusal(404, "Not Found"),
    new HttpError("cut", new Error()),
  ])("is sent again when it was the fault of Telegram, the line or our token: $message", (error) =>
    expect(failureOutcome(error).kind).toBe("retry"),
  );

  it.each(["bot was blocked by the user", "chat not found", "message text is empty"])(
    "is given up when another try would end the same: %s",
    (description) => expect(failureOutcome(refusal(403, description)).kind).toBe("failed"),
  );

  it("for a reason of our own making is no failure of Telegram's", () => {
    expect(() => failureOutcome(new TypeError("a bug"))).toThrow("a bug");
  });
});
