import type { Trx } from "../../db/connect.ts";
import { RECEIVED } from "./payments.ts";

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

/** The bookings by their codes: a receipt is `of` the one that the account was `asked` for, or of another instead. */
export type AwaitedReceipt = { readonly asked: string; readonly of: string };

/**
 * For which booking a receipt is waited for in a chat, where that began after the given instant.
 *
 * Where that has ended meanwhile, it is the one that they hold now: whoever holds dates anew need not ask for the account again.
 *
 * No longer for one that is kept where no check waits and its deposit has come meanwhile, or all of it: what was asked for
 * is there. Where that is undone, it is waited for again; and while another of the guest's waits for its deposit, the picture
 * may be of that one, as its caption says.
 */
export async function receiptAwaitedIn(
  trx: Trx,
  chatId: string,
  after: Date,
): Promise<AwaitedReceipt | undefined> {
  const { rows } = await trx.raw<{ rows: AwaitedReceipt[] }>(
    `select bookings.code as asked, coalesce(instead.code, bookings.code) as of
     from transfers_awaited
     join bookings on bookings.id = booking_id
     left join lateral (
       select others.code
       from bookings as others
       where others.guest_id = bookings.guest_id
         and others.state = 'awaiting_deposit'
         and bookings.state in ('expired', 'cancelled', 'declined', 'no_show')
       order by others.created_at desc
       limit 1) as instead on true
     where transfers_awaited.chat_id = :chatId
       and since > :after
       and not (
         bookings.state in ('confirmed', 'checked_in', 'completed')
         and not exists (
           select from transfer_checks
           where transfer_checks.booking_id = bookings.id
             and transfer_checks.state = 'waiting')
         and not exists (
           select from bookings as others
           where others.guest_id = bookings.guest_id
             and others.state = 'awaiting_deposit')
         and (
           ${RECEIVED} >= (bookings.quote ->> 'total')::bigint
           or ${RECEIVED} >= (bookings.quote ->> 'deposit')::bigint
             and exists (
               select from audit_entries
               where subject = 'booking:' || bookings.code
                 and action = 'booking_confirmed'
                 and at > transfers_awaited.since)))`,
    { chatId, after },
  );
  return rows[0];
}
