import { aSeason, currency } from "../../../support/builders/booking.ts";
import { ALTA, at, stayRule, type Worked } from "./worked.ts";

const nights = ["2 × 100.00 = 200.00 nights Todo el año", "Monday and Tuesday"] as const;
const odd = {
  ...{ to: "2026-01-06" },
  lines: [
    ["1 × 100.00 = 100.00 nights Todo el año", "Monday"],
    ["1 × 11.11 = 11.11 cleaning", "once a stay"],
  ],
  total: "111.11",
} as const;

export const DEPOSITS: readonly Worked[] = [
  {
    what: "a percentage of an odd total",
    ...{ ...odd, tariff: { cleaningFee: at(11_11) } },
    deposit: ["33.34", "30 % is 33.333, rounded up"],
  },
  {
    what: "half of an odd total",
    ...{ ...odd, tariff: { cleaningFee: at(11_11), depositPercent: 50 } },
    deposit: ["55.56", "50 % is 55.555, rounded up"],
  },
  {
    what: "all of it",
    ...{ ...odd, tariff: { cleaningFee: at(11_11), depositPercent: 100 } },
    deposit: ["111.11", "100 %"],
  },
  {
    what: "an amount",
    rules: { depositAmount: at(80_00) },
    lines: [nights],
    total: "200.00",
    deposit: ["80.00", "asked instead of a percentage"],
  },
  {
    what: "an amount above the total",
    rules: { depositAmount: at(500_00) },
    lines: [nights],
    total: "200.00",
    deposit: ["200.00", "nobody pays more than the total"],
  },
  {
    what: "a season's own percentage, over an amount asked everywhere",
    ...{ season: { deposit: { percent: 50 } }, rules: { depositAmount: at(80_00) } },
    lines: [nights],
    total: "200.00",
    deposit: ["100.00", "50 % of 200"],
  },
  {
    what: "a season's own amount",
    season: { deposit: { amount: at(150_00) } },
    lines: [nights],
    total: "200.00",
    deposit: ["150.00", "what the season asks"],
  },
  {
    what: "the season of the arrival's, not the next one's",
    ...{ from: "2026-01-31", to: "2026-02-02" },
    tariff: { seasons: [aSeason(), { ...ALTA, deposit: { percent: 50 } }] },
    lines: [
      ["1 × 150.00 = 150.00 nights Todo el año (weekend)", "Saturday 31 January"],
      ["1 × 200.00 = 200.00 nights Alta", "Sunday 1 February"],
    ],
    total: "350.00",
    deposit: ["105.00", "30 % of 350, for they arrive in low season"],
  },
  {
    what: "an arrival a week away, where a week is near",
    ...{ on: "2025-12-29", rules: { fullPaymentDays: 7 } },
    lines: [nights],
    total: "200.00",
    deposit: ["200.00", "all of it: seven days are left"],
  },
  {
    what: "an arrival eight days away, where a week is near",
    ...{ on: "2025-12-28", rules: { fullPaymentDays: 7 } },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "an arrival today, over a season's deposit",
    ...{ on: "2026-01-05", season: { deposit: { percent: 10 } }, rules: { fullPaymentDays: 0 } },
    lines: [nights],
    total: "200.00",
    deposit: ["200.00", "all of it: no day is left"],
  },
];

export const CURRENCIES: readonly Worked[] = [
  {
    what: "Chilean pesos, which have no centavos",
    ...{ tariff: { currency: currency("CLP"), seasons: [aSeason({ weekday: at(45_001) })] } },
    lines: [["2 × 45001 = 90002 nights Todo el año", "Monday and Tuesday"]],
    total: "90002",
    deposit: ["27001", "30 % is 27000.6, up to the peso"],
  },
  {
    what: "Kuwaiti dinars, which have a thousand fils",
    ...{ tariff: { currency: currency("KWD"), seasons: [aSeason({ weekday: at(12_345) })] } },
    lines: [["2 × 12.345 = 24.690 nights Todo el año", "Monday and Tuesday"]],
    total: "24.690",
    deposit: ["7.407", "30 % of 24.690"],
  },
  {
    what: "reais with a coupon",
    ...{ tariff: { currency: currency("BRL"), seasons: [aSeason({ weekday: at(333_33) })] } },
    coupon: { code: "SOL7", percent: 7 },
    lines: [
      ["2 × 333.33 = 666.66 nights Todo el año", "Monday and Tuesday"],
      ["1 × -46.67 = -46.67 coupon SOL7", "7 % is 46.6662"],
    ],
    total: "619.99",
    deposit: ["186.00", "30 % is 185.997, rounded up"],
  },
  {
    what: "more than a float could tell apart in percent",
    season: { weekday: at(40_000_000_000_01) },
    lines: [["2 × 40000000000.01 = 80000000000.02 nights Todo el año", "Monday and Tuesday"]],
    total: "80000000000.02",
    deposit: ["24000000000.01", "30 % is 24000000000.006, rounded up"],
  },
];

const strict = { minimumNights: 3 };

/** Two nights, which a rule allows though the season wants three. */
export const ALLOWED: readonly Worked[] = [
  {
    what: "the two nights between two stays",
    ...{ season: strict, rules: { fillGaps: true }, fillsGap: true },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "two nights at the last moment",
    ...{ season: strict, on: "2026-01-03" },
    rules: { stayRules: [stayRule("A último momento", { toDaysAhead: 2, minimumNights: 1 })] },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "two nights from a Monday",
    season: strict,
    rules: { stayRules: [stayRule("Lunes", { arrivingOn: ["monday"], minimumNights: 2 })] },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
];
