import type { CivilDate } from "../../../booking/domain/civil-date.ts";
import { hearDates } from "./dates.ts";
import { hearParty } from "./people.ts";
import { plain } from "./plain.ts";

const BOOKINGS = /\b(mis? reservas?|minhas? reservas?|my (?:bookings?|reservations?))\b/;
const BOOK =
  /\b(reserv\w*|alquil\w*|alug\w*|book\w*|rent\w*|disponib\w*|availab\w*|lugar|vagas?|cabanas?|cabins?|precios?|precos?|prices?)\b/;
const GREETING =
  /^(hola|buen[oa]s?|buenas (?:tardes|noches)|buen dia|que tal|oi|ola|bom dia|boa (?:tarde|noite)|hi|hello|hey|good (?:morning|evening))\b/;

export type Wish = "book" | "bookings" | "menu" | "hint";

/** What somebody who writes out of the blue wants to do; `hint` when we cannot tell. */
export function understandWish(words: string, today: CivilDate): Wish {
  const text = plain(words);
  if (BOOKINGS.test(text)) return "bookings";
  const speaksOfStay =
    hearDates(words, today).kind !== "nothing" || hearParty(words, { bare: false }) !== undefined;
  if (speaksOfStay || BOOK.test(text)) return "book";
  return GREETING.test(text) ? "menu" : "hint";
}
