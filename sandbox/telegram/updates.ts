import type { Update } from "grammy/types";
import { conflict } from "./errors.ts";
import type { Store } from "./store.ts";

export type UpdateContent = Omit<Update, "update_id">;

type Poll = {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
  /** Aborted when whoever asked went away. */
  readonly gone: AbortSignal;
};

type Waiter = { readonly wake: () => void; readonly refuse: (reason: Error) => void };

export type Updates = ReturnType<typeof createUpdates>;

/** What happened, waiting for the bot to fetch it or for the webhook to take it; nothing leaves before it is confirmed. */
export function createUpdates({ state, changed }: Store) {
  const log: Update[] = [];
  const again: Update[] = [];
  let waiter: Waiter | undefined;
  let onArrival = () => {};

  const waiting = (): Update[] => [...again, ...state.pending];

  function arrived(): void {
    waiter?.wake();
    onArrival();
  }

  function confirmBelow(offset: number): void {
    if (offset < 0) state.pending.splice(0, Math.max(0, state.pending.length + offset));
    else state.pending = state.pending.filter((update) => update.update_id >= offset);
    changed();
  }

  /** One sent again is handed over once: its old number is below any offset. */
  function hand(limit: number): Update[] {
    const batch = waiting().slice(0, limit);
    again.splice(0, batch.length);
    return batch;
  }

  return {
    /** Every update of this run, oldest first. */
    log,
    waiting,

    push(content: UpdateContent): void {
      const { allowedUpdates } = state;
      if (allowedUpdates.length > 0 && !allowedUpdates.some((type) => type in content)) return;
      state.lastUpdateId += 1;
      const update = { update_id: state.lastUpdateId, ...content };
      log.push(update);
      state.pending.push(update);
      changed();
      arrived();
    },

    /** Delivers an update of this run once more, as Telegram does when it missed the bot's answer; the newest by default. */
    redeliver(updateId?: number): void {
      const update = log.findLast(({ update_id }) => updateId === undefined || update_id === updateId);
      if (!update) throw new Error(`No update ${updateId ?? ""} was delivered in this run.`);
      again.push(update);
      arrived();
    },

    /** The webhook took what stood first. */
    confirmFirst(): void {
      if (again.shift()) return;
      state.pending.shift();
      changed();
    },

    dropAll(): void {
      again.length = 0;
      state.pending = [];
      changed();
    },

    /** Long polling: answers at once when there is something, else when something arrives or the time is up. */
    async poll({ offset, limit, timeoutMs, gone }: Poll): Promise<Update[]> {
      waiter?.refuse(
        conflict("terminated by other getUpdates request; make sure that only one bot instance is running"),
      );
      confirmBelow(offset);
      if (waiting().length > 0 || timeoutMs === 0) return hand(limit);

      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const mine: Waiter = { wake: resolve, refuse: reject };
      waiter = mine;
      const timer = setTimeout(resolve, timeoutMs);
      gone.addEventListener("abort", () => resolve(), { once: true });
      try {
        await promise;
        return gone.aborted ? [] : hand(limit);
      } finally {
        clearTimeout(timer);
        if (waiter === mine) waiter = undefined;
      }
    },

    endPoll(reason?: Error): void {
      if (reason) waiter?.refuse(reason);
      else waiter?.wake();
    },

    whenSomethingArrives(listener: () => void): void {
      onArrival = listener;
    },
  };
}
