import { openFlow, openTyped } from "../channel/commands.ts";
import { hearMedia } from "../channel/media.ts";
import { hearWords } from "../channel/words.ts";
import type { FlowName } from "../flows/flows.ts";
import { type Deps, heardIn, showTurn, type TelegramContext } from "./context.ts";
import { mediaIn } from "./incoming-media.ts";

/** A button that says a command. */
export async function openLink(ctx: TelegramContext, command: string, deps: Deps) {
  await showTurn(ctx, await openFlow(heardIn(ctx, deps), command), deps);
}

/** A command that was typed, with what stood after it. */
export async function openCommand(ctx: TelegramContext, command: FlowName, deps: Deps, after: string) {
  await showTurn(ctx, await openTyped(heardIn(ctx, deps), command, after), deps);
}

export async function hearText(ctx: TelegramContext, deps: Deps): Promise<void> {
  await showTurn(ctx, await hearWords(heardIn(ctx, deps), ctx.message?.text ?? ""), deps);
}

/** Somebody sent what is no text: a picture, a voice note, a place. */
export async function hearOther(ctx: TelegramContext, deps: Deps): Promise<void> {
  const media = ctx.message && mediaIn(ctx.message);
  if (!media) return hearUnreadable(ctx, deps);
  await showTurn(ctx, await hearMedia(heardIn(ctx, deps), media, hearWords), deps);
}

/** A place, say, or a command we do not know: it is answered with the open question again. */
export async function hearUnreadable(ctx: TelegramContext, deps: Deps): Promise<void> {
  const turn = await deps.clerk.hear(ctx.hearing, { ...ctx.heardAs, unreadable: unreadable(ctx) });
  await showTurn(ctx, turn, deps);
}

/** The ending of the sentence's key, `clerk-unreadable-…`. */
function unreadable({ message }: TelegramContext): string {
  if (message?.text !== undefined) return "command";
  if (message?.location) return "location";
  return message?.contact ? "contact" : "other";
}
