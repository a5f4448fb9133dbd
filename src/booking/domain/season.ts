import { type CivilDate, daysBetween, weekdayOf } from "./civil-date.ts";
import type { Centavos } from "./money.ts";

/** What a cabin costs a night from `firstNight` to `lastNight`, both included. */
export type Season = {
  readonly name: string;
  readonly firstNight: CivilDate;
  readonly lastNight: CivilDate;
  /** Asked of stays whose first night is in this season. */
  readonly minimumNights: number;
  /** Where two seasons cover a night the higher one counts. */
  readonly priority: number;
  readonly weekday: Centavos;
  readonly weekend: Centavos;
};

const FRIDAY = 5;
const SATURDAY = 6;

/** The season that counts on a night: the highest priority, of equals the one that began last. */
export function seasonOf(night: CivilDate, seasons: readonly Season[]): Season | undefined {
  return seasons
    .filter(({ firstNight, lastNight }) => firstNight <= night && night <= lastNight)
    .toSorted((one, other) => other.priority - one.priority || daysBetween(one.firstNight, other.firstNight))
    .at(0);
}

/** The weekend's nights are those of Friday and Saturday. */
export function rateOf(night: CivilDate, season: Season): Centavos {
  const weekday = weekdayOf(night);
  return weekday === FRIDAY || weekday === SATURDAY ? season.weekend : season.weekday;
}
