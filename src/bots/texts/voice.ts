import { todayIn } from "../../booking/domain/civil-date.ts";
import type { Complex } from "../../booking/domain/complex.ts";
import { formatFor } from "./format.ts";
import type { Locale, Texts } from "./texts.ts";

/** Speaks a language where the complex is and at a moment, to nobody's chat: on paper, or in a terminal. */
export const voiceIn =
  (texts: Texts) =>
  (locale: Locale, { timeZone }: Pick<Complex, "timeZone">, at: Date) => {
    const t = texts(locale);
    const format = formatFor(locale, t, { timeZone, today: todayIn(timeZone, at) });
    return {
      ...{ locale, t, format },
      /** The date of an instant there, with its year. */
      dateOf: (instant: Date) => format.dateWithYear(todayIn(timeZone, instant)),
    };
  };
