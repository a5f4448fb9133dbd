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
const INSIDE = { x: PAGE.right - SUMS_WIDTH + 14, width: SUMS_WIDTH - 28 } as const;
const BELOW_SUM: Points = 5;
const BETWEEN: Points = 8;
const SUM: Pen = { size: 9.5 };
const BALANCE: Pen = { size: 13, bold: true };
const BESIDE: Pen = { size: 9, colour: "soft" };
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
  const heightOf = (rows: readonly Sum[], pen: Pen) =>
    rows.reduce((tall, row) => tall + sumHeight(sheet, row, pen), 0);
  const tall = heightOf(sums, SUM) + heightOf([balance], BALANCE) + 28;
  const below = beside.length === 0 ? 0 : heightOf(beside, BESIDE) + 10;
  const top = roomFor(sheet, from, tall + below);
  sheet.panel({ x: PAGE.right - SUMS_WIDTH, y: top, width: SUMS_WIDTH }, tall);
  let y = top + 12;
  for (const row of sums) y = drawSum(sheet, y, row, SUM, { label: "soft", amount: "ink" });
  drawSum(sheet, y + 8, balance, BALANCE, { label: "ink", amount: "clay" });
  y = top + tall + 10;
  for (const row of beside) y = drawSum(sheet, y, row, BESIDE, { label: "soft", amount: "soft" });
}

type Sum = readonly [label: string, amount: string];

/** An amount is never broken: its label has what is left of the line, and goes on below where that is not enough. */
const labelWidth = (sheet: Sheet, [, amount]: Sum, pen: Pen): Points =>
  Math.max(INSIDE.width / 4, INSIDE.width - sheet.widthOf(amount, pen) - BETWEEN);

const sumHeight = (sheet: Sheet, row: Sum, pen: Pen): Points =>
  sheet.heightOf(row[0], labelWidth(sheet, row, pen), pen) + BELOW_SUM;

/** Answers where it ends. */
function drawSum(
  sheet: Sheet,
  y: Points,
  row: Sum,
  pen: Pen,
  colours: Readonly<Record<"label" | "amount", NonNullable<Pen["colour"]>>>,
): Points {
  const [label, amount] = row;
  const width = labelWidth(sheet, row, pen);
  sheet.write(label, { x: INSIDE.x, y, width }, { ...pen, colour: colours.label });
  sheet.write(amount, { ...INSIDE, y }, { ...pen, colour: colours.amount, align: "right" });
  return y + sumHeight(sheet, row, pen);
}
