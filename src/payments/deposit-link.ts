import type { Booking } from "../booking/domain/booking.ts";
import { todayIn } from "../booking/domain/civil-date.ts";
import { type Centavos, minus } from "../booking/domain/money.ts";
import { lockBooking } from "../booking/tables/bookings.ts";
import type { Trx } from "../db/connect.ts";
import { MINUTE_MS } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { isPayable } from "./decide-settlement.ts";
import { depositTitle } from "./deposit-title.ts";
import type { PaymentsDeps } from "./deps.ts";
import { GatewayUnavailable } from "./gateway.ts";
import { findLink, keepLink, type LinkTerms } from "./tables/payment-links.ts";
import { receivedFor } from "./tables/payments.ts";

/** `expiresAt` is an ISO instant. */
export type DepositLink = { readonly url: string; readonly amount: Centavos; readonly expiresAt: string };

export type DepositLinkRefusal =
  /** Nobody waits for a deposit, or not long enough to pay it. */
  | { readonly kind: "not_payable"; readonly booking: Booking }
  /** The complex has no account to be paid on. */
  | { readonly kind: "not_set_up" }
  /** It does not answer, or not with a link. */
  | { readonly kind: "gateway_unavailable" };

type Payable = { readonly booking: Booking; readonly terms: LinkTerms; readonly url: string | undefined };

/** Mercado Pago's webhooks, not its older unsigned notifications. */
const NOTIFICATION_PATH = "/webhooks/mercadopago?source_news=webhooks";

/** So that a payment made at the last moment still finds its hold alive when it is settled. */
const ENDS_BEFORE_HOLD_MS = MINUTE_MS;

/**
 * Gives the page on which a guest pays what is missing of the deposit.
 *
 * A hold keeps its link until the deadline moves or a part has been paid. The provider is asked outside of any
 * transaction; of two calls at once the first to store its link wins, and both answer with that one.
 */
export function createDepositLink(deps: PaymentsDeps) {
  const { db, gateway, booking: room, clock, publicUrl, backUrl, logger } = deps;

  /** A page made already stays in the `language` (BCP 47) it was made in. */
  return async function depositLink(
    bookingId: string,
    language = "es-AR",
  ): Promise<Result<DepositLink, DepositLinkRefusal>> {
    const payable = await db.transaction((trx) => readPayable(trx, bookingId));
    if (!payable.ok) return payable;
    const { booking, terms, url } = payable.value;
    if (url !== undefined) return ok(linkTo(url, terms));

    const { timeZone } = await room.complex();
    const title = depositTitle(booking, { language, today: todayIn(timeZone, clock()) });
    const made = await makeLink(booking, terms, title);
    if (!made.ok) return made;
    const link = { ...terms, ...made.value, createdAt: clock() };
    return ok(linkTo(await db.transaction((trx) => keepLink(trx, link)), terms));
  };

  /** Whatever goes wrong here (also a token that is no longer good) must not silence the chat: the guest can try again. */
  async function makeLink(booking: Booking, terms: LinkTerms, title: string) {
    try {
      const made = await gateway.createDepositLink({
        ...terms,
        code: booking.code,
        title,
        notificationUrl: publicUrl && `${publicUrl}${NOTIFICATION_PATH}`,
        backUrl: backUrl(booking),
        key: `link:${booking.code}:${terms.amount}:${terms.expiresAt.getTime()}`,
      });
      return ok(made);
    } catch (error) {
      const level = error instanceof GatewayUnavailable ? "warn" : "error";
      logger[level]({ err: error, booking: booking.code }, "the payment gateway gave no deposit link");
      return err({ kind: "gateway_unavailable" } as const);
    }
  }

  async function readPayable(trx: Trx, bookingId: string): Promise<Result<Payable, DepositLinkRefusal>> {
    const booking = await lockBooking(trx, bookingId);
    if (booking === undefined) throw new Error(`There is no booking ${bookingId}.`);
    const endsBefore = new Date(clock().getTime() + ENDS_BEFORE_HOLD_MS);
    if (!isPayable(booking, endsBefore)) return err({ kind: "not_payable", booking });

    const { deposit, currency } = booking.quote;
    const amount = minus(deposit, await receivedFor(trx, bookingId, null));
    const expiresAt = new Date(Date.parse(booking.deadline) - ENDS_BEFORE_HOLD_MS);
    const terms = { bookingId, amount, currency, expiresAt };
    return ok({ booking, terms, url: await findLink(trx, terms) });
  }
}

const linkTo = (url: string, { amount, expiresAt }: LinkTerms): DepositLink => ({
  url,
  amount,
  expiresAt: expiresAt.toISOString(),
});
