import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { OwnerActor } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import { balanceDueAfterChange } from "./domain/balance-due.ts";
import { type Booking, isChangeable, isHold } from "./domain/booking.ts";
import { agreedBy, quoteAfterChange } from "./domain/change.ts";
import { todayIn } from "./domain/civil-date.ts";
import { beyond, type Centavos } from "./domain/money.ts";
import { withTotal } from "./domain/prices/adjustment.ts";
import { already, type MoveRefusal, openBooking } from "./open-booking.ts";
import { priceFacts, record, wasMadeWith } from "./record.ts";
import { settleAccount } from "./settle-account.ts";
import { updateStay } from "./tables/bookings.ts";

export type PriceOrder = {
  /** Whoever asks again with the same key changes nothing again. */
  readonly key: string;
  readonly code: string;
  readonly actor: OwnerActor;
  readonly total: Centavos;
  /** The guest reads it, and it stands on the line of the price. */
  readonly reason: string;
  /** What the owner was shown as the price until now. */
  readonly expected: { readonly total: Centavos };
};

export type PriceRefusal =
  | MoveRefusal
  /** It is another by now than the owner was shown. */
  | { readonly kind: "price_changed"; readonly total: Centavos }
  | { readonly kind: "nothing_changes" }
  /** A hold is confirmed by what is paid for it: of nothing there is no payment. */
  | { readonly kind: "nothing_to_pay" };

type PriceDeps = Pick<BookingDeps, "complexId" | "db" | "outbox" | "clock" | "money">;

export function createSetPrice(deps: PriceDeps) {
  const { db, outbox, money } = deps;

  /**
   * Gives one booking the price that its owner agreed on, by a line that says why.
   *
   * The deposit of a hold follows; one that is paid stays, and the balance changes. What was paid beyond the new total goes
   * back: it is the owner who asks for less. The guest is told.
   */
  return async function setPrice(order: PriceOrder): Promise<Result<Booking, PriceRefusal>> {
    const { key, code, actor, total, reason, expected } = order;
    return inTransaction(db, async (trx) => {
      const opened = await openBooking(trx, deps, code);
      if (opened === undefined) return err({ kind: "no_such_booking" });
      const { booking, rules, now } = opened;
      if (await wasMadeWith(trx, booking, { event: "price_set", key })) return ok(booking);
      if (!isChangeable(booking)) return already(trx, booking);
      const before = booking.quote;
      if (before.total !== expected.total) return err({ kind: "price_changed", total: before.total });
      if (before.total === total) return err({ kind: "nothing_changes" });
      if (isHold(booking) && total === 0) return err({ kind: "nothing_to_pay" });

      const received = await money.received(trx, booking.id);
      const today = todayIn(rules.timeZone, now);
      const { checkIn } = booking.stay;
      const isPaid = received >= before.total;
      const agreed = agreedBy(booking, rules.timeZone);
      const priced = {
        ...booking,
        quote: quoteAfterChange(booking, withTotal(before, total, reason)),
        balanceDueOn: balanceDueAfterChange(booking, { checkIn, isPaid, today, ...agreed }),
      };
      await updateStay(trx, booking.id, priced, now);
      const due = beyond(total, received);
      await record(trx, outbox, {
        event: "price_set",
        was: booking.state,
        booking: priced,
        actor,
        at: now,
        tell: ["guest"],
        details: { key, why: reason, before: priceFacts(before), after: priceFacts(priced.quote), due },
      });
      const surplus = beyond(received, total);
      return ok(
        await settleAccount(trx, deps, priced, { received, surplus, reason: "price_lowered", now, today }),
      );
    });
  };
}
