import { balanceDue } from "../booking/domain/balance-due.ts";
import type { Complex } from "../booking/domain/complex.ts";
import { minorDigits, type SignedCentavos } from "../booking/domain/money.ts";
import type { DepositRule } from "../booking/domain/prices/deposit.ts";
import type { MadeBy } from "../booking/domain/prices/explain.ts";
import type { LineKind } from "../booking/domain/prices/quote-line.ts";
import type { ExplainedQuote, ExplainRefusal } from "../booking/explain-quote.ts";
import { couponRefusalText, isCouponRefusal } from "../bots/flows/coupon-words.ts";
import { taxesWithinTotal, wordedLines } from "../bots/flows/guest/money/quote-lines.ts";
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
  const { name, cabin, stay, party, bookedOn, free, quote, lengths, madeBy, damageDeposit } = explained;
  const { t, format } = speaker;
  const money = (amount: SignedCentavos) => format.money(amount, quote.currency);
  const worded = wordedLines(quote, speaker);
  const width = Math.max(...worded.map((line) => line.length));
  const because = quote.lines.map(({ kind }, index) => becauseOf(madeBy[index], kind, { t, money }));
  return [
    t("quote-heading", {
      ...{ cabin: `${name} (${cabin})`, stay: format.stay(stay), party: format.party(party) },
      ...{ bookedOn: format.longDate(bookedOn), free: free ? "yes" : "no" },
    }),
    ...worded.map((line, index) => `  ${line.padEnd(width)}   ${because[index] ?? ""}`),
    `${t("quote-total", { total: money(quote.total) })}${taxesWithinTotal(quote, speaker).replaceAll("\n", " · ")}`,
    t("quote-deposit", { deposit: money(quote.deposit), ...depositWords(quote.depositRule, speaker, money) }),
    t("quote-balance", { balance: money(quote.balance), ...balanceWords(explained, speaker) }),
    ...(damageDeposit > 0 ? [t("quote-damage", { amount: money(damageDeposit) })] : []),
    t("quote-lengths", lengthWords(lengths)),
    ...(quote.nights < lengths.minimum ? [t("quote-fills-gap")] : []),
  ].join("\n");
}

type Money = (amount: SignedCentavos) => string;
type Words = { readonly t: Speaker["t"]; readonly money: Money };

function becauseOf(made: MadeBy | undefined, kind: LineKind, { t, money }: Words): string {
  switch (made?.rule) {
    case undefined:
      return "";
    case "season":
      return t("quote-made-season", { name: made.name, priority: made.priority ?? 0 });
    case "baseGuests":
      return t("quote-made-baseGuests", { guests: made.guests });
    case "discount":
      return t(`quote-made-${kind}`, { name: made.name, from: made.from ?? 0 });
    case "rounding":
      return t("quote-made-rounding", { to: made.to === null ? "" : money(made.to), mode: made.mode ?? "" });
    case "fee":
    case "tax":
    case "coupon":
    case "adjustment":
      return t(`quote-made-${made.rule}`, { name: made.name });
    case "cleaningFee":
    case "petFee":
    case "petNightly":
      return t(`quote-made-${made.rule}`);
    default:
      return made satisfies never;
  }
}

function depositWords(rule: DepositRule | undefined, { format }: Speaker, money: Money) {
  const none = { days: 0, amount: "", percent: "", season: "", where: "everywhere", roundedTo: "nothing" };
  if (rule === undefined) return { ...none, rule: "agreed" };
  if (rule.kind === "arrival_is_near") return { ...none, rule: "near", days: rule.days };
  const asked = rule.season === null ? none : { ...none, season: rule.season, where: "season" };
  if ("amount" in rule) return { ...asked, rule: "amount", amount: money(rule.amount) };
  const roundedTo = rule.roundedTo === undefined ? none.roundedTo : money(rule.roundedTo);
  return { ...asked, rule: "percent", percent: format.percent(rule.percent * 100), roundedTo };
}

function balanceWords({ stay, bookedOn, quote }: ExplainedQuote, { complex, format }: Speaker) {
  const due = balanceDue(stay.checkIn, complex.balanceDueDays, bookedOn);
  if (quote.balance === 0) return { when: "nothing", dueOn: "" };
  return due === null ? { when: "on_arrival", dueOn: "" } : { when: "dated", dueOn: format.longDate(due) };
}

function lengthWords({ maximumBy, ...lengths }: ExplainedQuote["lengths"]) {
  return maximumBy === null
    ? { ...lengths, maximumBy: "", limit: "nobody" }
    : { ...lengths, maximumBy, limit: "rule" };
}

/** Amounts are whole minor units: `minorDigits` says how many decimals that is. */
export function quoteAsJson(explained: ExplainedQuote): string {
  const { cabin, name, stay, party, bookedOn, free, quote, madeBy, lengths, damageDeposit } = explained;
  const { currency, nights, lines, total, deposit, depositRule, balance, taxesIncluded = [] } = quote;
  return JSON.stringify(
    {
      ...{ cabin, name, ...stay, nights, ...party, bookedOn, free, currency },
      minorDigits: minorDigits(currency),
      lines: lines.map((line, index) => ({ ...line, madeBy: madeBy[index] })),
      ...{ total, taxesIncluded, deposit, depositRule, balance, damageDeposit, lengths },
    },
    undefined,
    2,
  );
}

export function refusalAsText(refusal: ExplainRefusal, speaker: Speaker): string {
  if (isCouponRefusal(refusal)) return couponRefusalText(refusal, speaker);
  const { t, format } = speaker;
  switch (refusal.kind) {
    case "unknown_cabin":
      return t("quote-unknown_cabin", { slugs: format.list(refusal.slugs) });
    case "party_too_big":
      return t("quote-party_too_big", { maxGuests: refusal.maxGuests });
    case "too_many_pets":
      return t("quote-too_many_pets", { maxPets: refusal.maxPets });
    default:
      return refusalText(refusal, speaker);
  }
}

export const refusalAsJson = (refusal: ExplainRefusal, speaker: Speaker): string =>
  JSON.stringify({ refused: refusal, says: refusalAsText(refusal, speaker) }, undefined, 2);
