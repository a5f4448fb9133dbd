import { date, stay } from "../../../support/builders/booking.ts";
import { at, discount, type Worked } from "./worked.ts";

const WEEK = discount("Semana", "length", 7, 10);
const MONTH = discount("Mes", "length", 28, 25);
const EARLY = discount("Con tiempo", "early_bird", 60, 5);
const LAST = discount("Último momento", "last_minute", 3, 15);
const rules = { discounts: [WEEK, MONTH, EARLY, LAST] };

const aWeek = { from: "2026-01-05", to: "2026-01-12", rules };
const week = [
  ["5 × 100.00 = 500.00 nights Todo el año", "Monday to Thursday, and Sunday"],
  ["2 × 150.00 = 300.00 nights Todo el año (weekend)", "Friday and Saturday"],
] as const;
const nights = ["2 × 100.00 = 200.00 nights Todo el año", "Monday and Tuesday"] as const;
const weekOff = ["1 × -80.00 = -80.00 length_discount Semana", "10 % of 800"] as const;
const cleaning = ["1 × 35.50 = 35.50 cleaning", "once a stay, and no discount touches it"] as const;

/** A week 10 %, four weeks 25 %; sixty days ahead 5 %; three days before, or less, 15 %. */
export const DISCOUNTS: readonly Worked[] = [
  {
    what: "a week",
    ...aWeek,
    lines: [...week, weekOff],
    total: "720.00",
    deposit: ["216.00", "30 % of 720"],
  },
  {
    what: "six nights, which are no week",
    ...{ ...aWeek, to: "2026-01-11" },
    lines: [
      ["4 × 100.00 = 400.00 nights Todo el año", "Monday to Thursday"],
      ["2 × 150.00 = 300.00 nights Todo el año (weekend)", "Friday and Saturday"],
    ],
    total: "700.00",
    deposit: ["210.00", "30 % of 700"],
  },
  {
    what: "four weeks: the higher of a kind, not both",
    ...{ ...aWeek, to: "2026-02-02" },
    lines: [
      ["20 × 100.00 = 2000.00 nights Todo el año", "four weeks of five"],
      ["8 × 150.00 = 1200.00 nights Todo el año (weekend)", "four weekends"],
      ["1 × -800.00 = -800.00 length_discount Mes", "25 % of 3200"],
    ],
    total: "2400.00",
    deposit: ["720.00", "30 % of 2400"],
  },
  {
    what: "two for a week: the higher, wherever it stands",
    ...{ ...aWeek, rules: { discounts: [WEEK, discount("Semana larga", "length", 6, 12)] } },
    lines: [...week, ["1 × -96.00 = -96.00 length_discount Semana larga", "12 % of 800"]],
    total: "704.00",
    deposit: ["211.20", "30 % of 704"],
  },
  {
    what: "two that are equal: the first by name, once",
    ...{
      ...aWeek,
      rules: { discounts: [discount("Beta", "length", 7, 10), discount("Alfa", "length", 5, 10)] },
    },
    lines: [...week, ["1 × -80.00 = -80.00 length_discount Alfa", "10 % of 800"]],
    total: "720.00",
    deposit: ["216.00", "30 % of 720"],
  },
  {
    what: "sixty days ahead",
    ...{ rules, on: "2025-11-06" },
    lines: [nights, ["1 × -10.00 = -10.00 early_bird Con tiempo", "5 % of 200"]],
    total: "190.00",
    deposit: ["57.00", "30 % of 190"],
  },
  {
    what: "fifty-nine days ahead",
    ...{ rules, on: "2025-11-07" },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "three days before",
    ...{ rules, on: "2026-01-02" },
    lines: [nights, ["1 × -30.00 = -30.00 last_minute Último momento", "15 % of 200"]],
    total: "170.00",
    deposit: ["51.00", "30 % of 170"],
  },
  {
    what: "four days before",
    ...{ rules, on: "2026-01-01" },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "on the day itself",
    ...{ rules, on: "2026-01-05" },
    lines: [nights, ["1 × -30.00 = -30.00 last_minute Último momento", "15 % of 200"]],
    total: "170.00",
    deposit: ["51.00", "30 % of 170"],
  },
  {
    what: "a week, booked early: both, of the whole",
    ...{ ...aWeek, on: "2025-11-06" },
    lines: [...week, weekOff, ["1 × -40.00 = -40.00 early_bird Con tiempo", "5 % of 800, not of 720"]],
    total: "680.00",
    deposit: ["204.00", "30 % of 680"],
  },
  {
    what: "a week with a pet: fees cost what they cost",
    ...{ ...aWeek, party: { pets: 1 }, tariff: { cleaningFee: at(35_50), petFee: at(12_25) } },
    lines: [...week, weekOff, cleaning, ["1 × 12.25 = 12.25 pets", "one pet"]],
    total: "767.75",
    deposit: ["230.33", "30 % is 230.325, rounded up"],
  },
  {
    what: "a week for three: extra guests are lodging, too",
    ...{ ...aWeek, party: { adults: 3 }, tariff: { extraGuestNightly: at(20_00) } },
    lines: [
      ...week,
      ["7 × 20.00 = 140.00 extra_guests", "one guest more, seven nights"],
      ["1 × -94.00 = -94.00 length_discount Semana", "10 % of 940"],
    ],
    total: "846.00",
    deposit: ["253.80", "30 % of 846"],
  },
  {
    what: "a coupon of ten percent, of what is left",
    ...{ ...aWeek, coupon: { code: "VERANO10", percent: 10 } },
    lines: [...week, weekOff, ["1 × -72.00 = -72.00 coupon VERANO10", "10 % of 720"]],
    total: "648.00",
    deposit: ["194.40", "30 % of 648"],
  },
  {
    what: "a coupon of an amount",
    ...{ coupon: { code: "REGALO", amount: at(50_00) } },
    lines: [nights, ["1 × -50.00 = -50.00 coupon REGALO", "what the coupon says"]],
    total: "150.00",
    deposit: ["45.00", "30 % of 150"],
  },
  {
    what: "a coupon of more than the nights cost",
    ...{ coupon: { code: "REGALO", amount: at(500_00) }, tariff: { cleaningFee: at(35_50) } },
    lines: [nights, ["1 × -200.00 = -200.00 coupon REGALO", "all there is to take off"], cleaning],
    total: "35.50",
    deposit: ["10.65", "30 % of 35.50"],
  },
  {
    what: "a coupon of all of it",
    coupon: { code: "PREMIO", percent: 100 },
    lines: [nights, ["1 × -200.00 = -200.00 coupon PREMIO", "100 % of 200"]],
    total: "0.00",
    deposit: ["0.00", "nothing of nothing"],
  },
  {
    what: "discounts of more than all of it together",
    tariff: { cleaningFee: at(35_50) },
    rules: { discounts: [discount("Mucho", "length", 1, 70), discount("Más", "early_bird", 1, 60)] },
    lines: [
      nights,
      ["1 × -140.00 = -140.00 length_discount Mucho", "70 % of 200"],
      ["1 × -60.00 = -60.00 early_bird Más", "60 % of 200 would be 120, but 60 are left"],
      cleaning,
    ],
    total: "35.50",
    deposit: ["10.65", "30 % of 35.50"],
  },
  {
    what: "half a centavo off",
    ...{ to: "2026-01-06", season: { weekday: at(33_35) } },
    rules: { discounts: [discount("Siempre", "length", 1, 10)] },
    lines: [
      ["1 × 33.35 = 33.35 nights Todo el año", "Monday"],
      ["1 × -3.34 = -3.34 length_discount Siempre", "10 % is 3.335: half a centavo goes up"],
    ],
    total: "30.01",
    deposit: ["9.01", "30 % is 9.003, rounded up"],
  },
  {
    what: "twelve and a half percent",
    rules: { discounts: [discount("Octavo", "length", 1, 12.5)] },
    lines: [nights, ["1 × -25.00 = -25.00 length_discount Octavo", "12.5 % of 200"]],
    total: "175.00",
    deposit: ["52.50", "30 % of 175"],
  },
  {
    what: "an arrival before the discount's first",
    rules: { discounts: [discount("Marzo", "length", 1, 10, { firstArrival: date("2026-01-06") })] },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "an arrival on the discount's last",
    rules: { discounts: [discount("Reyes", "length", 1, 10, { lastArrival: date("2026-01-05") })] },
    lines: [nights, ["1 × -20.00 = -20.00 length_discount Reyes", "10 % of 200"]],
    total: "180.00",
    deposit: ["54.00", "30 % of 180"],
  },
  {
    what: "a discount for another cabin",
    rules: { discounts: [discount("Molle", "length", 1, 10, { cabins: ["molle"] })] },
    lines: [nights],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "a discount for this cabin",
    rules: { discounts: [discount("Quebracho", "length", 1, 10, { cabins: ["molle", "quebracho"] })] },
    lines: [nights, ["1 × -20.00 = -20.00 length_discount Quebracho", "10 % of 200"]],
    total: "180.00",
    deposit: ["54.00", "30 % of 180"],
  },
  {
    what: "a night more on the eve, of a stay that was booked early",
    ...{ to: "2026-01-08", rules, on: "2026-01-04" },
    agreed: { stay: stay("2026-01-05", "2026-01-07"), bookedOn: date("2025-11-01") },
    lines: [
      ["3 × 100.00 = 300.00 nights Todo el año", "Monday to Wednesday"],
      [
        "1 × -15.00 = -15.00 early_bird Con tiempo",
        "5 % of 300: it was booked early, and not at the last minute",
      ],
    ],
    total: "285.00",
    deposit: ["85.50", "30 % of 285"],
  },
];
