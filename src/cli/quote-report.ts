import type { Complex } from "../booking/domain/complex.ts";
import type { DepositRule } from "../booking/domain/deposit.ts";
import type { MadeBy } from "../booking/domain/explain.ts";
import { minorDigits, type SignedCentavos } from "../booking/domain/money.ts";
import type { ExplainedQuote, ExplainRefusal } from "../booking/explain-quote.ts";
import { couponRefusalText, isCouponRefusal } from "../bots/flows/coupon-words.ts";
import { taxesWithinTotal, wordedLines } from "../bots/flows/guest/quote-lines.ts";
import { refusalText } from "../bots/flows/refusals.ts";
import type { Format } from "../bots/texts/format.ts";
import { type Locale, loadTexts, type Texts } from "../bots/texts/texts.ts";
import { voiceIn } from "../bots/texts/voice.ts";

/** Says things as a guest reads them. */
export type Speaker = { readonly t: ReturnType<Texts>; readonly format: Format; readonly complex: Complex };

export function speakerOf(locale: Locale, complex: Complex, now: Date): Speaker {
  const { t, format } = voiceIn(loadTexts())(locale, complex, now);
  return { t, format, complex };
}

/** Each line as the guest reads it, and what made it. */
export function quoteAsText(explained: ExplainedQuote, speaker: Speaker): string {
  const { name, cabin, stay, party, bookedOn, free, quote, lengths } = explained;
  const { format } = speaker;
  const money = (amount: SignedCentavos) => format.money(amount, quote.currency);
  const worded = wordedLines(quote, speaker);
  const width = Math.max(...worded.map((line) => line.length));
  const made = explained.madeBy.map((rule) => becauseOf(rule, money));
  return [
    `${name} (${cabin}) · ${stay.checkIn} to ${stay.checkOut} · ${format.party(party)} · booked on ${bookedOn}${free ? "" : " · not free"}`,
    ...worded.map((line, index) => `  ${line.padEnd(width)}   ${made[index] ?? ""}`),
    `Total ${money(quote.total)}${taxesWithinTotal(quote, speaker).replaceAll("\n", " · ")}`,
    `Deposit ${money(quote.deposit)}: ${depositBecause(quote.depositRule, money)}`,
    `Balance ${money(quote.balance)}: the total less the deposit`,
    `Stays from that day: ${lengths.minimum} nights at least (${lengths.minimumBy}), ${lengths.maximum} at most (${lengths.maximumBy ?? "nobody can book more"})`,
  ].join("\n");
}

type Money = (amount: SignedCentavos) => string;

function becauseOf(made: MadeBy, money: Money): string {
  switch (made.rule) {
    case "season":
      return `season "${made.name}", priority ${made.priority}`;
    case "baseGuests":
      return `beyond the ${made.guests} whom the rate includes`;
    case "discount":
      return `discount "${made.name}", from ${made.from}`;
    case "rounding":
      return made.to === null ? "rounding" : `rounding to ${money(made.to)}, ${made.mode}`;
    case "fee":
    case "tax":
    case "coupon":
    case "adjustment":
      return `${made.rule} "${made.name}"`;
    case "cleaningFee":
    case "petFee":
    case "petNightly":
      return `${made.rule} of the cabin`;
    default:
      return made satisfies never;
  }
}

function depositBecause(rule: DepositRule | undefined, money: Money): string {
  if (rule === undefined) return "as it was agreed";
  if (rule.kind === "arrival_is_near")
    return `all of it, for ${rule.days} days or less are left until the arrival`;
  const who = rule.season === null ? "everywhere" : `in season "${rule.season}"`;
  return "amount" in rule
    ? `${money(rule.amount)} asked ${who}`
    : `${rule.percent} % asked ${who}, rounded up${rule.roundedTo === undefined ? "" : ` to ${money(rule.roundedTo)}`}`;
}

/** Amounts are whole minor units: `minorDigits` says how many decimals that is. */
export function quoteAsJson(explained: ExplainedQuote): string {
  const { cabin, name, stay, party, bookedOn, free, quote, madeBy, lengths } = explained;
  const { currency, nights, lines, total, deposit, depositRule, balance, taxesIncluded = [] } = quote;
  return JSON.stringify(
    {
      ...{ cabin, name, ...stay, nights, ...party, bookedOn, free, currency },
      minorDigits: minorDigits(currency),
      lines: lines.map((line, index) => ({ ...line, madeBy: madeBy[index] })),
      ...{ total, taxesIncluded, deposit, depositRule, balance, lengths },
    },
    undefined,
    2,
  );
}

export function refusalAsText(refusal: ExplainRefusal, speaker: Speaker): string {
  if (isCouponRefusal(refusal)) return couponRefusalText(refusal, speaker);
  return refusal.kind === "unknown_cabin"
    ? `No cabin has this slug. There are ${refusal.slugs.join(", ")}.`
    : refusalText(refusal, speaker);
}

export const refusalAsJson = (refusal: ExplainRefusal, speaker: Speaker): string =>
  JSON.stringify({ refused: refusal, says: refusalAsText(refusal, speaker) }, undefined, 2);
