import type { SharedContact } from "../../channel/shared-things.ts";

/**
 * The name, numbers and e-mail addresses of a vCard (RFC 6350; WhatsApp's own are of version 3). Whatever else is in it may
 * be of an older version, or cut off: ical.js gives a card up for one such line.
 */
export function readVCard(card: string): SharedContact {
  const lines = card.replace(/\r?\n[ \t]/g, "").split(/\r?\n/); // a long line goes on in the next, indented
  const valuesOf = (property: RegExp) =>
    lines.flatMap((line) => {
      const [, name = "", value = ""] = /^(?:[\w-]+\.)?([\w-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
      return property.test(name) ? [plain(value)] : [];
    });
  return { name: valuesOf(/^FN$/i)[0] ?? "", reach: [...valuesOf(/^TEL$/i), ...valuesOf(/^EMAIL$/i)] };
}

const plain = (value: string) =>
  value.replace(/\\([\\,;n])/gi, (_all, sign: string) => (sign.toLowerCase() === "n" ? " " : sign)).trim();
