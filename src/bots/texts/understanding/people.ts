import type { Party } from "../../../booking/domain/party.ts";
import { plain } from "./plain.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ un: 1, una: 1, um: 1, uma: 1, one: 1, con: 1, com: 1, with: 1 },
  ...{ dos: 2, dois: 2, duas: 2, two: 2, tres: 3, three: 3, cuatro: 4, quatro: 4, four: 4 },
  ...{ cinco: 5, five: 5, seis: 6, six: 6, siete: 7, sete: 7, seven: 7, ocho: 8, oito: 8, eight: 8 },
  ...{ nueve: 9, nove: 9, nine: 9, diez: 10, dez: 10, ten: 10, once: 11, onze: 11, eleven: 11 },
  ...{ doce: 12, doze: 12, twelve: 12 },
};
const COUNT = String.raw`(\d{1,3}|${Object.keys(NUMBERS).join("|")})`;

const ADULTS = new RegExp(String.raw`\b${COUNT} (?:adult[oa]?s?|mayor(?:es)?|grandes?)\b`);
const CHILD_WORDS = String.raw`(?:nin[oa]s?|nenes?|nenas?|chic[oa]s?|menor(?:es)?|bebes?|crianca?s?|filh[oa]s?|hij[oa]s?|kids?|child(?:ren)?|bab(?:y|ies))\b`;
const CHILDREN = new RegExp(String.raw`\b${COUNT} ${CHILD_WORDS}`);
/** "somos 2 y 1 nene" are three. */
const AND_CHILDREN = new RegExp(String.raw`\d (?:y|e|and|mas|mais|plus|\+) ${COUNT} ${CHILD_WORDS}`);
const PETS = new RegExp(
  String.raw`(?<!\b(?:sin|sem|without) )\b(?:${COUNT}|el|la|mi|nuestr[oa]|o|a|meu|minha|noss[oa]|the|my|our) (?:mascotas?|perr[oa]s?|perrit[oa]s?|gat[oa]s?|pets?|dogs?|cats?|cachorr[oa]s?|animal(?:es)?|animais)\b`,
);
/** A number after one of these counts people. */
export const BEFORE_COUNT = "para|somos|seremos|seriamos|vamos|for|we are|pra";
/** But "para 3 noches", "para 5/1", "para 5 de enero", "para 5 al 8" speak of the calendar. */
export const NOT_PEOPLE = String.raw`(?! (?:noches?|noites?|nights?|dias?|days?)\b|[-–—−/.]\d| de [a-z]| (?:a[lo]?|to) \d)`;
const PEOPLE = new RegExp(
  String.raw`\b(?:${BEFORE_COUNT}) ${COUNT}\b${NOT_PEOPLE}|\b${COUNT} (?:personas?|pessoas?|people|guests?|huespedes|hospedes|pax|persons?)\b`,
);
const BARE = new RegExp(`^${COUNT}$`);
const TAPPED = /^adults=(\d+) children=(\d+) pets=(\d+)$/;

/** How the taps on a counter are passed on as words. */
export const partyWords = (party: Party) =>
  `adults=${party.adults} children=${party.children} pets=${party.pets}`;

/**
 * Reads "4", "somos 4", "2 adultos y 1 nene con perro". People without an age are adults; babies count as children.
 * `bare` allows a lone number, which is an answer to "how many?" but nothing in a longer conversation.
 */
export function hearParty(words: string, { bare }: { readonly bare: boolean }): Party | undefined {
  const text = plain(words);
  const tapped = TAPPED.exec(text);
  if (tapped) return { adults: Number(tapped[1]), children: Number(tapped[2]), pets: Number(tapped[3]) };

  const children = count(CHILDREN.exec(text)?.[1]);
  const pet = PETS.exec(text);
  const pets = pet ? (count(pet[1]) ?? 1) : 0; // "con la perra" is one
  const adults = count(ADULTS.exec(text)?.[1]);
  if (adults !== undefined) return { adults, children: children ?? 0, pets };

  const people = PEOPLE.exec(text);
  const everybody = count(people?.[1] ?? people?.[2]) ?? (bare ? count(BARE.exec(text)?.[1]) : undefined);
  if (everybody === undefined) return undefined;
  // "somos 4, 2 nenes": the children are among the four, unless that left no adult.
  const among = children !== undefined && children < everybody && !AND_CHILDREN.test(text);
  return { adults: among ? everybody - children : everybody, children: children ?? 0, pets };
}

function count(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return NUMBERS[word] ?? Number(word);
}
