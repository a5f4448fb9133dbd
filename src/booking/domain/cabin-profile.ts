import type { CivilDate } from "./civil-date.ts";
import type { CabinDetails, HouseDetails } from "./details.ts";
import { type Centavos, centavos } from "./money.ts";
import { rateOf, ratesOf, seasonOf } from "./prices/season.ts";
import type { Tariff } from "./prices/tariff.ts";
import type { Stay } from "./stay.ts";

/** A cabin as it is shown to who has no dates yet. */
export type CabinProfile = {
  readonly cabinId: string;
  readonly slug: string;
  readonly name: string;
  /** By locale. */
  readonly description: Readonly<Record<string, string>>;
  /** Paths under `assets/`. */
  readonly pictures: readonly string[];
  readonly details: CabinDetails;
  /** Left on arrival and given back: no part of any price. */
  readonly damageDeposit: Centavos;
  /** Its seasons are those of the dates that were asked for. */
  readonly tariff: Tariff;
  /** Within the dates that were asked for. */
  readonly busy: readonly Stay[];
};

/** What is asked of the place as a whole. */
export type HouseProfile = { readonly details: HouseDetails };

/** What the guests included pay a night, lowest and highest; undefined where none of the nights has a rate. */
export function nightlyRange(
  { seasons }: Pick<Tariff, "seasons">,
  nights: readonly CivilDate[],
): { readonly low: Centavos; readonly high: Centavos } | undefined {
  const rates = nights.flatMap((night) => {
    const season = seasonOf(night, seasons);
    return season === undefined ? [] : [rateOf(night, season)];
  });
  if (rates.length === 0) return undefined;
  return { low: centavos(Math.min(...rates)), high: centavos(Math.max(...rates)) };
}

/** What the guests included pay on the cheapest of the nights; undefined where none has a rate. */
export function lowestNightly(
  { seasons }: Pick<Tariff, "seasons">,
  nights: readonly CivilDate[],
): Centavos | undefined {
  const rates = seasons.flatMap((season) => ratesOf(season).map((rate) => ({ season, rate })));
  // The first one that any night has is it: most often within a week, where pricing every night takes a year and more.
  return rates
    .toSorted((one, other) => one.rate - other.rate)
    .find(({ season, rate }) =>
      nights.some((night) => seasonOf(night, seasons) === season && rateOf(night, season) === rate),
    )?.rate;
}
