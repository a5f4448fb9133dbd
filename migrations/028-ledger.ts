import type { Knex } from "knex";
import { accounts } from "./028-ledger/accounts.ts";
import { columns } from "./028-ledger/columns.ts";
import { keeping } from "./028-ledger/keeping.ts";
import { sides } from "./028-ledger/sides.ts";
import { triggers } from "./028-ledger/triggers.ts";

/**
 * The books balance, at every commit. What the ledger must say of a booking follows from its rows (`ledger_sides`): a stay
 * that is kept costs its quote, one that was called off what is kept of its payments, and anything else nothing; a payment
 * is what came in and what went back of it. A trigger enters what is missing of it when the transaction ends, so no use
 * case can forget to; where the entries still say otherwise the transaction is refused (`ledger_agrees`). Entries are
 * never changed nor deleted: what was wrong is corrected by another one.
 *
 * For every booking `charged - paid + refunded + charged_back = owed` (`booking_accounts`). A damage deposit is in the same
 * ledger and in none of these: it is the guest's until it goes back or is kept with a reason.
 *
 * The balance is due so many days before check-in as the house asked when it was booked; who books later than that, or
 * whose house asks nothing, pays on arrival (`balance_due_on` is null). `booking/domain/balance-due.ts` says when.
 */
export const up = async (knex: Knex): Promise<void> => {
  for (const part of [columns, sides, accounts, keeping]) await knex.raw(part.up);
  await knex.raw(EXISTING);
  await knex.raw(triggers.up);
};

/** What was booked and paid before there were charges. */
const EXISTING = `
  select enter_what_is_due(bookings.id, bookings.updated_at)
  from bookings
  where bookings.id in (select booking_id from ledger_disagreements);
`;

export const down = async (knex: Knex): Promise<void> => {
  for (const part of [triggers, keeping, accounts, sides, columns]) await knex.raw(part.down);
};
