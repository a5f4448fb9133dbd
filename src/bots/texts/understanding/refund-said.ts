import type { RefundTerms } from "../../../booking/domain/cancellation.ts";
import type { Currency } from "../../../booking/domain/money.ts";
import { hearAmount } from "./amount.ts";
import { plain } from "./plain.ts";

const PERCENT = /^(\d{1,3}) ?(?:%|por ?cien(?:to)?|por cento|per ?cent)$/;

/** How much is to come back, as an owner types it: “50 %”, “$ 120.000”, “120 mil”. */
export function hearRefund(
  words: string,
  currency: Currency,
): Extract<RefundTerms, { kind: "percent" | "amount" }> | undefined {
  const [, percent] = PERCENT.exec(plain(words)) ?? [];
  if (percent !== undefined) {
    return Number(percent) <= 100 ? { kind: "percent", percent: Number(percent) } : undefined;
  }
  const amount = hearAmount(words, currency);
  return amount === undefined ? undefined : { kind: "amount", amount };
}
