import { nightCount } from "../booking/domain/stay.ts";
import type { Movement } from "../payments/tables/movements.ts";
import { goneOf, type IssuedReceipt } from "./issue-receipt.ts";
import { logoOf } from "./logo.ts";
import { drawReceipt, type ReceiptPage } from "./paper/receipt-page.ts";
import { drawDocument } from "./paper/sheet.ts";
import type { Voice } from "./voice.ts";

/** As a guest reads it: "000123". */
export const receiptNumber = (number: number): string => String(number).padStart(6, "0");

/**
 * A receipt as a PDF. It knows no moment but its own, and comes out the same whenever it is printed, until some of what was
 * paid goes back: a paper that still said all of it would vouch for money that is not there.
 */
export function printReceipt(receipt: IssuedReceipt, voice: Voice, assets: URL): Promise<Buffer> {
  const page = pageOf(receipt, voice, assets);
  const title = `${page.title} ${page.under[0] ?? ""}`;
  const info = {
    title,
    author: page.complexName,
    language: voice.locale,
    at: receipt.issuedAt,
    foot: (at: number, pages: number) =>
      voice.t("paper-page", { complex: page.complexName, document: title, page: at, pages }),
  };
  return drawDocument(info, (sheet) => drawReceipt(sheet, page));
}

function pageOf(
  { number, facts, since, issuedAt }: IssuedReceipt,
  { t, format, dateOf }: Voice,
  assets: URL,
): ReceiptPage {
  const { stay, billing, currency } = facts;
  const dates = { checkIn: format.dateWithYear(stay.checkIn), checkOut: format.dateWithYear(stay.checkOut) };
  return {
    complexName: facts.complexName,
    billing,
    logo: logoOf(billing, assets),
    title: t("receipt-title"),
    under: [t("paper-number", { number: receiptNumber(number) }), dateOf(issuedAt)],
    notice: t("paper-no-invoice"),
    from: [t("receipt-from"), facts.guestName],
    sum: [t("receipt-sum"), format.fullMoney(facts.amount, currency)],
    facts: [
      [t("receipt-paid-on"), dateOf(new Date(facts.paidAt))],
      [t("paper-method"), methodText(facts.method, t)],
      ...(facts.method === "mercadopago" ? [[t("paper-reference"), facts.reference] as const] : []),
      [t("paper-code"), facts.code],
      [t("paper-cabin"), facts.cabinName],
      [t("paper-stay"), t("stay", { ...dates, nights: nightCount(stay) })],
      ...goneOf(since).map(([key, amount]) => [t(key), format.fullMoney(amount, currency)] as const),
    ],
    closing: t("receipt-closing"),
  };
}

export const methodText = (method: Movement["method"], t: Voice["t"]): string =>
  method === null ? t("paper-none") : t("paper-how", { method });
