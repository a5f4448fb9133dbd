import { type FlowName, isFlow } from "../flows/flows.ts";
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
 * Opens the conversation a command names, for instance `approve K7Q2MX`: what follows the name is a booking's code.
 * `resume book` goes on with the one that was left, without asking whether to.
 */
export async function openFlow(ctx: TelegramContext, command: string, deps: Deps, words = ""): Promise<void> {
  const resume = command.startsWith(RESUME);
  const [name = "", code] = command.slice(resume ? RESUME.length : 0).split(" ");
  const flow = isFlow(name) ? name : "hint"; // a button of a release that knew more conversations
  const turn = await deps.clerk.open(ctx.hearing, ctx.heardAs, flow, {
    words,
    resume,
    ...(code && { args: { code } }),
  });
  await showTurn(ctx, turn, deps);
}
