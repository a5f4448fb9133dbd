import { err, ok, type Result } from "../../shared/result.ts";
import { addDays, type CivilDate, daysBetween } from "./civil-date.ts";
import type { Agreed, Circumstances } from "./prices/circumstances.ts";
import { type Season, seasonOf } from "./prices/season.ts";
import type { StayRule, Tariff } from "./prices/tariff.ts";
import { MAX_NIGHTS, type Stay } from "./stay.ts";
import { type Weekday, weekdayNamed } from "./weekday.ts";

export type ArrivalRefusal =
  | { readonly kind: "night_without_rate"; readonly night: CivilDate }
  /** One arrives on these weekdays only. */
  | { readonly kind: "no_arrivals_that_day"; readonly weekdays: readonly Weekday[]; readonly rule: string }
  | {
      readonly kind: "booked_too_late";
      readonly daysAhead: number;
      readonly firstArrival: CivilDate;
      readonly rule: string;
    };

export type LengthRefusal =
  | { readonly kind: "stay_too_short"; readonly minimumNights: number; readonly season: string }
  /** A rule asks for more than the season. */
  | { readonly kind: "arrival_needs_more_nights"; readonly minimumNights: number; readonly rule: string }
  /** `rule` is its name, or that of the season; null where nobody ever stays longer. */
  | { readonly kind: "stay_too_long"; readonly maximumNights: number; readonly rule: string | null };

/** What is asked of a stay by its arrival. */
export type Lengths = {
  readonly season: Season;
  readonly minimum: number;
  /** The rule that asks for it; undefined where the season does. */
  readonly minimumRule: string | undefined;
  /** Never below the minimum, which counts more. */
  readonly maximum: number;
  /** The rule's name, or the season's; undefined where neither asks for one. */
  readonly maximumRule: string | undefined;
};

type Rules = Pick<Tariff, "seasons" | "rules">;

/**
 * How long a stay may be that begins on a day, for who books it today, or changes what was agreed with them. Refuses where
 * nobody may arrive then.
 */
export function lengthsFrom(
  checkIn: CivilDate,
  tariff: Rules,
  today: CivilDate,
  agreed?: Agreed,
): Result<Lengths, ArrivalRefusal> {
  const season = seasonOf(checkIn, tariff.seasons);
  if (season === undefined) return err({ kind: "night_without_rate", night: checkIn });
  const rules = rulesFor(checkIn, season, tariff, today);
  const lengths = lengthsBy(season, rules);
  const kept = nightsKept(checkIn, agreed);
  if (kept !== undefined) {
    const [minimum, maximum] = [Math.min(kept, lengths.minimum), Math.max(kept, lengths.maximum)];
    return ok({ ...lengths, minimum, maximum });
  }
  const refused = refuseArrival(checkIn, rules, today);
  return refused === undefined ? ok(lengths) : err(refused);
}

/** How many nights were agreed on from that arrival on, where it was that one. */
function nightsKept(checkIn: CivilDate, agreed: Agreed | undefined): number | undefined {
  if (agreed?.stay.checkIn !== checkIn) return undefined;
  return daysBetween(checkIn, agreed.stay.checkOut);
}

/** Whether a stay whose nights all have a rate may be as it is; undefined where it may. */
export function refuseStay(
  stay: Stay,
  nights: number,
  tariff: Rules & { readonly season: Season },
  { today, agreed, fillsGap = false }: Circumstances,
): ArrivalRefusal | LengthRefusal | undefined {
  const { season } = tariff;
  const rules = rulesFor(stay.checkIn, season, tariff, today);
  const kept = nightsKept(stay.checkIn, agreed);
  const refused = kept === undefined ? refuseArrival(stay.checkIn, rules, today) : undefined;
  if (refused !== undefined) return refused;

  const { minimum, minimumRule, maximum, maximumRule } = lengthsBy(season, rules);
  const mayBeShort = (tariff.rules.fillGaps && fillsGap) || (kept !== undefined && nights >= kept);
  if (nights < minimum && !mayBeShort) {
    return minimumRule === undefined
      ? { kind: "stay_too_short", minimumNights: minimum, season: season.name }
      : { kind: "arrival_needs_more_nights", minimumNights: minimum, rule: minimumRule };
  }
  if (nights > maximum && (kept === undefined || nights > kept)) {
    return { kind: "stay_too_long", maximumNights: maximum, rule: maximumRule ?? null };
  }
  return undefined;
}

/** Those that speak of an arrival, by rank. */
function rulesFor(
  checkIn: CivilDate,
  season: Season,
  { rules: { stayRules } }: Rules,
  today: CivilDate,
): readonly StayRule[] {
  if (stayRules.length === 0) return stayRules;
  const weekday = weekdayNamed(checkIn);
  const ahead = daysBetween(today, checkIn);
  return stayRules
    .filter(
      ({ seasons, arrivingOn, fromDaysAhead, toDaysAhead }) =>
        (seasons?.includes(season.name) ?? true) &&
        (arrivingOn?.includes(weekday) ?? true) &&
        (fromDaysAhead === null || ahead >= fromDaysAhead) &&
        (toDaysAhead === null || ahead <= toDaysAhead),
    )
    .toSorted((one, other) => other.priority - one.priority || (one.name < other.name ? -1 : 1));
}

function refuseArrival(
  checkIn: CivilDate,
  rules: readonly StayRule[],
  today: CivilDate,
): ArrivalRefusal | undefined {
  const days = asked("arriveOn", rules);
  if (days !== undefined && !days.value.includes(weekdayNamed(checkIn))) {
    return { kind: "no_arrivals_that_day", weekdays: days.value, rule: days.rule };
  }
  const lead = asked("daysAhead", rules);
  if (lead !== undefined && daysBetween(today, checkIn) < lead.value) {
    const { value: daysAhead, rule } = lead;
    return { kind: "booked_too_late", daysAhead, firstArrival: addDays(today, daysAhead), rule };
  }
  return undefined;
}

function lengthsBy(season: Season, rules: readonly StayRule[]): Lengths {
  const least = asked("minimumNights", rules);
  const most = asked("maximumNights", rules);
  const minimum = least?.value ?? season.minimumNights;
  return {
    season,
    minimum,
    minimumRule: least?.rule,
    maximum: Math.max(minimum, most?.value ?? season.maximumNights ?? MAX_NIGHTS),
    maximumRule: most?.rule ?? (season.maximumNights === null ? undefined : season.name),
  };
}

type Asked = "minimumNights" | "maximumNights" | "arriveOn" | "daysAhead";

/** What the first rule that says anything of it asks, and its name. */
function asked<K extends Asked>(what: K, rules: readonly StayRule[]) {
  for (const { [what]: value, name: rule } of rules) if (value !== null) return { value, rule };
  return undefined;
}
