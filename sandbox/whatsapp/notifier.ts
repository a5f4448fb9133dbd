import { deliver } from "./delivery.ts";
import type { Forgery } from "./signature.ts";
import type { Attempt, Notification } from "./state.ts";
import type { Store } from "./store.ts";

type NotifierOptions = {
  readonly appSecret: string;
  /** How long to wait after each failed attempt; the last one repeats. */
  readonly retryMs: readonly number[];
  readonly now: () => Date;
  /** The business has taken what it was told of this message. */
  readonly taken: (about: string) => void;
};

export type RedeliverOptions = {
  /** How many copies, all at once. */
  readonly times?: number;
  readonly forged?: Forgery;
};

export type ReleaseOptions = {
  /** The newest first. */
  readonly reversed?: boolean;
  /** All in one body, as Meta may do. */
  readonly together?: boolean;
};

/** A demo may run for days. */
const MOST_KEPT = 10_000;

/**
 * Tells the business over HTTP what happened, each thing again and again until it is answered 200.
 *
 * First attempts go out one after the other, in order; what failed comes again by itself, after what came meanwhile.
 */
export function createNotifier({ state, changed, nextId }: Store, options: NotifierOptions) {
  const log: Notification[] = [...state.pending];
  const retries = new Set<NodeJS.Timeout>();
  let fresh: Notification[] = [];
  let stopping = new AbortController();
  stopping.abort();
  let sending: Promise<void> | undefined;
  let holding = false;
  let losing = false;

  function notify(about: string, kind: Notification["kind"], body: object): void {
    const notification: Notification = {
      ...{ id: nextId(), about, kind, body: JSON.stringify(body) },
      ...{ state: losing ? "lost" : "pending", attempts: [] },
    };
    if (log.push(notification) > MOST_KEPT) log.shift();
    if (losing) return;
    state.pending.push(notification);
    fresh.push(notification);
    changed();
    wake();
  }

  function wake(): void {
    if (sending || holding || !state.webhookUrl || stopping.signal.aborted || fresh.length === 0) return;
    sending = sendFresh().then(() => {
      sending = undefined;
      wake();
    });
  }

  async function sendFresh(): Promise<void> {
    const ended = stopping.signal;
    for (let next = fresh.shift(); next; next = fresh.shift()) {
      await attempt(next, ended);
      if (ended.aborted || holding) return;
    }
  }

  async function attempt(notification: Notification, ended: AbortSignal): Promise<void> {
    const url = state.webhookUrl;
    if (!url) return void fresh.unshift(notification);
    const result = await deliver(url, notification.body, ended, options);
    if (ended.aborted) return;
    notification.attempts.push(result);
    if (result.status === 200) {
      settle(notification);
      options.taken(notification.about);
    } else retryLater(notification);
    changed();
  }

  function settle(notification: Notification): void {
    notification.state = "delivered";
    state.pending = state.pending.filter((one) => one !== notification);
  }

  function retryLater(notification: Notification): void {
    const { retryMs } = options;
    const waitMs = retryMs[Math.min(notification.attempts.length, retryMs.length) - 1];
    const timer = setTimeout(() => {
      retries.delete(timer);
      void attempt(notification, stopping.signal);
    }, waitMs);
    retries.add(timer);
  }

  return {
    notify,
    /** Every notification of this run, oldest first, and what an earlier run still owed. */
    log,

    /** The business listens there now; what waits goes out. */
    listenAt(url: string | null): void {
      state.webhookUrl = url;
      changed();
      wake();
    },

    /** Also what an earlier run still owed. */
    start(): void {
      if (!stopping.signal.aborted) return;
      stopping = new AbortController();
      fresh = [...state.pending];
      wake();
    },

    stop(): void {
      stopping.abort();
      for (const timer of retries) clearTimeout(timer);
      retries.clear();
    },

    /** From now on what happens is never told, until it is turned off. */
    lose(on = true): void {
      losing = on;
    },

    /** From now on what happens waits to be told. */
    hold(): void {
      holding = true;
    },

    release({ reversed = false, together = false }: ReleaseOptions = {}): void {
      holding = false;
      if (reversed) fresh.reverse();
      const [first] = fresh;
      if (together && first) {
        for (const one of fresh) settle(one);
        const entry = fresh.flatMap(({ body }) => entriesOf(body));
        fresh = [];
        notify(first.about, first.kind, { object: "whatsapp_business_account", entry });
      }
      wake();
    },

    /** Brings the message with this `wamid` again, or the newest; copies are never retried. Returns how each was answered. */
    async redeliver(about?: string, { times = 1, forged }: RedeliverOptions = {}): Promise<Attempt[]> {
      const told = log.findLast((one) =>
        about === undefined ? one.kind === "message" : one.about === about,
      );
      const url = state.webhookUrl;
      if (!told || !url)
        throw new Error(`There is no notification ${about ?? ""} to bring again, or no webhook.`);
      const copy = () =>
        deliver(url, told.body, stopping.signal, { ...options, ...(forged === undefined ? {} : { forged }) });
      return Promise.all(Array.from({ length: times }, copy));
    },
  };
}

export type Notifier = ReturnType<typeof createNotifier>;

function entriesOf(body: string): unknown[] {
  const { entry }: { entry: unknown[] } = JSON.parse(body);
  return entry;
}
