import { z } from "zod";
import { ok, type Result } from "../../src/shared/result.ts";
import type { Account } from "./account.ts";
import { searchInstant } from "./instants.ts";
import { paymentView } from "./payment-view.ts";
import { badRequest, type Refusal } from "./refusals.ts";
import type { Payment } from "./state.ts";

const instantOf: Record<string, (payment: Payment) => string | undefined> = {
  date_created: ({ createdAt }) => createdAt,
  date_last_updated: ({ updatedAt }) => updatedAt,
  date_approved: ({ approvedAt }) => approvedAt,
  money_release_date: ({ approvedAt }) => approvedAt,
};
const dateField = z.enum(["date_created", "date_last_updated", "date_approved", "money_release_date"]);

const searchQuery = z.object({
  external_reference: z.string().optional(),
  status: z.string().optional(),
  "collector.id": z.string().optional(),
  sort: dateField.default("date_created"),
  criteria: z.enum(["asc", "desc"]).default("desc"),
  range: dateField.optional(),
  begin_date: z.string().optional(),
  end_date: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(30),
  offset: z.coerce.number().int().min(0).default(0),
});

/** As Mercado Pago's search engine has it: nothing is found beyond so many. */
const DEEPEST = 10_000;

/** Searches the account's payments; filters it does not know are ignored, as Mercado Pago ignores them. */
export function searchPayments(account: Account, query: unknown): Result<object, Refusal> {
  const read = searchQuery.safeParse(query);
  if (!read.success) return badRequest(`Invalid parameter ${String(read.error.issues[0]?.path[0])}`);
  const { sort, criteria, range, limit, offset, ...asked } = read.data;

  if (offset + limit > DEEPEST) return badRequest("Invalid value for offset");

  const now = account.now();
  const begin = asked.begin_date === undefined ? -Infinity : searchInstant(asked.begin_date, now);
  const end = asked.end_date === undefined ? Infinity : searchInstant(asked.end_date, now);
  if (begin === undefined || end === undefined) return badRequest("Invalid date range");

  const when = (payment: Payment, field: string) => Date.parse(instantOf[field]?.(payment) ?? "");
  const within = (payment: Payment) => {
    if (!range) return true;
    const at = when(payment, range);
    return begin <= at && at <= end;
  };
  const order = criteria === "asc" ? 1 : -1;
  const found = Object.values(account.state.payments)
    .filter(within)
    .map((payment) => ({ at: when(payment, sort), view: paymentView(account, payment) }))
    .filter(
      ({ view }) =>
        (asked.external_reference ?? view.external_reference) === view.external_reference &&
        (asked.status ?? view.status) === view.status &&
        (asked["collector.id"] ?? String(view.collector_id)) === String(view.collector_id),
    )
    // Payments of one millisecond keep the order of their ids.
    .sort((one, other) => order * ((one.at || 0) - (other.at || 0) || one.view.id - other.view.id));

  return ok({
    paging: { total: found.length, limit, offset },
    results: found.slice(offset, offset + limit).map(({ view }) => view),
  });
}
