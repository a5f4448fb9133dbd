import { err, ok, type Result } from "../../../shared/result.ts";
import type { Ticket, TicketMessage } from "../../../tickets/ticket.ts";
import type { Chat, Flow, View } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { endLink, reopenLink, saying } from "../talks.ts";
import { asTyped } from "../typed.ts";

/** Of a long message so many letters remind one of it. */
const REMINDER_LETTERS = 700;

/** The talks under way, the longest waiting first. */
export const tickets: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const open = await desk.tickets.openTickets();
    if (open.length === 0) return chat.say({ text: desk.t("tickets-none") });
    chat.say({ text: desk.t("tickets-title", { count: open.length }) });
    for (const ticket of open) chat.say(cardOf(ticket, desk));
  },
};

/** The last messages of a talk, any of which can be replied to. */
export const ticket: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const found = await named(chat, desk);
    if (!found) return;
    const about = found.id;
    chat.say({ text: desk.t("ticket-title", wordsOf(found)), about });
    for (const message of await desk.tickets.lastMessages(found.id))
      chat.say({ ...sayingOf(message, desk), about });
    const links = found.state === "closed" ? [reopenLink(found, desk)] : [endLink(found, desk)];
    chat.say({ text: desk.t("ticket-how", wordsOf(found)), links, about });
  },
};

/** An owner ends a talk. */
export const end: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const found = await named(chat, desk);
    if (!found) return;
    const ended = await chat.perform("end", async () => {
      const closed = await desk.tickets.closeByOwner(found.number, ownerIn(desk));
      return closed.ok ? ok(null) : err(closed.error.kind);
    });
    const text = desk.t(ended.ok ? "ticket-ended" : "ticket-ended-already", wordsOf(found));
    chat.say({ text, links: [reopenLink(found, desk)], about: found.id });
  },
};

/** An owner goes on with a talk that had ended. */
export const reopen: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const found = await named(chat, desk);
    if (!found) return;
    const reopened = await chat.perform("reopen", async () => {
      const opened = await desk.tickets.reopen(found.number, ownerIn(desk));
      return opened.ok || opened.error.kind === "is_open" ? ok(null) : err(opened.error.kind);
    });
    const text = desk.t(reopened.ok ? "ticket-reopened" : "ticket-elsewhere", wordsOf(found));
    chat.say({ text, ...(reopened.ok && { links: [endLink(found, desk)] }), about: found.id });
  },
};

async function named(chat: Chat, desk: Desk): Promise<Ticket | undefined> {
  const number = await chat.ask("code", { text: desk.t("ticket-ask") }, (words) => readNumber(words, desk));
  const found = await desk.tickets.ticketByNumber(number);
  if (!found) chat.say({ text: desk.t("ticket-unknown", { number }) });
  return found;
}

function readNumber(words: string, { t }: Desk): Result<number, string> {
  const [, digits] = /^#?(\d{1,9})$/.exec(words.trim()) ?? [];
  return digits === undefined ? err(t("ticket-ask")) : ok(Number(digits));
}

const wordsOf = ({ number, guestName: guest }: Ticket) => ({ number, guest });
const ownerIn = ({ person: { name, chatId } }: Desk) => ({ name, chatId });

function cardOf(found: Ticket, desk: Desk): View {
  const { t, format, now } = desk;
  const since = found.waitingSince;
  const text =
    since === null
      ? t("ticket-line-answered", wordsOf(found))
      : t("ticket-line-waiting", { ...wordsOf(found), ago: format.ago(since, now) });
  const see = { label: t("ticket-see"), command: `ticket ${found.number}` };
  return { text, links: [see, endLink(found, desk)], about: found.id };
}

function sayingOf({ name, said, at }: TicketMessage, { t, format, now }: Desk): View {
  const all = asTyped(said.text);
  const words = all.length > REMINDER_LETTERS ? `${all.slice(0, REMINDER_LETTERS).toWellFormed()}…` : all;
  const moment = format.moment(at.toISOString(), now);
  return saying(t("ticket-message", { name, moment, words }).trim(), said.media);
}
