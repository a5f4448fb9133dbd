import type { Db, Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import type { MediumRefusal } from "../../media/download.ts";
import type { Outbox } from "../../outbox/outbox.ts";
import type { Said, Ticket } from "../../tickets/ticket.ts";
import type { TicketsRoom } from "../../tickets/tickets.ts";
import type { IncomingMedia } from "../chat/input.ts";
import type { PassedOn, Shown, Turn } from "../chat.ts";
import { effectKey } from "../clerk/draft.ts";
import type { Clerk } from "../clerk.ts";
import type { Desk } from "../flows/desk.ts";
import { busyView, closedByGuest, isStillHeard, reopenLink } from "../flows/talks.ts";
import { understandClose } from "../texts/understanding/person.ts";
import type { Heard } from "./commands.ts";

/** What somebody does in their chat, before anybody makes sense of it. */
export type Act =
  | { readonly kind: "said"; readonly said: Said }
  /** A picture, a voice note…, that can be fetched. */
  | { readonly kind: "media"; readonly media: IncomingMedia }
  /** What cannot be passed on: a poll, say, or a file, and then why. */
  | { readonly kind: "unsayable"; readonly why?: MediumRefusal }
  /** A button; the command it says, if it says one. */
  | { readonly kind: "tapped"; readonly command?: string }
  | { readonly kind: "typed_command"; readonly words: string }
  /** What asks for nothing, as a reaction. */
  | { readonly kind: "nothing" };

export type Talks = ReturnType<typeof createTalks>;

type TalksDeps = {
  readonly db: Db;
  readonly clerk: Pick<Clerk<Desk>, "comeBack">;
  readonly tickets: Pick<
    TicketsRoom,
    "ticketOfChat" | "ticketOfPost" | "hearGuest" | "answerGuest" | "closeByGuest"
  >;
  readonly outbox: Pick<Outbox, "say">;
};

/** While a guest talks with a person the bot is silent there, but for a button that cannot wait: what is said goes from one to the other. */
export function createTalks({ db, clerk, tickets, outbox }: TalksDeps) {
  /** Stores the turn with its effect, all of it or nothing; the effect tells what to show, or that it is no turn of ours. */
  function conclude(
    { hearing }: Heard,
    effect: (trx: Trx) => Promise<readonly Shown[] | "not_ours">,
  ): Promise<Turn | undefined> {
    return inTransaction(db, async (trx) => {
      const views = await effect(trx);
      if (views === "not_ours") return undefined;
      await outbox.say(trx, hearing.chatId, views);
      await hearing.settle(trx);
      return { views, open: false };
    });
  }

  async function hearGuest(heard: Heard, ticket: Ticket, act: Act): Promise<Turn | undefined> {
    const { desk, chatId, hasToasts } = heard.hearing;
    if (leaves(act)) return comeBack(heard, ticket);
    switch (act.kind) {
      case "nothing":
        return conclude(heard, async () => []);
      case "tapped": {
        if (act.command !== undefined && isStillHeard(act.command)) return undefined;
        const toast = await conclude(heard, async () => (hasToasts ? [] : [busyView(ticket, desk)]));
        return toast && { ...toast, ...(hasToasts && { notice: desk.t("ticket-busy-notice") }) };
      }
      case "typed_command":
        return conclude(heard, async () => [busyView(ticket, desk)]);
      case "unsayable":
        return conclude(heard, async () => [{ text: desk.t(whyUnsayable(act)) }]);
      case "media":
        return hearGuest(heard, ticket, await fetched(heard, act.media));
      case "said":
        return conclude(heard, async (trx) => {
          const passed = await tickets.hearGuest(trx, { chatId, name: desk.person.name, said: act.said });
          if (passed.ok) return [];
          return passed.error.kind === "not_open" ? "not_ours" : [{ text: desk.t("ticket-flooding") }];
        });
      default:
        return act satisfies never;
    }
  }

  /** The bot takes up what it had asked. Who closes what the owners closed a moment ago comes back all the same. */
  function comeBack(heard: Heard, ticket: Ticket): Promise<Turn> {
    const { hearing, id } = heard;
    const settle = async (trx: Trx) => {
      await tickets.closeByGuest(trx, ticket.id);
      await hearing.settle(trx);
    };
    return clerk.comeBack({ ...hearing, settle }, id, [closedByGuest(ticket, hearing.desk)]);
  }

  async function hearOwner(heard: Heard, ticketId: string, act: Act): Promise<Turn | undefined> {
    const { desk, chatId } = heard.hearing;
    if (act.kind === "media") return hearOwner(heard, ticketId, await fetched(heard, act.media));
    if (desk.surface !== "telegram")
      return conclude(heard, async () => [{ text: desk.t("ticket-card-elsewhere") }]);
    return conclude(heard, async (trx) => {
      if (act.kind === "unsayable") return [{ text: desk.t(whyUnsayable(act)), about: ticketId }];
      if (act.kind !== "said") return "not_ours"; // a command goes to the bot, whatever it was written under
      const owner = { name: desk.person.name, chatId };
      const answered = await tickets.answerGuest(trx, { ticketId, owner, said: act.said });
      if (!answered.ok)
        return [{ text: desk.t("ticket-is-closed"), links: [reopenLink(answered.error.ticket, desk)] }];
      return [{ text: desk.t("ticket-sent", { guest: answered.value.guestName }), about: ticketId }];
    });
  }

  return {
    isTalking: async (chatId: string) => (await tickets.ticketOfChat(chatId)) !== undefined,

    /** What is said in a talk is passed on; undefined where the bot is to hear it. */
    async hear(heard: Heard, act: Act): Promise<Turn | undefined> {
      const { chatId, desk } = heard.hearing;
      const isReply = desk.person.isOwner && heard.replyTo !== undefined;
      const replied = isReply ? await tickets.ticketOfPost(heard.replyTo) : undefined;
      if (replied !== undefined) return hearOwner(heard, replied, act);

      const ticket = await tickets.ticketOfChat(chatId);
      // what opened it, heard again: the bot had no time to say so
      if (!ticket || ticket.openKey === effectKey(chatId, heard.id, "open")) return undefined;
      return hearGuest(heard, ticket, act);
    },
  };
}

/** What is too big, of a kind that is not kept, or not to be had, cannot be passed on. */
async function fetched({ keep }: Heard, media: IncomingMedia): Promise<Exclude<Act, { kind: "media" }>> {
  const kept = await keep(media);
  if (!kept.ok) return { kind: "unsayable", why: kept.error };
  const { caption: text = "", kind } = media;
  return { kind: "said", said: { text, media: { id: kept.value.id, kind: PASSED_AS[kind] } } };
}

const whyUnsayable = ({ why }: Act & { readonly kind: "unsayable" }) =>
  why === undefined ? "ticket-unsayable" : `ticket-unsayable-${why}`;

const PASSED_AS: Readonly<Record<IncomingMedia["kind"], PassedOn["kind"]>> = {
  voice: "voice",
  audio: "voice",
  photo: "photo",
  video: "video",
  document: "document",
  sticker: "document",
};

function leaves(act: Act): boolean {
  switch (act.kind) {
    case "tapped":
      return act.command === "close";
    case "typed_command":
      return understandClose(act.words);
    case "said":
      return act.said.media === undefined && understandClose(act.said.text);
    default:
      return false;
  }
}
