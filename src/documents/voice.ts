import { type CivilDate, todayIn } from "../booking/domain/civil-date.ts";
import type { Complex } from "../booking/domain/complex.ts";
import type { Translate } from "../bots/chat.ts";
import { type Format, formatFor } from "../bots/texts/format.ts";
import type { Locale, Texts } from "../bots/texts/texts.ts";

/** What the words of a document are made with. */
export type Voice = {
  readonly t: Translate;
  readonly format: Format;
  /** The date of an instant where the complex is, with its year. */
  readonly dateOf: (at: Date) => string;
};

export function voiceFor(
  texts: Texts,
  locale: Locale,
  { timeZone }: Pick<Complex, "timeZone">,
  at: Date,
): Voice & { readonly today: CivilDate } {
  const t = texts(locale);
  const today = todayIn(timeZone, at);
  const format = formatFor(locale, t, { timeZone, today });
  return { t, format, today, dateOf: (instant) => format.dateWithYear(todayIn(timeZone, instant)) };
}
