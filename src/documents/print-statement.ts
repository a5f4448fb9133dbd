import type { Booking } from "../booking/domain/booking.ts";
import type { Complex } from "../booking/domain/complex.ts";
import { type SignedCentavos, signed } from "../booking/domain/money.ts";
import type { QuoteLine } from "../booking/domain/quote-line.ts";
import type { Locale } from "../bots/texts/texts.ts";
import { goesOut, type Movement } from "../payments/tables/movements.ts";
import type { Account } from "./account.ts";
import { logoOf } from "./logo.ts";
import { drawDocument } from "./paper/sheet.ts";
import { drawStatement, type Section, type StatementPage } from "./paper/statement-page.ts";
import type { Column, Row } from "./paper/table.ts";
import { methodText, type PrintDeps, receiptNumber } from "./print-receipt.ts";
import { type Voice, voiceFor } from "./voice.ts";

/** A booking's account at one moment. */
export type Statement = {
  readonly booking: Booking;
  readonly complex: Complex;
  readonly movements: readonly Movement[];
  readonly account: Account;
  /** Of the payments that have a receipt. */
  readonly receipts: ReadonlyMap<string, number>;
  readonly at: Date;
};

type Told = Statement & { readonly voice: Voice };

export function printStatement(
  statement: Statement,
  locale: Locale,
  { texts, assets }: PrintDeps,
): Promise<Buffer> {
  const { complex, at, booking } = statement;
  const voice = voiceFor(texts, locale, complex, at);
  const page = pageOf({ ...statement, voice }, assets);
  const info = {
    title: `${page.title} ${booking.code}`,
    author: complex.name,
    language: locale,
    at: dayOf(at),
    foot: (number: number, pages: number) =>
      voice.t("paper-page", { complex: complex.name, page: number, pages }),
  };
  return drawDocument(info, (sheet) => drawStatement(sheet, page));
}

/** Asked for again on the same day, it is the same file unless something has changed. */
const dayOf = (at: Date): Date => new Date(at.toISOString().slice(0, "YYYY-MM-DD".length));

function pageOf(told: Told, assets: URL): StatementPage {
  const { booking, complex, account, voice, at } = told;
  const { t, format, dateOf } = voice;
  const { stay, quote } = booking;
  const money = (amount: SignedCentavos) => format.fullMoney(amount, quote.currency);
  const dates = { checkIn: format.dateWithYear(stay.checkIn), checkOut: format.dateWithYear(stay.checkOut) };
  const sums: [string, SignedCentavos][] = [
    ["statement-total", account.total],
    ["statement-received", account.received],
    ["statement-returned", account.returned],
    ...(account.onItsWay > 0 ? [["statement-on-its-way", account.onItsWay] as [string, SignedCentavos]] : []),
    ...(account.kept > 0 ? [["statement-kept", account.kept] as [string, SignedCentavos]] : []),
  ];
  const isInFavour = account.due < 0;
  return {
    complexName: complex.name,
    billing: complex.billing,
    logo: logoOf(complex.billing, assets),
    title: t("statement-title"),
    under: [t("statement-on", { date: dateOf(at) })],
    notice: t("paper-no-invoice"),
    facts: [
      [t("paper-code"), `${booking.code} · ${t("paper-standing", { state: booking.state })}`],
      [t("paper-guest"), booking.guestName],
      [t("paper-cabin"), booking.cabinName],
      [t("paper-stay"), t("stay", { ...dates, nights: quote.nights })],
      [t("paper-party"), format.party(booking.party)],
    ],
    sections: [linesSection(told), movementsSection(told)],
    sums: sums.map(([key, amount]) => [t(key), money(amount)]),
    balance: [t(isInFavour ? "statement-in-favour" : "statement-due"), money(signed(Math.abs(account.due)))],
  };
}

/** What the stay was priced at; nothing of it is asked for once it came to nothing. */
function linesSection({ booking, voice: { t, format } }: Told): Section {
  const { lines, currency } = booking.quote;
  const money = (amount: SignedCentavos) => format.fullMoney(amount, currency);
  const rowOf = (line: QuoteLine): Row => ({
    concept: t("paper-line", { kind: line.weekend ? "weekend" : line.kind, label: line.label ?? "" }),
    quantity: format.number(line.quantity),
    unit: money(line.unit),
    amount: money(line.amount),
  });
  const columns: Column[] = [
    { key: "concept", title: t("paper-concept"), share: 0.46 },
    { key: "quantity", title: t("paper-quantity"), share: 0.12, align: "right" },
    { key: "unit", title: t("paper-unit"), share: 0.2, align: "right" },
    { key: "amount", title: t("paper-amount"), share: 0.22, align: "right" },
  ];
  const rows = booking.ended === null ? lines.map(rowOf) : [];
  return { title: t("statement-lines"), columns, rows, none: t("statement-no-lines") };
}

function movementsSection({ movements, receipts, voice: { t, format, dateOf } }: Told): Section {
  const rowOf = (movement: Movement): Row => {
    const { paymentId, kind, method, amount, currency, at } = movement;
    const number = kind === "payment" && paymentId !== null ? receipts.get(paymentId) : undefined;
    return {
      date: dateOf(at),
      movement: t("paper-kind", { kind }),
      method: methodText(method, t),
      receipt: number === undefined ? "" : receiptNumber(number),
      amount: format.fullMoney(signed(goesOut(kind) ? -amount : amount), currency),
    };
  };
  const columns: Column[] = [
    { key: "date", title: t("paper-date"), share: 0.2 },
    { key: "movement", title: t("paper-movement"), share: 0.2 },
    { key: "method", title: t("paper-method"), share: 0.24 },
    { key: "receipt", title: t("paper-receipt"), share: 0.14 },
    { key: "amount", title: t("paper-amount"), share: 0.22, align: "right" },
  ];
  const rows = movements.filter(({ kind }) => kind !== "charge").map(rowOf);
  return { title: t("statement-movements"), columns, rows, none: t("statement-no-movements") };
}
