import type { Booking } from "../../booking/domain/booking.ts";
import type { View } from "../chat.ts";
import { wordsOf } from "./desk.ts";
import { bookingTellers, chatTellers } from "./notices/bookings.ts";
import { handTellers } from "./notices/by-hand.ts";
import { changeTellers } from "./notices/changes.ts";
import { damageTellers } from "./notices/damage.ts";
import { endingTellers, owedTellers } from "./notices/endings.ts";
import type { HouseTellers, Notice, NoticeDesk, Tellers, Telling } from "./notices/notice.ts";
import { foreignPaymentTellers, paymentTellers } from "./notices/payments.ts";
import { reminderTellers } from "./notices/reminders.ts";
import { stayTellers } from "./notices/stays.ts";
import { ticketTellers } from "./notices/tickets.ts";
import { transferTellers } from "./notices/transfers.ts";
import { entryOf, waitlistTellers } from "./notices/waitlist.ts";
import { whatsAppTellers } from "./notices/whatsapp.ts";

/** Everything that is told of a booking, and everything that is told of none. */
const TELLERS: Tellers = {
  ...bookingTellers,
  ...changeTellers,
  ...paymentTellers,
  ...handTellers,
  ...transferTellers,
  ...waitlistTellers,
  ...reminderTellers,
  ...stayTellers,
  ...damageTellers,
  ...endingTellers,
};
const HOUSE_TELLERS: HouseTellers = {
  ...chatTellers,
  ...foreignPaymentTellers,
  ...whatsAppTellers,
  ...ticketTellers,
  ...owedTellers,
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
  const name = nameOf(notice);
  if (!booking) return known(HOUSE_TELLERS, name)(notice, desk);

  const telling = { notice, booking, desk };
  const { view } = known(TELLERS, name);
  const text = desk.t(`notice-${name}`, noticeWords(telling));
  const shown = view ? await view({ ...telling, text }) : { text };
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
  const name = nameOf(notice);
  const words = booking ? noticeWords({ notice, booking, desk }) : {};
  const all = TELLERS[name]?.isPrivate ? desk.t(`notice-${name}`, words) : text;
  return { name, words: { ...words, text: all, complex: desk.complex.name } };
}

/** Owners may be told anywhere; they decide in Telegram. */
const toReadOnly = ({ text, links = [], media }: View, { t }: NoticeDesk): View => ({
  text: links.length === 0 ? text : `${text}\n\n${t("owner-in-telegram")}`,
  ...(media && { media }),
});

/** Whose time ran out makes another sentence: the owner's, the guest's, or that of one who was offered what they waited for. */
function nameOf(notice: Notice): string {
  const { event, to, data } = notice;
  if (event !== "hold_expired") return `${event}-${to}`;
  if (data.was === "awaiting_transfer_check") return `transfer_expired-${to}`;
  if (data.was === "awaiting_owner") return `request_expired-${to}`;
  return to === "guest" && entryOf(notice) !== undefined ? "offer_expired-guest" : `hold_expired-${to}`;
}

function known<T>(tellers: Readonly<Record<string, T>>, name: string): T {
  const teller = tellers[name];
  if (!teller) throw new Error(`No words for the notice ${name}`);
  return teller;
}

const noticeWords = (telling: Telling) => ({
  ...wordsOf(telling.booking, telling.desk),
  ...TELLERS[nameOf(telling.notice)]?.words?.(telling),
});
