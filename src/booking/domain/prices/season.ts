import type { CivilDate } from "../civil-date.ts";
import type { Centavos } from "../money.ts";
import { type Weekday, weekdayNamed } from "../weekday.ts";
import type { Deposit } from "./deposit.ts";

/** What a cabin costs a night from `firstNight` to `lastNight`, both included. */
export type Season = {
  readonly name: string;
  readonly firstNight: CivilDate;
  readonly lastNight: CivilDate;
  /** The only nights of the week it is for; null is all of them. */
  readonly weekdays: readonly Weekday[] | null;
  /** Asked of stays whose first night is in this season; null is no maximum. */
  readonly minimumNights: number;
  readonly maximumNights: number | null;
  /** Asked of them, too; null is what the complex asks everywhere. */
  readonly deposit: Deposit | null;
  /** Where two seasons cover a night the higher one counts. */
  readonly priority: number;
  readonly weekday: Centavos;
  /** On Friday and Saturday nights. */
  readonly weekend: Centavos;
  /** On single nights of the week, whatever the other two say. */
  readonly byWeekday: Readonly<Partial<Record<Weekday, Centavos>>>;
};

/** The season that counts on a night: the highest priority, of equals the one that began last. */
export function seasonOf(
  night: CivilDate,
  seasons: readonly Season[],
  weekday?: Weekday,
): Season | undefined {
  let counts: Season | undefined;
  for (const season of seasons) {
    if (covers(season, night, weekday) && (counts === undefined || outranks(season, counts))) counts = season;
  }
  return counts;
}

function covers({ firstNight, lastNight, weekdays }: Season, night: CivilDate, weekday?: Weekday): boolean {
  if (night < firstNight || lastNight < night) return false;
  return weekdays === null || weekdays.includes(weekday ?? weekdayNamed(night));
}

/** No two are equal, so that it does not matter which stands first. */
function outranks(one: Season, other: Season): boolean {
  if (one.priority !== other.priority) return one.priority > other.priority;
  if (one.firstNight !== other.firstNight) return one.firstNight > other.firstNight;
  return one.name < other.name;
}

/** The weekend's nights are those of Friday and Saturday. */
export function rateOf(night: CivilDate, season: Season, weekday: Weekday = weekdayNamed(night)): Centavos {
  return season.byWeekday[weekday] ?? (isWeekend(weekday) ? season.weekend : season.weekday);
}

/** Whether a night is charged at what the season asks on weekends, where that is another price. */
export function isWeekendRate(season: Season, weekday: Weekday): boolean {
  return isWeekend(weekday) && season.byWeekday[weekday] === undefined && season.weekend !== season.weekday;
}

/** Every price a night may have in a season. */
export function ratesOf({ weekday, weekend, byWeekday }: Season): Centavos[] {
  return [weekday, weekend, ...Object.values(byWeekday)];
}

const isWeekend = (weekday: Weekday) => weekday === "friday" || weekday === "saturday";
