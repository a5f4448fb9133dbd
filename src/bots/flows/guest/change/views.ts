import { balanceDueAfterChange } from "../../../../booking/domain/balance-due.ts";
import { type Booking, type Changeable, isHold } from "../../../../booking/domain/booking.ts";
import { refundPercent } from "../../../../booking/domain/cancellation.ts";
import { agreedBy, isUnderWay, lostBetween } from "../../../../booking/domain/change.ts";
import { monthOf } from "../../../../booking/domain/civil-date.ts";
import type { Centavos } from "../../../../booking/domain/money.ts";
import type { Party } from "../../../../booking/domain/party.ts";
import { adjustmentIn } from "../../../../booking/domain/prices/adjustment.ts";
import type { Stay } from "../../../../booking/domain/stay.ts";
import type { ChangeOffer } from "../../../../booking/look-for-changes.ts";
import type { Choice, Link, Menu, Summary, View } from "../../../chat.ts";
import { balanceWhen, type Desk, wordsOf } from "../../desk.ts";
import { differenceText } from "../../money-words.ts";
import type { Wish } from "../../refusals.ts";
import { ownOptions } from "../../which-booking.ts";
import { longer, type What } from "./answers.ts";

type Change = { readonly booking: Changeable; readonly offer: ChangeOffer; readonly wish: Wish };

export const afterwards = ({ t }: Desk): Link[] => [{ label: t("menu-bookings"), command: "bookings" }];

export const kept = (booking: Booking, desk: Desk): View => ({
  text: desk.t("change-left", wordsOf(booking, desk)),
  links: afterwards(desk),
});

export const whichOne = (bookings: readonly Changeable[], desk: Desk): Menu<Booking> => ({
  text: desk.t("change-which"),
  options: ownOptions(bookings, desk),
});

/** Of a night more its price is told, where the cabin is free for it. */
export async function whatToChange(booking: Changeable, desk: Desk): Promise<View> {
  const { t, today } = desk;
  const choice = (what: What): Choice => ({
    id: what,
    label: t(`change-what-${what}`),
    short: t(`change-what-${what}-short`),
  });
  const begun = isUnderWay(booking, today);
  const nights = [
    ...(await aNightMore(booking, "after", desk)),
    ...(begun ? [] : await aNightMore(booking, "before", desk)),
  ];
  return {
    text: t("change-what", wordsOf(booking, desk)),
    choices: [choice("dates"), ...nights, choice("party"), ...(begun ? [] : [choice("cabin")])],
  };
}

async function aNightMore(booking: Changeable, what: "after" | "before", desk: Desk): Promise<Choice[]> {
  const stay = longer(booking.stay, { nights: 1, before: what === "before" });
  const found = await desk.booking.findChanges(booking, { stay, party: booking.party });
  if (!found.ok || !found.value.own) return [];
  const difference = differenceText(differenceOf(found.value.own), desk);
  return [
    {
      id: what,
      label: desk.t(`change-what-${what}`, { difference }),
      short: desk.t(`change-what-${what}-short`),
    },
  ];
}

/** The booking's own dates can be tapped like free ones. */
export async function whichDates(booking: Changeable, desk: Desk, earlier: Stay | undefined): Promise<View> {
  const { t, today, person } = desk;
  const { checkIn } = earlier ?? booking.stay;
  const isAhead = checkIn > today;
  const own = { code: booking.code, guestId: person.guestId };
  const month = await desk.booking.calendarMonth(monthOf(isAhead ? checkIn : today), null, own);
  const text = t("change-dates", wordsOf(booking, desk));
  return isUnderWay(booking, today) ? { text } : { text, widget: { kind: "calendar", month } };
}

export function howMany(booking: Changeable, { t, complex }: Desk, earlier: Party | undefined): View {
  const { maxGuests, maxPets } = complex;
  return {
    text: t("change-party"),
    widget: { kind: "party", party: earlier ?? booking.party, maxGuests, maxPets },
  };
}

/** The other cabins, each with what it costs more or less, and the way out. */
export function cabins(
  offers: readonly ChangeOffer[],
  { booking, wish, wantsAnother }: { booking: Changeable; wish: Wish; wantsAnother: boolean },
  desk: Desk,
): Menu<ChangeOffer | null> {
  const { t, format, locale } = desk;
  const keep = {
    id: "keep",
    label: t("change-keep"),
    short: t("change-keep-short"),
    said: t("clerk-no-said"),
    value: null,
  };
  const words = {
    cabin: booking.cabinName,
    count: offers.length,
    stay: format.stay(wish.stay),
    party: format.party(wish.party),
  };
  return {
    text: t(wantsAnother ? "change-cabins" : "change-cabins-instead", words),
    options: [
      ...offers.map((offer) => ({
        id: offer.cabinId,
        label: t("change-choose", { cabin: offer.name }),
        short: t("change-choose-short"),
        said: offer.name.replaceAll(",", " "),
        value: offer,
        card: {
          text: t("change-offer", {
            cabin: offer.name,
            maxGuests: offer.maxGuests,
            description: offer.description[locale] ?? offer.description["es-AR"] ?? "",
            total: format.money(offer.quote.total, offer.quote.currency),
            difference: differenceText(differenceOf(offer), desk),
          }),
          ...(offer.picture !== null && { picture: offer.picture }),
        },
      })),
      ...(offers.length > 0 ? [keep] : []),
    ],
    gone: (was) => t("change-cabin-gone", { cabin: was?.name ?? "" }),
  };
}

