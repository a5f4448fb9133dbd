import {
  type Centavos,
  centavos,
  isAskable,
  minus,
  portion,
  type SignedCentavos,
  shareOf,
  signed,
  signedSum,
  WHOLE_BASIS_POINTS,
} from "../money.ts";
import { depositBy } from "./deposit.ts";
import type { Quote } from "./quote.ts";
import { line, type QuoteLine } from "./quote-line.ts";

/** How much more or less than the tariff asks an owner agreed on for one booking, and why. */
export type Adjustment = { readonly amount: SignedCentavos; readonly reason: string };

/** A price as an owner says it: all of it, or how much more or less than now, as an amount or in hundredths of a percent. */
export type WishedPrice =
  | { readonly kind: "total"; readonly total: Centavos }
  | { readonly kind: "difference"; readonly amount: SignedCentavos }
  | { readonly kind: "share"; readonly basisPoints: number };

/** Nothing where it would be less than nothing, or more than anybody asks. */
export function wishedTotal(now: Centavos, wished: WishedPrice): Centavos | undefined {
  switch (wished.kind) {
    case "total":
      return wished.total;
    case "difference":
      return counted(now + wished.amount);
    case "share":
      return wished.basisPoints < -WHOLE_BASIS_POINTS
        ? undefined
        : counted(shareOf(now, WHOLE_BASIS_POINTS + wished.basisPoints));
    default:
      return wished satisfies never;
  }
}

const counted = (amount: number) => (isAskable(amount) ? centavos(amount) : undefined);

export function adjustmentIn({ lines }: Pick<Quote, "lines">): Adjustment | undefined {
  const agreed = lines.find(isAdjustment);
  return agreed && { amount: agreed.amount, reason: agreed.label ?? "" };
}

/** A quote whose total is what an owner says. Its deposit is by the rule it had. */
export function withTotal(quote: Quote, total: Centavos, reason: string): Quote {
  return withAdjustment(quote, { amount: signed(total - tariffTotal(quote)), reason });
}

/**
 * The same with so much more or less than the tariff asks, but never for less than nothing; of 0 there is no line. What
 * taxes the price contains is not known any more.
 */
export function withAdjustment(quote: Quote, { amount, reason }: Adjustment): Quote {
  const asked = tariffTotal(quote);
  const taken = signed(Math.max(amount, -asked));
  const agreed = { ...line("adjustment", 1, taken), label: reason };
  const total = centavos(asked + taken);
  const deposit = depositOf(quote, total);
  const { taxesIncluded: _, ...rest } = quote;
  return {
    ...rest,
    lines: [...linesOfTariff(quote), ...(taken === 0 ? [] : [agreed])],
    total,
    deposit,
    balance: minus(total, deposit),
    nightly: portion(total, 1, quote.nights, "nearest"),
  };
}

/** What the quote comes to without its adjustment. */
const tariffTotal = (quote: Quote): Centavos =>
  centavos(signedSum(linesOfTariff(quote).map(({ amount }) => amount)));

const linesOfTariff = ({ lines }: Quote) => lines.filter((one) => !isAdjustment(one));

const isAdjustment = ({ kind }: QuoteLine) => kind === "adjustment";

/** By the rule it had, rounding and all, or, of quotes that do not say, the share of the total it was. */
function depositOf({ depositRule: rule, ...quote }: Quote, total: Centavos): Centavos {
  if (rule !== undefined) return depositBy(rule, total);
  return quote.total === 0 ? total : portion(total, quote.deposit, quote.total, "up");
}
