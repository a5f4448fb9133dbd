import { type Heard, isWayOut, openFlow, openTyped, TYPED_COMMANDS } from "../channel/commands.ts";
import { hearMedia } from "../channel/media.ts";
import { readTap } from "../channel/taps.ts";
import { hearWords } from "../channel/words.ts";
import type { Turn } from "../chat.ts";
import type { Keys } from "../tables/whatsapp-contacts.ts";
import type { Incoming } from "./incoming.ts";
import { keySays } from "./keys.ts";
import { keyTyped } from "./numbers.ts";

/** What one message comes to, whatever it is. `keys` are what the numbers of the newest messages say. */
export function hearSaid(heard: Heard, said: Incoming["said"], keys: Keys): Promise<Turn> {
  switch (said.kind) {
    case "text":
      return hearText(heard, said.text, keys);
    case "tap":
      return hearTap(heard, said.data);
    case "media":
      return hearMedia(heard, said.media, (one, words) => hearText(one, words, keys));
    case "unreadable":
      return hearUnreadable(heard, said.what);
    default:
      return said satisfies never;
  }
}

/** A number or a letter of the newest message, a command, or words. */
function hearText(heard: Heard, text: string, keys: Keys): Promise<Turn> {
  const key = keyTyped(text);
  const { data, owned } = key === undefined ? { owned: false } : keySays(keys, key);
  if (data !== undefined) return hearTap(heard, data);
  if (owned) return heard.clerk.hear(heard.hearing, { id: heard.id, words: text, unnumbered: true });

  const [, name = "", rest = ""] = /^\/(\w+)\s*(.*)$/s.exec(text.trim()) ?? [];
  const command = isWayOut(name, rest) ? undefined : TYPED_COMMANDS.get(name.toLowerCase());
  return command === undefined ? hearWords(heard, text) : openTyped(heard, command, rest);
}

function hearTap(heard: Heard, data: string): Promise<Turn> {
  const { clerk, hearing, id } = heard;
  const tap = readTap(data);
  switch (tap.kind) {
    case "command":
      return openFlow(heard, tap.command);
    case "pick":
      return clerk.hear(hearing, { id, token: tap.token, pick: tap.pick });
    case "answer":
      return clerk.hear(hearing, { id, token: tap.token, words: tap.words });
    case "more":
      return clerk.hear(hearing, { id, token: tap.token, more: tap.from });
    case "widget":
    case "nothing":
      return hearUnreadable(heard, "other"); // no button of ours
    default:
      return tap satisfies never;
  }
}

const hearUnreadable = ({ clerk, hearing, id }: Heard, unreadable: string): Promise<Turn> =>
  clerk.hear(hearing, { id, unreadable });
