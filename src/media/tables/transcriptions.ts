import type { Trx } from "../../db/connect.ts";

export type Listening = {
  readonly mediaId: string;
  readonly guestId: string;
  readonly seconds: number;
  readonly at: Date;
};

/** Of one guest, since some instant. */
export type Allowance = { readonly since: Date; readonly notes: number; readonly seconds: number };

/**
 * Counts that somebody listens to a guest, if that is within what a guest is allowed; the same note counts once.
 *
 * A guest's chats may ask at the same moment: the second waits for the first.
 */
export async function allowListening(
  trx: Trx,
  { mediaId, guestId, seconds, at }: Listening,
  allowance: Allowance,
): Promise<boolean> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('listening ' || :guestId, 0))", { guestId });
  const { rows } = await trx.raw<{ rows: [{ isKnown: boolean; notes: number; seconds: number }] }>(
    `select coalesce(bool_or(media_id = :mediaId), false) as "isKnown",
            count(*) as notes,
            coalesce(sum(seconds), 0) as seconds
     from transcriptions
     where guest_id = :guestId
       and at > :since`,
    { mediaId, guestId, since: allowance.since },
  );
  const [used] = rows;
  if (used.isKnown) return true;
  if (used.notes >= allowance.notes || used.seconds + seconds > allowance.seconds) return false;
  await trx.raw(
    `insert into transcriptions (media_id, guest_id, seconds, at)
     values (:mediaId, :guestId, :seconds, :at)
     on conflict (media_id) do nothing`,
    { mediaId, guestId, seconds, at },
  );
  return true;
}
