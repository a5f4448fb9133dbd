import { type CabinProfile, nightlyRange } from "./cabin-profile.ts";
import { addDays, type CivilDate, type CivilMonth, datesOfMonth, weekdayOf } from "./civil-date.ts";
import { type Centavos, plus } from "./money.ts";
import { headcount, type Party } from "./party.ts";
import { fillsGap, isFreeOf } from "./prices/circumstances.ts";
import { extraNightly } from "./prices/extras.ts";
import { quoteStay } from "./prices/quote.ts";
import { seasonOf } from "./prices/season.ts";
import { lastCheckOut, nightCount, nightsOf, type Stay } from "./stay.ts";
import { lengthsFrom } from "./stay-rules.ts";

const FRIDAY = 5;
const WEEKEND_NIGHTS = 2;
/** More than anybody reads; who wants others names the dates. */
const MAX_STAYS = 4;

/** What a month looks like to who has no dates yet. */
export type MonthOffers = {
  readonly month: CivilMonth;
  readonly cabins: readonly MonthCabin[];
  /** The first free ones, in order, each with the cheapest cabin's total. */
  readonly stays: readonly { readonly stay: Stay; readonly from: Centavos; readonly cabins: number }[];
  /** Of `stays`: weekends, or any dates of so many nights or as few as the season allows. */
  readonly kind: "weekends" | "gaps";
};

export type MonthCabin = {
  readonly slug: string;
  readonly name: string;
  /** What a night costs the party in this month, lowest and highest, without what is paid once a stay. */
  readonly low: Centavos;
  readonly high: Centavos;
  /** Whether there is still a stay to be had in it. */
  readonly free: boolean;
};

export type MonthWish = {
  readonly month: CivilMonth;
  /** Without one, whoever the rate includes. */
  readonly party?: Party;
  /** Without, weekends are looked for first. */
  readonly nights?: number;
};

/** The nights of a month that can still be sold; none where it is over, or too far ahead. */
function sellableNights(month: CivilMonth, today: CivilDate): CivilDate[] {
  const last = lastCheckOut(today);
  return datesOfMonth(month).filter((night) => today <= night && night < last);
}

/**
 * Prices and free stays of a month among cabins whose seasons and busy dates reach `MAX_NIGHTS` past its end: a stay
 * may begin on its last night.
 */
export function monthOffersAmong(
  profiles: readonly CabinProfile[],
  { month, party = { adults: 1, children: 0, pets: 0 }, nights }: MonthWish,
  today: CivilDate,
): MonthOffers {
  const taking = profiles.filter(
    ({ tariff }) => headcount(party) <= tariff.maxGuests && party.pets <= tariff.maxPets,
  );
  const arrivals = sellableNights(month, today);
  const last = lastCheckOut(today);

  /** The shortest stay from an arrival that a cabin takes, of at least so many nights. */
  function stayFrom(profile: CabinProfile, arrival: CivilDate, atLeast: number): Stay | undefined {
    const lengths = lengthsFrom(arrival, profile.tariff, today);
    if (!lengths.ok) return undefined;
    const { minimum, maximum } = lengths.value;
    const wanted = nights ?? Math.max(minimum, atLeast);
    const stay = { checkIn: arrival, checkOut: addDays(arrival, wanted) };
    const fits = minimum <= wanted && wanted <= maximum && isFree(profile, stay);
    const found = fits ? stay : gapFrom(profile, arrival, { minimum, atLeast });
    return found && found.checkOut <= last ? found : undefined;
  }

  /** The nights up to the next stay, fewer than the minimum, where that may be: they are no use to anybody else. */
  function gapFrom(
    profile: CabinProfile,
    checkIn: CivilDate,
    { minimum, atLeast }: { readonly minimum: number; readonly atLeast: number },
  ): Stay | undefined {
    const { tariff, busy } = profile;
    if (!tariff.rules.fillGaps) return undefined;
    const [checkOut] = busy
      .map((other) => other.checkIn)
      .filter((day) => day > checkIn)
      .toSorted();
    if (checkOut === undefined) return undefined;
    const gap = { checkIn, checkOut };
    const length = nightCount(gap);
    const isWanted = length < minimum && (nights === undefined ? length >= atLeast : length === nights);
    return isWanted && fillsGap(gap, busy, today) && isFree(profile, gap) ? gap : undefined;
  }

  function quoteIn({ tariff, busy }: CabinProfile, stay: Stay) {
    return quoteStay(stay, party, tariff, { today, fillsGap: fillsGap(stay, busy, today) });
  }

  function staysFrom(days: readonly CivilDate[], atLeast: number): MonthOffers["stays"] {
    const found: { stay: Stay; from: Centavos; cabins: number }[] = [];
    for (const arrival of days) {
      const before = found.at(-1);
      if (before && arrival < before.stay.checkOut) continue;
      const priced = taking.flatMap((profile) => {
        const stay = stayFrom(profile, arrival, atLeast);
        const quote = stay && quoteIn(profile, stay);
        return stay && quote?.ok ? [{ stay, total: quote.value.total }] : [];
      });
      const [cheapest] = priced.toSorted((one, other) => one.total - other.total);
      if (!cheapest) continue;
      const alike = priced.filter(({ stay }) => stay.checkOut === cheapest.stay.checkOut);
      found.push({ stay: cheapest.stay, from: cheapest.total, cabins: alike.length });
      if (found.length === MAX_STAYS) break;
    }
    return found;
  }

  const weekends =
    nights === undefined || nights === WEEKEND_NIGHTS
      ? staysFrom(
          arrivals.filter((day) => weekdayOf(day) === FRIDAY),
          WEEKEND_NIGHTS,
        )
      : [];
  const stays = weekends.length > 0 ? weekends : staysFrom(arrivals, 1);

  const cabins = taking.flatMap((profile): MonthCabin[] => {
    const range = nightlyRange(profile.tariff, arrivals);
    if (range === undefined) return [];
    const extra = extraNightly(party, profile.tariff);
    return [
      {
        slug: profile.slug,
        name: profile.name,
        low: plus(range.low, extra),
        high: plus(range.high, extra),
        free: arrivals.some((arrival) => stayFrom(profile, arrival, 1) !== undefined),
      },
    ];
  });
  return {
    month,
    cabins: cabins.toSorted((one, other) => one.low - other.low || one.name.localeCompare(other.name)),
    stays,
    kind: weekends.length > 0 ? "weekends" : "gaps",
  };
}

function isFree({ busy, tariff }: CabinProfile, stay: Stay): boolean {
  const isOpen = nightsOf(stay).every((night) => seasonOf(night, tariff.seasons) !== undefined);
  return isOpen && isFreeOf(busy, stay);
}
