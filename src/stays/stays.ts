import { writeAudit } from "../audit/tables/audit-entries.ts";
import type { OwnerActor } from "../booking/actor.ts";
import { inTransaction } from "../db/transaction.ts";
import { createArrivals } from "./arrivals.ts";
import { createDamageDeposits } from "./damage-deposits.ts";
import type { StaysDeps } from "./deps.ts";
import type { ReminderKind, ReminderSetting } from "./domain/reminders.ts";
import { createEntry } from "./entry.ts";
import { createFeedback } from "./feedback.ts";
import { createSendReminders } from "./send-reminders.ts";
import { declineOffers } from "./tables/offers-declined.ts";
import { changeReminderSetting, reminderSettings } from "./tables/reminder-settings.ts";
import { createTravellers } from "./travellers.ts";

export type StaysRoom = ReturnType<typeof createStays>;

export type ReminderChange = Partial<Omit<ReminderSetting, "kind">>;

/** A stay from its first reminder to the review: what is told, asked and kept. Each verb is safe to repeat. */
export function createStays(deps: StaysDeps) {
  const { complexId, db, clock } = deps;
  return {
    ...createSendReminders(deps),
    ...createEntry(deps),
    ...createArrivals(deps),
    ...createTravellers(deps),
    ...createFeedback(deps),
    ...createDamageDeposits(deps),
    reminderSettings: () => reminderSettings(db, complexId),
    /** An owner has a reminder told otherwise. */
    changeReminder: (kind: ReminderKind, change: ReminderChange, actor: OwnerActor): Promise<void> =>
      inTransaction(db, async (trx) => {
        await changeReminderSetting(trx, complexId, kind, change);
        const by = { at: clock(), actor: actor.name, channel: actor.channel };
        const subject = `reminder:${kind}`;
        await writeAudit(trx, { ...by, action: "reminder_changed", subject, details: { ...change } });
      }),
    /** A guest wants to hear of no offers any more. */
    declineOffers: (guestId: string): Promise<void> =>
      inTransaction(db, (trx) => declineOffers(trx, guestId, clock())),
  };
}
