import { type CivilMonth, todayIn } from "../booking/domain/civil-date.ts";
import type { Complex } from "../booking/domain/complex.ts";
import type { Db } from "../db/connect.ts";
import {
  addedBy,
  type BookedMovement,
  type Movement,
  movementsBetween,
  purseOf,
} from "../payments/tables/movements.ts";
import { type Cell, toCsv } from "./csv.ts";
import { boundsOf } from "./month.ts";
import { receiptNumber } from "./print-receipt.ts";
import { receiptNumbers } from "./tables/receipts.ts";
import type { Voice } from "./voice.ts";

/** What one kind of entry came to, in one currency. */
export type MonthSum = {
  readonly kind: string;
  readonly currency: string;
  readonly count: number;
  /** Whole minor units, in digits: what a month comes to may be more than a number can count exactly. */
  readonly amount: string;
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
  readonly voice: Voice;
};

/** Every entry of the ledger in one month of the complex's, one a row and nothing else, for whoever does the accounts. */
export async function monthEntries(db: Db, { complex, month, voice }: Asked): Promise<MonthEntries> {
  const { from, until } = boundsOf(month, complex.timeZone);
  const movements = await movementsBetween(db, complex.id, from, until);
  const receipts = await receiptNumbers(
    db,
    movements.flatMap(({ paymentId }) => paymentId ?? []),
  );
  const { t, locale } = voice;
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

/** What each kind of entry comes to. */
export function sumsOf(movements: readonly Pick<Movement, "kind" | "currency" | "amount">[]): MonthSum[] {
  const alike = Map.groupBy(movements, ({ kind, currency }) => `${kind} ${currency}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const amount = group.reduce((sum, movement) => sum + BigInt(addedBy(movement)), 0n);
    return [{ kind: first.kind, currency: first.currency, count: group.length, amount: String(amount) }];
  });
}
