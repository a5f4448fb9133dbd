import type { Party } from "../../../booking/domain/party.ts";
import { plain } from "./plain.ts";
import { readPeople } from "./reading.ts";

const TAPPED = /^adults=(\d+) children=(\d+) pets=(\d+)$/;

/** How the taps on a counter are passed on as words. */
export const partyWords = (party: Party) =>
  `adults=${party.adults} children=${party.children} pets=${party.pets}`;

/**
 * Reads "4", "somos 4", "2 adultos y 1 nene con perro". People without an age are adults; babies count as children.
 * `bare` allows a lone number, which is an answer to "how many?" but nothing in a longer conversation.
 */
export function hearParty(words: string, { bare }: { readonly bare: boolean }): Party | undefined {
  const tapped = TAPPED.exec(plain(words));
  if (tapped) return { adults: Number(tapped[1]), children: Number(tapped[2]), pets: Number(tapped[3]) };
  const { party, loneNumber } = readPeople(words);
  if (party) return party;
  return bare && loneNumber !== undefined ? { adults: loneNumber, children: 0, pets: 0 } : undefined;
}

/** The pets that are spoken of; none where nobody said how many. */
export function hearPets(words: string): number {
  const { pets } = readPeople(words);
  return Number.isNaN(pets) ? 0 : pets;
}
