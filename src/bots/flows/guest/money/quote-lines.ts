import type { SignedCentavos } from "../../../../booking/domain/money.ts";
import type { Quote } from "../../../../booking/domain/prices/quote.ts";
import type { LineKind } from "../../../../booking/domain/prices/quote-line.ts";
import type { Desk } from "../../desk.ts";

type Speaker = Pick<Desk, "t" | "format">;

/** What the price is made of, a line each. */
export const linesOf = (quote: Quote, speaker: Speaker): string => wordedLines(quote, speaker).join("\n");

export function wordedLines({ lines, nights, currency }: Quote, { t, format }: Speaker): string[] {
  const money = (amount: SignedCentavos) => format.money(amount, currency);
  return lines.map((line) =>
    t(line.weekend ? "line-nights-weekend" : `line-${line.kind}`, {
      quantity: line.quantity,
      guests: line.per === "person" ? line.quantity : line.quantity / nights, // or pets, that pay by the night
      ...{ per: line.per ?? "unknown", of: line.of ?? "everyone" },
      nights,
      unit: money(line.unit),
      amount: money(line.amount),
      label: line.label ?? "",
      percent: format.percent(line.basisPoints ?? 0),
      isShare: line.basisPoints === undefined ? "no" : "yes",
    }),
  );
}

/** Under the total: the taxes it contains. */
export function taxesWithinTotal({ taxesIncluded = [], currency }: Quote, { t, format }: Speaker): string {
  const worded = taxesIncluded.map(({ name, basisPoints, amount }) =>
    t("line-tax-included", {
      label: name,
      percent: format.percent(basisPoints),
      amount: format.money(amount, currency),
    }),
  );
  return worded.map((line) => `\n${line}`).join("");
}

const TAKES_AWAY: ReadonlySet<LineKind> = new Set(["length_discount", "early_bird", "last_minute", "coupon"]);

/** What goes off the price; 0 where nothing does. */
export function amountOff({ lines }: Quote): number {
  return lines.reduce((off, { kind, amount }) => (TAKES_AWAY.has(kind) ? off - amount : off), 0);
}
