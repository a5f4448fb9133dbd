import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifySignature } from "../../src/payments/mercadopago/webhook-signature.ts";
import { err, ok } from "../../src/shared/result.ts";

const SECRET = "a-secret";

function signed({ dataId, requestId, ts, secret = SECRET }: Parts) {
  const manifest = `id:${dataId};${requestId === undefined ? "" : `request-id:${requestId};`}ts:${ts};`;
  const v1 = createHmac("sha256", secret).update(manifest).digest("hex");
  return { secrets: [SECRET], dataId, xRequestId: requestId, xSignature: `ts=${ts},v1=${v1}` };
}

type Parts = { dataId: string; requestId: string | undefined; ts: number; secret?: string };

const digits = fc.integer({ min: 1, max: 999_999_999_999 }).map(String);
const parts = fc.record({
  dataId: digits,
  requestId: fc.option(fc.uuid(), { nil: undefined }),
  ts: fc.integer({ min: 1_000_000_000, max: 4_000_000_000_000 }),
});

/** The text with one of its bits changed. */
const flipped = (text: string, at: number) => {
  const bytes = Buffer.from(text, "latin1");
  const index = Math.floor(at / 8) % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ (1 << (at % 8));
  return bytes.toString("latin1");
};

describe("a notification's signature", () => {
  it("is accepted as it was made", () => {
    fc.assert(
      fc.property(parts, (made) => {
        const verified = verifySignature(signed(made));
        const signedAt = new Date(made.ts >= 1e12 ? made.ts : made.ts * 1000);
        expect(verified).toEqual(ok({ dataId: made.dataId, signedAt }));
      }),
    );
  });

  it("is refused when any one bit of what it covers, or of itself, has changed", () => {
    const field = fc.constantFrom("dataId", "xRequestId", "xSignature");
    fc.assert(
      fc.property(parts, field, fc.nat(), (made, changed, at) => {
        const call = signed({ ...made, requestId: made.requestId ?? "request" });
        const forged = { ...call, [changed]: flipped(call[changed] ?? "", at) };
        expect(verifySignature(forged).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("is refused under any other secret", () => {
    fc.assert(
      fc.property(parts, fc.string(), (made, secret) => {
        fc.pre(secret !== SECRET);
        expect(verifySignature(signed({ ...made, secret }))).toEqual(err({ kind: "mismatch" }));
      }),
    );
  });

  const genuine = signed({ dataId: "42", requestId: "request", ts: 1_767_625_200_000 });
  const unsigned = signed({ dataId: "", requestId: undefined, ts: 1_767_625_200_000 });

  it.each([
    { what: "no id", call: { ...genuine, dataId: undefined }, kind: "missing_parts" },
    { what: "only a time that is signed", call: unsigned, kind: "missing_parts" },
    { what: "no header", call: { ...genuine, xSignature: undefined }, kind: "missing_parts" },
    { what: "no time", call: { ...genuine, xSignature: "v1=abc" }, kind: "missing_parts" },
    { what: "no hash", call: { ...genuine, xSignature: "ts=1767625200000" }, kind: "missing_parts" },
    { what: "a time that is none", call: { ...genuine, xSignature: "ts=now,v1=abc" }, kind: "missing_parts" },
    { what: "no request id", call: { ...genuine, xRequestId: undefined }, kind: "mismatch" },
    { what: "no secret of ours", call: { ...genuine, secrets: [] }, kind: "no_secret" },
    { what: "an empty secret of ours", call: { ...genuine, secrets: ["", ""] }, kind: "no_secret" },
  ])("with $what is refused: $kind", ({ call, kind }) => {
    expect(verifySignature(call)).toEqual(err({ kind }));
  });

  it("may have been made of the id in small letters", () => {
    const small = signed({ dataId: "abc-1", requestId: "request", ts: 1_767_625_200 });
    expect(verifySignature({ ...small, dataId: "ABC-1" }).ok).toBe(true);
  });

  it("may have spaces between its parts", () => {
    const spaced = { ...genuine, xSignature: genuine.xSignature.replace(",", " , ") };
    expect(verifySignature(spaced).ok).toBe(true);
  });
});
