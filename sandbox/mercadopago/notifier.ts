import type { Account } from "./account.ts";
import { type Forgery, signedHeaders } from "./signature.ts";
import type { Notification, Payment, Topic } from "./state.ts";
import type { Store } from "./store.ts";

/** Mercado Pago waits this long for an answer. */
const ANSWER_WITHIN_MS = 22_000;

export type NotifyOptions = {
  /** How many copies, all sent at once. */
  readonly times?: number;
  readonly forged?: Forgery;
  readonly action?: string;
  readonly topic?: Topic;
  /** Whose address is notified, where the id is not a payment's. */
  readonly of?: number | string;
};

type NotifierOptions = {
  readonly secret: string;
  readonly userId: number;
  readonly liveMode: boolean;
  readonly retryMs: readonly number[];
  readonly defaultUrl: string | undefined;
  now(): Date;
};

/** Tells the seller of payments over HTTP, again and again until it answers 2xx or the schedule ends. */
export function createNotifier(store: Store, options: NotifierOptions) {
  const { state } = store;
  const retries = new Set<NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();
  let stopping = new AbortController();
  let losing = false;

  const announce: Account["announce"] = (payment, action, about) => {
    const url = urlOf(payment);
    if (!url) return;
    const { id, topic } = about ?? { id: String(payment.id), topic: "payment" };
    const notification = write(id, url, { action, topic, as: losing ? "lost" : "pending" });
    if (!losing) track(deliver(notification));
  };

  /** Sent as often as asked and never retried; the id need not be a payment's. */
  async function notify(
    paymentId: number | string,
    { times = 1, forged, action = "payment.updated", topic = "payment", of = paymentId }: NotifyOptions = {},
  ) {
    const url = urlOf(state.payments[of]);
    if (!url) throw new Error(`Nobody to notify of payment ${paymentId}: no address and no default`);
    const notification = write(String(paymentId), url, { action, topic, as: "given_up", forged });
    notification.attempts.push(
      ...(await Promise.all(Array.from({ length: times }, () => send(notification)))),
    );
    if (notification.attempts.some(isAccepted)) notification.state = "delivered";
    store.changed();
    return notification;
  }

  async function deliver(notification: Notification): Promise<void> {
    const attempt = await send(notification);
    if (stopping.signal.aborted) return;
    notification.attempts.push(attempt);
    if (isAccepted(attempt)) notification.state = "delivered";
    else retryLater(notification);
    store.changed();
  }

  function retryLater(notification: Notification): void {
    const waitMs = options.retryMs[notification.attempts.length - 1];
    if (waitMs === undefined) {
      notification.state = "given_up";
      return;
    }
    const timer = setTimeout(() => {
      retries.delete(timer);
      track(deliver(notification));
    }, waitMs);
    retries.add(timer);
  }

  async function send({ id, paymentId, topic, url, action, liveMode, createdAt, forged }: Notification) {
    const at = options.now();
    const address = new URL(url);
    address.searchParams.append("data.id", paymentId);
    address.searchParams.append("type", topic);
    try {
      const response = await fetch(address, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...signedHeaders(paymentId, options.secret, at, forged),
        },
        body: JSON.stringify({
          id,
          action,
          api_version: "v1",
          data: { id: paymentId },
          date_created: createdAt,
          live_mode: liveMode,
          type: topic,
          user_id: options.userId,
        }),
        redirect: "manual",
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
      });
      await response.body?.cancel();
      return { at: at.toISOString(), status: response.status };
    } catch (error) {
      return { at: at.toISOString(), error: String(error) };
    }
  }

  const urlOf = (payment: Payment | undefined): string | undefined =>
    (payment && state.preferences[payment.preferenceId]?.request.notification_url) ?? options.defaultUrl;

  function write(
    paymentId: string,
    url: string,
    {
      as,
      ...told
    }: Pick<Notification, "action" | "topic"> & {
      readonly as: Notification["state"];
      readonly forged?: Forgery | undefined;
    },
  ) {
    const notification: Notification = {
      id: store.nextId(),
      paymentId,
      ...told,
      url,
      liveMode: state.payments[paymentId]?.liveMode ?? options.liveMode,
      createdAt: options.now().toISOString(),
      state: as,
      attempts: [],
    };
    state.notifications.push(notification);
    store.changed();
    return notification;
  }

  function track(work: Promise<void>): void {
    underWay.add(work);
    work.finally(() => underWay.delete(work));
  }

  return {
    announce,
    notify,
    lose: (on: boolean) => {
      losing = on;
    },
    /** Resolves when no notification is on its way; one that waits for its retry is not. */
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    /** Sends what an earlier run still owed. */
    start() {
      stopping = new AbortController();
      for (const notification of state.notifications) {
        if (notification.state === "pending") track(deliver(notification));
      }
    },
    async stop() {
      stopping.abort();
      for (const timer of retries) clearTimeout(timer);
      retries.clear();
      await Promise.all(underWay);
    },
  };
}

const isAccepted = ({ status = 0 }: Notification["attempts"][number]): boolean =>
  status >= 200 && status < 300;
