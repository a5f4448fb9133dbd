import { type FlowName, isFlow, listens } from "../flows/flows.ts";
import { type Deps, showTurn, type TelegramContext } from "./context.ts";

/** What a person may type after a slash, and the conversation it opens. */
export const COMMANDS = {
  start: "menu",
  book: "book",
  bookings: "bookings",
  language: "language",
  help: "help",
} as const satisfies Record<string, FlowName>;

const RESUME = "resume ";

export const OWNER_COMMANDS = { requests: "requests" } as const satisfies Record<string, FlowName>;

/**
 * Opens the conversation a command names. What follows the name is for its flow to listen to
 * (`book 2027-01-05/2027-01-08`), or else a booking's code (`approve K7Q2MX`). `resume book` goes on with the one that
 * was left, without asking whether to.
 */
export async function openFlow(ctx: TelegramContext, command: string, deps: Deps, words = ""): Promise<void> {
  const resume = command.startsWith(RESUME);
  const [name = "", ...rest] = command.slice(resume ? RESUME.length : 0).split(" ");
  const flow = isFlow(name) ? name : "hint"; // a button of a release that knew more conversations
  const said = rest.join(" ");
  const start = listens(flow) ? { words: said || words } : { words, ...(said && { args: { code: said } }) };
  const turn = await deps.clerk.open(ctx.hearing, ctx.heardAs, flow, { ...start, resume });
  await showTurn(ctx, turn, deps);
}
