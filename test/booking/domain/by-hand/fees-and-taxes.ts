import { at, discount, fee, tax, type Worked } from "./worked.ts";

const nights = ["2 × 100.00 = 200.00 nights Todo el año", "Monday and Tuesday"] as const;
const cleaning = ["1 × 35.50 = 35.50 cleaning", "once a stay"] as const;
const withCleaning = { cleaningFee: at(35_50) };
const family = { adults: 2, children: 1 };
/** One night at 121, of which 21 % within are 21. */
const oneNight = { to: "2026-01-06", season: { weekday: at(121_00) } };
const night = ["1 × 121.00 = 121.00 nights Todo el año", "Monday"] as const;

export const FEES: readonly Worked[] = [
  {
    what: "a fee a stay",
    rules: { fees: [fee("Ropa blanca", 30_00, "stay")] },
    lines: [nights, ["1 × 30.00 = 30.00 fee Ropa blanca", "once"]],
    total: "230.00",
    deposit: ["69.00", "30 % of 230"],
  },
  {
    what: "a fee a night",
    rules: { fees: [fee("Leña", 4_00, "night")] },
    lines: [nights, ["2 × 4.00 = 8.00 fee Leña", "two nights"]],
    total: "208.00",
    deposit: ["62.40", "30 % of 208"],
  },
  {
    what: "a fee for each person",
    ...{ party: family, rules: { fees: [fee("Pulsera", 5_00, "person")] } },
    lines: [nights, ["3 × 5.00 = 15.00 fee Pulsera", "two adults and a child"]],
    total: "215.00",
    deposit: ["64.50", "30 % of 215"],
  },
  {
    what: "a fee for each adult and night",
    ...{ party: family, rules: { fees: [fee("Tasa", 1_50, "person_night", "adults")] } },
    lines: [nights, ["4 × 1.50 = 6.00 fee Tasa", "two adults, two nights"]],
    total: "206.00",
    deposit: ["61.80", "30 % of 206"],
  },
  {
    what: "a fee for each child",
    ...{ party: family, rules: { fees: [fee("Juegos", 5_00, "person", "children")] } },
    lines: [nights, ["1 × 5.00 = 5.00 fee Juegos", "one child"]],
    total: "205.00",
    deposit: ["61.50", "30 % of 205"],
  },
  {
    what: "a fee for children, and none come",
    rules: { fees: [fee("Juegos", 5_00, "person_night", "children")] },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "fees by name, however they are written down",
    rules: { fees: [fee("Leña", 1_00, "stay"), fee("Gas", 2_00, "stay")] },
    lines: [nights, ["1 × 2.00 = 2.00 fee Gas", "once"], ["1 × 1.00 = 1.00 fee Leña", "once"]],
    total: "203.00",
    deposit: ["60.90", "30 % of 203"],
  },
];

