import { understandControl } from "../texts/understanding/control.ts";
import { understandAside, understandWish } from "../texts/understanding/wish.ts";
import { openFlow } from "./commands.ts";
import { type Deps, showTurn, type TelegramContext } from "./context.ts";

/** Somebody wrote: an aside, an answer to the open question or, with nothing open, what they wish for. */
export async function hearWords(ctx: TelegramContext, deps: Deps): Promise<void> {
  const { hearing, heardAs } = ctx;
  const words = ctx.message?.text ?? "";
  const aside = understandAside(words);
  if (aside) return openFlow(ctx, aside, deps);
  const control = understandControl(words);
  const wish = { flow: understandWish(words, hearing.desk.today), start: { words } };
  const turn = await deps.clerk.hear(hearing, { ...heardAs, words, ...(control && { control }) }, wish);
  await showTurn(ctx, turn, deps);
}

/** Somebody sent what is no text, or a command we do not know: it is answered with the open question again. */
export async function hearUnreadable(ctx: TelegramContext, deps: Deps): Promise<void> {
  const turn = await deps.clerk.hear(ctx.hearing, { ...ctx.heardAs, unreadable: unreadable(ctx) });
  await showTurn(ctx, turn, deps);
}

/** The ending of the sentence's key, `clerk-unreadable-…`. */
function unreadable({ message }: TelegramContext): string {
  if (message?.text !== undefined) return "command";
  if (message?.sticker) return "sticker";
  if (message?.voice || message?.audio || message?.video_note) return "voice";
  if (message?.photo) return "photo";
  if (message?.document) return "document";
  if (message?.location) return "location";
  return message?.contact ? "contact" : "other";
}
