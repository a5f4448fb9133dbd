import { randomBytes } from "node:crypto";
import type { BookingRoom } from "../../../src/booking/booking.ts";
import { type Heard, openFlow, openTyped, TYPED_COMMANDS } from "../../../src/bots/channel/commands.ts";
import { createKeepMedia } from "../../../src/bots/channel/incoming-media.ts";
import { hearReceipt } from "../../../src/bots/channel/receipts.ts";
import { hearWords } from "../../../src/bots/channel/words.ts";
import type { Shown, Turn } from "../../../src/bots/chat.ts";
import { createClerk } from "../../../src/bots/clerk.ts";
import { createDesks } from "../../../src/bots/desks.ts";
import { flows } from "../../../src/bots/flows/flows.ts";
import { type Locale, loadTexts } from "../../../src/bots/texts/texts.ts";
import type { Db } from "../../../src/db/connect.ts";
import { createOutbox } from "../../../src/outbox/outbox.ts";
import { createMoneyByHand } from "../../../src/payments/by-hand/money-by-hand.ts";
import { createRefundQueue } from "../../../src/payments/refunds/refund-queue.ts";
import { createTransfers } from "../../../src/payments/transfers/transfers.ts";
import type { Clock } from "../../../src/shared/clock.ts";
import { createLogger } from "../../../src/shared/logger.ts";
import { ok } from "../../../src/shared/result.ts";
import { createStays } from "../../../src/stays/stays.ts";
import { documentsOf } from "../../documents/rig.ts";
import { talksOf } from "../../tickets/talks.ts";

const texts = loadTexts();
let people = 0;

type At = {
  readonly db: Db;
  readonly room: BookingRoom;
  readonly clock: Clock;
  readonly isOwner?: boolean;
  readonly locale?: Locale;
};

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

/** They only write and tap. */
const nothingToKeep = () => Promise.reject(new Error("Nothing was sent but words."));

/** Somebody who talks to the real flows over the real clerk, as a channel would let them; what is shown are views. */
export async function somebodyAt({ db, room, clock, isOwner = false, locale = "es-AR" }: At) {
  people += 1;
  const outbox = createOutbox({ chatsOf: async () => [], clock });
  const { id: complexId } = await room.complex();
  const logger = createLogger({ level: "silent" });
  const till = { complexId, db, booking: room, outbox, clock, logger };
  const desks = createDesks({
    db,
    booking: room,
    documents: documentsOf(db, room, clock),
    stays: createStays({ complexId, db, booking: room, outbox, clock, logger }),
    moneyByHand: createMoneyByHand(till),
    transfers: createTransfers(till),
    refunds: createRefundQueue(till),
    depositLink: async () => ({ ok: false, error: { kind: "not_set_up" } }),
    balanceLink: async () => ({ ok: false, error: { kind: "not_set_up" } }),
    tickets: talksOf({
      ...{ db, room, complex: await room.complex(), ownersChat: "telegram:owners" },
      clock: { now: clock },
    }),
    owners: { isOwner: async () => isOwner, appoint: async () => {}, chatsOf: async () => [] },
    outbox,
    texts,
    clock,
  });
  const person = {
    chatId: `telegram:${people}-${crypto.randomUUID()}`,
    channel: "telegram",
    name: "Ana",
    languageCode: locale,
  };
  const clerk = createClerk({ db, flows, outbox, clock });
  const seen: Shown[] = [];
  let inputs = 0;
  let again: (() => Promise<Shown[]>) | undefined;
  let isKilled = false;

  async function settle(): Promise<void> {
    if (!isKilled) return;
    isKilled = false;
    throw new Error("It was killed.");
  }

  const deskNow = () => desks.deskOf(person);
  async function hear(turn: (heard: Parameters<typeof openFlow>[0]) => Promise<Turn>): Promise<Shown[]> {
    inputs += 1;
    const id = `${person.chatId} ${inputs}`;
    again = async () => {
      const desk = await deskNow();
      const hearing = { chatId: person.chatId, desk, t: desk.t, hasToasts: true, settle };
      const { views } = await turn({ clerk, hearing, id, keep: nothingToKeep });
      seen.push(...views);
      return [...views];
    };
    return again();
  }

  return {
    desk: deskNow,
    seen,
    /** Types. */
    says: (words: string) => hear((heard) => hearWords(heard, words)),
    /** Sends a picture that nobody sent before, where the receipt of a transfer is waited for. */
    sendsReceipt: (caption: string, bytes = Buffer.concat([JPEG, randomBytes(8)]), mimeType = "image/jpeg") =>
      hear(async (heard) => {
        const kind = mimeType === "image/jpeg" ? "photo" : "document";
        const photo = { kind, ref: "", mimeType, caption } as const;
        const keepMedia = createKeepMedia({ db, clock, fetchMedia: async () => ok(bytes) });
        const message = { chatId: person.chatId, id: heard.id };
        const keep: Heard["keep"] = (media, until) => keepMedia(message, media, until);
        return (await hearReceipt({ ...heard, keep }, photo)) ?? { views: [], open: false };
      }),
    /** Says what a button says: `cabin molle`. */
    commands: (command: string) => hear((heard) => openFlow(heard, command)),
    /** Types a command with what follows it: `/paid K7Q2MX`. */
    types(line: string) {
      const [name = "", after = ""] = line.slice(1).split(/ (.*)/s);
      const command = TYPED_COMMANDS.get(name);
      if (command === undefined) throw new Error(`Nobody knows ${line}.`);
      return hear((heard) => openTyped(heard, command, after));
    },
    /** Taps the newest button whose label begins so. */
    async taps(label: string): Promise<Shown[]> {
      for (const view of seen.toReversed()) {
        const pick = view.choices?.findIndex((choice) => choice.label.startsWith(label)) ?? -1;
        const { question } = view;
        if (pick >= 0 && question)
          return hear(({ hearing, id }) => clerk.hear(hearing, { id, token: question.token, pick }));
        const link = view.links?.find((one) => one.label.startsWith(label));
        if (link && "command" in link) return hear((heard) => openFlow(heard, link.command));
      }
      throw new Error(`There is no button "${label}".`);
    },
    /** The process is killed in the next turn: what that does is done, and nothing of the turn is stored. */
    isKilled(): void {
      isKilled = true;
    },
    /** The last input comes in once more. */
    repeats: () => (again ? again() : Promise.resolve([])),
  };
}

export const textOf = (views: readonly Shown[]): string => views.map(({ text }) => text).join("\n---\n");
export const labelsOf = (views: readonly Shown[]): string[] =>
  views.flatMap(({ choices = [], links = [] }) => [...choices, ...links]).map(({ label }) => label);
