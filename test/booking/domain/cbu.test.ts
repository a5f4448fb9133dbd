import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCbu } from "../../../src/booking/domain/cbu.ts";

/** One that is published as an example, one of a wallet, and one whose check digits are both 0. */
const GOOD = ["2850590940090418135201", "0200900510000012345671", "0070999040000054329610"];

describe("the number of an Argentine account", () => {
  it.each(GOOD)("%s is one", (digits) => expect(isCbu(digits)).toBe(true));

  it.each([
    "",
    "285059094009041813520",
    "28505909400904181352011",
    "285059094009041813520a",
    "2850590940090418135202",
  ])("“%s” is none", (digits) => expect(isCbu(digits)).toBe(false));

  it("with any one digit mistyped is none", () => {
    const slip = fc.record({
      at: fc.nat(21),
      by: fc.integer({ min: 1, max: 9 }),
      good: fc.constantFrom(...GOOD),
    });
    fc.assert(
      fc.property(slip, ({ at, by, good }) => {
        const wrong = (Number(good.charAt(at)) + by) % 10;
        return !isCbu(`${good.slice(0, at)}${wrong}${good.slice(at + 1)}`);
      }),
    );
  });
});
