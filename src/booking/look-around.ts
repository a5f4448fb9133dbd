import type { BookingDeps } from "./deps.ts";
import { type Alternative, alternativesTo, aroundWish, standingOf } from "./domain/alternatives.ts";
import { type CabinProfile, type HouseProfile, lowestNightly } from "./domain/cabin-profile.ts";
import { type CalendarMonth, monthToChooseFrom } from "./domain/calendar.ts";
import { agreedBy } from "./domain/change.ts";
import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  firstOfMonth,
  todayIn,
} from "./domain/civil-date.ts";
import type { Complex } from "./domain/complex.ts";
import type { Centavos } from "./domain/money.ts";
import { type MonthOffers, type MonthWish, monthOffersAmong } from "./domain/month-offers.ts";
import { type NoOffers, type Offer, offersAmong, whyNoneAmong } from "./domain/offer.ts";
import type { Party } from "./domain/party.ts";
import { lastCheckOut, MAX_NIGHTS, nightsOf, type Stay } from "./domain/stay.ts";
import { bookingByCode } from "./tables/bookings.ts";
import { cabinCalendars, cabinsOnSale, candidatesFor, type OwnBooking } from "./tables/cabins.ts";
import { complexById } from "./tables/complexes.ts";
import { cabinProfiles, houseProfile } from "./tables/profiles.ts";

export type Alternatives = {
  readonly standing: ReturnType<typeof standingOf>;
  readonly found: readonly Alternative[];
};

type LookDeps = Pick<BookingDeps, "complexId" | "db" | "clock">;

/** What a guest looks at before booking. A hold whose deadline has come is in nobody's way. */
export function createLookAround({ complexId, db, clock }: LookDeps) {
  async function complex(): Promise<Complex> {
    const found = await complexById(db, complexId);
    if (found === undefined) throw new Error(`There is no complex ${complexId}.`);
    return found;
  }

  async function thisDay() {
    const now = clock();
    const { timeZone } = await complex();
    return { now, today: todayIn(timeZone, now), timeZone };
  }

  /** The free cabins for a stay and a party, priced, cheapest first. */
  async function findOffers(stay: Stay, party: Party): Promise<Offer[]> {
    const { now, today } = await thisDay();
    return offersAmong(await candidatesFor(db, complexId, stay, now), { stay, party, today });
  }

  /** For when there were no offers. */
  async function whyNoOffers(stay: Stay, party: Party): Promise<NoOffers> {
    const { now, today } = await thisDay();
    return whyNoneAmong(await candidatesFor(db, complexId, stay, now), { stay, party, today });
  }

  /** What comes closest to a stay, and whether that could be had itself or only waited for. */
  async function findAlternatives(stay: Stay, party: Party): Promise<Alternatives> {
    const { now, today } = await thisDay();
    const cabins = await cabinsOnSale(db, complexId, aroundWish(stay, today), now);
    const wish = { stay, party };
    return { standing: standingOf(wish, cabins, today), found: alternativesTo(wish, cabins, today) };
  }

  /**
   * A month on which to choose the arrival or, once it is known, the departure. The dates of a guest's booking `besides`,
   * which is to move, are in nobody's way, and what was agreed with them holds.
   */
  async function calendarMonth(
    month: CivilMonth,
    checkIn: CivilDate | null,
    besides: OwnBooking | null = null,
  ): Promise<CalendarMonth & { readonly besides?: string }> {
    const { now, today, timeZone } = await thisDay();
    const first = addDays(checkIn ?? firstOfMonth(month), -1); // what stands next to a stay may let it be shorter
    const end = firstOfMonth(addMonths(month, 1));
    const cabins = await cabinCalendars(db, complexId, first, end, now, besides);
    const booking = besides && (await bookingByCode(db, complexId, besides.code));
    const agreed = booking && booking.guestId === besides?.guestId ? agreedBy(booking, timeZone) : undefined;
    const chooseFrom = monthToChooseFrom(month, checkIn, cabins, today, agreed);
    return { ...chooseFrom, ...(besides && { besides: besides.code }) };
  }

  /** The cabins to get to know, smallest first, each with what its cheapest night to come costs. */
  async function cabins(): Promise<(CabinProfile & { readonly from: Centavos | undefined })[]> {
    const { now, today } = await thisDay();
    const span = { checkIn: today, checkOut: lastCheckOut(today) };
    const profiles = await cabinProfiles(db, complexId, span, now);
    const nights = nightsOf(span);
    return profiles.map((cabin) => ({ ...cabin, from: lowestNightly(cabin.tariff, nights) }));
  }

  /** What the owner says of the place as a whole. */
  const house = (): Promise<HouseProfile> => houseProfile(db, complexId);

  /** What a month costs in each cabin that takes the party, and what is still free in it. */
  async function monthOffers(wish: MonthWish): Promise<MonthOffers> {
    const { now, today } = await thisDay();
    const checkIn = addDays(firstOfMonth(wish.month), -1); // what stands next to a stay may let it be shorter
    const checkOut = addDays(firstOfMonth(addMonths(wish.month, 1)), MAX_NIGHTS);
    const profiles = await cabinProfiles(db, complexId, { checkIn, checkOut }, now);
    return monthOffersAmong(profiles, wish, today);
  }

  return { complex, findOffers, whyNoOffers, findAlternatives, calendarMonth, cabins, house, monthOffers };
}
