import type { NoOffers } from "../../booking/domain/offer.ts";
import type { Party, PartyRefusal } from "../../booking/domain/party.ts";
import type { Stay, StayRefusal } from "../../booking/domain/stay.ts";
import type { HoldRefusal } from "../../booking/place-hold.ts";
import type { Desk } from "./desk.ts";

/** What a guest is looking for. */
export type Wish = { readonly stay: Stay; readonly party: Party };

export type Refusal = StayRefusal | PartyRefusal | HoldRefusal | (NoOffers & Wish);

/** The one sentence of each refusal: what is wrong and what to do next. */
export function refusalText(refusal: Refusal, { t, format }: Pick<Desk, "t" | "format">): string {
  const key = `refusal-${refusal.kind}`;
  switch (refusal.kind) {
    case "past":
      return t(key, { checkIn: format.date(refusal.checkIn) });
    case "too_far":
      return t(key, { last: format.longDate(refusal.last) });
    case "night_without_rate":
      return t(key, { night: format.date(refusal.night) });
    case "too_long":
      return t(key, { maxNights: refusal.maxNights });
    case "stay_too_short":
      return t(key, { minimumNights: refusal.minimumNights, season: refusal.season });
    case "arrival_needs_more_nights":
      return t(key, { minimumNights: refusal.minimumNights });
    case "stay_too_long":
      return t(key, { maximumNights: refusal.maximumNights });
    case "no_arrivals_that_day":
      return t(key, { weekdays: format.eitherWeekday(refusal.weekdays) });
    case "booked_too_late":
      return t(key, { daysAhead: refusal.daysAhead, firstArrival: format.longDate(refusal.firstArrival) });
    case "party_too_big":
      return t(key, { maxGuests: refusal.maxGuests });
    case "too_many_pets":
      return t(key, { maxPets: refusal.maxPets });
    case "not_a_date":
      return t(key, { text: refusal.text });
    case "all_taken":
      return t(key, wishWords(refusal, format));
    case "reversed":
    case "no_nights":
    case "no_adults":
    case "not_a_party":
    case "dates_taken":
    case "price_changed":
    case "no_such_cabin":
      return t(key);
    default:
      return refusal satisfies never;
  }
}

export function wishWords({ stay, party }: Wish, format: Desk["format"]) {
  return {
    party: format.party(party),
    checkIn: format.longDate(stay.checkIn),
    checkOut: format.longDate(stay.checkOut),
  };
}

/** The step of the booking whose answer can mend the refusal. */
export function stepToMend(refusal: Refusal): "stay" | "party" | "cabin" {
  switch (refusal.kind) {
    case "dates_taken":
    case "price_changed":
    case "no_such_cabin":
      return "cabin";
    case "party_too_big":
    case "too_many_pets":
    case "no_adults":
    case "not_a_party":
      return "party";
    default:
      return "stay";
  }
}
