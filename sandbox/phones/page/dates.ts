/** Where the cabins are: the bot's deadlines are told in this time, so what the phones show has to be, too. */
export const TIME_ZONE = "America/Argentina/Cordoba";

const inZone = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("es-AR", { timeZone: TIME_ZONE, ...options });

const clock = inZone({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const year = inZone({ year: "numeric" });
const dayAndMonth = inZone({ day: "numeric", month: "long" });
const fullDate = inZone({ day: "numeric", month: "long", year: "numeric" });

const DAY_MS = 24 * 60 * 60 * 1000; // Argentina has no daylight saving time

/** `14:05`. */
export const timeOfDay = (instant: Date): string => clock.format(instant);

/** `5 de enero de 2027`. */
export const civilDay = (instant: Date): string => fullDate.format(instant);

/** `Hoy`, `Ayer`, `5 de enero`, or `5 de enero de 2027` when it is another year. */
export function dayName(instant: Date, now: Date): string {
  const day = civilDay(instant);
  if (day === civilDay(now)) return "Hoy";
  if (day === civilDay(new Date(now.getTime() - DAY_MS))) return "Ayer";
  return year.format(instant) === year.format(now) ? dayAndMonth.format(instant) : day;
}
