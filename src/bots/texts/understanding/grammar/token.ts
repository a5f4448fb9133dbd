import type { CivilDate } from "../../../../booking/domain/civil-date.ts";
import type { Sign } from "./signs.ts";

/** A day as it was written: what is missing is to be found out from what stands around it, and from today. */
export type WrittenDay = {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  /** 1 is Monday. */
  readonly weekday?: number | undefined;
  /** "el viernes de la semana que viene": after the coming Sunday. */
  readonly isNextWeek?: boolean | undefined;
  /** "hoy", ISO: nothing is to be found out. */
  readonly date?: CivilDate | undefined;
  /** Days from today. */
  readonly ahead?: number | undefined;
  /** 5/1 may be the fifth of January or the first of May. */
  readonly isNumeric?: boolean | undefined;
};

/** A break of several days that has a name. */
export type WrittenBreak = {
  readonly kind: "weekend" | "long" | "feast" | "holiday" | "half";
  /** Which weekend or half of `month`; -1 is its last. */
  readonly nth?: number | undefined;
  /** 1 is the one after the next to come. */
  readonly later?: number | undefined;
  /** A code of the lexicon's. */
  readonly feast?: number | undefined;
  readonly month?: Token | undefined;
  readonly year?: number | undefined;
  readonly day?: WrittenDay | undefined;
};

export type Token = {
  readonly sign: Sign;
  /** The words in plain letters. */
  readonly said: string;
  /** Of a number, a month, a weekday, nights or people; 0 where there is nothing to count. */
  readonly value: number;
  readonly day?: WrittenDay | undefined;
  readonly to?: WrittenDay | undefined;
  readonly break?: WrittenBreak | undefined;
};

/** The value of a day that was said by its night: "tonight", "Saturday night". */
export const ONE_NIGHT = 1;
/** Values of a span whose days or nights were named one by one, "el 10, 11 y 12"; it has none if they were its ends. */
export const DAYS_NAMED = 1;
export const NIGHTS_NAMED = 2;

/** One token in the place of several. */
export function made(
  sign: Sign,
  matched: readonly Token[],
  rest: Omit<Partial<Token>, "sign" | "said"> = {},
): Token {
  const words = matched.map(({ said }) => said).filter((said) => said !== "");
  return { sign, said: words.join(" "), value: 0, ...rest };
}
