import type { Result } from "../../src/shared/result.ts";
import type { Account } from "./account.ts";
import type { Call } from "./calls.ts";
import { chargeBack, decideChargeback, decideDispute, openDispute } from "./disputes.ts";
import { createFaults, type Fault } from "./faults.ts";
import { createNotifier, type NotifyOptions } from "./notifier.ts";
import { paymentView, refundView } from "./payment-view.ts";
import { complete, findPayment, type Outcome, type PaymentOverrides, pay } from "./payments.ts";
import { findPreference, latestPreference, preferenceView } from "./preferences.ts";
import { refundPayment } from "./refunds.ts";
import type { Refusal } from "./refusals.ts";
import { createServer } from "./server.ts";
import type { Notification, Payment, Preference } from "./state.ts";
import { createStore } from "./store.ts";

/** Mercado Pago retries every 15 minutes and then more slowly; a sandbox has less patience. */
const RETRY_MS = [1_000, 5_000, 15_000, 60_000, 300_000, 900_000];

export type MercadoPagoEmulatorOptions = {
  readonly accessToken: string;
  readonly webhookSecret: string;
  readonly collectorId?: number;
  /** Where everything is kept between runs; without it, in memory only. */
  readonly dataFile?: string;
  /** Who is notified of a preference that names no `notification_url`, and of unknown payments. */
  readonly notificationUrl?: string;
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly retryMs?: readonly number[];
  readonly now?: () => Date;
};

/**
 * Mercado Pago on loopback: its API over real HTTP, a page to pay on, and signed notifications.
 *
 * What people do (pay, credit, charge back) can also be done by calling. Those calls go on while the API is
 * `down`, do what the page would not offer (an expired preference, a wrong amount), and throw on what can never be.
 */
export function createMercadoPagoEmulator(options: MercadoPagoEmulatorOptions) {
  const { accessToken, webhookSecret, collectorId = 123_456_789, now = () => new Date() } = options;
  const liveMode = !accessToken.startsWith("TEST-");
  const store = createStore(options.dataFile, now);
  const notifier = createNotifier(store, {
    secret: webhookSecret,
    userId: collectorId,
    liveMode,
    retryMs: options.retryMs ?? RETRY_MS,
    defaultUrl: options.notificationUrl,
    now,
  });
  const account: Account = { ...store, collectorId, liveMode, now, announce: notifier.announce };
  const faults = createFaults();
  const calls: Call[] = [];
  const seenCalls: readonly Call[] = calls;
  const notifications: readonly Notification[] = store.state.notifications;
  let balanceLacks = false;
  let running: { readonly url: string; stop(): Promise<void> } | undefined;

  const url = () => {
    if (!running) throw new Error("The Mercado Pago emulator is not started");
    return running.url;
  };
  const seenPreference = (preference: Preference) => preferenceView(account, preference, url());
  const seenPayment = (payment: Payment) => paymentView(account, payment);

  return {
    async start() {
      running = await createServer(account, {
        accessToken,
        host: options.host ?? "127.0.0.1",
        port: options.port ?? 0,
        calls,
        nextFault: faults.next,
        balanceLacks: () => balanceLacks,
      });
      notifier.start();
      return { url: running.url };
    },
    async stop() {
      await notifier.stop();
      await running?.stop();
      running = undefined;
      store.flush();
    },

    /** The API's requests, oldest first; the page's are not among them. */
    calls: seenCalls,
    failNext: (times: number, fault: Fault) => faults.failNext(times, fault),
    down: faults.down,
    up: faults.up,

    preference: (id: string) => seenPreference(must(findPreference(account, id))),
    latestPreference(externalReference: string) {
      const preference = latestPreference(account, externalReference);
      return preference && seenPreference(preference);
    },
    payment: (id: number | string) => seenPayment(must(findPayment(account, id))),
    pay: (preferenceId: string, outcome: Outcome, overrides?: PaymentOverrides) =>
      seenPayment(pay(account, must(findPreference(account, preferenceId)), outcome, overrides)),
    /** Ends a pending payment: credited, or expired and rejected. */
    complete: (paymentId: number | string, outcome: "approve" | "reject") =>
      seenPayment(must(complete(account, paymentId, outcome))),
    chargeBack: (paymentId: number | string) => seenPayment(must(chargeBack(account, paymentId))),
    /** The payer's bank decides the chargeback: a won one leaves the money with the seller. */
    decideChargeback: (paymentId: number | string, winner: "seller" | "payer") =>
      seenPayment(must(decideChargeback(account, paymentId, winner))),
    openDispute: (paymentId: number | string) => seenPayment(must(openDispute(account, paymentId))),
    decideDispute: (paymentId: number | string, winner: "seller" | "payer") =>
      seenPayment(must(decideDispute(account, paymentId, winner))),
    /** A refund from the seller's dashboard: all that is left, or that many pesos. */
    refund(paymentId: number | string, amount?: number) {
      const { payment, refund } = must(refundPayment(account, paymentId, amount, false));
      return refundView(payment, refund);
    },
    /** While on, the account is empty and the API refuses refunds. */
    lackBalance(on: boolean) {
      balanceLacks = on;
    },

    /** Every notification, with the HTTP result of each time it was sent. */
    notifications,
    notify: (paymentId: number | string, asked?: NotifyOptions) => notifier.notify(paymentId, asked),
    /** While on, what happens to payments is told to nobody, also not later. */
    loseNotifications: notifier.lose,
    /** Resolves when no notification is on its way; one waiting for its retry is not. */
    idle: notifier.idle,
  };
}

export type MercadoPagoEmulator = ReturnType<typeof createMercadoPagoEmulator>;

function must<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
