import { amountsSaid } from "./amounts-said.ts";
import { plain } from "./plain.ts";

const CASH = /(?<!\p{L})(?:efectivo|cash|dinheiro|en mano|em maos)(?!\p{L})/u;
const TRANSFER =
  /(?<!\p{L})(?:transferencia|transfe|transfer|transferred|transfirio|transfirieron|transferiu|transferiram|deposito|depositou|pix)(?!\p{L})/u;

/** Nobody says it in more, and each letter more takes longer to see that. */
const MAX_LETTERS = 300;
/** What went back of it may be what is counted. */
const GIVEN_BACK =
  /(?<!\p{L})(?:devolv|devuelv|reembols|reintegr|refund|returned|gave (?:\p{L}+ ){1,3}back)/u;

/** What an owner says besides of money they were given: “me pagó Ana 50 mil en efectivo”. `amount` is as it was typed. */
export function takingIn(words: string): { readonly amount?: string; readonly method?: "cash" | "transfer" } {
  const text = plain(words.slice(0, MAX_LETTERS));
  const [amount, ...others] = GIVEN_BACK.test(text) ? [] : amountsSaid(text);
  const [cash, transfer] = [CASH.test(text), TRANSFER.test(text)];
  return {
    ...(amount !== undefined && others.length === 0 && { amount: amount.figures }),
    ...(cash !== transfer && { method: cash ? "cash" : "transfer" }),
  };
}
