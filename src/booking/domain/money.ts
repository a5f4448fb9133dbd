import type { Brand } from "../../shared/brand.ts";

/** An amount in whole minor units of its currency, such as centavos; below zero where it takes away. */
export type SignedCentavos = Brand<number, "SignedCentavos" | "Centavos">;

/** The same, never negative. */
export type Centavos = Brand<number, "Centavos">;

/** The code of a currency (ISO 4217). */
export type Currency = Brand<string, "Currency">;

/** Which way a part of a minor unit goes: `nearest` takes a half up. */
export type Rounding = "up" | "down" | "nearest";

/** Throws unless the number is an exact amount: money is never rounded by accident. */
export function centavos(amount: number): Centavos {
  if (amount < 0) throw new RangeError(`${amount} is not an amount in centavos.`);
  return signed(amount) as number as Centavos;
}

/** Throws unless the number is an exact amount, whichever way it goes. */
export function signed(amount: number): SignedCentavos {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not an amount in centavos.`);
  return (amount === 0 ? 0 : amount) as SignedCentavos; // there is no -0 of money
}

export function plus(one: Centavos, other: Centavos): Centavos {
  return centavos(one + other);
}

/** Throws when less than nothing would remain. */
export function minus(whole: Centavos, part: Centavos): Centavos {
  return centavos(whole - part);
}

/** What one has more than the other; 0 where it has not. */
export function beyond(one: Centavos, other: Centavos): Centavos {
  return one > other ? minus(one, other) : centavos(0);
}

export function times(unit: Centavos, quantity: number): Centavos {
  return centavos(unit * quantity);
}

export function sum(amounts: readonly Centavos[]): Centavos {
  return amounts.reduce(plus, centavos(0));
}

export function signedSum(amounts: readonly SignedCentavos[]): SignedCentavos {
  return amounts.reduce((one, other) => signed(one + other), signed(0));
}

/** So many parts out of `outOf` of an amount, exact up to the one rounding at the end. `outOf` is above zero. */
export function portion(amount: Centavos, parts: number, outOf: number, rounding: Rounding): Centavos {
  const [share, whole] = [BigInt(amount) * BigInt(parts), BigInt(outOf)];
  const extra = { up: whole - 1n, down: 0n, nearest: whole / 2n }[rounding];
  return centavos(Number((share + extra) / whole));
}

/** All of an amount, in hundredths of a percent. */
export const WHOLE_BASIS_POINTS = 10_000;

/** So many hundredths of a percent of an amount, to the nearest minor unit. */
export function shareOf(amount: Centavos, basisPoints: number): Centavos {
  return portion(amount, basisPoints, WHOLE_BASIS_POINTS, "nearest");
}

/** A whole percentage of an amount, rounded up to the centavo. */
export function percentRoundedUp(amount: Centavos, percent: number): Centavos {
  return portion(amount, percent, 100, "up");
}

/** `undefined` for what is no currency's code. */
export function currencyOf(text: string): Currency | undefined {
  return KNOWN_CURRENCIES.has(text) ? (text as Currency) : undefined;
}

const KNOWN_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));
const digits = new Map<string, number>();

/** How many decimals the amounts of a currency are written with (ISO 4217): 2 of pesos, 0 of Chilean ones. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency) ?? readMinorDigits(currency);
  digits.set(currency, known);
  return known;
}

function readMinorDigits(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return maximumFractionDigits;
}

/** `123456` of pesos → `"1234.56"`: a decimal that is exact, where a division would not stay so. */
export function toDecimal(amount: SignedCentavos | bigint, currency: string): string {
  const places = minorDigits(currency);
  const text = String(amount);
  const sign = text.startsWith("-") ? "-" : "";
  const figures = text.slice(sign.length).padStart(places + 1, "0");
  const whole = figures.slice(0, figures.length - places);
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${figures.slice(-places)}`;
}

/** `"1234.5"` of pesos → `123450`; `undefined` for what is no amount, is below zero, or is finer than the currency has. */
export function fromDecimal(text: string, currency: string): Centavos | undefined {
  const places = minorDigits(currency);
  const [, whole, fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || /[1-9]/.test(fraction.slice(places))) return undefined;
  const amount = Number(`${whole}${fraction.slice(0, places).padEnd(places, "0")}`);
  return Number.isSafeInteger(amount) ? centavos(amount) : undefined;
}

/** More than anybody means: sums of thousands of such amounts, and any share of them, can still be counted exactly. */
const MOST_ASKED = 1_000_000_000_000;

/** Whether a price, or money that somebody speaks of, can be that much. */
export const isAskable = (amount: number): boolean => amount >= 0 && amount <= MOST_ASKED;

/** The same of what people write, where more than anybody means is no amount either. */
export function askedAmount(text: string, currency: string): Centavos | undefined {
  const amount = fromDecimal(text, currency);
  return amount !== undefined && isAskable(amount) ? amount : undefined;
}
