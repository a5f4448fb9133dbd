import { writeAudit } from "../audit/tables/audit-entries.ts";
import type { OwnerActor } from "../booking/actor.ts";
import { type Booking, isKept } from "../booking/domain/booking.ts";
import { todayIn } from "../booking/domain/civil-date.ts";
import { type Centavos, minus } from "../booking/domain/money.ts";
import type { Trx } from "../db/connect.ts";
import { inTransaction } from "../db/transaction.ts";
import type { Json } from "../shared/json.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { StaysDeps } from "./deps.ts";
import { lockBookingOf } from "./lock-booking.ts";
import {
  type DamageDeposit,
  type DamageMethod,
  damageDepositOf,
  damageToSeeTo,
  noteReceived,
  noteReturned,
} from "./tables/damage-deposits.ts";

export type DamageRefusal =
  | { readonly kind: "no_such_booking" }
  /** Nobody comes, or has come, to leave anything. */
  | { readonly kind: "nobody_there"; readonly booking: Booking }
  | { readonly kind: "not_received" }
  | { readonly kind: "already_returned"; readonly deposit: DamageDeposit }
  /** Another owner noted it, or corrected it, since it was shown. */
  | { readonly kind: "noted_meanwhile" }
  /** More than was left. */
  | { readonly kind: "too_much"; readonly amount: Centavos };

type Of = { readonly code: string; readonly actor: OwnerActor };

/** What guests leave against damage. It is theirs: no part of what the stay costs, and in the ledger on its own. */
export function createDamageDeposits({ complexId, db, booking: bookings, outbox, clock }: StaysDeps) {
  /** Notes that it was left, once; with another amount or method it corrects what was noted. The guest is told. */
  function receiveDamageDeposit({
    code,
    actor,
    amount,
    method,
    expected,
  }: Of & {
    readonly amount: Centavos;
    readonly method: DamageMethod;
    /** What was shown as noted until then, null for nothing. */
    readonly expected?: Centavos | null;
  }): Promise<Result<DamageDeposit, DamageRefusal>> {
    return inTransaction(db, async (trx) => {
      const booking = await lockBookingOf(trx, complexId, code);
      if (booking === undefined) return err({ kind: "no_such_booking" });
      if (!isKept(booking)) return err({ kind: "nobody_there", booking });
      const known = await damageDepositOf(trx, booking.id);
      if (known && known.returned !== null) return err({ kind: "already_returned", deposit: known });
      if (expected !== undefined && expected !== (known?.amount ?? null))
        return err({ kind: "noted_meanwhile" });
      const { currency } = booking.quote;
      const received = { amount, currency, method, by: actor.name };
      if (await noteReceived(trx, { ...received, bookingId: booking.id, at: clock() })) {
        await tell(trx, booking, actor, { action: "damage_received", data: { amount, currency, method } });
      }
      return ok({ ...received, returned: null, reason: null });
    });
  }

  /** Notes what went back of it, once, and why not all of it. The guest is told. */
  function returnDamageDeposit({
    code,
    actor,
    returned,
    reason,
  }: Of & { readonly returned: Centavos; readonly reason: string | null }): Promise<
    Result<DamageDeposit, DamageRefusal>
  > {
    return inTransaction(db, async (trx) => {
      const booking = await lockBookingOf(trx, complexId, code);
      if (booking === undefined) return err({ kind: "no_such_booking" });
      const deposit = await damageDepositOf(trx, booking.id);
      if (deposit === undefined) return err({ kind: "not_received" });
      if (deposit.returned !== null) return err({ kind: "already_returned", deposit });
      const { amount, currency } = deposit;
      if (returned > amount) return err({ kind: "too_much", amount });
      const kept = minus(amount, returned);
      const why = kept === 0 ? null : reason;
      await noteReturned(trx, { bookingId: booking.id, returned, reason: why, by: actor.name, at: clock() });
      const data = { amount, currency, returned, kept, why };
      await tell(trx, booking, actor, { action: "damage_returned", data });
      return ok({ ...deposit, returned, reason: why, by: actor.name });
    });
  }

  async function tell(
    trx: Trx,
    { id: bookingId, code, guestId, chatId }: Booking,
    { name: actor, channel }: OwnerActor,
    { action, data }: { readonly action: string; readonly data: { readonly [name: string]: Json } },
  ): Promise<void> {
    await writeAudit(trx, { at: clock(), actor, channel, action, subject: `damage:${code}`, details: data });
    const audience = { to: "guest", guestId, chatId } as const;
    await outbox.announce(trx, { event: action, audience, data: { bookingId, code, ...data } });
  }

  return {
    receiveDamageDeposit,
    returnDamageDeposit,
    damageDepositOf: (bookingId: string) => damageDepositOf(db, bookingId),
    /** What is to be taken by today, and what is still to be given back. */
    damageToSeeTo: async () =>
      damageToSeeTo(db, complexId, todayIn((await bookings.complex()).timeZone, clock())),
  };
}
