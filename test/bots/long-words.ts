import { AMENITIES, INFO, RULES } from "../../src/booking/domain/details.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import type { PriceRules } from "../../src/booking/domain/prices/tariff.ts";

/** As long as anything may be that people name, and with everything in it that means something to somebody. */
export const LONG = "<b>*Ñandú* & [la](casa)_ ".repeat(20);
export const REASON = LONG.slice(0, 300);

export const LONG_LINK = {
  ok: true,
  value: {
    url: `https://pago.example/${"x".repeat(200)}`,
    amount: centavos(9_007_199_254_740_991),
    expiresAt: "",
  },
} as const;
const IN_EACH = { "es-AR": LONG, "pt-BR": LONG, en: LONG };
/** Whatever a place can say of itself, at length; every second cabin says no to all of it. */
export const saidOfAll = (has: boolean) => ({
  amenities: Object.fromEntries(AMENITIES.map((key) => [key, { has, note: IN_EACH }])),
  rules: Object.fromEntries(RULES.map((key) => [key, IN_EACH])),
});
export const HOUSE = { ...saidOfAll(true), info: Object.fromEntries(INFO.map((key) => [key, IN_EACH])) };
export const ROOMS = {
  squareMetres: 1234.5,
  bedrooms: 12,
  bathrooms: 12,
  beds: { double: 12, single: 12, bunk: 1, sofa: 1 },
};
/** A line of each kind that there is. */
export const RULES_OF_PRICES: Partial<PriceRules> = {
  fullPaymentDays: 0,
  rounding: { to: centavos(1_000), mode: "up" },
  discounts: (["length", "early_bird", "last_minute"] as const).map((kind) => ({
    ...{ name: kind, kind, from: kind === "last_minute" ? 999 : 1, basisPoints: 1_234 },
    ...{ firstArrival: null, lastArrival: null, cabins: null },
  })),
  fees: (["person", "person_night"] as const).map((per) => ({
    ...{ name: `${per} ${LONG}`.slice(0, 40), amount: centavos(1_234_567), per, of: "everyone" },
  })),
  taxes: [false, true].map((included) => ({
    ...{ name: `${included} ${LONG}`.slice(0, 40), basisPoints: 2_100, on: "everything", included },
  })),
};

/** Whatever a complex's file may say at most. */
export const ACCOUNT = {
  ...{
    holder: "&<".repeat(40),
    bank: "_".repeat(60),
    alias: "a.b-c.d-e.f-g.h-i.j.",
    cbu: "0200900510000012345671",
  },
  ...{ pix: "x".repeat(77), lines: LONG.slice(0, 300) },
};

/** What a cabin's own file may say at most. */
export const ARRIVAL = {
  instructions: {
    "es-AR": LONG.repeat(2).slice(0, 600),
    "pt-BR": LONG.slice(0, 600),
    en: LONG.slice(0, 600),
  },
  accessCode: "9".repeat(60),
  wifi: { name: "<b>_wifi_</b>".repeat(4), password: "&".repeat(60) },
};
