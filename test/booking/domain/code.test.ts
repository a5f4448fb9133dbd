import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_LENGTH, codeFrom } from "../../../src/booking/domain/code.ts";

describe("the code of a booking", () => {
  it("has six signs that nobody confuses: no 0 and O, no 1 and I", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: CODE_LENGTH, maxLength: CODE_LENGTH }), (bytes) => {
        expect(codeFrom(bytes)).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
      }),
    );
  });

  it("is as likely to be any as another", () => {
    const every = Array.from({ length: 256 }, (_, byte) => codeFrom(Uint8Array.of(byte)));
    const counts = Object.values(Object.groupBy(every, (sign) => sign)).map((alike) => alike?.length);
    expect(counts).toEqual(Array(32).fill(8));
  });
});
