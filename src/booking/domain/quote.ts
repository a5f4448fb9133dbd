import { err, ok, type Result } from "../../shared/result.ts";
import type { CivilDate } from "./civil-date.ts";
import {
  type Centavos,
  type Currency,
  centavos,
  minus,
  percentRoundedUp,
  portion,
  type SignedCentavos,
  signedSum,
  times,
} from "./money.ts";
import { headcount, type Party } from "./party.ts";
import { rateOf, type Season, seasonOf } from "./season.ts";
import { nightsOf, type Stay } from "./stay.ts";

/** Everything a cabin's price depends on. */
export type Tariff = {
  readonly currency: Currency;
  readonly depositPercent: number;
  readonly seasons: readonly Season[];
  /** Guests included in the night's rate. */
  readonly baseGuests: number;
  readonly maxGuests: number;
  readonly maxPets: number;
  /** A night, for each guest above `baseGuests`. */
  readonly extraGuestNightly: Centavos;
  /** Once a stay. */
  readonly cleaningFee: Centavos;
  /** Once a stay, for each pet. */
  readonly petFee: Centavos;
};

/** What a line is for. The first ones add, those of discounts take away, the last two go either way. */
export type LineKind =
  | "nights"
  | "extra_guests"
  | "extra_children"
  | "pets"
  | "pet_nights"
  | "cleaning"
  | "fee"
  | "tax"
  | "length_discount"
  | "early_bird"
  | "last_minute"
  | "coupon"
  | "rounding"
  | "adjustment";

export type QuoteLine = {
  readonly kind: LineKind;
  /** The name of the season, the fee or the tax, the code of the coupon, or why an owner asks another price. */
  readonly label?: string;
  /** On lines of nights at what the season asks on weekends, where that is another price. */
  readonly weekend?: true;
  /** On lines that are a share of others: how much of them, in hundredths of a percent. */
  readonly basisPoints?: number;
  readonly quantity: number;
  readonly unit: SignedCentavos;
  /** `unit` × `quantity`. */
  readonly amount: SignedCentavos;
};

export type Quote = {
  readonly currency: Currency;
  readonly nights: number;
  readonly lines: readonly QuoteLine[];
  /** The sum of the lines. */
  readonly total: Centavos;
  readonly deposit: Centavos;
  readonly balance: Centavos;
  /** The total spread over the nights, rounded: to be shown, not to be summed. */
  readonly nightly: Centavos;
};

export type QuoteRefusal =
  | { readonly kind: "party_too_big"; readonly maxGuests: number }
  | { readonly kind: "too_many_pets"; readonly maxPets: number }
  | { readonly kind: "night_without_rate"; readonly night: CivilDate }
  | { readonly kind: "stay_too_short"; readonly minimumNights: number; readonly season: string };

type Night = { readonly date: CivilDate; readonly season: Season };

/**
 * Prices a stay night by night, in whole centavos.
 *
 * The deposit is rounded up and the balance is the rest, so together they are exactly the total.
 */
export function quoteStay(stay: Stay, party: Party, tariff: Tariff): Result<Quote, QuoteRefusal> {
  const { maxGuests, maxPets } = tariff;
  if (headcount(party) > maxGuests) return err({ kind: "party_too_big", maxGuests });
  if (party.pets > maxPets) return err({ kind: "too_many_pets", maxPets });

  const nights: Night[] = [];
  for (const date of nightsOf(stay)) {
    const season = seasonOf(date, tariff.seasons);
    if (season === undefined) return err({ kind: "night_without_rate", night: date });
    nights.push({ date, season });
  }
  const arrival = nights[0]?.season;
  if (arrival !== undefined && nights.length < arrival.minimumNights) {
    return err({ kind: "stay_too_short", minimumNights: arrival.minimumNights, season: arrival.name });
  }

  const lines = [...linesOfNights(nights), ...linesOfExtras(nights.length, party, tariff)];
  const total = centavos(signedSum(lines.map(({ amount }) => amount)));
  const deposit = percentRoundedUp(total, tariff.depositPercent);
  return ok({
    currency: tariff.currency,
    nights: nights.length,
    lines,
    total,
    deposit,
    balance: minus(total, deposit),
    nightly: portion(total, 1, nights.length, "nearest"),
  });
}

/** One line for each season and rate, in the order in which the stay first meets them. */
function linesOfNights(nights: readonly Night[]): QuoteLine[] {
  const alike = Map.groupBy(nights, ({ date, season }) => `${rateOf(date, season)} ${season.name}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { date, season } = first;
    const rate = rateOf(date, season);
    const weekend = rate === season.weekend && rate !== season.weekday;
    return [{ label: season.name, ...(weekend && { weekend }), ...line("nights", group.length, rate) }];
  });
}

function linesOfExtras(nights: number, party: Party, tariff: Tariff): QuoteLine[] {
  const extraGuests = Math.max(0, headcount(party) - tariff.baseGuests);
  return [
    line("extra_guests", extraGuests * nights, tariff.extraGuestNightly),
    line("cleaning", 1, tariff.cleaningFee),
    line("pets", party.pets, tariff.petFee),
  ].filter(({ amount }) => amount > 0);
}

function line(kind: LineKind, quantity: number, unit: Centavos): QuoteLine {
  return { kind, quantity, unit, amount: times(unit, quantity) };
}
