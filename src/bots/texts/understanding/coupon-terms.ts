import { addDays, type CivilDate, civilDate } from "../../../booking/domain/civil-date.ts";
import type { CouponTerms } from "../../../booking/domain/prices/issued-coupon.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { hearDates } from "./dates.ts";
import { plain } from "./plain.ts";
import type { ReadingContext } from "./reading.ts";

/** What limits a coupon; its cabins by name. */
export type SaidTerms = Omit<CouponTerms, "code" | "worth" | "cabinIds"> & {
  readonly cabins: readonly string[];
};

export const NO_TERMS: SaidTerms = {
  firstNight: null,
  lastNight: null,
  lastDay: null,
  cabins: [],
  maxUses: null,
  oncePerGuest: false,
  minimumNights: 1,
};

const ONCE = /\b(?:por|per|cada|each) (?:persona|huesped|cliente|pessoa|hospede|guest|person|client)\b/;
const USES = /^(?:(?:hasta|ate|up to|maximo|max) )?(\d{1,6}) (?:usos?|veces|vez|vezes|uses?|times?)\b/;
const NIGHTS = /\b(\d{1,2}) (?:noches?|noites?|nights?)\b/;
const UNTIL = /\b(?:hasta|ate|until|till|by|vence|expires?)\b/;
const YEAR = /\b[12]\d{3}\b/;

type Context = ReadingContext & { readonly cabins: readonly string[] };

/**
 * Reads the limits of a coupon, one a line or between commas: “del 1/12 al 28/2”, “hasta el 30/11”, “sólo Quebracho”,
 * “50 usos”, “una vez por persona”, “mínimo 3 noches”. Refuses with the words that are none of them.
 */
export function hearCouponTerms(words: string, context: Context): Result<SaidTerms, string> {
  let terms = NO_TERMS;
  for (const said of words.split(/[\n;,]/).map((piece) => piece.trim())) {
    if (said === "") continue;
    const heard = hearTerm(said, context);
    if (heard === undefined) return err(said);
    terms = { ...terms, ...heard, cabins: [...new Set([...terms.cabins, ...(heard.cabins ?? [])])] };
  }
  return ok(terms);
}

function hearTerm(said: string, context: Context): Partial<SaidTerms> | undefined {
  const text = plain(said);
  if (ONCE.test(text)) return { oncePerGuest: true };
  const [, uses] = USES.exec(text) ?? [];
  if (uses !== undefined) return Number(uses) > 0 ? { maxUses: Number(uses) } : undefined;
  const [, nights] = NIGHTS.exec(text) ?? [];
  if (nights !== undefined) return Number(nights) > 0 ? { minimumNights: Number(nights) } : undefined;
  const cabins = context.cabins.filter((name) => ` ${text} `.includes(` ${plain(name)} `));
  return cabins.length > 0 ? { cabins } : hearDays(said, context);
}

/** Of two days the nights from one to the other, both included; of one after “until” the last day to use it. */
function hearDays(said: string, context: Context): Partial<SaidTerms> | undefined {
  const heard = hearDates(said, context);
  if (heard.kind === "one_date") return UNTIL.test(plain(said)) ? { lastDay: heard.date } : undefined;
  if (heard.kind !== "stay") return undefined;
  const { checkIn: firstNight, checkOut } = heard;
  const isOneDay = firstNight < context.today && checkOut === addDays(firstNight, 1); // as one that is over is read
  if (isOneDay && UNTIL.test(plain(said))) return { lastDay: firstNight };
  const isNextYears = checkOut < firstNight && !YEAR.test(said); // stays are shorter than seasons
  const lastNight = isNextYears ? inNextYear(checkOut) : checkOut;
  return lastNight !== undefined && firstNight <= lastNight ? { firstNight, lastNight } : undefined;
}

const inNextYear = (date: CivilDate) => civilDate(`${Number(date.slice(0, 4)) + 1}${date.slice(4)}`);
