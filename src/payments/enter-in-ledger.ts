import { lockBooking } from "../booking/tables/bookings.ts";
import { bookingData } from "../booking/tell-outside.ts";
import type { Trx } from "../db/connect.ts";
import type { WebhookEventType } from "../webhooks/events.ts";
import { isHeard, publish } from "../webhooks/tables/events.ts";
import { insertLedgerEntry, type LedgerEntry } from "./tables/ledger-entries.ts";

/** What other software hears of each movement. */
const TYPES: Readonly<Record<LedgerEntry["kind"], WebhookEventType>> = {
  payment: "payment.received",
  refund: "payment.refunded",
  chargeback: "payment.charged_back",
  reversal: "payment.undone",
};

/** Enters money that has moved in the ledger, and tells other software of it: once, however often it is told. */
export async function enterInLedger(trx: Trx, entry: LedgerEntry): Promise<void> {
  const type = TYPES[entry.kind];
  if (!(await insertLedgerEntry(trx, entry)) || !(await isHeard(trx, type))) return;
  const { bookingId, paymentId: id, reference, amount, currency, at } = entry;
  const booking = await lockBooking(trx, bookingId);
  if (booking === undefined) throw new Error(`There is no booking ${bookingId}.`);
  const data = { booking: bookingData(booking), payment: { id, reference, amount, currency } };
  await publish(trx, { type, at, data });
}