export const TAXES: readonly Worked[] = [
  {
    what: "a tax on top of everything",
    ...{ tariff: withCleaning, rules: { taxes: [tax("IVA", 21)] } },
    lines: [
      nights,
      cleaning,
      ["1 × 49.46 = 49.46 tax IVA", "21 % of 235.50 is 49.455: half a centavo goes up"],
    ],
    total: "284.96",
    deposit: ["85.49", "30 % is 85.488, rounded up"],
  },
  {
    what: "a tax on top of the lodging",
    ...{ tariff: withCleaning, rules: { taxes: [tax("IVA", 21, { on: "lodging" })] } },
    lines: [nights, cleaning, ["1 × 42.00 = 42.00 tax IVA", "21 % of 200"]],
    total: "277.50",
    deposit: ["83.25", "30 % of 277.50"],
  },
  {
    what: "a tax on lodging that is discounted",
    ...{ from: "2026-01-05", to: "2026-01-12" },
    rules: { taxes: [tax("IVA", 21, { on: "lodging" })], discounts: [discount("Semana", "length", 7, 10)] },
    lines: [
      ["5 × 100.00 = 500.00 nights Todo el año", "Monday to Thursday, and Sunday"],
      ["2 × 150.00 = 300.00 nights Todo el año (weekend)", "Friday and Saturday"],
      ["1 × -80.00 = -80.00 length_discount Semana", "10 % of 800"],
      ["1 × 151.20 = 151.20 tax IVA", "21 % of 720"],
    ],
    total: "871.20",
    deposit: ["261.36", "30 % of 871.20"],
  },
  {
    what: "two taxes, none on the other",
    rules: { taxes: [tax("Tasa", 5), tax("IVA", 21)] },
    lines: [
      nights,
      ["1 × 42.00 = 42.00 tax IVA", "21 % of 200"],
      ["1 × 10.00 = 10.00 tax Tasa", "5 % of 200"],
    ],
    total: "252.00",
    deposit: ["75.60", "30 % of 252"],
  },
  {
    what: "a tax that the price contains",
    ...{ ...oneNight, rules: { taxes: [tax("IVA", 21, { included: true })] } },
    lines: [night],
    total: "121.00",
    within: ["IVA 21.00"],
    deposit: ["36.30", "30 % of 121"],
  },
  {
    what: "two taxes that the price contains",
    ...{ to: "2026-01-06", season: { weekday: at(125_00) } },
    rules: { taxes: [tax("IVA", 21, { included: true }), tax("Tasa", 4, { included: true })] },
    lines: [["1 × 125.00 = 125.00 nights Todo el año", "Monday: 100 and both taxes of it"]],
    total: "125.00",
    within: ["IVA 21.00", "Tasa 4.00"],
    deposit: ["37.50", "30 % of 125"],
  },
  {
    what: "a tax that all of it contains, and one that only the lodging contains",
    ...{
      tariff: withCleaning,
      rules: {
        taxes: [tax("IVA", 21, { included: true }), tax("Tasa", 4, { on: "lodging", included: true })],
      },
    },
    lines: [nights, cleaning],
    total: "235.50",
    within: ["IVA 39.76", "Tasa 6.40"], // 200 × 21/125 and 35.50 × 21/121; 200 × 4/125
    deposit: ["70.65", "30 % of 235.50"],
  },
  {
    what: "a tax that only the lodging contains",
    ...{
      ...oneNight,
      tariff: withCleaning,
      rules: { taxes: [tax("IVA", 21, { on: "lodging", included: true })] },
    },
    lines: [night, cleaning],
    total: "156.50",
    within: ["IVA 21.00"],
    deposit: ["46.95", "30 % of 156.50"],
  },
  {
    what: "one tax within and one on top",
    ...oneNight,
    rules: { taxes: [tax("IVA", 21, { included: true }), tax("Turismo", 2, { on: "lodging" })] },
    lines: [night, ["1 × 2.42 = 2.42 tax Turismo", "2 % of 121, as the price says it"]],
    total: "123.42",
    within: ["IVA 21.00"],
    deposit: ["37.03", "30 % is 37.026, rounded up"],
  },
];

export const ROUNDING: readonly Worked[] = [
  {
    what: "up to tens",
    ...{ tariff: withCleaning, rules: { rounding: { to: at(10_00), mode: "up" } } },
    lines: [nights, cleaning, ["1 × 4.50 = 4.50 rounding", "235.50 to 240"]],
    total: "240.00",
    deposit: ["80.00", "30 % is 72: deposits go up to tens as well"],
  },
  {
    what: "down to tens",
    ...{ tariff: withCleaning, rules: { rounding: { to: at(10_00), mode: "down" } } },
    lines: [nights, cleaning, ["1 × -5.50 = -5.50 rounding", "235.50 to 230"]],
    total: "230.00",
    deposit: ["70.00", "30 % is 69, up to tens"],
  },
  {
    what: "to the nearest ten above",
    ...{ tariff: withCleaning, rules: { rounding: { to: at(10_00), mode: "nearest" } } },
    lines: [nights, cleaning, ["1 × 4.50 = 4.50 rounding", "235.50 is nearer to 240"]],
    total: "240.00",
    deposit: ["80.00", "30 % is 72, up to tens"],
  },
  {
    what: "to the nearest ten below",
    rules: { rounding: { to: at(10_00), mode: "nearest" }, fees: [fee("Leña", 4_00, "stay")] },
    lines: [
      nights,
      ["1 × 4.00 = 4.00 fee Leña", "once"],
      ["1 × -4.00 = -4.00 rounding", "204 is nearer to 200"],
    ],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "nothing, where it is round already",
    rules: { rounding: { to: at(10_00), mode: "up" } },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "never to nothing",
    ...{
      to: "2026-01-06",
      season: { weekday: at(3_00) },
      rules: { rounding: { to: at(10_00), mode: "down" } },
    },
    lines: [["1 × 3.00 = 3.00 nights Todo el año", "Monday, left as it is"]],
    total: "3.00",
    deposit: ["3.00", "up to tens, but never more than the total"],
  },
];
