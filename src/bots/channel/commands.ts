import type { IncomingMedia, Input } from "../chat/input.ts";
import type { Turn } from "../chat.ts";
import type { Hearing } from "../clerk/hearing.ts";
import type { Clerk, Opening } from "../clerk.ts";
import type { Desk } from "../flows/desk.ts";
import { type FlowName, flowsOfBookings, isFlow, isOfBooking, listens } from "../flows/flows.ts";
import type { Start } from "../tables/drafts.ts";
import { looksLikeCode } from "../texts/understanding/code.ts";
import { understandSharing } from "../texts/understanding/sharing.ts";
import type { Kept } from "./incoming-media.ts";
import type { VoiceNotes } from "./voice-notes.ts";

/** What a person may type after a slash, and the conversation it opens. */
export const COMMANDS = {
  start: "menu",
  book: "book",
  cabins: "cabins",
  question: "question",
  bookings: "bookings",
  receipt: "receipt",
  statement: "statement",
  language: "language",
  join: "join",
  person: "person",
  help: "help",
} as const satisfies Record<string, FlowName>;

export const OWNER_COMMANDS = {
  requests: "requests",
  all_bookings: "all_bookings",
  stays: "stays",
  no_show: "no_show",
  refunds: "refunds",
  tickets: "tickets",
  questions: "questions",
  travellers: "travellers",
  feedbacks: "feedbacks",
  reminders: "reminders",
  price: "price",
  coupons: "coupons",
  paid: "paid",
  damage_deposits: "damage_deposits",
  export: "export",
} as const satisfies Record<string, FlowName>;

/** What every input of the clerk's says of itself. */
export const inputOf = ({ id, replyTo }: Heard): Pick<Input, "id" | "replyTo"> => ({
  id,
  ...(replyTo !== undefined && { replyTo }),
});

const RESUME = "resume ";

/** One input of one chat, as every channel hears it. */
export type Heard = {
  readonly clerk: Clerk<Desk>;
  readonly hearing: Hearing<Desk>;
  /** The channel's own id of the input. */
  readonly id: string;
  /** The message of ours that it answers, by the id that was noted when it was sent. */
  readonly replyTo?: string;
  /** Fetches something that came with this input, and keeps it, once however often it is asked to. */
  readonly keep: (media: IncomingMedia, until?: Date) => Promise<Kept>;
  /** Absent where nobody listens to voice notes. */
  readonly voiceNotes?: VoiceNotes;
};

/** Opens the conversation a command names. */
export function openFlow({ clerk, hearing, id }: Heard, command: string): Promise<Turn> {
  const { flow, start } = openingOf(command);
  return clerk.open(hearing, { id }, flow, start);
}

/** What is typed after a slash: the menus' names, and each conversation about a booking. */
export const TYPED_COMMANDS: ReadonlyMap<string, FlowName> = new Map([
  ...flowsOfBookings().map((flow): [string, FlowName] => [flow, flow]),
  ...Object.entries({ ...COMMANDS, ...OWNER_COMMANDS }),
]);

/** "/cancel" leaves the open question; with a booking after it, it is that which is to be cancelled. */
export const isWayOut = (command: string, after: string): boolean =>
  command.toLowerCase() === "cancel" && after.trim() === "";

/** Opens the conversation of a command as somebody typed it: what they wrote after it is used at once. */
export function openTyped({ clerk, hearing, id }: Heard, command: FlowName, after: string): Promise<Turn> {
  const { flow, start } = typedOpening(command, after.trim());
  return clerk.open(hearing, { id }, flow, start);
}

function typedOpening(command: FlowName, after: string): Opening {
  if (command === COMMANDS.start) return openingOf(understandSharing(after) ?? command); // "/start s_…" is a link
  if (!isOfBooking(command) || after === "") return { flow: command, start: { words: after } };
  if (!listens(command)) return { flow: command, start: { args: { code: after } } };
  const [first = "", besides = ""] = after.split(/\s+(.*)/s);
  if (!looksLikeCode(first)) return { flow: command, start: { words: after } };
  return { flow: command, start: { words: besides, args: { code: first } } };
}

/**
 * The conversation a command names. What follows the name is a booking's code (`approve K7Q2MX`), with more that was said of
 * it where its flow listens, or else for its flow to listen to (`book 2027-01-05/2027-01-08`). `resume book` goes on with
 * the one that was left, without asking whether to.
 */
export function openingOf(command: string, words = ""): Opening {
  const resume = command.startsWith(RESUME);
  const [name = "", ...rest] = command.slice(resume ? RESUME.length : 0).split(" ");
  const flow = isFlow(name) ? name : "hint"; // a button of a release that knew more conversations
  return { flow, start: { ...startOf(flow, rest, words), resume } };
}

function startOf(flow: FlowName, rest: readonly string[], words: string): Start {
  const [code, ...besides] = rest;
  if (!listens(flow)) return { words, ...(code !== undefined && { args: { code: rest.join(" ") } }) };
  if (!isOfBooking(flow) || code === undefined) return { words: rest.join(" ") || words };
  return { words: besides.join(" ") || words, args: { code } };
}
