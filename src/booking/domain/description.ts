import type { CancellationPolicy } from "./cancellation.ts";
import type { Complex } from "./complex.ts";
import type { CabinDetails, HouseDetails } from "./details.ts";
import type { Centavos } from "./money.ts";
import type { Season } from "./prices/season.ts";
import type { PriceRules, Tariff } from "./prices/tariff.ts";

/** A whole complex as its owner describes it: the house, its seasons and its cabins. */
export type ComplexDescription = DescribedComplex & {
  readonly seasons: readonly DescribedSeason[];
  readonly cabins: readonly DescribedCabin[];
};

export type DescribedComplex = Omit<
  Complex,
  "id" | "maxGuests" | "maxPets" | "cabinNames" | "depositAmount" | "depositVaries" | "fullPaymentDays"
> & {
  readonly cancellationPolicy: CancellationPolicy;
  readonly details: HouseDetails;
  readonly priceRules: PriceRules;
};

export type DescribedSeason = Omit<Season, keyof NightlyRates>;

export type NightlyRates = Pick<Season, "weekday" | "weekend" | "byWeekday">;

export type DescribedCabin = Omit<Tariff, "cabin" | "currency" | "depositPercent" | "seasons" | "rules"> & {
  /** Stays the same for ever: it is how a cabin is known when its description changes. */
  readonly slug: string;
  readonly name: string;
  /** By locale. */
  readonly description: Readonly<Record<string, string>>;
  /** Files under `assets/`; the first one is shown with an offer. */
  readonly pictures: readonly string[];
  readonly details: CabinDetails;
  /** Null where it asks what the house asks. */
  readonly damageDeposit: Centavos | null;
  /** Null where the owner did not say. */
  readonly arrival: CabinArrival | null;
  /** By the name of the season; one for every season. */
  readonly rates: Readonly<Record<string, NightlyRates>>;
};

/** How to get into a cabin. The codes are for those who have paid, and never leave by other ways. */
export type CabinArrival = {
  /** By locale. */
  readonly instructions: Readonly<Record<string, string>>;
  /** Of the door. */
  readonly accessCode: string | null;
  readonly wifi: { readonly name: string; readonly password: string } | null;
};
