import { type Centavos, centavos, type SignedCentavos } from "../../booking/domain/money.ts";
import type { ProviderPayment } from "../mercadopago/gateway.ts";

/** What was entered as given back of a payment; below zero it corrects one before. */
export type EnteredRefund = { readonly reference: string; readonly amount: SignedCentavos };

/**
 * What went back of a payment and is not entered. How much, the payment itself says; mostly it also lists what. What it lists
 * late was entered without a name by then, the oldest first, and is not entered again.
 */
export function missingRefunds(
  { id, refunded, refunds, updatedAt }: ProviderPayment,
  entered: readonly EnteredRefund[],
): { readonly reference: string; readonly amount: Centavos }[] {
  const named = new Map<string, number>(entered.map(({ reference, amount }) => [reference, amount]));
  const total = [...named.values()].reduce((sum, amount) => sum + amount, 0);
  let nameless = total - refunds.reduce((sum, { id }) => sum + (named.get(id) ?? 0), 0);
  let missing = refunded - total;
  const take = (reference: string, amount: number) => {
    const taken = Math.min(amount, missing);
    missing -= Math.max(0, taken);
    return taken > 0 ? [{ reference, amount: centavos(taken) }] : [];
  };
  const listed = refunds.flatMap(({ id, amount }) => {
    const unsaid = amount - (named.get(id) ?? 0);
    const covered = Math.max(0, Math.min(nameless, unsaid));
    nameless -= covered;
    return named.has(id) ? [] : take(id, unsaid - covered);
  });
  return [...listed, ...take(`${id}@${updatedAt}/${refunded}`, missing)];
}
