import type { Phrase } from "../phrase.ts";

/** When they come, with children or pets: how people write in English, on Thursday, 26 November 2026. */
export const ENGLISH_FAMILIES: readonly Phrase[] = [
  ["2 adults, 2 kids and a dog, Jan 10-15", "book", { stay: "2027-01-10/2027-01-15", party: "2+2+1" }],
  [
    "a couple with a baby, 12th to 15th of January",
    "book",
    { stay: "2027-01-12/2027-01-15", party: "2+1+0" },
  ],
  [
    "How much would it be for 2 adults and 1 child from January 10th through the 15th?",
    "price",
    { stay: "2027-01-10/2027-01-15", party: "2+1+0" },
  ],
  [
    "Is it possible to stay from Feb 12th until Feb 16th? 2 adults 1 toddler",
    "book",
    { stay: "2027-02-12/2027-02-16", party: "2+1+0" },
  ],
  ["this weekend for 2 adults and a dog", "book", { stay: "2026-11-27/2026-11-29", party: "2+0+1" }],
  [
    "what's the price from Jan 3 till Jan 6 for two adults and three children",
    "price",
    { stay: "2027-01-03/2027-01-06", party: "2+3+0" },
  ],
  [
    "Hi! Is your cabin available the weekend of January 15? There are four of us plus a dog",
    "book",
    { stay: "2027-01-15/2027-01-17", party: "4+0+1" },
  ],
  [
    "Looking for Jan 20 - Jan 24, two adults and one child (age 4)",
    "book",
    { stay: "2027-01-20/2027-01-24", party: "2+1+0" },
  ],
  [
    "January 5th-8th, 2027 for 2 adults, 1 child and 1 dog",
    "book",
    { stay: "2027-01-05/2027-01-08", party: "2+1+1" },
  ],
  [
    "Hello! I'm looking for a cabin for 5 people (3 adults and 2 kids) from Saturday January 9 for 7 nights",
    "book",
    { stay: "2027-01-09/2027-01-16", party: "3+2+0" },
  ],
  [
    "Would you have something for two adults and a baby between February 22 and 26?",
    "book",
    { stay: "2027-02-22/2027-02-26", party: "2+1+0" },
  ],
  [
    "this weekend, 2 adults and 3 children aged 2, 5 and 9",
    "book",
    { stay: "2026-11-27/2026-11-29", party: "2+3+0" },
  ],
  ["two adults and one 4-year-old, Jan 5-8", "book", { stay: "2027-01-05/2027-01-08", party: "2+1+0" }],
];
