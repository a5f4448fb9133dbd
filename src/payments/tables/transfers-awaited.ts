import type { Trx } from "../../db/connect.ts";

/** The next file that comes in this chat may be the receipt of a transfer for this booking. */
export async function awaitReceipt(
  trx: Trx,
  awaited: { readonly chatId: string; readonly bookingId: string; readonly since: Date },
): Promise<void> {
  await trx.raw(
    `insert into transfers_awaited (chat_id, booking_id, since)
     values (:chatId, :bookingId, :since)
     on conflict (chat_id) do update set
       booking_id = excluded.booking_id,
       since = excluded.since`,
    awaited,
  );
}

/** For which booking a receipt is waited for in a chat, where that began after the given instant. */
export async function receiptAwaitedIn(
  trx: Trx,
  chatId: string,
  after: Date,
): Promise<{ readonly bookingId: string; readonly code: string } | undefined> {
  const { rows } = await trx.raw<{ rows: { bookingId: string; code: string }[] }>(
    `select booking_id as "bookingId", bookings.code
     from transfers_awaited
     join bookings on bookings.id = booking_id
     where transfers_awaited.chat_id = :chatId
       and since > :after`,
    { chatId, after },
  );
  return rows[0];
}
