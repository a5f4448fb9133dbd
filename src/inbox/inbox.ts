import type { Db } from "../db/connect.ts";
import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { InboxSource } from "./tables/inbox.ts";
import {
  type InboxDetail,
  type InboxLine,
  type InboxState,
  inboxDetail,
  inboxLines,
  reopenItems,
} from "./tables/looking-inside.ts";

export type ReplayRefusal = { readonly kind: "no_such_item" } | { readonly kind: "handled_before" };

export type Inbox = ReturnType<typeof createInbox>;

/**
 * A notification only says "have a look", so looking again harms nobody. What was said in a chat was answered in the
 * transaction that marked it as handled: once more would be an answer too many.
 */
const REPEATABLE: readonly InboxSource[] = ["mercadopago"];
const USUAL_LIMIT = 50;

/** What came in, for whoever looks after the house. */
export function createInbox({ db }: { readonly db: Db }) {
  return {
    /** The newest first. */
    list: ({
      source = null,
      state = null,
      limit = USUAL_LIMIT,
    }: {
      readonly source?: InboxSource | null;
      readonly state?: InboxState | null;
      readonly limit?: number;
    } = {}): Promise<InboxLine[]> => inboxLines(db, { source, state, limit }),

    show: (id: number): Promise<InboxDetail | undefined> => inboxDetail(db, id),

    /**
     * Has an item handled again, whether it died, waits or was handled: safe to repeat, and by several at once.
     *
     * Refuses with `handled_before` what was answered already.
     */
    async replay(id: number): Promise<Result<null, ReplayRefusal>> {
      const reopened = await inTransaction(db, (trx) =>
        reopenItems(trx, { id, source: null, repeatable: REPEATABLE }),
      );
      if (reopened.length > 0) return ok(null);
      return err({ kind: (await inboxDetail(db, id)) === undefined ? "no_such_item" : "handled_before" });
    },

    /** Has all the dead handled, of one source or of every one, and answers how many those are. */
    replayDead: async (source: InboxSource | null = null): Promise<number> => {
      const reopened = await inTransaction(db, (trx) =>
        reopenItems(trx, { id: null, source, repeatable: [] }),
      );
      return reopened.length;
    },
  };
}
