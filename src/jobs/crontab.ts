import { type ParsedCronItem, parseCronItems } from "graphile-worker";

/** When the sweeps run, in UTC. Each waits for its last run rather than doubling it. */
export const crontab: ParsedCronItem[] = parseCronItems(
  [
    { task: "expire_holds", match: "* * * * *" },
    { task: "advance_stays", match: "* * * * *" },
    { task: "send_reminders", match: "* * * * *" },
    { task: "resume_stalled", match: "* * * * *" },
    { task: "look_for_payments", match: "* * * * *" },
    { task: "reconcile_payments", match: "*/5 * * * *" },
    { task: "sweep_waitlist", match: "*/5 * * * *" },
    { task: "remind_of_transfers", match: "*/5 * * * *" },
    { task: "close_silent_tickets", match: "40 * * * *" },
    { task: "remind_of_refunds", match: "0 13 * * *" },
    { task: "review_payments", match: "10 6 * * *" },
    { task: "purge_inbox", match: "0 7 * * *" },
    { task: "purge_outbox", match: "10 7 * * *" },
    { task: "purge_webhooks", match: "15 7 * * *" },
    { task: "expire_drafts", match: "20 7 * * *" },
    { task: "purge_media", match: "25 7 * * *" },
    { task: "forget_travellers", match: "27 7 * * *" },
    { task: "check_ledger", match: "28 7 * * *" },
    { task: "remove_idle_queues", match: "30 7 * * *" },
  ].map(({ task, match }) => ({ task, match, options: { jobKey: task, queueName: task, maxAttempts: 3 } })),
);
