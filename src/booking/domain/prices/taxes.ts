import { type Centavos, plus, portion, shareOf, WHOLE_BASIS_POINTS } from "../money.ts";
import { isSomething, line, type QuoteLine } from "./quote-line.ts";
import type { Tax } from "./tariff.ts";

/** A tax that the prices contain: told, and not added. */
export type IncludedTax = { readonly name: string; readonly basisPoints: number; readonly amount: Centavos };

/** What is paid for nights and people, after discounts, and for all the rest. */
type Paid = { readonly lodging: Centavos; readonly rest: Centavos };

/** The same of a price that was rounded: more or less of both. */
export function roundedTo(total: Centavos, exact: Centavos, { lodging, rest }: Paid): Paid {
  if (total === exact) return { lodging, rest };
  return {
    lodging: portion(lodging, total, exact, "nearest"),
    rest: portion(rest, total, exact, "nearest"),
  };
}

/** On top of the prices; no tax is paid on another one. */
export function linesOfTaxes({ lodging, rest }: Paid, taxes: readonly Tax[]): QuoteLine[] {
  return byName(taxes)
    .filter(({ included }) => !included)
    .map(({ name: label, basisPoints, on }) => {
      const base = on === "lodging" ? lodging : plus(lodging, rest);
      return { label, basisPoints, ...line("tax", 1, shareOf(base, basisPoints)) };
    })
    .filter(isSomething);
}

/** Of what is paid, the part that is each tax: `rate / (1 + all rates)`, of the lodging and of the rest. */
export function taxesWithin({ lodging, rest }: Paid, taxes: readonly Tax[]): IncludedTax[] {
  const included = byName(taxes).filter((tax) => tax.included);
  const rates = (some: readonly Tax[]) =>
    some.reduce((sum, { basisPoints }) => sum + basisPoints, WHOLE_BASIS_POINTS);
  const onAll = included.filter(({ on }) => on === "everything");
  return included
    .map(({ name, basisPoints, on }) => {
      const ofLodging = portion(lodging, basisPoints, rates(included), "nearest");
      const ofRest = portion(rest, basisPoints, rates(onAll), "nearest");
      return { name, basisPoints, amount: on === "lodging" ? ofLodging : plus(ofLodging, ofRest) };
    })
    .filter(({ amount }) => amount > 0);
}

const byName = (taxes: readonly Tax[]) => taxes.toSorted((one, other) => (one.name < other.name ? -1 : 1));
