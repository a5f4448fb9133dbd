import { stringify } from "csv-stringify/sync";
import { type SignedCentavos, toDecimal } from "../booking/domain/money.ts";

/** A number that stays one, below zero as well. */
export type Decimal = { readonly amount: SignedCentavos; readonly currency: string };
export type Cell = string | Decimal;

/**
 * How the spreadsheets of a country read such files: where amounts have a comma, a semicolon stands between the cells. A
 * file with the other signs opens in one column there, or with amounts that are words.
 */
function signsOf(locale: string): { readonly delimiter: string; readonly point: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  const point = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  return { point, delimiter: point === "," ? ";" : "," };
}

/** "23E456", "5MAY27" and "22MAY3" are codes of bookings: Excel would make a number with 456 zeros and days in May of them. */
const LIKE_ANOTHER = /^(?:\d+E\d+|\d{1,2}[A-Z]{3}\d{1,2})$/i;
/** What begins like a formula behind what no spreadsheet shows. */
const HIDDEN_FORMULA = /^[\s\p{C}"']+[=+\-@＝＋－＠]/u;
/** What would begin like one in a spreadsheet of a country whose cells end at another sign, which knows nothing of our quotes. */
const NEXT_FORMULA = /[,;|\t\r\n](?=[\s\p{C}"']*[=+\-@＝＋－＠])/gu;

/**
 * A table for spreadsheets: UTF-8 with the mark by which Excel knows it, lines that end in CR LF.
 *
 * What begins like a formula, wherever a spreadsheet may find the beginning of a cell, is kept a word by an apostrophe, whoever
 * wrote it; amounts are no words.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[], locale: string): string {
  const { delimiter, point } = signsOf(locale);
  return stringify([header, ...rows], {
    delimiter,
    bom: true,
    record_delimiter: "windows",
    escape_formulas: true,
    quoted_match: /[\r\n]/, // either alone ends a line as well, for whoever reads it
    cast: {
      string: asWords,
      object: (cell) => ({ value: decimalText(cell, point), escape_formulas: false }),
    },
  });
}

function asWords(text: string): string {
  const whole = text.replace(NEXT_FORMULA, "$&'");
  return LIKE_ANOTHER.test(text) || HIDDEN_FORMULA.test(text) ? `'${whole}` : whole;
}

function decimalText(cell: Partial<Decimal>, point: string): string {
  const { amount, currency } = cell;
  if (amount === undefined || currency === undefined)
    throw new Error("A cell is neither words nor an amount.");
  return toDecimal(amount, currency).replace(".", point);
}
