import type { Act } from "./talks.ts";

/** A place that somebody sends; degrees of WGS 84. */
export type SharedPlace = {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string | undefined;
  readonly address?: string | undefined;
};

/** Somebody whose contact is sent: their numbers and addresses as they are written there. */
export type SharedContact = { readonly name: string; readonly reach: readonly string[] };

/** A point on the map, as words. */
export function saidPlace({ latitude, longitude, name, address }: SharedPlace): Act {
  const link = `https://www.google.com/maps/search/?api=1&query=${latitude},${longitude}`;
  return said("📍", [name, address, link]);
}

/** Contacts, as words: each channel has cards of its own, and numbers are what people need of them. */
export function saidContacts(contacts: readonly SharedContact[]): Act {
  const cards = contacts.map(({ name, reach }) => textOf("👤", [name, ...reach])).filter(Boolean);
  return cards.length === 0 ? { kind: "unsayable" } : { kind: "said", said: { text: cards.join("\n\n") } };
}

const said = (sign: string, lines: readonly (string | undefined)[]): Act => ({
  kind: "said",
  said: { text: textOf(sign, lines) },
});

function textOf(sign: string, lines: readonly (string | undefined)[]): string {
  const written = lines.flatMap((line) => line?.trim() || []);
  return written.length === 0 ? "" : `${sign} ${written.join("\n")}`;
}
