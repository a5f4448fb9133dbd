import { inTransaction } from "../../db/transaction.ts";
import type { TillDeps } from "../deps.ts";
import { createGiveBackPartlyPaid } from "../refunds/give-back-partly-paid.ts";
import { findTaking, takingsOf } from "../tables/payments-by-hand.ts";
import { allOwedByHand, findOwedByHand } from "../tables/refunds.ts";
import { createGiveBackByHand } from "./give-back-by-hand.ts";
import { createTakeByHand, type HandPayment } from "./take-by-hand.ts";
import { createUndoTaking } from "./undo-taking.ts";

export type MoneyByHand = ReturnType<typeof createMoneyByHand>;

/** Money that goes through the owner's own hands, with or without an account at a provider. */
export function createMoneyByHand(deps: TillDeps) {
  const { db, complexId } = deps;
  const takeByHand = createTakeByHand(deps);
  const giveBackPartlyPaid = createGiveBackPartlyPaid(deps);
  return {
    take: (asked: HandPayment) => inTransaction(db, (trx) => takeByHand(trx, asked)),
    undoTaking: createUndoTaking(deps),
    gaveBack: createGiveBackByHand(deps),
    /** What was taken by hand for a booking and not undone, the newest first. */
    takingsOf: (bookingId: string) => db.transaction((trx) => takingsOf(trx, bookingId)),
    takingById: (payment: string) => db.transaction((trx) => findTaking(trx, payment)),
    /** What is to be given back by hand, the oldest first. */
    owed: () => db.transaction((trx) => allOwedByHand(trx, complexId)),
    owedById: (refundId: string) => db.transaction((trx) => findOwedByHand(trx, refundId)),
    /** For a complex without an account; with one, reconciling does it. */
    async giveBackPartlyPaid(): Promise<void> {
      const troubles = await giveBackPartlyPaid();
      if (troubles.length > 0) throw new AggregateError(troubles, "Some payments could not be given back.");
    },
  };
}
