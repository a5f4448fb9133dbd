import { centavos, toDecimal } from "../../../../src/booking/domain/money.ts";
import type { Party } from "../../../../src/booking/domain/party.ts";
import type { Circumstances } from "../../../../src/booking/domain/prices/circumstances.ts";
import { type Quote, quoteStay } from "../../../../src/booking/domain/prices/quote.ts";
import type { QuoteLine } from "../../../../src/booking/domain/prices/quote-line.ts";
import type { Season } from "../../../../src/booking/domain/prices/season.ts";
import {
  type Discount,
  type Fee,
  NO_RULES,
  type PriceRules,
  type StayRule,
  type Tariff,
  type Tax,
} from "../../../../src/booking/domain/prices/tariff.ts";
import { aParty, aSeason, aTariff, date, stay } from "../../../support/builders/booking.ts";

/** What is asked: of the tests' usual cabin, by a couple, from Monday the fifth to Wednesday the seventh of January 2026. */
export type Asked = {
  readonly from?: string;
  readonly to?: string;
  readonly party?: Partial<Party>;
  readonly tariff?: Partial<Tariff>;
  readonly season?: Partial<Season>;
  readonly rules?: Partial<PriceRules>;
  /** The day of booking: sixteen days before that Monday. */
  readonly on?: string;
} & Omit<Circumstances, "today">;

/** A quote as it was worked out on paper: each line and why it is there, then the total and the deposit and why. */
export type Worked = Asked & {
  readonly what: string;
  readonly lines: readonly (readonly [line: string, why: string])[];
  readonly total: string;
  readonly deposit: readonly [amount: string, why: string];
  /** Taxes within the total. */
  readonly within?: readonly string[];
};

function tariffOf({ tariff = {}, season = {}, rules = {} }: Asked): Tariff {
  return aTariff({ seasons: [aSeason(season)], ...tariff, rules: { ...NO_RULES, ...rules } });
}

export function priced(asked: Asked) {
  const { from = "2026-01-05", to = "2026-01-07", party, on = "2025-12-20" } = asked;
  const { coupon, fillsGap, agreed } = asked;
  const circumstances = { today: date(on), coupon, fillsGap, agreed };
  return quoteStay(stay(from, to), aParty(party), tariffOf(asked), circumstances);
}

/** "2 × 150.00 = 300.00 nights Todo el año (weekend)". */
export function told({ lines, currency: code }: Pick<Quote, "lines" | "currency">): string[] {
  const money = (amount: QuoteLine["amount"]) => toDecimal(amount, code);
  return lines.map(({ kind, label, weekend, quantity, unit, amount }) =>
    [
      `${quantity} × ${money(unit)} = ${money(amount)} ${kind}`,
      ...(label === undefined ? [] : [label]),
      ...(weekend ? ["(weekend)"] : []),
    ].join(" "),
  );
}

const always = { firstArrival: null, lastArrival: null, cabins: null };

export function discount(
  name: string,
  kind: Discount["kind"],
  from: number,
  percent: number,
  more: Partial<Discount> = {},
): Discount {
  return { ...always, name, kind, from, basisPoints: percent * 100, ...more };
}

export function fee(name: string, amount: number, per: Fee["per"], of: Fee["of"] = "everyone"): Fee {
  return { name, amount: centavos(amount), per, of };
}

export function tax(name: string, percent: number, more: Partial<Tax> = {}): Tax {
  return { name, basisPoints: percent * 100, on: "everything", included: false, ...more };
}

export function stayRule(name: string, rule: Partial<StayRule>): StayRule {
  return {
    ...{ name, priority: 0, seasons: null, arrivingOn: null, fromDaysAhead: null, toDaysAhead: null },
    ...{ minimumNights: null, maximumNights: null, arriveOn: null, daysAhead: null },
    ...rule,
  };
}

/** A season at one price every night. */
export function flat(
  name: string,
  from: string,
  to: string,
  nightly: number,
  more: Partial<Season> = {},
): Season {
  const rate = centavos(nightly);
  return aSeason({
    name,
    firstNight: date(from),
    lastNight: date(to),
    weekday: rate,
    weekend: rate,
    ...more,
  });
}

/** February at 200 a night, 300 on weekends. */
export const ALTA = aSeason({
  name: "Alta",
  firstNight: date("2026-02-01"),
  lastNight: date("2026-02-28"),
  priority: 1,
  weekday: centavos(200_00),
  weekend: centavos(300_00),
});

/** An amount without a currency, for who reads the rows. */
export const at = centavos;
