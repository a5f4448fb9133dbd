import { type CivilMonth, todayIn } from "../booking/domain/civil-date.ts";
import type { Complex } from "../booking/domain/complex.ts";
import { type SignedCentavos, signedSum } from "../booking/domain/money.ts";
import type { Locale, Texts } from "../bots/texts/texts.ts";
import type { Db } from "../db/connect.ts";
import { addedBy, type BookedMovement, movementsBetween, purseOf } from "../payments/tables/movements.ts";
import { type Cell, toCsv } from "./csv.ts";
import { boundsOf } from "./month.ts";
import { receiptNumber } from "./print-receipt.ts";
import { receiptNumbers } from "./tables/receipts.ts";

/** What one kind of entry came to, in one currency. */
export type MonthSum = {
  readonly kind: string;
  readonly currency: string;
  readonly count: number;
  readonly amount: SignedCentavos;
};

export type MonthEntries = {
  readonly month: CivilMonth;
  readonly count: number;
  readonly sums: readonly MonthSum[];
  readonly csv: string;
};

type Asked = {
  readonly complex: Complex;
  readonly month: CivilMonth;
  readonly locale: Locale;
  readonly texts: Texts;
};

/** Every entry of the ledger in one month of the complex's, one a row and nothing else, for whoever does the accounts. */
export async function monthEntries(db: Db, { complex, month, locale, texts }: Asked): Promise<MonthEntries> {
  const { from, until } = boundsOf(month, complex.timeZone);
  const movements = await movementsBetween(db, complex.id, from, until);
  const receipts = await receiptNumbers(
    db,
    movements.flatMap(({ paymentId }) => paymentId ?? []),
  );
  const t = texts(locale);
  const methodOf = (method: BookedMovement["method"]) => (method === null ? "" : t("paper-how", { method }));
  const rowOf = (movement: BookedMovement): Cell[] => {
    const { at, code, kind, category, paymentId, method, currency } = movement;
    const number = kind === "payment" && paymentId !== null ? receipts.get(paymentId) : undefined;
    return [
      todayIn(complex.timeZone, at),
      code,
      movement.guestName,
      movement.cabinName,
      movement.checkIn,
      movement.checkOut,
      t("paper-kind", { kind }),
      category === null ? "" : t("paper-category", { category }),
      methodOf(method),
      ...PURSES.map((purse) => (purse === purseOf(movement) ? { amount: addedBy(movement), currency } : "")),
      currency,
      movement.reference,
      number === undefined ? "" : receiptNumber(number),
    ];
  };
  const header = COLUMNS.map((column) => t(`export-column-${column}`));
  return {
    month,
    count: movements.length,
    sums: sumsOf(movements),
    csv: toCsv(header, movements.map(rowOf), locale),
  };
}

/** A column each, for no two of them may be summed together. */
const PURSES = ["charged", "received", "held"] as const;

const COLUMNS = [
  "date",
  "code",
  "guest",
  "cabin",
  "check-in",
  "check-out",
  "kind",
  "category",
  "method",
  ...PURSES,
  "currency",
  "reference",
  "receipt",
] as const;

function sumsOf(movements: readonly BookedMovement[]): MonthSum[] {
  const alike = Map.groupBy(movements, ({ kind, currency }) => `${kind} ${currency}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const amount = signedSum(group.map(addedBy));
    return [{ kind: first.kind, currency: first.currency, count: group.length, amount }];
  });
}
