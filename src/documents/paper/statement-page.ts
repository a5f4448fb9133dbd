import { drawLetterhead, type Letterhead } from "./letterhead.ts";
import { drawFacts } from "./receipt-page.ts";
import { PAGE, type Pen, type Points, type Sheet } from "./sheet.ts";
import { type Column, drawTable, type Row, roomFor } from "./table.ts";

export type Section = {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What is said where there is nothing to tell. */
  readonly none: string;
  /** What is to be known of it, below. */
  readonly notes?: readonly string[];
};

/** A statement of a booking's account in words. */
export type StatementPage = Letterhead & {
  readonly facts: readonly (readonly [label: string, words: string])[];
  readonly sections: readonly Section[];
  readonly sums: readonly (readonly [label: string, amount: string])[];
  /** What is left to pay, which everything above comes to. */
  readonly balance: readonly [label: string, amount: string];
  /** What is to be known besides, and is no part of it. */
  readonly beside: readonly (readonly [label: string, amount: string])[];
};

const SUMS_WIDTH: Points = 260;
const SUM: Points = 18;
const NOTE: Pen = { size: 9, colour: "soft" };

export function drawStatement(sheet: Sheet, page: StatementPage): void {
  let y = drawFacts(sheet, drawLetterhead(sheet, page) - 14, page.facts);
  for (const section of page.sections) y = drawSection(sheet, y + 24, section);
  drawSums(sheet, y + 20, page);
}

function drawSection(
  sheet: Sheet,
  from: Points,
  { title, columns, rows, none, notes = [] }: Section,
): Points {
  const y = roomFor(sheet, from, 80);
  const titled = sheet.write(
    title,
    { x: PAGE.left, y, width: PAGE.width },
    { size: 12, bold: true, colour: "clay" },
  );
  if (rows.length > 0) return drawNotes(sheet, drawTable(sheet, titled + 6, columns, rows), notes);
  return sheet.write(none, { x: PAGE.left, y: titled + 4, width: PAGE.width }, { colour: "soft" });
}

function drawNotes(sheet: Sheet, from: Points, notes: readonly string[]): Points {
  return notes.reduce((above, note) => {
    const y = roomFor(sheet, above + 5, sheet.heightOf(note, PAGE.width, NOTE));
    return sheet.write(note, { x: PAGE.left, y, width: PAGE.width }, NOTE);
  }, from);
}

function drawSums(sheet: Sheet, from: Points, { sums, balance, beside }: StatementPage): void {
  const tall = sums.length * SUM + 52;
  const x = PAGE.right - SUMS_WIDTH;
  const below = beside.length === 0 ? 0 : beside.length * SUM + 10;
  let y = roomFor(sheet, from, tall + below);
  drawBeside(sheet, y + tall + 10, beside);
  sheet.panel({ x, y, width: SUMS_WIDTH }, tall);
  y += 12;
  const inside = { x: x + 14, width: SUMS_WIDTH - 28 };
  for (const [label, amount] of sums) {
    sheet.write(label, { ...inside, y }, { size: 9.5, colour: "soft" });
    sheet.write(amount, { ...inside, y }, { size: 9.5, align: "right" });
    y += SUM;
  }
  const strong = { size: 13, bold: true, colour: "clay" } as const;
  sheet.write(balance[0], { ...inside, y: y + 8 }, { ...strong, colour: "ink" });
  sheet.write(balance[1], { ...inside, y: y + 8 }, { ...strong, align: "right" });
}

function drawBeside(sheet: Sheet, from: Points, beside: StatementPage["beside"]): void {
  const inside = { x: PAGE.right - SUMS_WIDTH + 14, width: SUMS_WIDTH - 28 };
  const small = { size: 9, colour: "soft" } as const;
  for (const [at, [label, amount]] of beside.entries()) {
    const y = from + at * SUM;
    sheet.write(label, { ...inside, y }, small);
    sheet.write(amount, { ...inside, y }, { ...small, align: "right" });
  }
}
