/** Whole centavos: the emulator never adds or compares decimals. */
export type Centavos = number;

/** Centavos of a decimal as Mercado Pago writes it; `undefined` for anything finer than a centavo. */
export function toCentavos(decimal: number): Centavos | undefined {
  const centavos = Math.round(decimal * 100);
  return toDecimal(centavos) === decimal ? centavos : undefined;
}

/** The decimal Mercado Pago writes for these centavos. */
export const toDecimal = (centavos: Centavos): number => centavos / 100;
