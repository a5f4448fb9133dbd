import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSigned } from "../../../../src/bots/whatsapp/cloud/signature.ts";

const sign = (body: Buffer, secret: string) =>
  `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;

const bodies = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => Buffer.from(bytes));
const secrets = fc.string({ minLength: 1 });

describe("a call signed with the app's secret", () => {
  it("is Meta's, whatever its bytes", () => {
    fc.assert(fc.property(bodies, secrets, (body, secret) => isSigned(body, sign(body, secret), secret)));
  });

  it("is nobody's once a byte of it has changed", () => {
    fc.assert(
      fc.property(bodies, secrets, fc.nat(), (body, secret, at) => {
        const changed = Buffer.from(body);
        changed[at % body.length] = ((changed[at % body.length] ?? 0) + 1) % 256;
        return !isSigned(changed, sign(body, secret), secret);
      }),
    );
  });

  it("is nobody's with another secret, or with none", () => {
    fc.assert(
      fc.property(bodies, secrets, secrets, (body, secret, other) => {
        fc.pre(secret !== other);
        return !isSigned(body, sign(body, other), secret);
      }),
    );
    expect(isSigned(Buffer.from("{}"), sign(Buffer.from("{}"), ""), "")).toBe(false);
  });

  it.each([undefined, "", "sha256=", "sha256=zz", "sha1=abc", "abc", `sha256=${"0".repeat(64)}`])(
    "is not %s",
    (signature) => expect(isSigned(Buffer.from("{}"), signature, "secret")).toBe(false),
  );
});
