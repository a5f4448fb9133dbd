import type { FlowName } from "../../src/bots/flows/flows.ts";
import type { HouseOfLongNames } from "./house-of-long-names.ts";

/** The owner's list of bookings and what it opens, however they stand. */
export const HOUSE_BOOKINGS: readonly [
  FlowName,
  (bookings: HouseOfLongNames) => Promise<Record<string, string>>,
][] = [
  ["all_bookings", async () => ({})],
  ["all_bookings", async () => ({ which: "enero" })],
  ["booking", async ({ waiting }) => ({ code: waiting.code })],
  ["booking", async ({ confirmed }) => ({ code: confirmed.code })],
  ["booking", async ({ over }) => ({ code: over.code })],
  ["booking", async ({ cancelled }) => ({ code: cancelled.code })],
];
