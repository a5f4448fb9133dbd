import type { Db, Trx } from "../../db/connect.ts";
import type { Json } from "../../shared/json.ts";

export type AuditEntry = {
  readonly at: Date;
  /** Who did it, as a person would say it: a name, or `system`. */
  readonly actor: string;
  readonly channel: string;
  readonly action: string;
  /** What it was done to, for instance `booking:K7Q2MX`. */
  readonly subject: string;
  readonly from?: string;
  readonly to?: string;
  readonly details?: Json;
};

export async function writeAudit(trx: Trx, entry: AuditEntry): Promise<void> {
  await trx.raw(
    `insert into audit_entries (at, actor, channel, action, subject, from_state, to_state, details)
     values (:at, :actor, :channel, :action, :subject, :from, :to, :details)`,
    {
      ...entry,
      from: entry.from ?? null,
      to: entry.to ?? null,
      details: JSON.stringify(entry.details ?? {}),
    },
  );
}

/** Everything ever done to the subject, the oldest first. */
export async function auditOf(db: Db, subject: string): Promise<AuditEntry[]> {
  const { rows } = await db.raw<{ rows: AuditRow[] }>(
    `select at, actor, channel, action, subject, from_state, to_state, details
     from audit_entries
     where subject = :subject
     order by id`,
    { subject },
  );
  return rows.map(({ from_state, to_state, ...entry }) => ({
    ...entry,
    ...(from_state !== null && { from: from_state }),
    ...(to_state !== null && { to: to_state }),
  }));
}

type AuditRow = Omit<AuditEntry, "from" | "to"> & {
  readonly from_state: string | null;
  readonly to_state: string | null;
};
