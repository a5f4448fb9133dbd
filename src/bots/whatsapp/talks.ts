import { saidContacts, saidPlace } from "../channel/shared-things.ts";
import type { Act } from "../channel/talks.ts";
import { readTap } from "../channel/taps.ts";
import type { Keys } from "../tables/whatsapp-contacts.ts";
import type { Said } from "./incoming.ts";
import { keySays } from "./keys.ts";
import { keyTyped } from "./numbers.ts";

/** What a message is in a talk with a person, where only the number of the way out is a tap. */
export function actIn(said: Said, keys: Keys): Act {
  switch (said.kind) {
    case "text": {
      const { text } = said;
      if (text.startsWith("/")) return { kind: "typed_command", words: text };
      const key = keyTyped(text);
      const tapped = key === undefined ? undefined : tap(keySays(keys, key).data ?? "");
      return tapped?.command === "close" ? tapped : { kind: "said", said: { text } };
    }
    case "tap":
      return tap(said.data);
    case "media":
      return { kind: "media", media: said.media };
    case "unreadable":
      if (said.what === "reaction") return { kind: "nothing" };
      return said.point ? saidPlace(said.point) : saidContacts(said.contacts ?? []);
    default:
      return said satisfies never;
  }
}

function tap(data: string): Act & { readonly kind: "tapped" } {
  const read = readTap(data);
  return { kind: "tapped", ...(read.kind === "command" && { command: read.command }) };
}
