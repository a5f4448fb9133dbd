import { type Act, saidPlace } from "../channel/talks.ts";
import { readTap } from "../channel/taps.ts";
import { type Deps, heardIn, showTurn, type TelegramContext } from "./context.ts";
import { mediaIn } from "./incoming-media.ts";

/** Passes on what is said in a talk with a person; everything else is the bot's to hear. */
export async function hearTalk(ctx: TelegramContext, deps: Deps, next: () => Promise<void>): Promise<void> {
  const turn = await deps.talks.hear(heardIn(ctx, deps), actIn(ctx));
  return turn === undefined ? next() : showTurn(ctx, turn, deps);
}

function actIn({ callbackQuery, message }: TelegramContext): Act {
  if (callbackQuery) {
    const tap = readTap(callbackQuery.data ?? "");
    return { kind: "tapped", ...(tap.kind === "command" && { command: tap.command }) };
  }
  if (message?.text !== undefined) {
    const words = message.text;
    return words.startsWith("/") ? { kind: "typed_command", words } : { kind: "said", said: { text: words } };
  }
  const media = message && mediaIn(message);
  if (media) return { kind: "media", media };
  const place = message?.venue?.location ?? message?.location;
  return place ? saidPlace(place) : { kind: "unsayable" };
}
