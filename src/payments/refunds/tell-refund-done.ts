import type { Booking } from "../../booking/domain/booking.ts";
import type { Trx } from "../../db/connect.ts";
import { isAlerted } from "../alert-owners.ts";
import type { PaymentsDeps } from "../deps.ts";
import type { ProviderPayment } from "../mercadopago/gateway.ts";
import type { RefundDone } from "../tables/refunds.ts";

/** What it waited for, as they were told while it was owed. */
const WAITS = ["refund_waiting", "refund_not_connected", "dispute_won"] as const;

/** Owners who heard that it could not go back hear that it has; of the others they were told once and for all. */
export async function tellRefundDone(
  { outbox, complexId }: Pick<PaymentsDeps, "outbox" | "complexId">,
  trx: Trx,
  booking: Booking,
  done: RefundDone & { readonly payment: Pick<ProviderPayment, "id" | "currency"> },
): Promise<void> {
  const { amount, createdAt, wasReminded } = done;
  const { id: payment, currency } = done.payment;
  if (!wasReminded && !(await isAlerted(trx, payment, WAITS, createdAt))) return;
  await outbox.announce(trx, {
    event: "refund_done",
    audience: { to: "owners", complexId },
    data: { bookingId: booking.id, code: booking.code, amount, currency, payment },
  });
}
