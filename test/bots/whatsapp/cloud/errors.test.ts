import { describe, expect, it } from "vitest";
import { unsent } from "../../../../src/bots/whatsapp/cloud/errors.ts";

describe("a message that WhatsApp did not take", () => {
  it.each([
    { code: 131047, becomes: { kind: "window_closed" } },
    { code: 131026, becomes: { kind: "failed", why: "no_whatsapp" } },
    { code: 131056, becomes: { kind: "retry", afterMs: 6000 } },
    { code: 130429, becomes: { kind: "retry" } },
    { code: 190, becomes: { kind: "retry" } },
    { code: 131009, becomes: { kind: "failed", why: "refused" } },
    { code: 132001, becomes: { kind: "failed", why: "refused" } },
    { code: 999999, becomes: { kind: "failed", why: "refused" } },
    { code: 999999, status: 503, becomes: { kind: "retry" } },
  ])("for $code ($status): $becomes.kind", ({ code, status, becomes }) => {
    expect(unsent({ code, text: "why" }, status)).toEqual({ ...becomes, error: `${code}: why` });
  });
});
