import type { Payment, Topic } from "./state.ts";
import type { Store } from "./store.ts";

/** The seller's account: whose it is, what it remembers, what time it is, and who is told of a payment. */
export type Account = Store & {
  readonly collectorId: number;
  readonly liveMode: boolean;
  now(): Date;
  announce(payment: Payment, action: string, about?: { readonly id: string; readonly topic: Topic }): void;
};

export const nowText = (account: Account): string => account.now().toISOString();
