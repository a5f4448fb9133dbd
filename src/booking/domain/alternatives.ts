import { addDays, type CivilDate } from "./civil-date.ts";
import type { Centavos, Currency } from "./money.ts";
import type { Party } from "./party.ts";
import { fillsGap, isFreeOf } from "./prices/circumstances.ts";
import { quoteStay } from "./prices/quote.ts";
import type { Tariff } from "./prices/tariff.ts";
import { lastCheckOut, nightCount, overlap, type Stay } from "./stay.ts";

/** A cabin's prices, and the stays that are in the way. */
export type CabinOnSale = { readonly tariff: Tariff; readonly busy: readonly Stay[] };

/** Another stay that could be had: how many cabins are free for it, and what the cheapest costs in all. */
export type Alternative = {
  readonly kind: "before" | "after" | "shorter" | "longer";
  readonly stay: Stay;
  readonly cabins: number;
  readonly cheapest: Centavos;
  readonly currency: Currency;
};

type Wish = { readonly stay: Stay; readonly party: Party };

/** Who wants the fifth of January may come a month sooner or later; farther away it is another holiday. */
const DAYS_AROUND = 30;
/** A gap in the middle of a wish leaves two parts of it. */
const MAX_SHORTER = 2;
/** A season asks for a week at most, as a rule. */
const MAX_NIGHTS_MORE = 6;

/** The nights an alternative may lie in: what has to be known of each cabin's calendar. */
export function aroundWish({ checkIn, checkOut }: Stay, today: CivilDate): Stay {
  return {
    checkIn: later(addDays(checkIn, -DAYS_AROUND), today),
    checkOut: sooner(addDays(checkOut, DAYS_AROUND), lastCheckOut(today)),
  };
}

/**
 * What comes closest to a stay that nobody can have: the nearest ones of the same length before and after it, and the
 * longest ones within it; of one that is too short for its season, the shortest that are long enough. None begins before
 * today.
 */
export function alternativesTo(wish: Wish, cabins: readonly CabinOnSale[], today: CivilDate): Alternative[] {
  const window = aroundWish(wish.stay, today);
  const isThere = ({ checkIn, checkOut }: Stay) => window.checkIn <= checkIn && checkOut <= window.checkOut;
  const sales = (kind: Alternative["kind"], stays: readonly Stay[]) =>
    stays
      .values()
      .flatMap((stay) => (isThere(stay) ? saleOf(kind, { stay, party: wish.party }, cabins, today) : []));

  const days = Array.from({ length: DAYS_AROUND }, (_, index) => index + 1);
  const shifted = (by: number) => days.map((count) => shift(wish.stay, count * by));
  return [
    ...sales("before", shifted(-1)).take(1),
    ...sales("after", shifted(1)).take(1),
    ...apart(sales("shorter", partsOf(wish.stay))),
    ...sales("longer", longer(wish.stay, "after")).take(1),
    ...sales("longer", longer(wish.stay, "before")).take(1),
  ];
}

/** Whether the wish could be had, or is only taken so that it may be waited for, or suits no cabin. */
export function standingOf(
  wish: Wish,
  cabins: readonly CabinOnSale[],
  today: CivilDate,
): "free" | "taken" | "unsuited" {
  const suited = cabins.filter((cabin) => quoteAt(cabin, wish, today).ok);
  if (suited.length === 0) return "unsuited";
  return suited.some(({ busy }) => isFreeOf(busy, wish.stay)) ? "free" : "taken";
}

function saleOf(
  kind: Alternative["kind"],
  wish: Wish,
  cabins: readonly CabinOnSale[],
  today: CivilDate,
): Alternative[] {
  const { stay } = wish;
  const quotes = cabins.flatMap((cabin) => {
    if (!isFreeOf(cabin.busy, stay)) return [];
    const quote = quoteAt(cabin, wish, today);
    return quote.ok ? [quote.value] : [];
  });
  const [cheapest] = quotes.toSorted((one, other) => one.total - other.total);
  if (cheapest === undefined) return [];
  return [{ kind, stay, cabins: quotes.length, cheapest: cheapest.total, currency: cheapest.currency }];
}

function quoteAt({ tariff, busy }: CabinOnSale, { stay, party }: Wish, today: CivilDate) {
  return quoteStay(stay, party, tariff, { today, fillsGap: fillsGap(stay, busy, today) });
}

const longer = ({ checkIn, checkOut }: Stay, where: "before" | "after"): Stay[] =>
  Array.from({ length: MAX_NIGHTS_MORE }, (_, index) =>
    where === "after"
      ? { checkIn, checkOut: addDays(checkOut, index + 1) }
      : { checkIn: addDays(checkIn, -index - 1), checkOut },
  );

const shift = ({ checkIn, checkOut }: Stay, days: number): Stay => ({
  checkIn: addDays(checkIn, days),
  checkOut: addDays(checkOut, days),
});

/** Every shorter stay within one, the longest first, and of one length the earliest first. */
function partsOf(stay: Stay): Stay[] {
  const nights = nightCount(stay);
  return Array.from({ length: nights - 1 }, (_, missing) => nights - 1 - missing).flatMap((length) =>
    Array.from({ length: nights - length + 1 }, (_, skipped) => ({
      checkIn: addDays(stay.checkIn, skipped),
      checkOut: addDays(stay.checkIn, skipped + length),
    })),
  );
}

/** The first few that share no night. */
function apart(alternatives: Iterable<Alternative>): Alternative[] {
  const kept: Alternative[] = [];
  for (const one of alternatives) {
    if (kept.some(({ stay }) => overlap(stay, one.stay))) continue;
    kept.push(one);
    if (kept.length === MAX_SHORTER) break;
  }
  return kept;
}

const later = (one: CivilDate, other: CivilDate) => (one > other ? one : other);
const sooner = (one: CivilDate, other: CivilDate) => (one < other ? one : other);
