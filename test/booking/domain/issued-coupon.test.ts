import { describe, expect, it } from "vitest";
import { couponCode, type IssuedCoupon, mayUse } from "../../../src/booking/domain/prices/issued-coupon.ts";
import { codeOf, date, stay } from "../../support/builders/booking.ts";

describe("a coupon's code", () => {
  it.each([
    ["VERANO10", "VERANO10"],
    ["verano 10", "VERANO10"],
    ["¡VERÁNO-10!", "VERANO-10"],
    ["verano_10", "VERANO-10"],
    ["Año2027", "ANO2027"],
    ["ab", undefined],
    ["-VERANO", undefined],
    ["VERANO--10", undefined],
    ["лето10", undefined],
    ["V".repeat(21), undefined],
    ["", undefined],
  ])("typed “%s” is %s", (typed, code) => {
    expect(couponCode(typed)).toBe(code);
  });
});

describe("a coupon", () => {
  /** A tenth off two nights or more of December in the Quebracho, twice in all, entered until the 15th. */
  const verano: IssuedCoupon = {
    ...{ id: "verano", code: codeOf("VERANO10") },
    worth: { percent: 10 },
    ...{ firstNight: date("2026-12-01"), lastNight: date("2026-12-31"), lastDay: date("2026-12-15") },
    ...{ cabinIds: ["quebracho"], cabinNames: ["Quebracho"] },
    ...{ maxUses: 2, oncePerGuest: true, minimumNights: 2, active: true },
  };
  const asked = {
    ...{ cabinId: "quebracho", stay: stay("2026-12-28", "2026-12-30"), today: date("2026-12-15") },
    uses: { all: 1, byGuest: 0 },
  };
  const said = (to: Partial<typeof asked>, terms: Partial<IssuedCoupon> = {}) => {
    const may = mayUse({ ...verano, ...terms }, { ...asked, ...to });
    return may.ok ? "yes" : may.error.kind;
  };

  it.each([
    { what: "all is right", to: {}, answer: "yes" },
    { what: "the last night is its last one", to: { stay: stay("2026-12-30", "2027-01-01") }, answer: "yes" },
    {
      what: "the last night is one later",
      to: { stay: stay("2026-12-30", "2027-01-02") },
      answer: "coupon_other_nights",
    },
    {
      what: "the first night is one earlier",
      to: { stay: stay("2026-11-30", "2026-12-02") },
      answer: "coupon_other_nights",
    },
    { what: "it is entered a day late", to: { today: date("2026-12-16") }, answer: "coupon_expired" },
    { what: "the cabin is another", to: { cabinId: "molle" }, answer: "coupon_other_cabins" },
    {
      what: "the stay is shorter",
      to: { stay: stay("2026-12-28", "2026-12-29") },
      answer: "coupon_too_short",
    },
    { what: "others used it up", to: { uses: { all: 2, byGuest: 0 } }, answer: "coupon_used_up" },
    {
      what: "its guest used it before",
      to: { uses: { all: 1, byGuest: 1 } },
      answer: "coupon_used_by_guest",
    },
  ])("where $what: $answer", ({ to, answer }) => {
    expect(said(to)).toBe(answer);
  });

  it("is nobody's once it is switched off, and anybody's where nothing limits it", () => {
    expect(said({}, { active: false })).toBe("coupon_off");
    const free = { firstNight: null, lastNight: null, lastDay: null, cabinIds: null, maxUses: null };
    const anywhere = {
      cabinId: "molle",
      stay: stay("2027-05-01", "2027-05-02"),
      uses: { all: 99, byGuest: 9 },
    };
    expect(said(anywhere, { ...free, oncePerGuest: false, minimumNights: 1 })).toBe("yes");
  });
});
