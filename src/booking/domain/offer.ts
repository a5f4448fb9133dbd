import type { Centavos } from "./money.ts";
import type { Party } from "./party.ts";
import { type Circumstances, fillsGap, isFreeOf } from "./prices/circumstances.ts";
import { type Quote, type QuoteRefusal, quoteStay } from "./prices/quote.ts";
import type { Tariff } from "./prices/tariff.ts";
import type { Stay } from "./stay.ts";

/** A cabin a guest could have, with its price for just that stay and party. */
export type Offer = {
  readonly cabinId: string;
  readonly name: string;
  /** By locale. */
  readonly description: Readonly<Record<string, string>>;
  readonly picture: string | null;
  readonly maxGuests: number;
  /** Left against damage and given back, apart from the price; 0 where nothing is. */
  readonly damageDeposit: Centavos;
  readonly quote: Quote;
};

/** A cabin as it stands for one stay. */
export type Candidate = Omit<Offer, "maxGuests" | "quote"> & {
  readonly tariff: Tariff;
  /** What is in the way of the stay and of the nights next to it. */
  readonly busy: readonly Stay[];
};

/** What a guest wants, and what its price depends on beside the cabin. */
type Wish = { readonly stay: Stay; readonly party: Party } & Omit<Circumstances, "fillsGap">;

export type NoOffers = { readonly kind: "all_taken" } | QuoteRefusal;

/** The free cabins that take the stay and the party, cheapest first. */
export function offersAmong(candidates: readonly Candidate[], wish: Wish): Offer[] {
  return candidates
    .flatMap(({ tariff, busy, ...cabin }) => {
      if (!isFreeOf(busy, wish.stay)) return [];
      const quote = quoteAt({ tariff, busy }, wish);
      return quote.ok ? [{ ...cabin, maxGuests: tariff.maxGuests, quote: quote.value }] : [];
    })
    .toSorted(byPrice);
}

export const byPrice = (one: Offer, other: Offer): number =>
  one.quote.total - other.quote.total || one.name.localeCompare(other.name);

function quoteAt({ tariff, busy }: Pick<Candidate, "tariff" | "busy">, { stay, party, ...wish }: Wish) {
  return quoteStay(stay, party, tariff, { ...wish, fillsGap: fillsGap(stay, busy, wish.today) });
}

/** The earlier a kind stands here, the easier it is for a guest to give way. */
const CLOSEST_FIRST: readonly QuoteRefusal["kind"][] = [
  "stay_too_short",
  "arrival_needs_more_nights",
  "stay_too_long",
  "no_arrivals_that_day",
  "booked_too_late",
  "night_without_rate",
  "too_many_pets",
  "party_too_big",
];

/**
 * Why there is no offer: every cabin that would do is taken, or else what stands in the way at the one that comes
 * closest.
 */
export function whyNoneAmong(candidates: readonly Candidate[], wish: Wish): NoOffers {
  const quotes = candidates.map((candidate) => quoteAt(candidate, wish));
  const refusals = quotes.flatMap((quote) => (quote.ok ? [] : [quote.error]));
  const closest = refusals.toSorted(byCloseness).at(0);
  const anyWouldDo = refusals.length < quotes.length;
  return anyWouldDo || closest === undefined ? { kind: "all_taken" } : closest;
}

function byCloseness(one: QuoteRefusal, other: QuoteRefusal): number {
  const kinds = CLOSEST_FIRST.indexOf(one.kind) - CLOSEST_FIRST.indexOf(other.kind);
  return kinds || stepBack(one) - stepBack(other);
}

/** How much a guest gives way, to be compared within one kind. */
function stepBack(refusal: QuoteRefusal): number {
  switch (refusal.kind) {
    case "stay_too_short":
    case "arrival_needs_more_nights":
      return refusal.minimumNights;
    case "stay_too_long":
      return -refusal.maximumNights;
    case "booked_too_late":
      return refusal.daysAhead;
    case "no_arrivals_that_day":
    case "night_without_rate":
      return 0;
    case "too_many_pets":
      return -refusal.maxPets;
    case "party_too_big":
      return -refusal.maxGuests;
    default: {
      const never: never = refusal;
      return never;
    }
  }
}
