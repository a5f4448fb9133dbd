import { SECOND_MS } from "../../../shared/clock.ts";
import type { WebClient } from "./library.ts";
import { within } from "./sleeping.ts";

/** One person: a phone, or the hidden id that WhatsApp gives instead of it. Groups, broadcasts and channels are none. */
const PERSON = /^(\d{5,})@(c\.us|lid)$/;
/** A name is worth waiting for, but not the message. */
const LOOK_UP_WITHIN_MS = 5 * SECOND_MS;

export const isPerson = (address: string): boolean => PERSON.test(address);

/** A wa id's digits as E.164, or undefined where they are no phone number. */
export type ToE164 = (waId: string) => string | undefined;

/**
 * Every name a person goes by, `+5493515550001` and `123456@lid`, as far as WhatsApp tells. What cannot be looked up
 * is left out: the address itself always is a name.
 */
export async function aliasesOf(client: WebClient, address: string, e164: ToE164): Promise<string[]> {
  const known = await lookUp(client, address);
  const names = [address, ...known].map((id) => nameOf(id, e164)).filter((name) => name !== undefined);
  return [...new Set(names)];
}

function nameOf(id: string, e164: ToE164): string | undefined {
  const [, digits = "", kind] = PERSON.exec(id) ?? [];
  if (kind === "lid") return id;
  return kind === undefined ? undefined : (e164(digits) ?? `+${digits}`);
}

/** The hidden id of a phone, `123456@lid`. */
export async function lidOf(client: WebClient, address: string): Promise<string | undefined> {
  return (await lookUp(client, address)).find((id) => id.endsWith("@lid"));
}

async function lookUp(client: WebClient, address: string): Promise<string[]> {
  const found = await attempt(() => client.getContactLidAndPhone([address]));
  const ids = found?.flatMap(({ lid, pn }) => [lid, pn]).filter((id) => typeof id === "string") ?? [];
  if (ids.some((id) => id !== address)) return ids;
  const contact = await attempt(() => client.getContactById(address));
  return contact ? [contact.id._serialized] : [];
}

async function attempt<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await within(LOOK_UP_WITHIN_MS, ask());
  } catch {
    return undefined;
  }
}
