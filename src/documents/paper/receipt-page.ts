import type { Letterhead } from "./letterhead.ts";
import { drawLetterhead } from "./letterhead.ts";
import { PAGE, type Points, type Sheet } from "./sheet.ts";

/** A receipt in words. */
export type ReceiptPage = Letterhead & {
  /** "Recibimos de", and who. */
  readonly from: readonly [label: string, guest: string];
  /** "la suma de", and how much. */
  readonly sum: readonly [label: string, amount: string];
  readonly facts: readonly (readonly [label: string, words: string])[];
  /** That this is all it says. */
  readonly closing: string;
};

const INSET: Points = 18;
const LABEL: Points = 132;

export function drawReceipt(sheet: Sheet, page: ReceiptPage): void {
  const top = drawLetterhead(sheet, page);
  const panel = { x: PAGE.left, y: top, width: PAGE.width };
  const inside = { x: PAGE.left + INSET, width: PAGE.width - 2 * INSET };
  const [guest, amount] = [
    { size: 14, bold: true },
    { size: 26, bold: true, colour: "clay" },
  ] as const;
  const small = { size: 9, colour: "soft" } as const;
  const tall =
    2 * INSET +
    sheet.heightOf(page.from[0], inside.width, small) +
    sheet.heightOf(page.from[1], inside.width, guest) +
    sheet.heightOf(page.sum[0], inside.width, small) +
    sheet.heightOf(page.sum[1], inside.width, amount);
  sheet.panel(panel, tall);
  let y = sheet.write(page.from[0], { ...inside, y: top + INSET }, small);
  y = sheet.write(page.from[1], { ...inside, y }, guest) + 8;
  y = sheet.write(page.sum[0], { ...inside, y }, small);
  sheet.write(page.sum[1], { ...inside, y }, amount);

  y = drawFacts(sheet, top + tall + 18, page.facts);
  sheet.write(page.closing, { x: PAGE.left, y: y + 16, width: PAGE.width }, small);
}

/** A line each: what it is, and what it says. Answers where they end. */
export function drawFacts(
  sheet: Sheet,
  from: Points,
  facts: readonly (readonly [label: string, words: string])[],
): Points {
  let y = from;
  for (const [label, words] of facts) {
    const said = { x: PAGE.left + LABEL, y: y + 6, width: PAGE.width - LABEL };
    sheet.write(label, { x: PAGE.left, y: y + 6, width: LABEL - 10 }, { size: 9, colour: "soft" });
    y = Math.max(sheet.write(words, said), y + 18) + 5;
    sheet.rule(y);
  }
  return y;
}
