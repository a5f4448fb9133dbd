import { PAGE, type Pen, type Points, type Sheet } from "./sheet.ts";

/** `share` is how much of the page's width it has, of 1 in all. Amounts stand to the right. */
export type Column = {
  readonly title: string;
  readonly share: number;
  readonly align?: "left" | "right";
  readonly key: string;
};
export type Row = Readonly<Record<string, string>>;

const ABOVE: Points = 6;
const BELOW: Points = 3;
const BETWEEN: Points = 8;
const HEAD: Pen = { size: 8, bold: true, colour: "soft" };
const CELL: Pen = { size: 9.5 };

/** Goes on to the next page where one is full, and says again there what its columns are. Answers where it ends. */
export function drawTable(
  sheet: Sheet,
  from: Points,
  columns: readonly Column[],
  rows: readonly Row[],
): Points {
  let y = drawHead(sheet, roomFor(sheet, from, 60), columns);
  for (const row of rows) {
    const tall = Math.max(
      ...columns.map(({ key, share }) => sheet.heightOf(row[key] ?? "", widthOf(share), CELL)),
    );
    if (y + tall + ABOVE + BELOW > PAGE.bottom) {
      sheet.nextPage();
      y = drawHead(sheet, PAGE.top, columns);
    }
    drawCells(sheet, y + ABOVE, columns, (key) => row[key] ?? "", CELL);
    y += tall + ABOVE + BELOW;
    sheet.rule(y);
  }
  return y;
}

/** Where so much can be drawn in one piece: here, or at the top of the next page. */
export function roomFor(sheet: Sheet, y: Points, tall: Points): Points {
  if (y + tall <= PAGE.bottom) return y;
  sheet.nextPage();
  return PAGE.top;
}

function drawHead(sheet: Sheet, y: Points, columns: readonly Column[]): Points {
  const tall = Math.max(...columns.map(({ title, share }) => sheet.heightOf(title, widthOf(share), HEAD)));
  drawCells(sheet, y, columns, (key) => columns.find((column) => column.key === key)?.title ?? "", HEAD);
  sheet.rule(y + tall + 4, "clay", 0.75);
  return y + tall + 4;
}

function drawCells(
  sheet: Sheet,
  y: Points,
  columns: readonly Column[],
  wordsOf: (key: string) => string,
  pen: Pen,
): void {
  let x: Points = PAGE.left;
  for (const { key, share, align = "left" } of columns) {
    sheet.write(wordsOf(key), { x, y, width: widthOf(share) }, { ...pen, align });
    x += widthOf(share) + BETWEEN;
  }
}

/** Columns have a little room between them, and the last one ends at the edge. */
const widthOf = (share: number): Points => share * (PAGE.width + BETWEEN) - BETWEEN;
