import { aSeason, currency } from "../../../support/builders/booking.ts";
import { ALTA, at, discount, fee, tax, type Worked } from "./worked.ts";

const nights = ["2 × 100.00 = 200.00 nights Todo el año", "Monday and Tuesday"] as const;
const cleaning = ["1 × 35.50 = 35.50 cleaning", "once a stay"] as const;
const ALWAYS = discount("Siempre", "length", 1, 10);

/** Where several rules meet. */
export const TOGETHER: readonly Worked[] = [
  {
    what: "a week, booked early, with a coupon",
    ...{ from: "2026-01-05", to: "2026-01-12", on: "2025-11-06" },
    rules: {
      discounts: [discount("Semana", "length", 7, 10), discount("Con tiempo", "early_bird", 60, 5)],
    },
    coupon: { code: "VERANO10", percent: 10 },
    lines: [
      ["5 × 100.00 = 500.00 nights Todo el año", "Monday to Thursday, and Sunday"],
      ["2 × 150.00 = 300.00 nights Todo el año (weekend)", "Friday and Saturday"],
      ["1 × -80.00 = -80.00 length_discount Semana", "10 % of 800"],
      ["1 × -40.00 = -40.00 early_bird Con tiempo", "5 % of 800"],
      ["1 × -68.00 = -68.00 coupon VERANO10", "10 % of the 680 that are left"],
    ],
    total: "612.00",
    deposit: ["183.60", "30 % of 612"],
  },
  {
    what: "a coupon of more than discounts have left, and taxes on top",
    ...{ coupon: { code: "REGALO", amount: at(500_00) }, tariff: { cleaningFee: at(35_50) } },
    rules: { discounts: [ALWAYS], taxes: [tax("IVA", 21), tax("Turismo", 2, { on: "lodging" })] },
    lines: [
      nights,
      ["1 × -20.00 = -20.00 length_discount Siempre", "10 % of 200"],
      ["1 × -180.00 = -180.00 coupon REGALO", "all that is left of the nights, and no cleaning"],
      cleaning,
      ["1 × 7.46 = 7.46 tax IVA", "21 % of 35.50 is 7.455; of nights for nothing there is no Turismo"],
    ],
    total: "42.96",
    deposit: ["12.89", "30 % is 12.888, rounded up"],
  },
  {
    what: "a discount off a price that contains a tax",
    ...{ to: "2026-01-06", season: { weekday: at(121_00) } },
    rules: { discounts: [ALWAYS], taxes: [tax("IVA", 21, { included: true })] },
    lines: [
      ["1 × 121.00 = 121.00 nights Todo el año", "Monday"],
      ["1 × -12.10 = -12.10 length_discount Siempre", "10 % of 121"],
    ],
    total: "108.90",
    within: ["IVA 18.90"], // 90 and 21 % of it
    deposit: ["32.67", "30 % of 108.90"],
  },
  {
    what: "a price that contains a tax, rounded",
    ...{ to: "2026-01-06", season: { weekday: at(118_00) } },
    rules: { rounding: { to: at(11_00), mode: "up" }, taxes: [tax("IVA", 21, { included: true })] },
    lines: [
      ["1 × 118.00 = 118.00 nights Todo el año", "Monday"],
      ["1 × 3.00 = 3.00 rounding", "118 to 121"],
    ],
    total: "121.00",
    within: ["IVA 21.00"], // of what is paid, not of what would have been
    deposit: ["44.00", "30 % is 36.30, up to elevens"],
  },
  {
    what: "a family with a dog: persons are who sleeps there",
    ...{ party: { children: 1, pets: 1 }, tariff: { extraChildNightly: at(8_00), petFee: at(12_25) } },
    rules: { fees: [fee("Tasa", 1_50, "person_night"), fee("Pulsera", 5_00, "person")] },
    lines: [
      nights,
      ["2 × 8.00 = 16.00 extra_children", "one child more, two nights"],
      ["1 × 12.25 = 12.25 pets", "one pet"],
      ["3 × 5.00 = 15.00 fee Pulsera", "two adults and a child, and no dog"],
      ["6 × 1.50 = 9.00 fee Tasa", "the three of them, two nights"],
    ],
    total: "252.25",
    deposit: ["75.68", "30 % is 75.675, rounded up"],
  },
  {
    what: "the nights between two stays, over the border of two seasons",
    ...{ from: "2026-01-31", to: "2026-02-02", fillsGap: true, rules: { fillGaps: true } },
    tariff: { seasons: [aSeason({ minimumNights: 3 }), { ...ALTA, minimumNights: 7 }] },
    lines: [
      ["1 × 150.00 = 150.00 nights Todo el año (weekend)", "Saturday 31 January"],
      ["1 × 200.00 = 200.00 nights Alta", "Sunday 1 February"],
    ],
    total: "350.00",
    deposit: ["105.00", "30 % of 350"],
  },
  {
    what: "an arrival five days away, where a week is near and the season asks an amount",
    ...{ on: "2025-12-31", season: { deposit: { amount: at(150_00) } } },
    rules: { fullPaymentDays: 7, rounding: { to: at(1_000_00), mode: "down" } },
    lines: [nights],
    total: "200.00",
    deposit: ["200.00", "all of it, however it is rounded"],
  },
  {
    what: "a season's own amount, where totals are rounded",
    ...{ season: { deposit: { amount: at(55_00) } }, rules: { rounding: { to: at(10_00), mode: "up" } } },
    lines: [nights],
    total: "200.00",
    deposit: ["55.00", "what the season asks, as it is written"],
  },
  {
    what: "yen, with a tax on top, rounded to thousands",
    tariff: { currency: currency("JPY"), seasons: [aSeason({ weekday: at(12_345) })] },
    rules: { rounding: { to: at(1_000), mode: "nearest" }, taxes: [tax("Consumo", 10)] },
    lines: [
      ["2 × 12345 = 24690 nights Todo el año", "Monday and Tuesday"],
      ["1 × 2469 = 2469 tax Consumo", "10 % of 24690"],
      ["1 × -159 = -159 rounding", "27159 to 27000"],
    ],
    total: "27000",
    deposit: ["9000", "30 % is 8100, up to thousands"],
  },
  {
    what: "dollars with a coupon",
    tariff: { currency: currency("USD"), seasons: [aSeason({ weekday: at(99_99) })] },
    coupon: { code: "SUN15", percent: 15 },
    lines: [
      ["2 × 99.99 = 199.98 nights Todo el año", "Monday and Tuesday"],
      ["1 × -30.00 = -30.00 coupon SUN15", "15 % is 29.997"],
    ],
    total: "169.98",
    deposit: ["51.00", "30 % is 50.994, rounded up"],
  },
];
