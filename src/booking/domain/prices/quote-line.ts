import { type Centavos, type SignedCentavos, signed } from "../money.ts";
import type { Fee } from "./tariff.ts";

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
  /** The name of the season, the discount, the fee or the tax, the code of the coupon, or why an owner asks another price. */
  readonly label?: string;
  /** On lines of nights at what the season asks on weekends, where that is another price. */
  readonly weekend?: true;
  /** On lines that are a share of others: how much of them, in hundredths of a percent. */
  readonly basisPoints?: number;
  /** On lines of fees: what is counted, and of whom; quotes of old do not say. */
  readonly per?: Fee["per"];
  readonly of?: Fee["of"];
  readonly quantity: number;
  readonly unit: SignedCentavos;
  /** `unit` × `quantity`. */
  readonly amount: SignedCentavos;
};

export function line(kind: LineKind, quantity: number, unit: SignedCentavos): QuoteLine {
  return { kind, quantity, unit, amount: signed(unit * quantity) };
}

/** An amount that is one thing, and takes away. */
export function lineOff(kind: LineKind, amount: Centavos): QuoteLine {
  return line(kind, 1, signed(-amount));
}

export const isSomething = ({ amount }: QuoteLine): boolean => amount !== 0;
