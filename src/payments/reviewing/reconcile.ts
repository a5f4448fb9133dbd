import { DAY_MS } from "../../shared/clock.ts";
import type { PaymentsDeps } from "../deps.ts";
import { createGiveBackPartlyPaid } from "../refunds/give-back-partly-paid.ts";
import { unfinishedPayments } from "../tables/payments.ts";
import type { LookForPayments } from "./look-for-payments.ts";

/** A transfer that was begun in time may be credited two days later. */
const LATE_MS = 3 * DAY_MS;

/**
 * Finds what no notification told us: asks for payments of every booking with a link that lives or lately died, and
 * how every payment without an end stands; gives back what was paid towards deposits that will not be completed.
 *
 * One's trouble does not keep the others waiting; all of it is thrown at the end.
 */
export function createReconcile(
  deps: PaymentsDeps,
  settlePayment: (providerId: string) => Promise<void>,
  { settleNewsSince }: Pick<LookForPayments, "settleNewsSince">,
) {
  const { db, clock } = deps;
  const giveBackPartlyPaid = createGiveBackPartlyPaid(deps);

  return async function reconcile(): Promise<void> {
    const unfinished = await db.transaction(unfinishedPayments);

    const troubles = [...(await settleNewsSince(new Date(clock().getTime() - LATE_MS)))];
    const attempt = (work: Promise<void>) => work.catch((trouble: unknown) => void troubles.push(trouble));
    for (const providerId of unfinished) await attempt(settlePayment(providerId));
    troubles.push(...(await giveBackPartlyPaid()));
    if (troubles.length > 0) throw new AggregateError(troubles, "Some payments could not be reconciled.");
  };
}
