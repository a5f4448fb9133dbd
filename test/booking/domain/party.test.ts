import { describe, expect, it } from "vitest";
import { headcount, partyOf } from "../../../src/booking/domain/party.ts";
import { err, ok } from "../../../src/shared/result.ts";
import { aParty } from "../../support/builders/booking.ts";

describe("a party", () => {
  it("counts children as guests, and pets not", () => {
    const family = aParty({ adults: 2, children: 2, pets: 1 });
    expect(partyOf(family)).toEqual(ok(family));
    expect(headcount(family)).toBe(4);
  });

  it("needs an adult", () => {
    expect(partyOf(aParty({ adults: 0, children: 3 }))).toEqual(err({ kind: "no_adults" }));
  });

  it.each([{ adults: 1.5 }, { children: -1 }, { pets: 51 }, { adults: Number.NaN }])("is not %o", (odd) => {
    expect(partyOf(aParty(odd))).toEqual(err({ kind: "not_a_party" }));
  });
});
