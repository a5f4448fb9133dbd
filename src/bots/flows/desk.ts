import type { BookingRoom } from "../../booking/booking.ts";
import type { Booking } from "../../booking/domain/booking.ts";
import { couponIn } from "../../booking/domain/change.ts";
import { type CivilDate, todayIn } from "../../booking/domain/civil-date.ts";
import type { Complex } from "../../booking/domain/complex.ts";
import type { MoneyByHand } from "../../payments/by-hand/money-by-hand.ts";
import type { Payments } from "../../payments/payments.ts";
import type { RefundQueue } from "../../payments/refunds/refund-queue.ts";
import type { Transfers } from "../../payments/transfers/transfers.ts";
import type { Result } from "../../shared/result.ts";
import type { StaysRoom } from "../../stays/stays.ts";
import type { TicketsRoom } from "../../tickets/tickets.ts";
import type { Surface, Translate } from "../chat.ts";
import type { Format } from "../texts/format.ts";
import type { Locale } from "../texts/texts.ts";
import type { HolidayCalendar } from "../texts/understanding/breaks.ts";
import type { Papers } from "./papers.ts";

/** Of one booking, in a language. */
export type GivePaymentLink = Payments["depositLink"];

/** `expiresAt` is an ISO instant. */
export type JoinCodeGiven = { readonly code: string; readonly expiresAt: string };

/** Why a code joins nothing. */
export type JoinRefusal = {
  readonly kind:
    | "no_such_code"
    /** It was given in this very chat. */
    | "own_code"
    | "code_expired"
    /** It joined another chat. */
    | "code_spent"
    | "already_joined"
    | "too_many_tries";
};

/** What owners answer to a question that goes by several wordings. */
export type HouseAnswer = {
  readonly id: number;
  readonly wordings: readonly string[];
  readonly answer: string;
};

/** What guests asked, so many times, and nobody has an answer to. */
export type UnansweredQuestion = { readonly id: number; readonly question: string; readonly times: number };

export type HouseAnswers = {
  /** In the order in which they were given. */
  all(): Promise<HouseAnswer[]>;
  /** Whoever saves again with the same key saves nothing. The question it answers, if it is one, waits no longer. */
  save(answer: Omit<HouseAnswer, "id"> & { readonly key: string; readonly settles?: number }): Promise<void>;
  /** False where it is gone. */
  change(answer: HouseAnswer): Promise<boolean>;
  remove(id: number): Promise<void>;
  /** Those asked most often first. */
  unanswered(): Promise<UnansweredQuestion[]>;
  /** Counts once for a key. */
  noteUnanswered(question: string, key: string): Promise<void>;
  /** It needs no answer. */
  dropUnanswered(id: number): Promise<void>;
};

/** Where people write to the house; nothing where they cannot. */
export type ChatUrls = { readonly telegram: string | undefined; readonly whatsApp: string | undefined };

/** Why a link shows nothing. */
export type SharedRefusal = {
  readonly kind:
    | "no_such_link"
    /** Whoever shared it does not any more. */
    | "no_longer_shared"
    | "too_many_tries";
};

/** What the flows of one chat work with, at one moment. */
export type Desk = {
  readonly t: Translate;
  readonly surface: Surface;
  readonly locale: Locale;
  readonly format: Format;
  readonly now: Date;
  readonly today: CivilDate;
  /** What the country takes off. */
  readonly holidays: HolidayCalendar;
  readonly complex: Complex;
  readonly person: {
    readonly name: string;
    readonly guestId: string;
    readonly chatId: string;
    readonly channel: string;
    readonly isOwner: boolean;
  };
  readonly booking: BookingRoom;
  readonly answers: HouseAnswers;
  readonly tickets: Pick<
    TicketsRoom,
    "openTickets" | "ticketByNumber" | "lastMessages" | "closeByOwner" | "reopen" | "usualWait"
  >;
  /** From now on what is said in this chat is passed on to the owners; the words are the first of it. */
  askForPerson(words: string, key: string): ReturnType<TicketsRoom["openTicket"]>;
  readonly documents: Papers;
  readonly stays: Omit<StaysRoom, "sendReminders" | "forgetTravellers">;
  /** Its page is in the chat's language. */
  depositLink(bookingId: string): ReturnType<GivePaymentLink>;
  /** To pay what is left of a booking that is kept; in the chat's language as well. */
  balanceLink(bookingId: string): ReturnType<GivePaymentLink>;
  /** What goes through the owner's own hands. */
  readonly moneyByHand: MoneyByHand;
  readonly transfers: Omit<Transfers, "remindOwners" | "tellReceipts">;
  /** What is owed to guests and has not gone back. */
  readonly refunds: Pick<RefundQueue, "owed" | "retry">;
  /** Whether a half-finished booking waits in this chat. */
  hasBookingDraft(): Promise<boolean>;
  /** How many messages in a row were not understood before this one. */
  readonly puzzled: number;
  bePuzzled(times: number): Promise<void>;
  /** From here on this chat is spoken to in another language, by this desk as well. */
  speak(locale: Locale): Promise<void>;
  /** A code that joins this chat with the one it is said in. */
  giveJoinCode(): Promise<JoinCodeGiven>;
  /** Whether a code would join this chat with the other; nothing changes yet. */
  mayJoinWith(code: string): Promise<Result<null, JoinRefusal>>;
  /** Joins this chat with the one the code was given in: their bookings are seen from both. */
  joinWith(code: string): Promise<Result<null, JoinRefusal>>;
  chatUrls(): ChatUrls;
  /** The booking that a link shows to whoever has it. */
  openShared(token: string): Promise<Result<Booking, SharedRefusal>>;
};

/** How an owner may call or write to the guest themselves: a number in WhatsApp, on a line of its own. */
function reachOf(chatId: string): string {
  const [, number] = /^whatsapp:(\d+)$/.exec(chatId) ?? [];
  return number === undefined ? "" : `\n📱 WhatsApp +${number}`;
}

/** Whether the balance has a day by which to be paid, and whether that has gone by. */
export function balanceWhen(
  { balanceDueOn }: Pick<Booking, "balanceDueOn">,
  today: CivilDate,
): "on_arrival" | "dated" | "late" {
  if (balanceDueOn === null) return "on_arrival";
  return balanceDueOn < today ? "late" : "dated";
}

/** What every text about a booking may mention. */
export function wordsOf(
  booking: Booking,
  { format, now, complex }: Pick<Desk, "format" | "now" | "complex">,
) {
  const money = (amount: Booking["quote"]["total"]) => format.money(amount, booking.quote.currency);
  return {
    code: booking.code,
    cabin: booking.cabinName,
    guest: booking.guestName,
    reach: reachOf(booking.chatId),
    stay: format.stay(booking.stay),
    checkIn: format.longDate(booking.stay.checkIn),
    checkOut: format.longDate(booking.stay.checkOut),
    party: format.party(booking.party),
    total: money(booking.quote.total),
    deposit: money(booking.quote.deposit),
    coupon: couponIn(booking.quote) ?? "",
    hasCoupon: couponIn(booking.quote) === undefined ? "no" : "yes",
    balance: money(booking.quote.balance),
    /** 0 where the deposit was all of it. */
    balanceCentavos: booking.quote.balance,
    balanceWhen: balanceWhen(booking, todayIn(complex.timeZone, now)),
    balanceDueOn: booking.balanceDueOn === null ? "" : format.longDate(booking.balanceDueOn),
    deadline: booking.deadline === null ? "" : format.moment(booking.deadline, now),
    checkInTime: complex.checkInTime,
    checkOutTime: complex.checkOutTime,
  };
}
