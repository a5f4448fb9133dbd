import {
  askedAmount,
  type Centavos,
  type Currency,
  minorDigits,
  type SignedCentavos,
  signed,
} from "../../../booking/domain/money.ts";
import type { WishedPrice } from "../../../booking/domain/prices/adjustment.ts";
import type { CouponWorth } from "../../../booking/domain/prices/issued-coupon.ts";
import { isSignOf } from "./currency-sign.ts";
import { plain } from "./plain.ts";

/** Digits, with points, commas or spaces between thousands and before the cents; “15 mil” is 15000. */
const AMOUNT =
  /^(?:(?<before>[a-z]{0,3}\$) ?|(?<codeBefore>[a-z]{3}) )?(?<digits>\d(?:[\d., ]*\d)?)(?<thousands> ?(?:mil|k)\b)?(?: ?(?<after>\$|[a-z]{3}|pesos|reais|dollars|dolares))?$/;
/** As a price is closed by hand: “$ 120.000.-”. */
const CLOSING = /[.,] ?[-–]$/;
const SHARE = /^(\d{1,3})(?:[.,](\d{1,2}))? ?%$/;
const SIGN = /^([+\-–−])\s*/;

/** An amount as people write it: “$ 150.000”, “150,000.50”, “15 mil”. Of another currency it is none. */
export function hearAmount(words: string, currency: Currency): Centavos | undefined {
  const said = AMOUNT.exec(plain(words).replace(CLOSING, ""))?.groups ?? {};
  const { before, codeBefore, digits, thousands, after } = said;
  if (digits === undefined) return undefined;
  if ([before, codeBefore, after].some((sign) => sign !== undefined && !isSignOf(sign, currency)))
    return undefined;
  const [, whole = digits, cents] = centsIn(digits, currency) ?? [];
  const grouped = whole.split(/[., ]/);
  const isMixed = new Set(whole.replace(/\d/g, "")).size > 1;
  if (isMixed || !areThousands(grouped)) return undefined;
  const zeros = thousands === undefined ? "" : "000";
  if (zeros !== "" && cents !== undefined) return undefined;
  return askedAmount(`${grouped.join("")}${zeros}${cents === undefined ? "" : `.${cents}`}`, currency);
}

/** “120000.505” is neither: it may be a slip of either. */
const areThousands = ([first = "", ...others]: readonly string[]): boolean =>
  others.length === 0 || (/^[1-9]\d{0,2}$/.test(first) && others.every((group) => group.length === 3));

/** Three digits after a point are thousands: cents are as many as the currency has, or fewer. */
function centsIn(digits: string, currency: Currency): RegExpExecArray | null {
  const places = Math.min(minorDigits(currency), 2);
  return places === 0 ? null : new RegExp(String.raw`^(.*)[.,](\d{1,${places}})$`).exec(digits);
}

/** A share in hundredths of a percent: “12,5 %”. */
function hearShare(words: string): number | undefined {
  const [, whole, fraction = ""] = SHARE.exec(words.trim()) ?? [];
  return whole === undefined ? undefined : Number(`${whole}${fraction.padEnd(2, "0")}`);
}

/** A new price, or how much more or less: “150000”, “-10%”, “+5.000”. A share without a sign may be either. */
export function hearPrice(words: string, currency: Currency): WishedPrice | undefined {
  const said = words.trim();
  const sign = SIGN.exec(said);
  const rest = said.slice(sign?.[0].length ?? 0);
  const share = hearShare(rest);
  const amount = share === undefined ? hearAmount(rest, currency) : undefined;
  if (sign === null) return amount === undefined ? undefined : { kind: "total", total: amount };
  const turned = (value: number) => (sign[1] === "+" ? value : -value);
  if (share !== undefined) return { kind: "share", basisPoints: turned(share) };
  const difference: SignedCentavos | undefined = amount === undefined ? undefined : signed(turned(amount));
  return difference === undefined ? undefined : { kind: "difference", amount: difference };
}

/** What a coupon takes off: “10 %”, or an amount above nothing. */
export function hearWorth(words: string, currency: Currency): CouponWorth | undefined {
  const said = words.trim().replace(SIGN, "");
  const share = hearShare(said);
  if (share !== undefined) {
    const percent = Number.isInteger(share / 100) ? share / 100 : 0;
    return percent >= 1 && percent <= 100 ? { percent } : undefined;
  }
  const amount = hearAmount(said, currency);
  return amount === undefined || amount === 0 ? undefined : { amount };
}
