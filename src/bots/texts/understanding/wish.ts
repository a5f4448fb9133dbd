import type { CivilDate } from "../../../booking/domain/civil-date.ts";
import { hearDates } from "./dates.ts";
import { hearParty } from "./people.ts";
import { plain } from "./plain.ts";

const BOOKINGS = /\b(mis? reservas?|minhas? reservas?|my (?:bookings?|reservations?))\b/;
/** What the sentence begins with; whoever asks for a cabin may also ask whether they could cancel it. */
const CANCEL =
  /^\P{L}*(?:(?:hola|buenas|oi|hi|hello)\P{L}+)?(?:(?:quiero|quisiera|necesito|tengo que|quero|queria|preciso|i want to|i need to|i would like to|please|por favor)\P{L}+)?(?:cancel|anul|desist)/u;
const BOOK =
  /\b(reserv\w*|alquil\w*|alug\w*|book\w*|rent\w*|disponib\w*|availab\w*|lugar|vagas?|cabanas?|cabins?|precios?|precos?|prices?|tarifas?|rates?|(?:cuanto|que) (?:sale|cuesta|vale)|quanto (?:custa|sai|fica)|how much)\b/;
const GREETING =
  /^\P{L}*(hola|buen[oa]s?|buenas (?:tardes|noches)|buen dia|que tal|oi|ola|bom dia|boa (?:tarde|noite)|hi|hello|hey|good (?:morning|evening))\b/u;
/** A word of thanks or assent and nothing else: it asks for nothing. */
const THANKS =
  /^\P{L}*(?:(?:muchas|mil|muito) )?(?:gracias|obrigad[oa]|valeu|thanks?(?: you)?|ok(?:ey|ay)?|dale|listo|genial|perfecto|perfeito|beleza|great|perfect)\P{L}*$/u;

/** What may be said in the middle of a question without being meant for it. "¿Hola?" asks where we are with it. */
const ASIDES: readonly (readonly [RegExp, Exclude<Wish, "book" | "hint">])[] = [
  [/^\P{L}*(?:ver )?(?:mis reservas|minhas reservas|my bookings)\P{L}*$/u, "bookings"],
  [/^\P{L}*(?:hola|buenas|oi|ola|hi|hello|menu|inicio)[^\p{L}?]*$/u, "menu"],
  [/^\P{L}*(?:(?:muchas|mil|muito) )?(?:gracias|obrigad[oa]|thanks?(?: you)?)\P{L}*$/u, "thanks"],
  [/^\P{L}*(?:(?:cambiar|mudar|change) )?(?:el |o |the )?(?:idioma|lingua|language)\P{L}*$/u, "language"],
  [/^\P{L}*(?:ayuda|ajuda|help|como funciona|how (?:it|does it) works?)\P{L}*$/u, "help"],
];

/** Words to be answered at once, whatever question is open; it stays open. */
export function understandAside(words: string): Wish | undefined {
  const text = plain(words);
  return ASIDES.find(([pattern]) => pattern.test(text))?.[1];
}

export type Wish = "book" | "bookings" | "menu" | "thanks" | "language" | "help" | "hint";

/** What somebody who writes out of the blue wants to do; `hint` when we cannot tell. */
export function understandWish(words: string, today: CivilDate): Wish {
  const text = plain(words);
  if (BOOKINGS.test(text) || CANCEL.test(text)) return "bookings"; // it is done from there
  const speaksOfStay =
    hearDates(words, today).kind !== "nothing" || hearParty(words, { bare: false }) !== undefined;
  if (speaksOfStay || BOOK.test(text)) return "book";
  if (GREETING.test(text)) return "menu";
  return THANKS.test(text) ? "thanks" : "hint";
}
