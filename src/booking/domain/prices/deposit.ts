import { type Centavos, centavos, percentRoundedUp, portion, times } from "../money.ts";

/** What is paid to reserve, of the total. */
export type Deposit = { readonly percent: number } | { readonly amount: Centavos };

/** Why a deposit is what it is. */
export type DepositRule =
  /** `season` is null where the complex asks it everywhere; a percentage goes up to a multiple of `roundedTo`. */
  | ({ readonly kind: "asked"; readonly season: string | null; readonly roundedTo?: Centavos } & Deposit)
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

/** Who pays what to reserve a stay that begins in so many days: the rule, and what it comes to. */
export function depositOf(
  total: Centavos,
  daysAhead: number,
  asking: Asking,
): { readonly deposit: Centavos; readonly depositRule: DepositRule } {
  const depositRule = ruleFor(daysAhead, asking);
  return { deposit: depositBy(depositRule, total), depositRule };
}

function ruleFor(
  daysAhead: number,
  { season, depositPercent, depositAmount, fullPaymentDays, rounding }: Asking,
): DepositRule {
  if (fullPaymentDays !== null && daysAhead <= fullPaymentDays)
    return { kind: "arrival_is_near", days: fullPaymentDays };
  const everywhere = depositAmount === null ? { percent: depositPercent } : { amount: depositAmount };
  const asked = season.deposit ?? everywhere;
  const isRounded = rounding !== null && "percent" in asked;
  const roundedTo = isRounded ? { roundedTo: rounding.to } : {};
  return { kind: "asked", season: season.deposit && season.name, ...asked, ...roundedTo };
}

/** What a rule asks of a total, whoever said it. A share is rounded up, and it is never more than the total: the balance is the rest. */
export function depositBy(rule: DepositRule, total: Centavos): Centavos {
  if (rule.kind === "arrival_is_near") return total;
  const asked = "amount" in rule ? rule.amount : percentRoundedUp(total, rule.percent);
  return centavos(Math.min(roundUp(asked, rule.roundedTo), total));
}

function roundUp(amount: Centavos, to: Centavos | undefined): Centavos {
  return to === undefined ? amount : times(to, portion(amount, 1, to, "up"));
}
