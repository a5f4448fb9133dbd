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

/** Answers whether anybody outside listens, which whoever sells a night must not have to ask for by itself. */
export async function writeAudit(trx: Trx, entry: AuditEntry): Promise<{ readonly isHeard: boolean }> {
  const { rows } = await trx.raw<{ rows: [{ isHeard: boolean }] }>(
    `insert into audit_entries (at, actor, channel, action, subject, from_state, to_state, details)
     values (:at, :actor, :channel, :action, :subject, :from, :to, :details)
     returning exists (select from webhook_endpoints where state = 'enabled') as "isHeard"`,
    {
      ...entry,
      from: entry.from ?? null,
      to: entry.to ?? null,
      details: JSON.stringify(entry.details ?? {}),
    },
  );
  return rows[0];
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
