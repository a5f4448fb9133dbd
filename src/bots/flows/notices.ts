import { z } from "zod";
import type { Booking } from "../../booking/domain/booking.ts";
import { centavos } from "../../booking/domain/money.ts";
import type { View } from "../chat.ts";
import { type Desk, wordsOf } from "./desk.ts";
import { bookCommand } from "./guest/book.ts";
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
  }),
});
export type Notice = z.infer<typeof noticeSchema>;

type NoticeDesk = Pick<Desk, "t" | "format" | "now" | "complex" | "depositLink">;
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
  const { what = "", payment = "" } = notice.data;
  if (!booking)
    return { text: desk.t("notice-payment_unmatched-owners", { payment, what: whatText(what, desk) }) };

  const name = nameOf(notice);
  const view = VIEWS[name];
  if (!view) throw new Error(`No words for the notice ${name}`);
  const text = desk.t(`notice-${name}`, noticeWords(notice, booking, desk));
  return view({ notice, booking, desk, text });
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
  (label: string) =>
  ({ text, booking, desk }: Telling): View => ({
    text,
    links: [{ label: desk.t(label), command: bookCommand(booking) }],
  });
const withDeposit = ({ text, booking, desk }: Telling) => showDeposit(booking, text, desk);

const VIEWS: Readonly<Record<string, (telling: Telling) => View | Promise<View>>> = {
  "request_placed-owners": ({ text, booking, desk }) =>
    booking.state === "awaiting_owner" ? requestCard(booking, desk) : { text },
  "hold_placed-owners": plain,
  "request_approved-guest": withDeposit,
  "request_declined-guest": withSearch("book-other-cabins"),
  "hold_expired-guest": withSearch("book-same-dates"),
  "request_expired-guest": withSearch("book-same-dates"),
  "hold_expired-owners": plain,
  "request_expired-owners": plain,
  "booking_confirmed-guest": withLink("menu-bookings", "bookings"),
  "booking_confirmed-owners": plain,
  "booking_cancelled-guest": withSearch("book-other-cabins"),
  "booking_cancelled-owners": plain,
  "payment_underpaid-guest": withDeposit,
  "payment_overpaid-guest": plain,
  "payment_rejected-guest": withDeposit,
  "payment_refunded-guest": (telling) =>
    lostDates(telling.notice)
      ? withSearch("book-other-cabins")(telling)
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
