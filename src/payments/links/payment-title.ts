import type { Booking } from "../../booking/domain/booking.ts";
import { type CivilDate, monthOf } from "../../booking/domain/civil-date.ts";
import type { Stay } from "../../booking/domain/stay.ts";
import { yearsToTell } from "../../booking/domain/year-to-tell.ts";
import type { Purpose } from "../reference.ts";

/** By language, without its country. */
const WORDINGS = {
  es: { deposit: "Seña", balance: "Saldo", to: "al", of: " de " },
  pt: { deposit: "Sinal", balance: "Saldo", to: "a", of: " de " },
  en: { deposit: "Deposit", balance: "Balance", to: "to", of: " " },
} as const;

type Language = keyof typeof WORDINGS;
/** `language` is BCP 47. */
type Telling = { readonly purpose: Purpose; readonly language: string; readonly today: CivilDate };

/** What the payment page and the card statement say: `Seña · Quebracho · 5 al 8 de enero · K7Q2MX`. */
export function paymentTitle(
  { cabinName, stay, code }: Booking,
  { purpose, language, today }: Telling,
): string {
  const spoken = language.split("-")[0] ?? "";
  const known = isWorded(spoken) ? spoken : "es";
  return [WORDINGS[known][purpose], cabinName, datesOf(stay, today, known), code].join(" · ");
}

const isWorded = (language: string): language is Language => Object.hasOwn(WORDINGS, language);

function datesOf(stay: Stay, today: CivilDate, language: Language): string {
  const { to: until, of } = WORDINGS[language];
  const { withCheckIn, withCheckOut } = yearsToTell(stay, today);
  const from = dayOf(stay.checkIn, withCheckIn, language);
  const to = dayOf(stay.checkOut, withCheckOut, language);
  const first = monthOf(stay.checkIn) === monthOf(stay.checkOut) ? from.day : `${from.day}${of}${from.month}`;
  return `${first} ${until} ${to.day}${of}${to.month}`;
}

/** A date alone is read as midnight in UTC, and told in UTC. */
function dayOf(date: CivilDate, withYear: boolean, language: Language) {
  const year = withYear ? "numeric" : undefined;
  const month = new Intl.DateTimeFormat(language, { month: "long", year, timeZone: "UTC" });
  return { day: new Date(date).getUTCDate(), month: month.format(new Date(date)) };
}
