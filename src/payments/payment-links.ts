import { createHash } from "node:crypto";
import { type Booking, isHold } from "../booking/domain/booking.ts";
import { endOfDay, todayIn } from "../booking/domain/civil-date.ts";
import { type Centavos, minus } from "../booking/domain/money.ts";
import { lockBooking } from "../booking/tables/bookings.ts";
import type { Trx } from "../db/connect.ts";
import { MINUTE_MS } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { isPayable } from "./decide-settlement.ts";
import type { PaymentsDeps } from "./deps.ts";
import { GatewayUnavailable } from "./gateway.ts";
import { paymentTitle } from "./payment-title.ts";
import { type Purpose, referenceOf } from "./reference.ts";
import { findLink, keepLink, type LinkTerms } from "./tables/payment-links.ts";
import { receivedFor } from "./tables/payments.ts";

/** `expiresAt` is an ISO instant. */
export type PaymentLink = { readonly url: string; readonly amount: Centavos; readonly expiresAt: string };

export type PaymentLinkRefusal =
  /** Nothing of this kind is waited for, or not long enough to pay it. */
  | { readonly kind: "not_payable"; readonly booking: Booking }
  /** The complex has no account to be paid on. */
  | { readonly kind: "not_set_up" }
  /** It does not answer, or not with a link. */
  | { readonly kind: "gateway_unavailable" };

type Asked = { readonly amount: Centavos; readonly expiresAt: Date };
type Payable = { readonly booking: Booking; readonly terms: LinkTerms; readonly url: string | undefined };

/** Mercado Pago's webhooks, not its older unsigned notifications. */
const NOTIFICATION_PATH = "/webhooks/mercadopago?source_news=webhooks";

/** So that a payment made at the last moment still finds its hold alive when it is settled. */
const ENDS_BEFORE_HOLD_MS = MINUTE_MS;

/**
 * Gives the page on which a guest pays what they owe.
 *
 * The same amount for the same stay until the same moment is the same link. The provider is asked outside of any transaction; of two
 * calls at once the first to store its link wins, and both answer with that one.
 */
export function createPaymentLinks(deps: PaymentsDeps) {
  const { db, gateway, booking: room, clock, publicUrl, backUrl, logger } = deps;

  return {
    /** For what is missing of the deposit, until a minute before the hold ends. `language` is BCP 47. */
    depositLink: (bookingId: string, language?: string) => linkFor("deposit", bookingId, language),
    /**
     * For what is left to pay of a booking that is kept, until the day of check-out is over: whoever opens it again
     * weeks later pays on the same page.
     */
    balanceLink: (bookingId: string, language?: string) => linkFor("balance", bookingId, language),
  };

  /** A page made already stays in the language it was made in. */
  async function linkFor(
    purpose: Purpose,
    bookingId: string,
    language = "es-AR",
  ): Promise<Result<PaymentLink, PaymentLinkRefusal>> {
    const { timeZone } = await room.complex();
    const payable = await db.transaction((trx) => readPayable(trx, purpose, bookingId, timeZone));
    if (!payable.ok) return payable;
    const { booking, terms, url } = payable.value;
    if (url !== undefined) return ok(linkTo(url, terms));

    const title = paymentTitle(booking, { purpose, language, today: todayIn(timeZone, clock()) });
    const made = await makeLink(booking, terms, title);
    if (!made.ok) return made;
    const link = { ...terms, ...made.value, createdAt: clock() };
    return ok(linkTo(await db.transaction((trx) => keepLink(trx, link)), terms));
  }

  /** Whatever goes wrong here (also a token that is no longer good) must not silence the chat: the guest can try again. */
  async function makeLink(booking: Booking, terms: LinkTerms, title: string) {
    const { purpose, amount, currency, expiresAt, paysFor } = terms;
    try {
      const made = await gateway.createPaymentLink({
        ...{ amount, currency, expiresAt },
        reference: referenceOf(terms),
        code: booking.code,
        title,
        notificationUrl: publicUrl && `${publicUrl}${NOTIFICATION_PATH}`,
        backUrl: backUrl(booking),
        key: `link:${booking.code}:${purpose}:${amount}:${expiresAt.getTime()}:${digest(paysFor)}`,
      });
      return ok(made);
    } catch (error) {
      const level = error instanceof GatewayUnavailable ? "warn" : "error";
      logger[level]({ err: error, booking: booking.code, purpose }, "the payment gateway gave no link");
      return err({ kind: "gateway_unavailable" } as const);
    }
  }

  async function readPayable(
    trx: Trx,
    purpose: Purpose,
    bookingId: string,
    timeZone: string,
  ): Promise<Result<Payable, PaymentLinkRefusal>> {
    const booking = await lockBooking(trx, bookingId);
    if (booking === undefined) throw new Error(`There is no booking ${bookingId}.`);
    const received = await receivedFor(trx, bookingId, null);
    const asked =
      purpose === "deposit" ? depositOf(booking, received) : balanceOf(booking, received, timeZone);
    if (asked === undefined) return err({ kind: "not_payable", booking });
    const { cabinId, stay, quote } = booking;
    const paysFor = `${cabinId} ${stay.checkIn}/${stay.checkOut}`;
    const terms = { bookingId, purpose, currency: quote.currency, paysFor, ...asked };
    return ok({ booking, terms, url: await findLink(trx, terms) });
  }

  function depositOf(booking: Booking, received: Centavos): Asked | undefined {
    const endsBefore = new Date(clock().getTime() + ENDS_BEFORE_HOLD_MS);
    if (!isHold(booking) || !isPayable(booking, endsBefore)) return undefined;
    return {
      amount: minus(booking.quote.deposit, received),
      expiresAt: new Date(Date.parse(booking.deadline) - ENDS_BEFORE_HOLD_MS),
    };
  }

  function balanceOf({ state, stay, quote }: Booking, received: Centavos, timeZone: string) {
    const expiresAt = endOfDay(stay.checkOut, timeZone);
    const isOpen = (state === "confirmed" || state === "checked_in") && expiresAt > clock();
    if (!isOpen || received >= quote.total) return undefined;
    return { amount: minus(quote.total, received), expiresAt };
  }
}

/** Providers take keys of some length only. */
const digest = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 10);

const linkTo = (url: string, { amount, expiresAt }: LinkTerms): PaymentLink => ({
  url,
  amount,
  expiresAt: expiresAt.toISOString(),
});
