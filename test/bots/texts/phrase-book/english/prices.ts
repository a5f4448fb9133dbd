import type { Phrase } from "../phrase.ts";

/** What it costs, with dates and people: how people write in English, on Thursday, 26 November 2026. */
export const ENGLISH_PRICES: readonly Phrase[] = [
  ["cheapest option for 2 this weekend", "price", { stay: "2026-11-27/2026-11-29", party: "2+0+0" }],
  ["whats the cost for 12-14 feb 4 guests", "price", { stay: "2027-02-12/2027-02-14", party: "4+0+0" }],
  ["How much is the weekend for a couple?", "price", { stay: "2026-11-27/2026-11-29", party: "2+0+0" }],
  [
    "Could I get a price for 2 people from the 10th to the 12th of January?",
    "price",
    { stay: "2027-01-10/2027-01-12", party: "2+0+0" },
  ],
  [
    "Could you tell me the price from Friday to Monday for 3 adults?",
    "price",
    { stay: "2026-11-27/2026-11-30", party: "3+0+0" },
  ],
];
