import type { Billing } from "../../booking/domain/complex.ts";
import { PAGE, type Points, type Sheet } from "./sheet.ts";

export type Letterhead = {
  readonly complexName: string;
  readonly billing: Billing | null;
  /** The file of the logo, if there is one. */
  readonly logo: string | undefined;
  /** "RECIBO", and what is said under it. */
  readonly title: string;
  readonly under: readonly string[];
  /** That it is no invoice. */
  readonly notice: string;
};

const MARK: Points = 46;
const GAP: Points = 12;
const TITLE_WIDTH: Points = 190;

/** Who gives the document, and what it is. Answers where it ends. */
export function drawLetterhead(sheet: Sheet, { title, under, notice, ...house }: Letterhead): Points {
  drawMark(sheet, house.logo);
  const name = { x: PAGE.left + MARK + GAP, width: PAGE.width - TITLE_WIDTH - MARK - 2 * GAP };
  let left = sheet.write(house.complexName, { ...name, y: PAGE.top }, { size: 15, bold: true }) + 2;
  for (const line of linesOf(house.billing))
    left = sheet.write(line, { ...name, y: left }, { size: 8.5, colour: "soft" });

  const titled = { x: PAGE.right - TITLE_WIDTH, width: TITLE_WIDTH };
  const heading = { size: 20, bold: true, colour: "clay", align: "right" } as const;
  let right = sheet.write(title, { ...titled, y: PAGE.top - 3 }, heading);
  for (const line of under) right = sheet.write(line, { ...titled, y: right }, { align: "right" });
  const small = { size: 8, bold: true, colour: "soft", align: "right" } as const;
  right = sheet.write(notice, { ...titled, y: right + 4 }, small);

  const ends = Math.max(left, right, PAGE.top + MARK) + 14;
  sheet.rule(ends, "clay", 1.5);
  return ends + 22;
}

function drawMark(sheet: Sheet, logo: string | undefined): void {
  if (logo === undefined) sheet.bird(PAGE.left, PAGE.top, MARK);
  else sheet.picture(logo, PAGE.left, PAGE.top, MARK);
}

function linesOf(billing: Billing | null): string[] {
  if (billing === null) return [];
  const { legalName, taxId, address, phone, email } = billing;
  return [
    legalName,
    `${taxId.kind} ${taxId.number}`,
    address,
    [phone, email].filter((known) => known !== null).join(" · "),
  ];
}
