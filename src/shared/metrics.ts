import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

/** Everything this process counts, by name, in a registry of its own. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const seconds = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({
      name,
      help,
      labelNames,
      registers,
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    });

  return {
    registry,
    inboxReceived: counter("inbox_received_total", "Stored for the first time.", ["source"]),
    inboxRepeated: counter("inbox_repeated_total", "Delivered again, and ignored.", ["source"]),
    inboxSetAside: counter("inbox_set_aside_total", "Given up after failing again and again.", ["source"]),
    webhookRefused: counter("webhook_refused_total", "Webhook calls not accepted.", ["source", "reason"]),
    webhookAge: new Histogram({
      name: "webhook_age_seconds",
      help: "From the signing of a webhook call to its arrival.",
      labelNames: ["source"],
      registers,
      buckets: [0.5, 1, 5, 30, 120, 900, 3_600, 21_600, 86_400],
    }),
    outboxSent: counter("outbox_sent_total", "Sent to a chat.", ["channel"]),
    outboxRetried: counter("outbox_retried_total", "Could not be sent yet.", ["channel"]),
    outboxFailed: counter("outbox_failed_total", "Given up.", ["channel"]),
    webhookDeliveries: counter("webhook_deliveries_total", "Events told to endpoints, or not.", ["outcome"]),
    webhookEndpointsDisabled: counter("webhook_endpoints_disabled_total", "Endpoints given up.", ["reason"]),
    chatsQuieted: counter("chats_quieted_total", "Messages after which a machine was left in peace.", [
      "channel",
    ]),
    whatsappIgnored: counter("whatsapp_ignored_total", "Came in on WhatsApp and was not for us.", ["reason"]),
    whatsappWebReopened: counter(
      "whatsapp_web_reopened_total",
      "WhatsApp Web failed or left, and was opened again.",
    ),
    cabinLockDegraded: counter("cabin_lock_degraded_total", "Holds that went on without the cabin lock."),
    holdsPlaced: counter("holds_placed_total", "Dates set aside."),
    holdsRefused: counter("holds_refused_total", "Holds refused.", ["kind"]),
    paymentsSettled: counter("payments_settled_total", "Payments settled.", ["outcome"]),
    ledgerTroubles: new Gauge({
      name: "ledger_troubles",
      help: "What the nightly look through the books found not in order.",
      registers,
    }),
    httpDuration: seconds("http_request_duration_seconds", "HTTP requests.", ["method", "route", "status"]),
    jobDuration: seconds("job_duration_seconds", "Jobs.", ["task", "outcome"]),
    workersBegunAnew: counter("workers_begun_anew_total", "Workers that had jobs they never heard of."),
    jobsFreed: counter("jobs_freed_total", "Dead workers whose jobs were freed."),
  };
}
