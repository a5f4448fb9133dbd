import type { Trx } from "../../db/connect.ts";

type Reminded = {
  readonly bookingId: string;
  readonly kind: string;
  /** A date, of the way in also its cabin, or nothing where a booking has one such reminder for life. */
  readonly about: string;
  readonly outcome: "told" | "missed" | "not_needed";
  readonly at: Date;
};

/** Whether this was the first time: whoever writes the row tells, and nobody else. */
export async function noteReminder(trx: Trx, reminded: Reminded): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `insert into reminders_sent (booking_id, kind, about, outcome, at)
     values (:bookingId, :kind, :about, :outcome, :at)
     on conflict on constraint reminders_sent_once do nothing
     returning booking_id`,
    reminded,
  );
  return rows.length > 0;
}
