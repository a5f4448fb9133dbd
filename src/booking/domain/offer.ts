import type { Party } from "./party.ts";
import { type Quote, type QuoteRefusal, quoteStay, type Tariff } from "./quote.ts";
import type { Stay } from "./stay.ts";

/** A cabin a guest could have, with its price for just that stay and party. */
export type Offer = {
  readonly cabinId: string;
  readonly name: string;
  /** By locale. */
  readonly description: Readonly<Record<string, string>>;
  readonly picture: string | null;
  readonly maxGuests: number;
  readonly quote: Quote;
};

/** A cabin as it stands for one stay. */
export type Candidate = Omit<Offer, "maxGuests" | "quote"> & {
  readonly tariff: Tariff;
  readonly free: boolean;
};

export type NoOffers = { readonly kind: "all_taken" } | QuoteRefusal;

/** The free cabins that take the stay and the party, cheapest first. */
export function offersAmong(candidates: readonly Candidate[], stay: Stay, party: Party): Offer[] {
  return candidates
    .flatMap(({ tariff, free, ...cabin }) => {
      const quote = quoteStay(stay, party, tariff);
      return free && quote.ok ? [{ ...cabin, maxGuests: tariff.maxGuests, quote: quote.value }] : [];
    })
    .toSorted((one, other) => one.quote.total - other.quote.total || one.name.localeCompare(other.name));
}

/** The earlier a kind stands here, the easier it is for a guest to give way. */
const CLOSEST_FIRST: readonly QuoteRefusal["kind"][] = [
  "stay_too_short",
  "night_without_rate",
  "too_many_pets",
  "party_too_big",
];

/**
 * Why there is no offer: every cabin that would do is taken, or else what stands in the way at the one that comes
 * closest.
 */
export function whyNoneAmong(candidates: readonly Candidate[], stay: Stay, party: Party): NoOffers {
  const quotes = candidates.map(({ tariff }) => quoteStay(stay, party, tariff));
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
      return refusal.minimumNights;
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
