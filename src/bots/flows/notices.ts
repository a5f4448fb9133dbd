import { z } from "zod";
import type { Booking } from "../../booking/domain/booking.ts";
import { centavos } from "../../booking/domain/money.ts";
import type { View } from "../chat.ts";
import { type Desk, wordsOf } from "./desk.ts";
import { bookCommand } from "./guest/book.ts";
import { showConfirmed } from "./guest/confirmed.ts";
import { showDeposit } from "./guest/deposit.ts";
import { reasonText } from "./owner/reasons.ts";
import { requestCard } from "./owner/requests.ts";

/** A notice as the outbox stored it: what happened to which booking, and what the words need besides. */
export const noticeSchema = z.object({
  event: z.string(),
  to: z.enum(["guest", "owners"]),
  data: z.object({
    code: z.string().nullable(),
    /** The state the booking left. */
    was: z.string().nullable().optional(),
    /** Centavos. */
    paid: z.number().optional(),
    missing: z.number().optional(),
    amount: z.number().optional(),
    surplus: z.number().optional(),
    due: z.number().optional(),
    /** Of the payment, which may have come in another than the booking's. */
    currency: z.string().length(3).optional(),
    reason: z.string().nullable().optional(),
    payment: z.string().optional(),
    what: z.string().optional(),
    /** Somebody who may have no booking: their name, and their number in WhatsApp. */
    guest: z.string().optional(),
    phone: z.string().optional(),
  }),
});
export type Notice = z.infer<typeof noticeSchema>;

type NoticeDesk = Pick<Desk, "t" | "surface" | "format" | "now" | "complex" | "depositLink">;
type Telling = {
  readonly notice: Notice;
  readonly booking: Booking;
  readonly desk: NoticeDesk;
  readonly text: string;
};

/**
 * What a notice says in one chat, worded when it is sent: a booking that has moved on meanwhile is shown as it stands.
 *
 * Throws for an event that has no words.
 */
export async function viewOfNotice(
  notice: Notice,
  booking: Booking | undefined,
  desk: NoticeDesk,
): Promise<View> {
  if (!booking) return viewWithoutBooking(notice, desk);

  const name = nameOf(notice);
  const view = VIEWS[name];
  if (!view) throw new Error(`No words for the notice ${name}`);
  const text = desk.t(`notice-${name}`, noticeWords(notice, booking, desk));
  const shown = await view({ notice, booking, desk, text });
  return notice.to === "owners" && desk.surface !== "telegram" ? toReadOnly(shown, desk) : shown;
}

/** What happened to whom, as `booking_confirmed-guest`, and every word that may tell of it. */
export type ToldOf = { readonly name: string; readonly words: Readonly<Record<string, string | number>> };

/** For channels with words of their own; `text` is all of it in one. */
export function wordsOfNotice(
  notice: Notice,
  booking: Booking | undefined,
  { text }: View,
  desk: NoticeDesk,
): ToldOf {
  const words = booking ? noticeWords(notice, booking, desk) : {};
  return { name: nameOf(notice), words: { ...words, text, complex: desk.complex.name } };
}

/** Owners may be told anywhere; they decide in Telegram. */
const toReadOnly = ({ text, links = [] }: View, { t }: NoticeDesk): View => ({
  text: links.length === 0 ? text : `${text}\n\n${t("owner-in-telegram")}`,
});

function viewWithoutBooking({ event, data }: Notice, desk: NoticeDesk): View {
  const { what = "", payment = "", guest = "", phone = "" } = data;
  switch (event) {
    case "chats_joined":
      return { text: desk.t("notice-chats_joined-guest") };
    case "guest_unreachable":
      return {
        text: desk.t("notice-guest_unreachable-owners", { guest, phone, why: desk.t(`unreachable-${what}`) }),
      };
    case "chat_quieted":
      return { text: desk.t("notice-chat_quieted-owners", { guest, phone, why: desk.t(`quieted-${what}`) }) };
    default:
      return { text: desk.t("notice-payment_unmatched-owners", { payment, what: whatText(what, desk) }) };
  }
}

/** Whose time ran out makes another sentence: the owner's, or the guest's. */
function nameOf({ event, to, data }: Notice): string {
  const ownerWasSilent = event === "hold_expired" && data.was === "awaiting_owner";
  return `${ownerWasSilent ? "request_expired" : event}-${to}`;
}

const plain = ({ text }: Telling): View => ({ text });
const withLink =
  (label: string, command: string) =>
  ({ text, desk }: Telling): View => ({
    text,
    links: [{ label: desk.t(label), command }],
  });
/** Whoever lost their dates looks on from there, not from the first question. */
const withSearch =
  (label: string, short: string) =>
  ({ text, booking, desk }: Telling): View => ({
    text,
    links: [{ label: desk.t(label), short: desk.t(short), command: bookCommand(booking) }],
  });
const withDeposit = ({ text, booking, desk }: Telling) => showDeposit(booking, text, desk);

const VIEWS: Readonly<Record<string, (telling: Telling) => View | Promise<View>>> = {
  "request_placed-owners": ({ text, booking, desk }) =>
    booking.state === "awaiting_owner" ? requestCard(booking, desk) : { text },
  "hold_placed-owners": plain,
  "request_approved-guest": withDeposit,
  "request_declined-guest": withSearch("book-other-cabins", "book-other-cabins-short"),
  "hold_expired-guest": withSearch("book-same-dates", "book-same-dates-short"),
  "request_expired-guest": withSearch("book-same-dates", "book-same-dates-short"),
  "hold_expired-owners": plain,
  "request_expired-owners": plain,
  "booking_confirmed-guest": ({ text, booking, desk }) => showConfirmed(booking, text, desk),
  "booking_confirmed-owners": plain,
  "booking_cancelled-guest": withSearch("book-other-cabins", "book-other-cabins-short"),
  "booking_cancelled-owners": plain,
  "payment_underpaid-guest": withDeposit,
  "payment_overpaid-guest": plain,
  "payment_rejected-guest": withDeposit,
  "payment_refunded-guest": (telling) =>
    lostDates(telling.notice)
      ? withSearch("book-other-cabins", "book-other-cabins-short")(telling)
      : withLink("menu-bookings", "bookings")(telling),
  "payment_refunded-owners": plain,
  "payment_alert-owners": plain,
};

const lostDates = ({ data: { reason } }: Notice) => reason === "dates_gone" || reason === "booking_over";

function noticeWords({ event, data }: Notice, booking: Booking, desk: NoticeDesk) {
  const currency = data.currency ?? booking.quote.currency;
  const money = (amount = 0) => desk.format.money(centavos(amount), currency);
  const paid = { surplus: money(data.surplus), due: money(data.due) };
  return {
    ...wordsOf(booking, desk),
    ...paid,
    paid: money(data.paid),
    missing: money(data.missing),
    amount: money(data.amount),
    reason: reasonText(booking.ended?.reason ?? null, desk.t),
    was: data.was ?? "",
    ...refundWords(event === "payment_refunded" ? data.reason : null, desk),
    payment: data.payment ?? "",
    what: whatText(data.what ?? "", desk, paid),
  };
}

function refundWords(reason: string | null | undefined, { t }: NoticeDesk) {
  return reason == null
    ? { why: "", next: "" }
    : { why: t(`refund-${reason}`), next: t(`refund-next-${reason}`) };
}

const whatText = (what: string, { t }: NoticeDesk, words?: Record<string, string>) =>
  what === "" ? "" : t(`alert-${what}`, words);
