/** Whole minor units of a currency (centavos of a peso): the emulator never adds or compares decimals. */
export type Minor = number;

/** Money without a smaller unit. */
const WHOLE = new Set(["CLP", "PYG"]);

const perUnit = (currency: string): number => (WHOLE.has(currency) ? 1 : 100);

/** Minor units of a decimal as Mercado Pago writes it; `undefined` for anything finer. */
export function toMinor(decimal: number, currency: string): Minor | undefined {
  const minor = Math.round(decimal * perUnit(currency));
  return toDecimal(minor, currency) === decimal ? minor : undefined;
}

/** The decimal Mercado Pago writes for these minor units. */
export const toDecimal = (minor: Minor, currency: string): number => minor / perUnit(currency);
