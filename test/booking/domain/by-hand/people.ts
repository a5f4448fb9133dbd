import { at, type Worked } from "./worked.ts";

const extras = { extraGuestNightly: at(20_00), cleaningFee: at(35_50), petFee: at(12_25) };
const kids = { ...extras, extraChildNightly: at(8_00) };
const nights = ["2 × 100.00 = 200.00 nights Todo el año", "Monday and Tuesday"] as const;
const cleaning = ["1 × 35.50 = 35.50 cleaning", "once a stay"] as const;

/** Two guests are included, of four. */
export const PEOPLE: readonly Worked[] = [
  {
    what: "a couple, whom the rate includes",
    tariff: extras,
    lines: [nights, cleaning],
    total: "235.50",
    deposit: ["70.65", "30 % of 235.50"],
  },
  {
    what: "one guest, who pays what two pay",
    ...{ tariff: extras, party: { adults: 1 } },
    lines: [nights, cleaning],
    total: "235.50",
    deposit: ["70.65", "30 % of 235.50"],
  },
  {
    what: "a third guest",
    ...{ tariff: extras, party: { adults: 3 } },
    lines: [nights, ["2 × 20.00 = 40.00 extra_guests", "one guest more, two nights"], cleaning],
    total: "275.50",
    deposit: ["82.65", "30 % of 275.50"],
  },
  {
    what: "two guests more",
    ...{ tariff: extras, party: { adults: 4 } },
    lines: [nights, ["4 × 20.00 = 80.00 extra_guests", "two guests more, two nights"], cleaning],
    total: "315.50",
    deposit: ["94.65", "30 % of 315.50"],
  },
  {
    what: "a child, where children pay what anybody pays",
    ...{ tariff: extras, party: { children: 1 } },
    lines: [nights, ["2 × 20.00 = 40.00 extra_guests", "one child more, two nights"], cleaning],
    total: "275.50",
    deposit: ["82.65", "30 % of 275.50"],
  },
  {
    what: "a child at a child's price",
    ...{ tariff: kids, party: { children: 1 } },
    lines: [nights, ["2 × 8.00 = 16.00 extra_children", "one child more, two nights"], cleaning],
    total: "251.50",
    deposit: ["75.45", "30 % of 251.50"],
  },
  {
    what: "an adult and a child more",
    ...{ tariff: kids, party: { adults: 3, children: 1 } },
    lines: [
      nights,
      ["2 × 20.00 = 40.00 extra_guests", "the third adult"],
      ["2 × 8.00 = 16.00 extra_children", "adults fill the rate first, so the child is extra"],
      cleaning,
    ],
    total: "291.50",
    deposit: ["87.45", "30 % of 291.50"],
  },
  {
    what: "an adult with a child, both included",
    ...{ tariff: kids, party: { adults: 1, children: 1 } },
    lines: [nights, cleaning],
    total: "235.50",
    deposit: ["70.65", "30 % of 235.50"],
  },
  {
    what: "an adult with three children, one of them included",
    ...{ tariff: kids, party: { adults: 1, children: 3 } },
    lines: [nights, ["4 × 8.00 = 32.00 extra_children", "two children more, two nights"], cleaning],
    total: "267.50",
    deposit: ["80.25", "30 % of 267.50"],
  },
  {
    what: "children who pay nothing",
    ...{ tariff: { ...extras, extraChildNightly: at(0) }, party: { children: 2 } },
    lines: [nights, cleaning],
    total: "235.50",
    deposit: ["70.65", "30 % of 235.50"],
  },
  {
    what: "a pet, once a stay",
    ...{ tariff: extras, party: { pets: 1 } },
    lines: [nights, cleaning, ["1 × 12.25 = 12.25 pets", "one pet"]],
    total: "247.75",
    deposit: ["74.33", "30 % is 74.325, rounded up"],
  },
  {
    what: "a pet, once a stay and by the night",
    ...{ tariff: { ...extras, petNightly: at(5_00) }, party: { pets: 1 } },
    lines: [
      nights,
      cleaning,
      ["1 × 12.25 = 12.25 pets", "one pet"],
      ["2 × 5.00 = 10.00 pet_nights", "one pet, two nights"],
    ],
    total: "257.75",
    deposit: ["77.33", "30 % is 77.325, rounded up"],
  },
  {
    what: "two pets by the night",
    ...{ to: "2026-01-08", tariff: { maxPets: 2, petNightly: at(5_00) }, party: { pets: 2 } },
    lines: [
      ["3 × 100.00 = 300.00 nights Todo el año", "Monday to Wednesday"],
      ["6 × 5.00 = 30.00 pet_nights", "two pets, three nights"],
    ],
    total: "330.00",
    deposit: ["99.00", "30 % of 330"],
  },
];
