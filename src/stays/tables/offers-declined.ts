import type { Trx } from "../../db/connect.ts";

export async function declineOffers(trx: Trx, guestId: string, at: Date): Promise<void> {
  await trx.raw(
    `insert into offers_declined (guest_id, at)
     values (:guestId, :at)
     on conflict do nothing`,
    { guestId, at },
  );
}