/** Before and after, the difference, and what that means for what was paid and what is to be paid. */
export function summary(change: Change, desk: Desk): Summary {
  const { booking, offer, wish } = change;
  const { t, format } = desk;
  const before = wordsOf(booking, desk);
  return {
    text: t("change-review", {
      code: booking.code,
      cabinBefore: before.cabin,
      stayBefore: before.stay,
      partyBefore: before.party,
      totalBefore: before.total,
      cabin: offer.name,
      stay: format.stay(wish.stay),
      party: format.party(wish.party),
      total: format.money(offer.quote.total, offer.quote.currency),
      difference: differenceText(differenceOf(offer), desk),
      account: [...termsNotes(change, desk), accountText(change, desk), ...refundNote(change, desk)].join(
        "\n",
      ),
    }),
    confirm: { label: t("change-confirm"), short: t("change-confirm-short") },
    edits: {
      stay: { label: t("edit-stay"), short: t("edit-stay-short") },
      party: { label: t("edit-party"), short: t("edit-party-short") },
      cabin: { label: t("change-edit-cabin") },
    },
  };
}

const differenceOf = ({ reckoning: { difference }, quote: { currency } }: ChangeOffer) => ({
  difference,
  currency,
});

/** What it means for the money: one sentence for each way a booking may stand. */
function accountText({ booking, offer, wish }: Change, desk: Desk): string {
  const { t, format } = desk;
  const { quote, reckoning } = offer;
  const money = (amount: Centavos) => format.money(amount, quote.currency);
  const { bookedOn } = agreedBy(booking, desk.complex.timeZone);
  const isPaid = reckoning.received >= booking.quote.total;
  const balanceDueOn = balanceDueAfterChange(booking, { ...wish.stay, isPaid, today: desk.today, bookedOn });
  const words = {
    deposit: money(quote.deposit),
    received: money(reckoning.received),
    depositDue: money(reckoning.depositDue),
    due: money(reckoning.due),
    surplus: money(reckoning.surplus),
    credit: money(reckoning.credit),
    deadline: wordsOf(booking, desk).deadline,
    balanceWhen: balanceWhen({ balanceDueOn }, desk.today),
    balanceDueOn: balanceDueOn === null ? "" : format.longDate(balanceDueOn),
  };
  if (isHold(booking) && reckoning.depositDue > 0) return t(`change-account-${booking.state}`, words);
  if (reckoning.surplus > 0) return t("change-account-surplus", words);
  if (reckoning.credit > 0) return t("change-account-credit", words);
  return t(reckoning.due > 0 ? "change-account-due" : "change-account-paid", words);
}

/** What the price no longer has, and what was agreed with an owner and goes on. */
function termsNotes({ booking, offer: { quote } }: Change, { t, format }: Desk): string[] {
  const { coupon, agreed: reason } = lostBetween(booking.quote, quote);
  const kept = adjustmentIn(quote);
  return [
    ...(coupon === null ? [] : [t("change-coupon-lost", { coupon })]),
    ...(reason === null ? [] : [t("change-agreed-lost", { reason })]),
    ...(kept
      ? [t("change-agreed-kept", { reason: kept.reason, amount: format.money(kept.amount, quote.currency) })]
      : []),
  ];
}

/** Nobody should learn it only when they cancel. */
function refundNote({ booking, wish }: Change, { t, format, today }: Desk): string[] {
  const { refundCheckIn, cancellationPolicy: policy } = booking;
  const { checkIn } = wish.stay;
  if (isHold(booking) || checkIn === refundCheckIn) return [];
  if (checkIn > refundCheckIn) return [t("change-refund-note", { checkIn: format.longDate(refundCheckIn) })];
  const before = refundPercent({ policy, today, checkIn: refundCheckIn });
  const percent = refundPercent({ policy, today, checkIn });
  const told = (share: number) => format.percent(share * 100);
  return percent < before ? [t("change-refund-less", { percent: told(percent), before: told(before) })] : [];
}
