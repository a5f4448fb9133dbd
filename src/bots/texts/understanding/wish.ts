import type { CivilDate } from "../../../booking/domain/civil-date.ts";
import { weekendsOnly } from "./breaks.ts";
import type { Intent } from "./intent.ts";
import { plain } from "./plain.ts";
import { understand } from "./understand.ts";

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

/** Bookings are paid, moved and cancelled from their list. */
const WISHES: Readonly<Record<Intent, Wish>> = {
  book: "book",
  price: "book",
  my_bookings: "bookings",
  cancel: "bookings",
  change_dates: "bookings",
  greeting: "menu",
  thanks: "thanks",
  pay: "hint",
  amenities: "hint",
  location: "hint",
  check_in_info: "hint",
  talk_to_human: "hint",
  unknown: "hint",
};

/** What somebody who writes out of the blue wants to do; `hint` when we cannot tell. */
export function understandWish(words: string, today: CivilDate): Wish {
  return WISHES[understand(words, { today, locale: "es-AR", holidays: weekendsOnly }).intent];
}
