import type { Db, Trx } from "../../db/connect.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Json } from "../../shared/json.ts";
import type { Flow, Shown, Translate, View } from "../chat.ts";
import type { Filing } from "./filing.ts";

export type ClerkDeps<D> = {
  readonly db: Db;
  readonly flows: Readonly<Record<string, Flow<D>>>;
  readonly outbox: {
    say(trx: Trx, chatId: string, views: readonly Json[], effectsAfter?: number): Promise<void>;
    newest(db: Db): Promise<number>;
  };
  readonly clock: Clock;
};

/** One input of one chat, and what its flows work with. */
export type Hearing<D> = {
  readonly chatId: string;
  readonly desk: D;
  readonly t: Translate;
  /** Whether the channel shows a passing word by itself; where it cannot, the word is said. */
  readonly hasToasts: boolean;
  /** What is said before anything else: what we made out of a voice note. */
  readonly first?: View;
  /** Runs once, in the transaction that stores the turn; it throws if the input was settled already. */
  readonly settle: (trx: Trx) => Promise<void>;
};

/** What a turn comes to, before it is stored. */
export type Outcome = {
  readonly views: readonly Shown[];
  readonly filings: readonly Filing[];
  readonly notice?: string;
};
