import { type CouponCode, couponCode } from "../../../booking/domain/prices/issued-coupon.ts";
import { plain } from "./plain.ts";

const COUPON =
  "(?:cupon(?:es)?|cupom|cupons|coupons?|vouchers?)(?: de descuento| de desconto| codes?)?|promo ?codes?|codigo (?:de descuento|de desconto|promocional)|discount code";
const SPEAKS = new RegExp(String.raw`\b(?:${COUPON})\b`);
/** What may stand between the word and the code. */
const BETWEEN = /^(?:\s|:|es|e|is|se llama|que dice|de|of|para|="?)*/i;
const AFTER = new RegExp(String.raw`(?:^|\P{L})(?:${COUPON})(?!\p{L})(.*)$`, "su");
/** A word that is no ordinary one: with a digit, or in capitals. */
const CODE = /^["“'«(]?((?=\S*\d|[A-Z-]{3,})[\p{L}\d][\p{L}\d_-]{2,})/u;

/** "cupones": what an owner says who wants to see them all. */
export const asksForCoupons = (words: string): boolean =>
  /^\W*(?:(?:ver |mis |los |meus |os |my |the |mostrame |mostra |mostre |show |me |list |listar |que |quais |what |which |cuales |hay |tengo )*)(?:cupones|cupons|coupons)\W*$/.test(
    plain(words),
  );

/** Whether somebody speaks of a coupon. */
export const speaksOfCoupon = (words: string): boolean => SPEAKS.test(plain(words));

/** The code in “tengo un cupón VERANO10” or, in answer to the question, however it was typed. */
export function couponSaid(words: string): CouponCode | undefined {
  const unmarked = words.normalize("NFD").replace(/\p{M}/gu, "");
  const [, after] = AFTER.exec(lowerWords(unmarked)) ?? [];
  if (after === undefined) return undefined;
  const rest = unmarked.slice(unmarked.length - after.length).replace(BETWEEN, "");
  const [, code] = CODE.exec(rest) ?? [];
  return code === undefined ? undefined : couponCode(code);
}

/** As long as it was: the code stands in capitals where it did. */
const lowerWords = (words: string) => words.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase());
