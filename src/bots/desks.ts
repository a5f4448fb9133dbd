import type { BookingRoom } from "../booking/booking.ts";
import { todayIn } from "../booking/domain/civil-date.ts";
import type { Db } from "../db/connect.ts";
import type { Documents } from "../documents/documents.ts";
import type { Outbox } from "../outbox/outbox.ts";
import { type Clock, DAY_MS } from "../shared/clock.ts";
import type { Owners } from "../staff/owners.ts";
import type { StaysRoom } from "../stays/stays.ts";
import type { TicketsRoom } from "../tickets/tickets.ts";
import type { Surface } from "./chat.ts";
import { createAnswers } from "./desks/answers.ts";
import { createJoining } from "./desks/joining.ts";
import { createSharing } from "./desks/sharing.ts";
import type { ChatUrls, Desk, GivePaymentLink } from "./flows/desk.ts";
import { type ChatRow, chatById, insertChat, setChatLocale, setPuzzled } from "./tables/chats.ts";
import { draftsOf } from "./tables/drafts.ts";
import { formatFor } from "./texts/format.ts";
import { type Locale, localeFor, type Texts } from "./texts/texts.ts";
import { holidaysIn } from "./texts/understanding/breaks.ts";

/** Somebody as their channel knows them. */
export type Person = {
  readonly chatId: string;
  readonly channel: string;
  readonly name: string;
  /** BCP 47, what their phone says. */
  readonly languageCode: string | undefined;
};

export type DesksDeps = {
  readonly db: Db;
  readonly booking: BookingRoom;
  readonly depositLink: GivePaymentLink;
  readonly balanceLink: GivePaymentLink;
  readonly moneyByHand: Desk["moneyByHand"];
  readonly transfers: Desk["transfers"];
  readonly refunds: Desk["refunds"];
  readonly stays: StaysRoom;
  readonly documents: Documents<Locale>;
  readonly owners: Owners;
  readonly tickets: TicketsRoom;
  readonly outbox: Pick<Outbox, "retryFailed" | "announce">;
  readonly texts: Texts;
  readonly clock: Clock;
  /** Nowhere, unless it is said. */
  readonly chatUrls?: () => ChatUrls;
  /** How chats in WhatsApp can be answered; by buttons where nothing is said. */
  readonly whatsApp?: Exclude<Surface, "telegram">;
};

/** Longer than any name people go by; a channel's limit would be met by nobody honest. */
const MAX_NAME_LETTERS = 60;

/** What could not be told for longer than this is told to nobody who comes back. */
const STILL_NEWS_MS = 7 * DAY_MS;

export type Desks = ReturnType<typeof createDesks>;

/** Lays out, for each chat, what its flows and notices work with. */
export function createDesks({
  db,
  booking,
  stays,
  documents,
  depositLink,
  balanceLink,
  moneyByHand,
  transfers,
  refunds,
  owners,
  tickets,
  outbox,
  texts,
  clock,
  chatUrls = () => ({ telegram: undefined, whatsApp: undefined }),
  whatsApp = "whatsapp",
}: DesksDeps) {
  const joining = createJoining({ db, outbox, clock });
  const openShared = createSharing({ db, booking, clock });
  const holidays = { AR: holidaysIn("AR"), BR: holidaysIn("BR") };

  const surfaceOf = (chatId: string): Surface => (chatId.startsWith("whatsapp:") ? whatsApp : "telegram");

  /** What words to a chat need: its language, how it is answered, the place and the moment. */
  async function voiceIn(locale: Locale, surface: Surface) {
    const complex = await booking.complex();
    const now = clock();
    const today = todayIn(complex.timeZone, now);
    const t = texts(locale, surface);
    return {
      ...{ locale, surface, complex, now, today, t, stays },
      format: formatFor(locale, t, { timeZone: complex.timeZone, today }),
      depositLink: (bookingId: string) => depositLink(bookingId, locale),
      balanceLink: (bookingId: string) => balanceLink(bookingId, locale),
    };
  }

  return {
    voiceOf: async (chatId: string) =>
      voiceIn((await chatById(db, chatId))?.locale ?? localeFor(undefined), surfaceOf(chatId)),

    /** Whether the next file in a chat may be the receipt of a transfer. */
    awaitsReceipt: async (chatId: string) => (await transfers.receiptAwaitedIn(chatId)) !== undefined,

    /** What could not be told to a chat is told after all. */
    welcomeBack: (chatId: string) =>
      db.transaction((trx) => outbox.retryFailed(trx, { chatId, withinMs: STILL_NEWS_MS })),

    /** A person's first message makes their chat known. */
    async deskOf({ chatId, channel, name, languageCode }: Person): Promise<Desk> {
      const guestName = presentable(name);
      const chat =
        (await chatById(db, chatId)) ?? (await welcome(chatId, guestName, localeFor(languageCode)));
      const voice = await voiceIn(chat.locale, surfaceOf(chatId));
      const desk: Desk = {
        ...voice,
        booking,
        moneyByHand,
        transfers,
        refunds,
        answers: createAnswers({ db, clock, complexId: voice.complex.id }),
        tickets,
        documents: {
          paymentsOf: documents.paymentsOf,
          account: documents.account,
          receipt: (booking, paymentId) => documents.receipt(booking, paymentId, desk.locale),
          statement: (booking) => documents.statement(booking, desk.locale),
          month: (month) => documents.month(month, desk.locale),
        },
        holidays: holidays[voice.complex.currency === "BRL" ? "BR" : "AR"],
        person: {
          name: guestName,
          guestId: chat.guestId,
          chatId,
          channel,
          isOwner: await owners.isOwner(chatId),
        },
        hasBookingDraft: async () => (await draftsOf(db, chatId)).some(({ flow }) => flow === "book"),
        async askForPerson(words, key) {
          const open = (await draftsOf(db, chatId)).find(({ state }) => state === "open");
          const { guestId } = chat;
          return tickets.openTicket({ chatId, guestId, guestName, key, words, doing: open?.flow ?? null });
        },
        async speak(locale) {
          await db.transaction((trx) => setChatLocale(trx, chatId, locale));
          Object.assign(desk, await voiceIn(locale, surfaceOf(chatId)));
        },
        puzzled: chat.puzzled,
        bePuzzled: (times) => db.transaction((trx) => setPuzzled(trx, chatId, times)),
        giveJoinCode: () => joining.giveJoinCode(chatId),
        mayJoinWith: (code) => joining.joinChats({ code, chatId, channel, sure: false }),
        joinWith: (code) => joining.joinChats({ code, chatId, channel, sure: true }),
        chatUrls,
        openShared: (token) => openShared(token, chatId),
      };
      return desk;
    },
  };

  async function welcome(id: string, name: string, locale: Locale): Promise<ChatRow> {
    return db.transaction(async (trx) => {
      const chat = { id, guestId: await booking.registerGuest(trx, name), locale, puzzled: 0 };
      await insertChat(trx, chat);
      await outbox.retryFailed(trx, { chatId: id, withinMs: STILL_NEWS_MS }); // an owner we had to tell before they first wrote
      return chat;
    });
  }
}

/** Marks of a name that no letter shows: fillers, joiners, the Braille blank. An emoji needs some of them. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{M}\u2800\s]+/gu;

/** Names come from strangers: one line, no bold marks of ours, nothing that turns the line around, never unseen. */
function presentable(name: string): string {
  const clean = name
    .replace(/[*\p{Cc}\p{Bidi_Control}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const short = [...clean].slice(0, MAX_NAME_LETTERS).join("");
  return short.replace(UNSEEN, "") === "" ? "👤" : short;
}
