import { type Centavos, type Currency, centavos } from "../../../../booking/domain/money.ts";
import { err, ok, type Result } from "../../../../shared/result.ts";
import { hearAmount } from "../../../texts/understanding/amount.ts";
import type { Desk } from "../../desk.ts";

const EXACTLY = /^=(\d{1,12})$/;

/** What a button says of an amount: in minor units, whatever figures its label has. */
export const exactly = (amount: Centavos): string => `=${amount}`;

/** An amount as people write it, or as a button says it; nothing is one, too. */
export function readAmount(
  words: string,
  currency: Currency,
  { t }: Pick<Desk, "t">,
): Result<Centavos, string> {
  const [, digits] = EXACTLY.exec(words) ?? [];
  const amount = digits === undefined ? hearAmount(words, currency) : centavos(Number(digits));
  return amount === undefined ? err(t("amount-unclear", { currency })) : ok(amount);
}

/** Of money that somebody took: it is more than nothing. */
export function readTaken(
  words: string,
  currency: Currency,
  desk: Pick<Desk, "t">,
): Result<Centavos, string> {
  const read = readAmount(words, currency, desk);
  return read.ok && read.value === 0 ? err(desk.t("amount-unclear", { currency })) : read;
}
