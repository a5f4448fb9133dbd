import { type Centavos, centavos, percentRoundedUp, portion, times } from "./money.ts";

/** What is paid to reserve, of the total. */
export type Deposit = { readonly percent: number } | { readonly amount: Centavos };

/** Why a deposit is what it is. */
export type DepositRule =
  /** `season` is null where the complex asks it everywhere. */
  | ({ readonly kind: "asked"; readonly season: string | null } & Deposit)
  /** All of it, for the stay begins in so many days, or sooner. */
  | { readonly kind: "arrival_is_near"; readonly days: number };

/** Who asks for a deposit: the season of the arrival, or else the complex. */
type Asking = {
  readonly season: { readonly name: string; readonly deposit: Deposit | null };
  readonly depositPercent: number;
  readonly depositAmount: Centavos | null;
  readonly fullPaymentDays: number | null;
  /** Null where totals are not rounded. */
  readonly rounding: { readonly to: Centavos } | null;
};

/** Rounded up, to what totals are rounded to, and never more than the total: the balance is the rest. */
export function depositOf(
  total: Centavos,
  daysAhead: number,
  { season, depositPercent, depositAmount, fullPaymentDays, rounding }: Asking,
): { readonly deposit: Centavos; readonly depositRule: DepositRule } {
  if (fullPaymentDays !== null && daysAhead <= fullPaymentDays) {
    return { deposit: total, depositRule: { kind: "arrival_is_near", days: fullPaymentDays } };
  }
  const everywhere = depositAmount === null ? { percent: depositPercent } : { amount: depositAmount };
  const asked = season.deposit ?? everywhere;
  const deposit =
    "amount" in asked ? asked.amount : roundUp(percentRoundedUp(total, asked.percent), rounding);
  return {
    deposit: centavos(Math.min(deposit, total)),
    depositRule: { kind: "asked", season: season.deposit && season.name, ...asked },
  };
}

function roundUp(amount: Centavos, rounding: Asking["rounding"]): Centavos {
  return rounding === null ? amount : times(rounding.to, portion(amount, 1, rounding.to, "up"));
}
