import type { Booking } from "../../../../booking/domain/booking.ts";
import type { Centavos } from "../../../../booking/domain/money.ts";
import type { Desk } from "../../desk.ts";

type DamageDesk = Pick<Desk, "t" | "format">;

type AskedForDamage = { readonly damageDeposit: Centavos; readonly currency: string };

/** A text, and what is left against damage where anything is: whoever pays knows of it first. */
export function withDamage(text: string, asked: AskedForDamage, desk: DamageDesk): string {
  const line = damageText(asked, desk);
  return line === undefined ? text : `${text}\n\n${line}`;
}

/** What is left against damage; nothing where nothing is. */
export function damageText({ damageDeposit, currency }: AskedForDamage, { t, format }: DamageDesk) {
  return damageDeposit === 0
    ? undefined
    : t("damage-deposit-line", { amount: format.money(damageDeposit, currency) });
}

export const withDamageOf = (text: string, { damageDeposit, quote }: Booking, desk: DamageDesk): string =>
  withDamage(text, { damageDeposit, currency: quote.currency }, desk);
