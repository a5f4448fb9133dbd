import { err, ok, type Result } from "../../../shared/result.ts";
import { daysBetween } from "../civil-date.ts";
import {
  type Centavos,
  type Currency,
  centavos,
  minus,
  portion,
  type SignedCentavos,
  signed,
  signedSum,
  times,
} from "../money.ts";
import { headcount, type Party } from "../party.ts";
import { nightsOf, type Stay } from "../stay.ts";
import { type ArrivalRefusal, type LengthRefusal, refuseStay } from "../stay-rules.ts";
import { type Weekday, weekdaysFrom } from "../weekday.ts";
import type { Circumstances } from "./circumstances.ts";
import { type DepositRule, depositOf } from "./deposit.ts";
import { linesOff } from "./discounts.ts";
import { linesOfFees, linesOfGuests } from "./extras.ts";
import { line, type QuoteLine } from "./quote-line.ts";
import { isWeekendRate, rateOf, type Season, seasonOf } from "./season.ts";
import type { RoundingRule, Tariff } from "./tariff.ts";
import { type IncludedTax, linesOfTaxes, roundedTo, taxesWithin } from "./taxes.ts";

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
  /** Why the deposit is what it is; quotes of old do not say. */
  readonly depositRule?: DepositRule;
  /** Where there are any: they are in the total, and not in the lines. */
  readonly taxesIncluded?: readonly IncludedTax[];
};

export type QuoteRefusal =
  | { readonly kind: "party_too_big"; readonly maxGuests: number }
  | { readonly kind: "too_many_pets"; readonly maxPets: number }
  | ArrivalRefusal
  | LengthRefusal;

type Night = { readonly season: Season; readonly weekday: Weekday; readonly rate: Centavos };

/**
 * Prices a stay night by night, in whole minor units of the tariff's currency.
 *
 * Discounts and the coupon go off the nights and the extra guests, never below nothing; fees follow, then taxes that come
 * on top, then the rounding. The deposit is rounded up and the balance is the rest, so together they are exactly the total.
 * The order in which rules are written never matters.
 */
export function quoteStay(
  stay: Stay,
  party: Party,
  tariff: Tariff,
  circumstances: Circumstances,
): Result<Quote, QuoteRefusal> {
  const { maxGuests, maxPets, rules } = tariff;
  if (headcount(party) > maxGuests) return err({ kind: "party_too_big", maxGuests });
  if (party.pets > maxPets) return err({ kind: "too_many_pets", maxPets });

  const priced = nightsAt(stay, tariff.seasons);
  if (!priced.ok) return priced;
  const { nights, season } = priced.value;
  const count = nights.length;
  const refused = refuseStay(stay, count, { ...tariff, season }, circumstances);
  if (refused !== undefined) return err(refused);

  const { today, coupon, agreed } = circumstances;
  const sleeping = [...linesOfNights(nights), ...linesOfGuests(count, party, tariff)];
  const full = amountOf(sleeping);
  const off = linesOff(
    full,
    {
      cabin: tariff.cabin,
      checkIn: stay.checkIn,
      nights: count,
      daysAhead: daysBetween(agreed?.bookedOn ?? today, stay.checkIn),
    },
    rules.discounts,
    coupon,
  );
  const fees = linesOfFees(count, party, tariff);
  const paid = { lodging: amountOf([...sleeping, ...off]), rest: amountOf(fees) };
  const exact = [...sleeping, ...off, ...fees, ...linesOfTaxes(paid, rules.taxes)];
  const unrounded = amountOf(exact);
  const lines = [...exact, ...linesOfRounding(unrounded, rules.rounding)];

  const total = amountOf(lines);
  const asking = { ...rules, season, depositPercent: tariff.depositPercent };
  const { deposit, depositRule } = depositOf(total, daysBetween(today, stay.checkIn), asking);
  const taxesIncluded = taxesWithin(roundedTo(total, unrounded, paid), rules.taxes);
  return ok({
    currency: tariff.currency,
    nights: count,
    lines,
    total,
    deposit,
    balance: minus(total, deposit),
    nightly: portion(total, 1, count, "nearest"),
    depositRule,
    ...(taxesIncluded.length > 0 && { taxesIncluded }),
  });
}

/** What each night costs, and the season of the first one. */
function nightsAt(stay: Stay, seasons: readonly Season[]) {
  const dates = nightsOf(stay);
  const weekdays = weekdaysFrom(stay.checkIn, dates.length);
  const nights: Night[] = [];
  for (const [index, date] of dates.entries()) {
    const weekday = weekdays[index];
    const season = seasonOf(date, seasons, weekday);
    if (season === undefined || weekday === undefined)
      return err({ kind: "night_without_rate", night: date } as const);
    nights.push({ season, weekday, rate: rateOf(date, season, weekday) });
  }
  const [first] = nights;
  if (first === undefined)
    throw new RangeError(`A stay from ${stay.checkIn} to ${stay.checkOut} has no night.`);
  return ok({ nights, season: first.season });
}

/** One line for each season and rate, in the order in which the stay first meets them. */
function linesOfNights(nights: readonly Night[]): QuoteLine[] {
  const alike = Map.groupBy(
    nights,
    ({ season, weekday, rate }) => `${rate} ${isWeekendRate(season, weekday)} ${season.name}`,
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { season, weekday, rate } = first;
    const weekend = isWeekendRate(season, weekday);
    return [{ label: season.name, ...(weekend && { weekend }), ...line("nights", group.length, rate) }];
  });
}

/** A price that would round to nothing stays as it is. */
function linesOfRounding(total: Centavos, rule: RoundingRule | null): QuoteLine[] {
  if (rule === null) return [];
  const rounded = times(rule.to, portion(total, 1, rule.to, rule.mode));
  return rounded === total || rounded === 0 ? [] : [line("rounding", 1, signed(rounded - total))];
}

function amountOf(lines: readonly QuoteLine[]): Centavos {
  const amount: SignedCentavos = signedSum(lines.map(({ amount }) => amount));
  return centavos(amount);
}
