import { createHmac } from "node:crypto";
import fc from "fast-check";
import { WebhookSignatureValidator } from "mercadopago";
import { describe, expect, it } from "vitest";
import { type SignedCall, verifySignature } from "../../src/payments/mercadopago/webhook-signature.ts";

type Call = {
  readonly secret: string;
  readonly dataId: string;
  readonly requestId: string | undefined;
  readonly ts: string;
  readonly header: (ts: string, v1: string) => string;
};

const token = fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/);
const calls: fc.Arbitrary<Call> = fc.record({
  secret: fc.string({ minLength: 1, maxLength: 64 }),
  dataId: fc.oneof(fc.stringMatching(/^[1-9]\d{0,18}$/), fc.stringMatching(/^[a-z0-9]{1,32}$/), token),
  requestId: fc.option(token, { nil: undefined }),
  ts: fc.oneof(
    fc.integer({ min: 1_000_000_000, max: 2_000_000_000 }).map(String),
    fc.integer({ min: 1_000_000_000_000, max: 2_000_000_000_000 }).map(String),
  ),
  header: fc.constantFrom<Call["header"][]>(
    (ts, v1) => `ts=${ts},v1=${v1}`,
    (ts, v1) => `ts=${ts}, v1=${v1}`,
    (ts, v1) => `v1=${v1},ts=${ts}`,
    (ts, v1) => `ts=${ts},v1=${v1},v2=abc`,
  ),
});

function sign({ secret, dataId, requestId, ts }: Call): string {
  const manifest = `id:${dataId};${requestId === undefined ? "" : `request-id:${requestId};`}ts:${ts};`;
  return createHmac("sha256", secret).update(manifest).digest("hex");
}

function sdkTakes({ secrets, xSignature, xRequestId, dataId }: SignedCall): boolean {
  const [secret = ""] = secrets;
  try {
    WebhookSignatureValidator.validate({ secret, xSignature, xRequestId, dataId });
    return true;
  } catch {
    return false;
  }
}
const weTake = (call: SignedCall): boolean => verifySignature(call).ok;

const signedCall = (call: Call, v1 = sign(call)): SignedCall => ({
  secrets: [call.secret],
  xSignature: call.header(call.ts, v1),
  xRequestId: call.requestId,
  dataId: call.dataId,
});

describe("a signature", () => {
  it("that the SDK takes, we take, and the other way around", () => {
    fc.assert(
      fc.property(calls, (call) => {
        const signed = signedCall(call);
        expect([weTake(signed), sdkTakes(signed)]).toEqual([true, true]);
      }),
    );
  });

  it("of something else neither takes", () => {
    const changes = fc.constantFrom<((signed: SignedCall) => SignedCall)[]>(
      (signed) => ({ ...signed, dataId: `${signed.dataId}1` }),
      (signed) => ({ ...signed, xRequestId: `${signed.xRequestId ?? ""}1` }),
      (signed) => ({ ...signed, secrets: signed.secrets.map((secret) => `${secret}1`) }),
      (signed) => ({ ...signed, xSignature: signed.xSignature?.replace("ts=1", "ts=2") }),
      (signed) => ({ ...signed, xSignature: undefined }),
    );
    fc.assert(
      fc.property(calls, changes, (call, change) => {
        const signed = change(signedCall({ ...call, ts: `1${call.ts.slice(1)}` }));
        expect([weTake(signed), sdkTakes(signed)]).toEqual([false, false]);
      }),
    );
  });

  it("under either of two secrets is good while they are rotated", () => {
    fc.assert(
      fc.property(calls, fc.string({ maxLength: 20 }), (call, other) => {
        const signed = signedCall(call);
        expect(weTake({ ...signed, secrets: [other, call.secret] })).toBe(true);
        expect(weTake({ ...signed, secrets: [call.secret, other] })).toBe(true);
      }),
    );
  });

  it("that the SDK takes and nobody should, we refuse: no secret, or nothing signed but a time", () => {
    fc.assert(
      fc.property(calls, (call) => {
        const unset = signedCall({ ...call, secret: "" });
        expect([weTake(unset), sdkTakes(unset)]).toEqual([false, true]);
        const v1 = createHmac("sha256", call.secret).update(`ts:${call.ts};`).digest("hex");
        const ofNothing = { ...signedCall(call, v1), dataId: undefined, xRequestId: undefined };
        expect([weTake(ofNothing), sdkTakes(ofNothing)]).toEqual([false, true]);
      }),
    );
  });
});
