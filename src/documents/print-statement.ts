import type { Booking } from "../booking/domain/booking.ts";
import type { Complex } from "../booking/domain/complex.ts";
import { type SignedCentavos, signed } from "../booking/domain/money.ts";
import type { LineKind, QuoteLine } from "../booking/domain/prices/quote-line.ts";
import { addedBy, type Movement, purseOf } from "../payments/tables/movements.ts";
import { type Account, isOn } from "./account.ts";
import { logoOf } from "./logo.ts";
import { drawDocument } from "./paper/sheet.ts";
import { drawStatement, type Section, type StatementPage } from "./paper/statement-page.ts";
import type { Column, Row } from "./paper/table.ts";
import { methodText, receiptNumber } from "./print-receipt.ts";
import type { Voice } from "./voice.ts";

/** A booking's account at one moment. */
export type Statement = {
  readonly booking: Booking;
  readonly complex: Pick<Complex, "name" | "billing">;
  readonly movements: readonly Movement[];
  readonly account: Account;
  /** Of the payments that have a receipt. */
  readonly receipts: ReadonlyMap<string, number>;
  readonly at: Date;
};

type Told = Statement & { readonly voice: Voice };

export function printStatement(statement: Statement, voice: Voice, assets: URL): Promise<Buffer> {
  const { complex, at, booking } = statement;
  const page = pageOf({ ...statement, voice }, assets);
  const title = `${page.title} ${booking.code}`;
  const info = {
    title,
    author: complex.name,
    language: voice.locale,
    at: dayOf(at),
    foot: (number: number, pages: number) =>
      voice.t("paper-page", { complex: complex.name, document: title, page: number, pages }),
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
  const worded = ([key, amount]: [string, SignedCentavos]): [string, string] => [
    t(`statement-${key}`),
    money(amount),
  ];
  const dates = { checkIn: format.dateWithYear(stay.checkIn), checkOut: format.dateWithYear(stay.checkOut) };
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
    sections: [linesSection(told), movementsSection(told), ...heldSection(told)],
    sums: sumsOf(told).map(worded),
    beside: besideOf(told).map(worded),
    balance: [t(isInFavour ? "statement-in-favour" : "statement-due"), money(signed(Math.abs(account.due)))],
  };
}

/** What adds to the balance and what takes from it, in the order in which it is counted. */
function sumsOf({ booking, account }: Told): [string, SignedCentavos][] {
  const { total, received, returned, takenBack, onItsWay } = account;
  const always: [string, SignedCentavos][] = [
    [isOn(booking) ? "total" : "kept", total],
    ["received", signed(-received)],
  ];
  const sometimes: [string, SignedCentavos][] = [
    ["returned", returned],
    ["taken-back", takenBack],
    ["on-its-way", onItsWay],
  ];
  return [...always, ...sometimes.filter(isSomething)];
}

function besideOf({ account: { inDispute, held } }: Told): [string, SignedCentavos][] {
  const beside: [string, SignedCentavos][] = [
    ["in-dispute", inDispute],
    ["held", held],
  ];
  return beside.filter(isSomething);
}

const isSomething = ([, amount]: [string, SignedCentavos]): boolean => amount !== 0;

/** Counted once, of everything or off it: how many there are of them says nothing. */
const ALONE: ReadonlySet<LineKind> = new Set([
  "length_discount",
  "early_bird",
  "last_minute",
  "coupon",
  "tax",
  "rounding",
  "adjustment",
]);

/** What the stay was priced at; nothing of it is asked for once it came to nothing. */
function linesSection({ booking, voice: { t, format } }: Told): Section {
  const { lines, taxesIncluded = [], currency } = booking.quote;
  const money = (amount: SignedCentavos) => format.fullMoney(amount, currency);
  const rowOf = (line: QuoteLine): Row => ({
    concept: t("paper-line", {
      kind: line.weekend ? "weekend" : line.kind,
      label: line.label ?? "",
      percent: format.percent(line.basisPoints ?? 0),
      isShare: line.basisPoints === undefined ? "no" : "yes",
    }),
    ...(!ALONE.has(line.kind) && { quantity: format.number(line.quantity), unit: money(line.unit) }),
    amount: money(line.amount),
  });
  const columns: Column[] = [
    { key: "concept", title: t("paper-concept"), share: 0.46 },
    { key: "quantity", title: t("paper-quantity"), share: 0.12, align: "right" },
    { key: "unit", title: t("paper-unit"), share: 0.2, align: "right" },
    { key: "amount", title: t("paper-amount"), share: 0.22, align: "right" },
  ];
  const rows = isOn(booking) ? lines.map(rowOf) : [];
  const notes = taxesIncluded.map(({ name, basisPoints, amount }) =>
    t("line-tax-included", { label: name, percent: format.percent(basisPoints), amount: money(amount) }),
  );
  return { title: t("statement-lines"), columns, rows, none: t("statement-no-lines"), notes };
}

function movementsSection(told: Told): Section {
  const { t } = told.voice;
  const rows = told.movements.filter((movement) => purseOf(movement) === "received");
  return { ...entries(told, rows), title: t("statement-movements"), none: t("statement-no-movements") };
}

/** What was left against damage, where anything was: it pays for nothing, and stands apart. */
function heldSection(told: Told): Section[] {
  const rows = told.movements.filter((movement) => purseOf(movement) === "held");
  if (rows.length === 0) return [];
  return [{ ...entries(told, rows), title: told.voice.t("statement-damage"), none: "" }];
}

function entries(
  { receipts, voice: { t, format, dateOf } }: Told,
  movements: readonly Movement[],
): Pick<Section, "columns" | "rows"> {
  const rowOf = (movement: Movement): Row => {
    const { paymentId, kind, method, currency, at } = movement;
    const number = kind === "payment" && paymentId !== null ? receipts.get(paymentId) : undefined;
    return {
      date: dateOf(at),
      movement: t("paper-kind", { kind }),
      method: methodText(method, t),
      receipt: number === undefined ? "" : receiptNumber(number),
      amount: format.fullMoney(addedBy(movement), currency),
    };
  };
  const columns: Column[] = [
    { key: "date", title: t("paper-date"), share: 0.2 },
    { key: "movement", title: t("paper-movement"), share: 0.2 },
    { key: "method", title: t("paper-method"), share: 0.24 },
    { key: "receipt", title: t("paper-receipt"), share: 0.14 },
    { key: "amount", title: t("paper-amount"), share: 0.22, align: "right" },
  ];
  return { columns, rows: movements.map(rowOf) };
}
