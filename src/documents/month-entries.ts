import { type CivilMonth, todayIn } from "../booking/domain/civil-date.ts";
import type { Complex } from "../booking/domain/complex.ts";
import { type SignedCentavos, signed } from "../booking/domain/money.ts";
import type { Locale, Texts } from "../bots/texts/texts.ts";
import type { Db } from "../db/connect.ts";
import { type BookedMovement, goesOut, movementsBetween } from "../payments/tables/movements.ts";
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
  const methodOf = (method: string | null) => (method === null ? "" : t("paper-how", { method }));
  const rowOf = (movement: BookedMovement): Cell[] => {
    const { at, code, kind, paymentId, method, currency } = movement;
    const number = kind === "payment" && paymentId !== null ? receipts.get(paymentId) : undefined;
    return [
      todayIn(complex.timeZone, at),
      code,
      movement.guestName,
      movement.cabinName,
      movement.checkIn,
      movement.checkOut,
      t("paper-kind", { kind }),
      methodOf(method),
      { amount: amountOf(movement), currency },
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

const COLUMNS = [
  "date",
  "code",
  "guest",
  "cabin",
  "check-in",
  "check-out",
  "kind",
  "method",
  "amount",
  "currency",
  "reference",
  "receipt",
] as const;

const amountOf = ({ kind, amount }: BookedMovement) => signed(goesOut(kind) ? -amount : amount);

function sumsOf(movements: readonly BookedMovement[]): MonthSum[] {
  const alike = Map.groupBy(movements, ({ kind, currency }) => `${kind} ${currency}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const amount = signed(group.reduce((sum, one) => sum + amountOf(one), 0));
    return [{ kind: first.kind, currency: first.currency, count: group.length, amount }];
  });
}
