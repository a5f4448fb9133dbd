import { addDays, type CivilDate, monthOf, todayIn } from "../../booking/domain/civil-date.ts";
import { type SignedCentavos, toDecimal } from "../../booking/domain/money.ts";
import type { Party } from "../../booking/domain/party.ts";
import { nightCount, type Stay } from "../../booking/domain/stay.ts";
import { WEEKDAYS, type Weekday } from "../../booking/domain/weekday.ts";
import { needsYear, yearsToTell } from "../../booking/domain/year-to-tell.ts";
import { MINUTE_MS } from "../../shared/clock.ts";
import type { Translate } from "../chat.ts";
import type { Locale } from "./texts.ts";

/** English as where the day comes before the month, as we read what guests write. */
const TAGS: Readonly<Record<Locale, string>> = { "es-AR": "es-AR", "pt-BR": "pt-BR", en: "en-GB" };

/** Intl writes "10%" for Argentina, and our sentences "10 %". */
const PERCENT_TAGS: Readonly<Record<Locale, string>> = { ...TAGS, "es-AR": "es" };

/** Intl's formatters are slow to make, and every message needs some: each is made once. */
function madeOnce<O extends object, F>(make: (tag: string, options: O) => F): (tag: string, options: O) => F {
  const made = new Map<string, F>();
  return (tag, options) => {
    const key = `${tag} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(tag, options);
    made.set(key, known);
    return known;
  };
}
const dates = madeOnce(
  (tag: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
const numbers = madeOnce(
  (tag: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);

const lists = madeOnce((tag: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));

/** How one chat sees money, dates and people: in its language, at the complex's time. */
export type Format = ReturnType<typeof formatFor>;

/** The complex's time zone, and the date there. */
type WhereAndWhen = { readonly timeZone: string; readonly today: CivilDate };

export function formatFor(locale: Locale, t: Translate, { timeZone, today }: WhereAndWhen) {
  const tag = TAGS[locale];
  const day = dates(tag, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const longDay = (year: "numeric" | undefined) =>
    dates(tag, { weekday: "long", day: "numeric", month: "long", year, timeZone: "UTC" });
  const weekday = dates(tag, { weekday: "narrow", timeZone: "UTC" });
  const fullWeekday = dates(tag, { weekday: "long", timeZone: "UTC" });
  const clock = dates(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });

  /** The parts of a short date in one order for all: "mar", "10", "nov 2027". */
  function partsOf(civil: string, withYear: boolean) {
    const found = day.formatToParts(utc(civil));
    const part = (type: string) => found.find((one) => one.type === type)?.value.replace(".", "") ?? "";
    const month = withYear ? `${part("month")} ${part("year")}` : part("month");
    return { weekday: part("weekday"), day: part("day"), month };
  }
  const told = (civil: string, withYear: boolean) => Object.values(partsOf(civil, withYear)).join(" ");
  const date = (civil: string) => told(civil, needsYear(civil, today));

  function ends(stay: Stay) {
    const { withCheckIn, withCheckOut } = yearsToTell(stay, today);
    return { checkIn: told(stay.checkIn, withCheckIn), checkOut: told(stay.checkOut, withCheckOut) };
  }

  return {
    /** "mar 10 nov". Here as below a year is told where it is needed. */
    date,
    /** "martes 10 de noviembre". */
    longDate(civil: string) {
      const year = needsYear(civil, today) ? "numeric" : undefined;
      const long = longDay(year).format(utc(civil));
      return locale === "pt-BR" ? long : long.replace(",", ""); // Portuguese writes the comma after the day of the week
    },
    /** "10 nov 2026": on paper every year is told. */
    dateWithYear(civil: string) {
      const parts = partsOf(civil, true);
      return `${parts.day} ${parts.month}`;
    },
    /** "nov 2026", short enough for a third of a row of buttons. */
    month: (month: string) => partsOf(`${month}-01`, true).month,
    /** "enero de 2027". */
    longMonth: (month: string) =>
      dates(tag, { month: "long", year: "numeric", timeZone: "UTC" }).format(utc(`${month}-01`)),
    /** "enero". */
    monthName: (month: string) => dates(tag, { month: "long", timeZone: "UTC" }).format(utc(`${month}-01`)),
    /** "1.250", "1,250". */
    number: (value: number) => numbers(tag, {}).format(value),
    /** Hundredths of a percent: "12,5 %". */
    percent: (basisPoints: number) =>
      numbers(PERCENT_TAGS[locale], { style: "percent", maximumFractionDigits: 2 }).format(
        basisPoints / 10_000,
      ),
    /** "Quebracho, Molle y Espinillo". */
    list: (items: readonly string[]) => lists(tag, {}).format(items),
    /** "viernes o sábado". */
    eitherWeekday: (weekdays: readonly Weekday[]) =>
      lists(tag, { type: "disjunction" }).format(
        weekdays.map((named) => fullWeekday.format(dayNamed(named))),
      ),
    /** Monday to Sunday, one letter each. */
    weekdays: () => WEEKDAYS.map((named) => weekday.format(dayNamed(named))),

    /** `currency` is an ISO 4217 code; a payment may come in one that no complex uses. */
    money(amount: SignedCentavos | bigint, currency: string) {
      const format = numbers(tag, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
      return signedApart(format.format(decimal(amount, currency)));
    },

    /** "+ $ 25.620", "− $ 25.620": by how much more or less something costs. */
    difference(amount: SignedCentavos, currency: string) {
      const format = numbers(tag, {
        style: "currency",
        currency,
        trailingZeroDisplay: "stripIfInteger",
        signDisplay: "exceptZero",
      });
      return signedApart(format.format(decimal(amount, currency)));
    },

    /** With all its decimals, as they stand under each other on paper. */
    fullMoney: (amount: SignedCentavos, currency: string) =>
      signedApart(numbers(tag, { style: "currency", currency }).format(decimal(amount, currency))),

    /** "10–13 nov", "29 dic – 2 ene": for where there is little room. */
    span(stay: Stay) {
      const { withCheckIn, withCheckOut } = yearsToTell(stay, today);
      const [from, to] = [partsOf(stay.checkIn, withCheckIn), partsOf(stay.checkOut, withCheckOut)];
      return monthOf(stay.checkIn) === monthOf(stay.checkOut)
        ? `${from.day}–${to.day} ${to.month}`
        : `${from.day} ${from.month} – ${to.day} ${to.month}`;
    },

    /** To the whole peso or dollar: for averages, which nobody is charged. */
    roughMoney(amount: SignedCentavos, currency: string) {
      const format = numbers(locale, { style: "currency", currency, maximumFractionDigits: 0 });
      return format.format(decimal(amount, currency));
    },

    /** "mar 29 dic → sáb 2 ene". */
    fromTo(stay: Stay) {
      const { checkIn, checkOut } = ends(stay);
      return `${checkIn} → ${checkOut}`;
    },

    stay: (stay: Stay) => t("stay", { ...ends(stay), nights: nightCount(stay) }),

    party(party: Party) {
      const parts = [t("adults", { count: party.adults })];
      if (party.children > 0) parts.push(t("children", { count: party.children }));
      if (party.pets > 0) parts.push(t("pets", { count: party.pets }));
      return lists(tag, {}).format(parts);
    },

    /** "hace 2 horas", "ahora"; what is yet to come is now. */
    ago(at: Date, now: Date) {
      const minutes = Math.max(0, Math.floor((now.getTime() - at.getTime()) / MINUTE_MS));
      if (minutes === 0) return new Intl.RelativeTimeFormat(tag, { numeric: "auto" }).format(0, "second");
      const relative = new Intl.RelativeTimeFormat(tag);
      if (minutes < 60) return relative.format(-minutes, "minute");
      return minutes < 48 * 60
        ? relative.format(-Math.floor(minutes / 60), "hour")
        : relative.format(-Math.floor(minutes / (24 * 60)), "day");
    },

    /** "hoy a las 18:30", "mañana a las 09:15", "el lun 4 ene a las 12:00". Midnight is the end of a day: "hoy a medianoche". */
    moment(instant: string, now: Date) {
      const at = new Date(instant);
      const isMidnight = clock.format(at) === "00:00";
      const time = isMidnight ? "midnight" : clock.format(at);
      const civil = todayIn(timeZone, isMidnight ? new Date(at.getTime() - MINUTE_MS) : at);
      const today = todayIn(timeZone, now);
      if (civil === today) return t("moment-today", { time });
      return civil === addDays(today, 1)
        ? t("moment-tomorrow", { time })
        : t("moment", { day: date(civil), time });
    },
  };
}

/** The fourth of January 2027 is a Monday. */
const dayNamed = (weekday: Weekday) => Date.UTC(2027, 0, 4 + WEEKDAYS.indexOf(weekday));

const utc = (civil: string | CivilDate) => new Date(`${civil}T00:00:00Z`);

/** Intl writes a hyphen for what is below zero, and a sign alone may end a line: they are hard to see before an amount. */
const signedApart = (amount: string) =>
  amount.replace(/^[-+]/, (sign) => `${sign === "-" ? "−" : sign}\u00a0`);

/** Intl reads decimal strings exactly. */
const decimal = (amount: SignedCentavos | bigint, currency: string) =>
  toDecimal(amount, currency) as `${number}`;
