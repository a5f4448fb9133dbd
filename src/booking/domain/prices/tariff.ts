import type { CivilDate } from "../civil-date.ts";
import type { Centavos, Currency, Rounding } from "../money.ts";
import type { Weekday } from "../weekday.ts";
import type { Season } from "./season.ts";

/** Everything a cabin's price depends on, but for who comes when. */
export type Tariff = {
  /** The slug of the cabin. */
  readonly cabin: string;
  readonly currency: Currency;
  /** Of the total, where neither the season nor the rules ask for another deposit. */
  readonly depositPercent: number;
  readonly seasons: readonly Season[];
  /** Guests included in the night's rate. */
  readonly baseGuests: number;
  readonly maxGuests: number;
  readonly maxPets: number;
  /** A night, for each guest above `baseGuests`. */
  readonly extraGuestNightly: Centavos;
  /** The same for each child: adults are counted first. Null where a child pays what anybody pays. */
  readonly extraChildNightly: Centavos | null;
  /** Once a stay. */
  readonly cleaningFee: Centavos;
  /** Once a stay, for each pet. */
  readonly petFee: Centavos;
  /** A night, for each pet. */
  readonly petNightly: Centavos;
  readonly rules: PriceRules;
};

/** What the complex asks everywhere, beyond what a night costs. */
export type PriceRules = {
  /** The deposit, instead of a percentage. */
  readonly depositAmount: Centavos | null;
  /** Who arrives in so many days, or sooner, pays all of it at once. */
  readonly fullPaymentDays: number | null;
  /** Whether a stay that fills the nights between two others may be shorter than the minimum. */
  readonly fillGaps: boolean;
  readonly rounding: RoundingRule | null;
  readonly stayRules: readonly StayRule[];
  readonly discounts: readonly Discount[];
  readonly fees: readonly Fee[];
  readonly taxes: readonly Tax[];
};

/** Totals are multiples of `to`. */
export type RoundingRule = { readonly to: Centavos; readonly mode: Rounding };

/**
 * What is asked of stays beyond what their season asks. A rule is for the arrivals that all its conditions take; of each
 * thing that is asked the rule of highest priority decides, of equals the first by name.
 */
export type StayRule = {
  readonly name: string;
  readonly priority: number;
  /** Names of seasons: for arrivals in one of these. Here as below null is for all. */
  readonly seasons: readonly string[] | null;
  /** For arrivals on these weekdays. */
  readonly arrivingOn: readonly Weekday[] | null;
  /** For who books so many days before they arrive, or more. */
  readonly fromDaysAhead: number | null;
  /** For who books so many days before they arrive, or fewer. */
  readonly toDaysAhead: number | null;
  readonly minimumNights: number | null;
  readonly maximumNights: number | null;
  /** The only weekdays on which one arrives. */
  readonly arriveOn: readonly Weekday[] | null;
  /** How many days before they arrive one has to book. */
  readonly daysAhead: number | null;
};

/** Off the nights and who sleeps there. Of each kind the highest that applies counts. */
export type Discount = {
  readonly name: string;
  readonly kind: "length" | "early_bird" | "last_minute";
  /** Nights at least; days between booking and arrival, at least or, of the last minute, at most. */
  readonly from: number;
  readonly basisPoints: number;
  /** For arrivals from one day to another, both included; null is open. */
  readonly firstArrival: CivilDate | null;
  readonly lastArrival: CivilDate | null;
  /** Slugs; null is for all. */
  readonly cabins: readonly string[] | null;
};

export type Fee = {
  readonly name: string;
  readonly amount: Centavos;
  readonly per: "stay" | "night" | "person" | "person_night";
  /** Who pays it, where it is asked of people. */
  readonly of: "everyone" | "adults" | "children";
};

export type Tax = {
  readonly name: string;
  readonly basisPoints: number;
  /** Of the nights and who sleeps there, or of all that is paid. */
  readonly on: "lodging" | "everything";
  /** Whether prices contain it already. */
  readonly included: boolean;
};

export const NO_RULES: PriceRules = {
  depositAmount: null,
  fullPaymentDays: null,
  fillGaps: false,
  rounding: null,
  stayRules: [],
  discounts: [],
  fees: [],
  taxes: [],
};
