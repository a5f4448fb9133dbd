import type { Db, Trx } from "../../db/connect.ts";
import {
  defaultSetting,
  REMINDER_KINDS,
  type ReminderKind,
  type ReminderSetting,
} from "../domain/reminders.ts";

type Row = {
  readonly kind: ReminderKind;
  readonly active: boolean;
  readonly lead: number | null;
  readonly time: string | null;
  readonly words: string | null;
};

/** How each reminder is told, in the order of a booking's life. */
export async function reminderSettings(db: Db, complexId: string): Promise<ReminderSetting[]> {
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select kind, active, lead, to_char(at_time, 'HH24:MI') as time, words
     from reminder_settings
     where complex_id = :complexId`,
    { complexId },
  );
  return REMINDER_KINDS.map((kind) => {
    const usual = defaultSetting(kind);
    const changed = rows.find((row) => row.kind === kind);
    if (changed === undefined) return usual;
    const { active, lead, time, words } = changed;
    return { kind, active, lead: lead ?? usual.lead, time: time ?? usual.time, words };
  });
}

/** Keeps what was given of a reminder's setting; the rest stays as it is. */
export async function changeReminderSetting(
  trx: Trx,
  complexId: string,
  kind: ReminderKind,
  change: Partial<Omit<ReminderSetting, "kind">>,
): Promise<void> {
  await trx.raw(
    `insert into reminder_settings as kept (complex_id, kind, active, lead, at_time, words)
     values (:complexId, :kind, coalesce(:active, true), :lead, :time, :words)
     on conflict (complex_id, kind) do update set
       active = coalesce(:active, kept.active),
       lead = coalesce(:lead, kept.lead),
       at_time = coalesce(:time, kept.at_time),
       words = case when :keepWords then kept.words else :words end`,
    {
      ...{ complexId, kind },
      active: change.active ?? null,
      lead: change.lead ?? null,
      time: change.time ?? null,
      words: change.words ?? null,
      keepWords: change.words === undefined,
    },
  );
}
