import { type BookingMoney, mayBeCalledOff } from "../../../booking/count-money.ts";
import { type Booking, isChangeable, isHold, isKept } from "../../../booking/domain/booking.ts";
import { isStayOver } from "../../../booking/domain/change.ts";
import type { Flow, Link, View } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { moneyWords } from "../money-words.ts";
import { allBookingsLink } from "../owner/one-booking.ts";
import { receiptLink, statementLink } from "../papers.ts";
import { arrivalInfoLink } from "./arrival-info.ts";
import { wayThere } from "./confirmed.ts";
import { couponLinks } from "./money/coupon-views.ts";
import { myPlaces } from "./waitlist/waitlist.ts";

/** A guest's bookings, newest first, each with what can be done about it now. */
export const bookings: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t } = desk;
    const { guestId } = desk.person;
    const found = await desk.booking.bookingsOf(guestId);
    const waits = (await desk.booking.waitingOf(guestId)).length > 0 ? [myPlaces(desk)] : [];
    if (found.length === 0) {
      const book = { label: t("menu-book"), command: "book" };
      const joinChats = { label: t("menu-join"), command: "join" };
      return chat.say({ text: t("bookings-none"), links: [...waits, ...ofHouse(desk), book, joinChats] });
    }
    chat.say({ text: t("bookings-title", { count: found.length }), links: [...waits, ...ofHouse(desk)] });
    for (const booking of found) chat.say(await card(booking, desk));
  },
};

/** Owners' own bookings are few, and seldom what they look for. */
const ofHouse = (desk: Desk): Link[] =>
  desk.person.isOwner && desk.surface === "telegram" ? [allBookingsLink(desk)] : [];

async function card(booking: Booking, desk: Desk): Promise<View> {
  const { t } = desk;
  const words = wordsOf(booking, desk);
  const money = await desk.booking.moneyOf(booking);
  const paid = paidOf(booking, money, desk);
  return {
    text: [t("bookings-card", { ...words, state: t(`state-${booking.state}`, words) }), ...paid].join("\n"),
    links: await linksOf(booking, money, desk),
  };
}

function paidOf(booking: Booking, money: BookingMoney, desk: Desk): string[] {
  const moneyed = moneyWords(booking, money, desk);
  if (isKept(booking)) return [desk.t("money-card", moneyed)];
  const isPartlyPaid = isHold(booking) && money.received > 0 && money.due > 0;
  // What a hold still asks for is the deposit, whose deadline is told already; the balance's day is another one.
  return isPartlyPaid ? [desk.t("money-card", { ...moneyed, balanceWhen: "on_arrival" })] : [];
}

async function linksOf(booking: Booking, { due, received }: BookingMoney, desk: Desk): Promise<Link[]> {
  const { t, format, today } = desk;
  const { state, code, quote } = booking;
  const pay = `pay ${code}`;
  const cancel: Link = { label: t("bookings-cancel"), command: `cancel ${code}` };
  const others: Link[] =
    isChangeable(booking) && !isStayOver(booking, today)
      ? [
          { label: t("bookings-change"), command: `change ${code}` },
          { label: t("bookings-share"), command: `share ${code}` },
        ]
      : [];
  const coupon = await couponLinks(booking, desk);
  const paper = received > 0 ? [receiptLink(booking, desk)] : [];
  switch (state) {
    case "awaiting_deposit":
      return [{ label: t("bookings-pay"), command: pay }, ...coupon, ...others, cancel];
    case "awaiting_owner":
    case "awaiting_transfer_check":
      return [...coupon, ...others, cancel];
    case "confirmed":
    case "checked_in": {
      const amount = format.money(due, quote.currency);
      const payBalance = { label: t("pay-balance", { amount }), short: t("pay-balance-short"), command: pay };
      const cancels = mayBeCalledOff(booking, "guest", today) ? [cancel] : [];
      const coming = await comingLinks(booking, desk);
      const actions = [...(due > 0 ? [payBalance] : []), ...coming, ...others, ...paper];
      // Beside other buttons WhatsApp makes a message of its own of it, and the confirmation had it already.
      const showsWay = desk.surface === "telegram" || (actions.length === 0 && cancels.length === 0);
      return [...actions, ...(showsWay ? wayThere(desk) : []), ...cancels];
    }
    case "completed":
      return [{ label: t("feedback-button"), command: `feedback ${code}` }, ...paper];
    default:
      return received > 0 ? [statementLink(booking, desk)] : []; // what the house keeps, and why
  }
}

/** Once it is time to come, how to get in; until then, when they come and who. */
async function comingLinks(booking: Booking, { t, stays, now }: Desk): Promise<Link[]> {
  const opensAt = await stays.entryOpensAt(booking);
  if (opensAt !== undefined && opensAt <= now) return [arrivalInfoLink(booking, t)];
  return [
    { label: t("arrival-button"), short: t("arrival-button-short"), command: `arrival ${booking.code}` },
    {
      label: t("travellers-button"),
      short: t("travellers-button-short"),
      command: `travellers ${booking.code}`,
    },
  ];
}
