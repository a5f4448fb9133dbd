import type { Brand } from "../../shared/brand.ts";

/** An amount in whole centavos, never negative. */
export type Centavos = Brand<number, "Centavos">;

export type Currency = "ARS" | "BRL" | "USD";

/** Throws unless the number is an exact amount: money is never rounded by accident. */
export function centavos(amount: number): Centavos {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`${amount} is not an amount in centavos.`);
  }
  return amount as Centavos;
}

export function plus(one: Centavos, other: Centavos): Centavos {
  return centavos(one + other);
}

/** Throws when less than nothing would remain. */
export function minus(whole: Centavos, part: Centavos): Centavos {
  return centavos(whole - part);
}

export function times(unit: Centavos, quantity: number): Centavos {
  return centavos(unit * quantity);
}

export function sum(amounts: readonly Centavos[]): Centavos {
  return amounts.reduce(plus, centavos(0));
}

/** A whole percentage of an amount, rounded up to the centavo. */
export function percentRoundedUp(amount: Centavos, percent: number): Centavos {
  const hundredths = times(amount, percent);
  const remainder = hundredths % 100;
  return centavos((hundredths - remainder) / 100 + (remainder > 0 ? 1 : 0)); // a plain division is not exact
}
