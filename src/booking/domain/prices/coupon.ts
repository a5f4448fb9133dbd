import type { Centavos } from "../money.ts";

/** What a guest was given to pay less for the nights: a whole percentage, or an amount. */
export type Coupon = { readonly code: string } & (
  | { readonly percent: number }
  | { readonly amount: Centavos }
);
