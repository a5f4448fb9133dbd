import { isDeepStrictEqual } from "node:util";
import type { Booking } from "../../../../booking/domain/booking.ts";
import { monthOf } from "../../../../booking/domain/civil-date.ts";
import { signed } from "../../../../booking/domain/money.ts";
import type { Offer } from "../../../../booking/domain/offer.ts";
import type { Party } from "../../../../booking/domain/party.ts";
import type { Stay } from "../../../../booking/domain/stay.ts";
import type { Choice, Menu, View } from "../../../chat.ts";
import { nextLongWeekend, thisWeekend } from "../../../texts/understanding/breaks.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { type Wish, wishWords } from "../../refusals.ts";
import { damageText, withDamage, withDamageOf } from "../money/damage.ts";
import { amountOff, linesOf, taxesWithinTotal } from "../money/quote-lines.ts";
import { getInLineFor, takenOne } from "../waitlist/get-in-line.ts";
import { nothingFree } from "./nothing-free.ts";

/** What was offered, and for what: an offer that is gone is explained by what has changed since. */
type WishedOffer = Offer & { readonly wish: Wish };

/**
 * Opens on the month that was meant before, where the guest changes their dates; of dates that a known party cannot have it
 * shows what comes closest.
 */
export async function whichDates(
  desk: Desk,
  earlier: Stay | undefined,
  party: Party | undefined,
  wanted: string | undefined,
): Promise<View> {
  const first = earlier && earlier.checkIn > desk.today ? earlier.checkIn : desk.today;
  const month = await desk.booking.calendarMonth(monthOf(first), null);
  const instead = earlier && party && (await nothingFree({ stay: earlier, party }, wanted, desk));
  return {
    ...(instead ?? { text: desk.t("book-dates"), choices: quickPicks(desk) }),
    widget: { kind: "calendar", month },
  };
}

function quickPicks({ t, format, today, holidays }: Desk): Choice[] {
  const pick = (label: string, short: string, stay: Stay): Choice => ({
    id: `${stay.checkIn}/${stay.checkOut}`,
    label: t(label, { dates: format.span(stay) }),
    short: t(short, { dates: format.span(stay) }),
  });
  const weekend = thisWeekend(today);
  const long = nextLongWeekend(today, holidays.isDayOff);
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

/** What the guest spoke of besides: a cabin, and a coupon that is tried on whichever they choose. */
type Said = { readonly wanted: string | undefined; readonly coupon: string | undefined };

/**
 * A tap on a cabin is a yes to the price that stands beside it: at another price it is another option. Who wants one that
 * is taken may wait for it.
 */
export function offers(
  found: readonly Offer[],
  wish: Wish,
  { wanted, coupon }: Said,
  desk: Desk,
): Menu<WishedOffer> {
  const { t, format, complex } = desk;
  const { stay, party } = wish;
  const isWanted = ({ name }: Offer) => name === wanted;
  const wantedFirst = found.toSorted((one, other) => Number(isWanted(other)) - Number(isWanted(one)));
  const count = t(`book-cabins-${complex.mode}`, {
    count: found.length,
    stay: format.stay(stay),
    party: format.party(party),
  });
  const isMissed = wanted !== undefined && !found.some(isWanted);
  const missed = isMissed ? t("book-no-longer-fits", { cabin: wanted, ...wishWords(wish, format) }) : "";
  const damage = damageOfAll(found, desk);
  const besides = [
    ...(damage === undefined ? [] : [damage]),
    ...(coupon === undefined ? [] : [t("book-with-coupon", { coupon })]),
  ];
  const links = async (lost: WishedOffer | undefined) => {
    const taken = await takenOne(lost?.name ?? (isMissed ? wanted : undefined), wish, desk);
    return taken ? [getInLineFor(taken, wish, desk)] : [];
  };
  return {
    gone: (was) => whyGone(was, found, wish, desk),
    text: [[missed, count].filter(Boolean).join("\n"), ...besides].join("\n\n"),
    links,
    options: wantedFirst.map((offer) =>
      option(offer, { found, wish, isDamageTold: damage !== undefined }, desk),
    ),
    leads: [
      {
        id: "change stay",
        label: t("edit-stay"),
        short: t("edit-stay-short"),
        said: t("edit-stay-said"),
        aside: true,
        leadsTo: "stay",
      },
      {
        id: "change party",
        label: t("edit-party"),
        short: t("edit-party-short"),
        said: t("edit-party-said"),
        aside: true,
        leadsTo: "party",
      },
    ],
  };
}

type Among = { readonly found: readonly Offer[]; readonly wish: Wish; readonly isDamageTold: boolean };

/** Said once where it is the same for each of them. */
function damageOfAll(found: readonly Offer[], desk: Desk): string | undefined {
  const [first, ...others] = found;
  const isSame =
    first !== undefined && others.every(({ damageDeposit }) => damageDeposit === first.damageDeposit);
  return isSame ? damageText({ ...first, currency: first.quote.currency }, desk) : undefined;
}

function option(offer: Offer, { found, wish, isDamageTold }: Among, { t, format, locale, complex }: Desk) {
  const { name, cabinId, quote } = offer;
  const text = t("book-offer", {
    cabin: name,
    maxGuests: offer.maxGuests,
    description: offer.description[locale] ?? offer.description["es-AR"] ?? "",
    total: format.money(quote.total, quote.currency),
    nights: quote.nights,
    nightly: format.roughMoney(quote.nightly, quote.currency),
    deposit: format.money(quote.deposit, quote.currency),
    off: format.money(signed(amountOff(quote)), quote.currency),
    isCheaper: amountOff(quote) > 0 ? "yes" : "no",
  });
  const asked = { damageDeposit: offer.damageDeposit, currency: quote.currency };
  const isOnly = found.filter((other) => other.name === name).length === 1;
  return {
    id: `${cabinId} ${quote.total}`,
    label: t(`book-choose-${complex.mode}`, { cabin: name }),
    short: t(`book-choose-${complex.mode}-short`),
    ...(isOnly && { said: name.replaceAll(",", " ") }),
    value: { ...offer, wish },
    card: {
      text: isDamageTold ? text : withDamage(text, asked, { t, format }),
      ...(offer.picture !== null && { picture: offer.picture }),
    },
  };
}

/** Its price is another now or, for the same stay and party, somebody was faster; else it does not suit what is wanted now. */
function whyGone(
  { name: cabin, cabinId, wish: before }: WishedOffer,
  found: readonly Offer[],
  wish: Wish,
  { t, format }: Desk,
): string {
  if (!isDeepStrictEqual(before, wish))
    return t("book-no-longer-fits", { cabin, ...wishWords(wish, format) });
  const isFree = found.some((offer) => offer.cabinId === cabinId);
  return isFree ? t("refusal-price_changed") : t("book-somebody-was-faster", { cabin });
}

const madeWords = (booking: Booking, desk: Desk) => ({
  ...wordsOf(booking, desk),
  lines: linesOf(booking.quote, desk),
  taxes: taxesWithinTotal(booking.quote, desk),
  checkOutTime: desk.complex.checkOutTime,
});

/** For its pay button. */
export const heldText = (booking: Booking, desk: Desk): string =>
  withDamageOf(desk.t("book-held", madeWords(booking, desk)), booking, desk);

export function requested(booking: Booking, desk: Desk): View {
  return {
    text: withDamageOf(desk.t("book-requested", madeWords(booking, desk)), booking, desk),
    links: [{ label: desk.t("menu-bookings"), command: "bookings" }],
  };
}
