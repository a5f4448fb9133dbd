import { nightCount } from "../booking/domain/stay.ts";
import type { Locale, Texts } from "../bots/texts/texts.ts";
import { logoOf } from "./logo.ts";
import { drawReceipt, type ReceiptPage } from "./paper/receipt-page.ts";
import { drawDocument } from "./paper/sheet.ts";
import type { Receipt } from "./tables/receipts.ts";
import { type Voice, voiceFor } from "./voice.ts";

/** As a guest reads it: "000123". */
export const receiptNumber = (number: number): string => String(number).padStart(6, "0");

/** A receipt as a PDF. It knows no moment but its own, and comes out the same whenever it is printed. */
export function printReceipt(
  receipt: Receipt,
  locale: Locale,
  { texts, assets }: PrintDeps,
): Promise<Buffer> {
  const voice = voiceFor(texts, locale, receipt.facts, receipt.issuedAt);
  const page = pageOf(receipt, voice, assets);
  const info = {
    title: `${page.title} ${page.under[0] ?? ""}`,
    author: page.complexName,
    language: locale,
    at: receipt.issuedAt,
    foot: (at: number, pages: number) =>
      voice.t("paper-page", { complex: page.complexName, page: at, pages }),
  };
  return drawDocument(info, (sheet) => drawReceipt(sheet, page));
}

export type PrintDeps = { readonly texts: Texts; readonly assets: URL };

function pageOf(
  { number, facts, issuedAt }: Receipt,
  { t, format, dateOf }: Voice,
  assets: URL,
): ReceiptPage {
  const { stay, billing } = facts;
  const dates = { checkIn: format.dateWithYear(stay.checkIn), checkOut: format.dateWithYear(stay.checkOut) };
  return {
    complexName: facts.complexName,
    billing,
    logo: logoOf(billing, assets),
    title: t("receipt-title"),
    under: [t("paper-number", { number: receiptNumber(number) }), dateOf(issuedAt)],
    notice: t("paper-no-invoice"),
    from: [t("receipt-from"), facts.guestName],
    sum: [t("receipt-sum"), format.fullMoney(facts.amount, facts.currency)],
    facts: [
      [t("receipt-paid-on"), dateOf(new Date(facts.paidAt))],
      [t("paper-method"), methodText(facts.method, t)],
      [t("paper-reference"), facts.reference],
      [t("paper-code"), facts.code],
      [t("paper-cabin"), facts.cabinName],
      [t("paper-stay"), t("stay", { ...dates, nights: nightCount(stay) })],
    ],
    closing: t("receipt-closing"),
  };
}

export const methodText = (method: string | null, t: Voice["t"]): string =>
  method === null ? t("paper-none") : t("paper-how", { method });
