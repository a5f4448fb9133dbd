import { aSeason, date } from "../../../support/builders/booking.ts";
import { ALTA, at, flat, type Worked } from "./worked.ts";

const everyYear = { lastNight: date("2029-12-31") };
const lowAndHigh = { seasons: [aSeason(), ALTA] };

/** Todo el año: 100 a night, 150 on Friday and Saturday. The fifth of January 2026 is a Monday. */
export const NIGHTS: readonly Worked[] = [
  {
    what: "one weekday night",
    ...{ from: "2026-01-05", to: "2026-01-06" },
    lines: [["1 × 100.00 = 100.00 nights Todo el año", "Monday"]],
    total: "100.00",
    deposit: ["30.00", "30 % of 100"],
  },
  {
    what: "a weekend",
    ...{ from: "2026-01-09", to: "2026-01-11" },
    lines: [["2 × 150.00 = 300.00 nights Todo el año (weekend)", "Friday and Saturday"]],
    total: "300.00",
    deposit: ["90.00", "30 % of 300"],
  },
  {
    what: "Thursday to Sunday",
    ...{ from: "2026-01-08", to: "2026-01-11" },
    lines: [
      ["1 × 100.00 = 100.00 nights Todo el año", "Thursday"],
      ["2 × 150.00 = 300.00 nights Todo el año (weekend)", "Friday and Saturday"],
    ],
    total: "400.00",
    deposit: ["120.00", "30 % of 400"],
  },
  {
    what: "Sunday night, which is no weekend's",
    ...{ from: "2026-01-11", to: "2026-01-12" },
    lines: [["1 × 100.00 = 100.00 nights Todo el año", "Sunday"]],
    total: "100.00",
    deposit: ["30.00", "30 % of 100"],
  },
  {
    what: "a week",
    ...{ from: "2026-01-05", to: "2026-01-12" },
    lines: [
      ["5 × 100.00 = 500.00 nights Todo el año", "Monday to Thursday, and Sunday"],
      ["2 × 150.00 = 300.00 nights Todo el año (weekend)", "Friday and Saturday"],
    ],
    total: "800.00",
    deposit: ["240.00", "30 % of 800"],
  },
  {
    what: "into high season",
    ...{ from: "2026-01-30", to: "2026-02-02", tariff: lowAndHigh },
    lines: [
      ["2 × 150.00 = 300.00 nights Todo el año (weekend)", "Friday 30 and Saturday 31 January"],
      ["1 × 200.00 = 200.00 nights Alta", "Sunday 1 February"],
    ],
    total: "500.00",
    deposit: ["150.00", "30 % of 500"],
  },
  {
    what: "out of high season",
    ...{ from: "2026-02-28", to: "2026-03-03", tariff: lowAndHigh },
    lines: [
      ["1 × 300.00 = 300.00 nights Alta (weekend)", "Saturday 28 February"],
      ["2 × 100.00 = 200.00 nights Todo el año", "Sunday and Monday of March"],
    ],
    total: "500.00",
    deposit: ["150.00", "30 % of 500"],
  },
  {
    what: "a holiday within high season, of higher priority",
    ...{ from: "2026-02-13", to: "2026-02-18" },
    tariff: {
      seasons: [flat("Carnaval", "2026-02-14", "2026-02-17", 400_00, { priority: 2 }), ...lowAndHigh.seasons],
    },
    lines: [
      ["1 × 300.00 = 300.00 nights Alta (weekend)", "Friday 13 is not Carnival yet"],
      ["4 × 400.00 = 1600.00 nights Carnaval", "Saturday 14 to Tuesday 17, one price for all"],
    ],
    total: "1900.00",
    deposit: ["570.00", "30 % of 1900"],
  },
  {
    what: "a season that is for weekends only",
    ...{ from: "2026-01-08", to: "2026-01-11" },
    tariff: {
      seasons: [
        aSeason(),
        flat("Findes", "2026-01-01", "2026-01-31", 180_00, { priority: 1, weekdays: ["friday", "saturday"] }),
      ],
    },
    lines: [
      ["1 × 100.00 = 100.00 nights Todo el año", "the season does not cover Thursday"],
      ["2 × 180.00 = 360.00 nights Findes", "Friday and Saturday"],
    ],
    total: "460.00",
    deposit: ["138.00", "30 % of 460"],
  },
  {
    what: "Saturday at a price of its own",
    ...{ from: "2026-01-09", to: "2026-01-12", season: { byWeekday: { saturday: at(220_00) } } },
    lines: [
      ["1 × 150.00 = 150.00 nights Todo el año (weekend)", "Friday"],
      ["1 × 220.00 = 220.00 nights Todo el año", "Saturday counts more than the weekend"],
      ["1 × 100.00 = 100.00 nights Todo el año", "Sunday"],
    ],
    total: "470.00",
    deposit: ["141.00", "30 % of 470"],
  },
  {
    what: "a cheap Sunday",
    ...{ from: "2026-01-11", to: "2026-01-13", season: { byWeekday: { sunday: at(80_00) } } },
    lines: [
      ["1 × 80.00 = 80.00 nights Todo el año", "Sunday"],
      ["1 × 100.00 = 100.00 nights Todo el año", "Monday"],
    ],
    total: "180.00",
    deposit: ["54.00", "30 % of 180"],
  },
  {
    what: "two seasons of one priority: the one that began last",
    ...{ from: "2026-01-04", to: "2026-01-07" },
    tariff: {
      seasons: [
        flat("Reyes", "2026-01-05", "2026-01-06", 160_00),
        flat("Enero", "2026-01-01", "2026-01-31", 120_00),
      ],
    },
    lines: [
      ["1 × 120.00 = 120.00 nights Enero", "Sunday 4"],
      ["2 × 160.00 = 320.00 nights Reyes", "Monday 5 and Tuesday 6"],
    ],
    total: "440.00",
    deposit: ["132.00", "30 % of 440"],
  },
  {
    what: "two seasons alike in everything: the first by name",
    ...{ from: "2026-01-05", to: "2026-01-06" },
    tariff: {
      seasons: [
        flat("Beta", "2026-01-05", "2026-01-06", 190_00),
        flat("Alfa", "2026-01-05", "2026-01-06", 110_00),
      ],
    },
    lines: [["1 × 110.00 = 110.00 nights Alfa", "A comes before B"]],
    total: "110.00",
    deposit: ["33.00", "30 % of 110"],
  },
  {
    what: "the night of a leap day",
    ...{ from: "2028-02-28", to: "2028-03-01", season: everyYear },
    lines: [["2 × 100.00 = 200.00 nights Todo el año", "Monday 28 and Tuesday 29 February"]],
    total: "200.00",
    deposit: ["60.00", "30 % of 200"],
  },
  {
    what: "New Year",
    ...{ from: "2026-12-30", to: "2027-01-02" },
    lines: [
      ["2 × 100.00 = 200.00 nights Todo el año", "Wednesday and Thursday"],
      ["1 × 150.00 = 150.00 nights Todo el año (weekend)", "Friday 1 January"],
    ],
    total: "350.00",
    deposit: ["105.00", "30 % of 350"],
  },
  {
    what: "nights on which clocks change",
    ...{ from: "2026-09-05", to: "2026-09-07" },
    lines: [
      ["1 × 150.00 = 150.00 nights Todo el año (weekend)", "Saturday"],
      ["1 × 100.00 = 100.00 nights Todo el año", "Sunday, of 23 hours in Chile, is a night"],
    ],
    total: "250.00",
    deposit: ["75.00", "30 % of 250"],
  },
  {
    what: "as many nights as anybody may book",
    ...{ from: "2026-01-05", to: "2026-03-06" },
    lines: [
      ["44 × 100.00 = 4400.00 nights Todo el año", "eight weeks of five, and Monday to Thursday"],
      ["16 × 150.00 = 2400.00 nights Todo el año (weekend)", "eight weekends"],
    ],
    total: "6800.00",
    deposit: ["2040.00", "30 % of 6800"],
  },
  {
    what: "an odd price",
    ...{ from: "2026-01-05", to: "2026-01-08", season: { weekday: at(33_33) } },
    lines: [["3 × 33.33 = 99.99 nights Todo el año", "Monday to Wednesday"]],
    total: "99.99",
    deposit: ["30.00", "30 % is 29.997, rounded up"],
  },
];
