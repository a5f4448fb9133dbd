import { isDeepStrictEqual } from "node:util";
import type { Booking } from "../../../booking/domain/booking.ts";
import { monthOf } from "../../../booking/domain/civil-date.ts";
import type { Offer } from "../../../booking/domain/offer.ts";
import type { Party } from "../../../booking/domain/party.ts";
import type { QuoteLine } from "../../../booking/domain/quote.ts";
import type { Stay } from "../../../booking/domain/stay.ts";
import type { Choice, Menu, Summary, View } from "../../chat.ts";
import { nextLongWeekend, thisWeekend } from "../../texts/understanding/breaks.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { type Wish, wishWords } from "../refusals.ts";

/** What was offered, and for what: an offer that is gone is explained by what has changed since. */
type WishedOffer = Offer & { readonly wish: Wish };

/** Opens on the month that was meant before, where the guest changes their dates. */
export async function whichDates(desk: Desk, earlier: Stay | undefined): Promise<View> {
  const first = earlier && earlier.checkIn > desk.today ? earlier.checkIn : desk.today;
  const month = await desk.booking.calendarMonth(monthOf(first), null);
  return { text: desk.t("book-dates"), choices: quickPicks(desk), widget: { kind: "calendar", month } };
}

function quickPicks({ t, format, today, isDayOff }: Desk): Choice[] {
  const pick = (label: string, short: string, stay: Stay): Choice => ({
    id: `${stay.checkIn}/${stay.checkOut}`,
    label: t(label, { dates: format.span(stay) }),
    short: t(short, { dates: format.span(stay) }),
  });
  const weekend = thisWeekend(today);
  const long = nextLongWeekend(today, isDayOff);
  const weekendIsLong = long?.checkIn === weekend.checkIn;
  return [
    ...(weekendIsLong ? [] : [pick("book-weekend", "book-weekend-short", weekend)]),
    ...(long ? [pick("book-long-weekend", "book-long-weekend-short", long)] : []),
  ];
}

/** The counters begin with the party as it was, or with a couple. */
export function howMany({ t, complex }: Desk, earlier: Party | undefined): View {
  return {
    text: t("book-party"),
    widget: {
      kind: "party",
      party: earlier ?? { adults: Math.min(2, complex.maxGuests), children: 0, pets: 0 },
      maxGuests: complex.maxGuests,
      maxPets: complex.maxPets,
    },
  };
}

export function offers(found: readonly Offer[], wish: Wish, desk: Desk): Menu<WishedOffer> {
  const { t, format, locale } = desk;
  const { stay, party } = wish;
  return {
    gone: (was) => whyGone(was, wish, desk),
    text: t("book-cabins", { count: found.length, stay: format.stay(stay), party: format.party(party) }),
    options: found.map((offer) => ({
      id: idAmong(found, offer),
      label: t("book-choose", { cabin: offer.name }),
      short: t("book-choose-short"),
      value: { ...offer, wish },
      card: {
        text: t("book-offer", {
          cabin: offer.name,
          maxGuests: offer.maxGuests,
          description: offer.description[locale] ?? offer.description["es-AR"] ?? "",
          total: format.money(offer.quote.total, offer.quote.currency),
          nights: offer.quote.nights,
          nightly: format.roughMoney(offer.quote.nightly, offer.quote.currency),
        }),
        ...(offer.picture !== null && { picture: offer.picture }),
      },
    })),
  };
}

/** For the same stay and party somebody else was faster; otherwise it does not suit what the guest wants now. */
function whyGone({ name: cabin, wish: before }: WishedOffer, wish: Wish, { t, format }: Desk): string {
  if (isDeepStrictEqual(before, wish)) return t("book-somebody-was-faster", { cabin });
  return t("book-no-longer-fits", { cabin, ...wishWords(wish, format) });
}

/** The cabin's name, for guests who write it instead of tapping it; where two share one, its id. */
function idAmong(offers: readonly Offer[], { name, cabinId }: Offer): string {
  return offers.filter((offer) => offer.name === name).length === 1 ? name : cabinId;
}

export function summary(offer: Offer, { stay, party }: Wish, { t, format, complex }: Desk): Summary {
  const { quote } = offer;
  const money = (amount: QuoteLine["amount"]) => format.money(amount, quote.currency);
  const lines = quote.lines.map((line) =>
    t(line.weekend ? "line-nights-weekend" : `line-${line.kind}`, {
      quantity: line.quantity,
      guests: line.quantity / quote.nights, // of extra guests, who pay by the night
      nights: quote.nights,
      unit: money(line.unit),
      amount: money(line.amount),
      season: line.label ?? "",
    }),
  );
  return {
    text: t("book-review", {
      cabin: offer.name,
      stay: format.stay(stay),
      party: format.party(party),
      lines: lines.join("\n"),
      total: money(quote.total),
      deposit: money(quote.deposit),
      balance: money(quote.balance),
      checkInTime: complex.checkInTime,
      checkOutTime: complex.checkOutTime,
    }),
    confirm:
      complex.mode === "approval"
        ? { label: t("book-confirm-approval") }
        : { label: t("book-confirm-instant"), short: t("book-confirm-instant-short") },
    edits: {
      stay: { label: t("edit-stay"), short: t("edit-stay-short") },
      party: { label: t("edit-party"), short: t("edit-party-short") },
      cabin: { label: t("edit-cabin"), short: t("edit-cabin-short") },
    },
  };
}

export function requested(booking: Booking, desk: Desk): View {
  return {
    text: desk.t("book-requested", wordsOf(booking, desk)),
    links: [{ label: desk.t("menu-bookings"), command: "bookings" }],
  };
}
