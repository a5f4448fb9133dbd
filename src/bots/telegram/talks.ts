import type { Contact } from "grammy/types";
import { type SharedContact, saidContacts, saidPlace } from "../channel/shared-things.ts";
import type { Act } from "../channel/talks.ts";
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
  const { venue, location, contact } = message ?? {};
  if (venue) return saidPlace({ ...venue.location, name: venue.title, address: venue.address });
  if (location) return saidPlace(location);
  return contact ? saidContacts([cardOf(contact)]) : { kind: "unsayable" };
}

const cardOf = ({ first_name, last_name = "", phone_number }: Contact): SharedContact => ({
  name: `${first_name} ${last_name}`,
  reach: [phone_number],
});
