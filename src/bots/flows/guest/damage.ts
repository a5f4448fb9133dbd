import type { Booking } from "../../../booking/domain/booking.ts";
import type { Centavos } from "../../../booking/domain/money.ts";
import type { Desk } from "../desk.ts";

type DamageDesk = Pick<Desk, "t" | "format">;

/** A text, and what is left against damage where anything is: whoever pays knows of it first. */
export function withDamage(
  text: string,
  asked: { readonly damageDeposit: Centavos; readonly currency: string },
  { t, format }: DamageDesk,
): string {
  const { damageDeposit, currency } = asked;
  if (damageDeposit === 0) return text;
  return `${text}\n\n${t("damage-deposit-line", { amount: format.money(damageDeposit, currency) })}`;
}

export const withDamageOf = (text: string, { damageDeposit, quote }: Booking, desk: DamageDesk): string =>
  withDamage(text, { damageDeposit, currency: quote.currency }, desk);
