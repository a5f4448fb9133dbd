import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import type { HandMethod } from "../by-hand/by-hand.ts";
import type { Outcome } from "../settling/decide-settlement.ts";

/** What became of it: it booked or counts towards the balance, waits for the rest of the deposit, or goes back. */
export type Taken = { readonly payment: string; readonly amount: Centavos; readonly outcome: Outcome };

/** Returns nothing where no payment was taken with this key. The booking is to be locked. */
export async function takingWithKey(trx: Trx, key: string): Promise<Taken | undefined> {
  const { rows } = await trx.raw<{ rows: Taken[] }>(
    `select provider_id as payment, amount, outcome
     from payments_by_hand
     join payments using (provider_id)
     where key = :key`,
    { key },
  );
  return rows[0];
}

export type Taking = {
  readonly providerId: string;
  readonly key: string;
  readonly takenBy: string;
  readonly takenAt: Date;
};

export async function insertTaking(trx: Trx, taking: Taking): Promise<void> {
  await trx.raw(
    `insert into payments_by_hand (provider_id, key, taken_by, taken_at)
     values (:providerId, :key, :takenBy, :takenAt)`,
    taking,
  );
}

/** False where it had been undone already. */
export async function markUndone(
  trx: Trx,
  undone: { readonly providerId: string; readonly by: string; readonly because: string; readonly at: Date },
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `update payments_by_hand
     set undone_by = :by, undone_because = :because, undone_at = :at
     where provider_id = :providerId
       and undone_at is null
     returning provider_id`,
    undone,
  );
  return rows.length > 0;
}

/** Money that was taken by hand. */
export type TakenByHand = {
  readonly payment: string;
  readonly method: HandMethod;
  readonly amount: Centavos;
  readonly currency: string;
  readonly takenBy: string;
  readonly takenAt: Date;
  /** What of it has gone back. */
  readonly refunded: Centavos;
};

/** What was taken by hand for a booking and not undone, the newest first. */
export async function takingsOf(trx: Trx, bookingId: string): Promise<TakenByHand[]> {
  const { rows } = await trx.raw<{ rows: TakenByHand[] }>(
    `select
       provider_id as payment,
       method,
       amount,
       currency,
       taken_by as "takenBy",
       taken_at as "takenAt",
       refunded
     from payments_by_hand
     join payments using (provider_id)
     where booking_id = :bookingId
       and undone_at is null
     order by taken_at desc, provider_id`,
    { bookingId },
  );
  return rows;
}

export type TakingOf = Pick<TakenByHand, "payment" | "method" | "amount" | "currency"> & {
  readonly code: string;
  readonly guestName: string;
  readonly isUndone: boolean;
};

export async function findTaking(trx: Trx, providerId: string): Promise<TakingOf | undefined> {
  const { rows } = await trx.raw<{ rows: TakingOf[] }>(
    `select
       provider_id as payment,
       method,
       amount,
       currency,
       bookings.code,
       guests.name as "guestName",
       undone_at is not null as "isUndone"
     from payments_by_hand
     join payments using (provider_id)
     join bookings on bookings.id = payments.booking_id
     join guests on guests.id = bookings.guest_id
     where provider_id = :providerId`,
    { providerId },
  );
  return rows[0];
}
