import { createHash } from "node:crypto";
import { todayIn } from "../../booking/domain/civil-date.ts";
import type { Centavos } from "../../booking/domain/money.ts";
import { addJob } from "../../db/jobs.ts";
import { inTransaction } from "../../db/transaction.ts";
import { MINUTE_MS, SECOND_MS } from "../../shared/clock.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { PaymentsDeps } from "../deps.ts";
import { GatewayUnavailable } from "../mercadopago/gateway.ts";
import { type Purpose, type Reference, referenceOf } from "../reference.ts";
import { keepLink, type LinkTerms } from "../tables/payment-links.ts";
import { createChatPatience } from "./chat-patience.ts";
import { type NotPayable, type Payable, readPayable } from "./link-terms.ts";
import { paymentTitle } from "./payment-title.ts";

/** `expiresAt` is an ISO instant. */
export type PaymentLink = { readonly url: string; readonly amount: Centavos; readonly expiresAt: string };

type GatewayRefusal = { readonly kind: "gateway_unavailable" };

export type PaymentLinkRefusal =
  | NotPayable
  /** The complex has no account to be paid on. */
  | { readonly kind: "not_set_up" }
  /** It does not answer, not soon enough, or not with a link: one is sent to the guest as soon as there is one. */
  | GatewayRefusal;

/** A link that a guest was promised. `tries` counts from 0; `language` is BCP 47. */
export type PromisedLink = Reference & { readonly language: string; readonly tries: number };

/** Mercado Pago's webhooks, not its older unsigned notifications. */
const NOTIFICATION_PATH = "/webhooks/mercadopago?source_news=webhooks";

/** Most outages are over in minutes; a token that is no longer good takes somebody to see to it. */
const HURRIED_TRIES = 40;
const TRY_AGAIN_MS = { hurried: 10 * SECOND_MS, later: 5 * MINUTE_MS };
/** About a day: by then a guest has asked again. */
const LAST_TRY = 300;

/**
 * Gives the page on which a guest pays what they owe.
 *
 * The same amount for the same stay until the same moment is the same link. The provider is asked outside of any
 * transaction; of two calls at once the first to store its link wins, and both answer with that one.
 */
export function createPaymentLinks(deps: PaymentsDeps) {
  const { db, gateway, booking: room, outbox, clock, publicUrl, backUrl, logger } = deps;
  const atOnce = createChatPatience(deps.chatPatience);

  return {
    /** For what is missing of the deposit, until a minute before the hold ends. `language` is BCP 47. */
    depositLink: (bookingId: string, language?: string) => linkFor("deposit", bookingId, language),
    /**
     * For what is left to pay of a booking that is kept, until the day of check-out is over: whoever opens it again
     * weeks later pays on the same page.
     */
    balanceLink: (bookingId: string, language?: string) => linkFor("balance", bookingId, language),
    sendPromisedLink,
  };

  /** For somebody who waits in a chat. A page made already stays in the language it was made in. */
  async function linkFor(
    purpose: Purpose,
    bookingId: string,
    language = "es-AR",
  ): Promise<Result<PaymentLink, PaymentLinkRefusal>> {
    const { timeZone } = await room.complex();
    const asked = { purpose, bookingId };
    const payable = await db.transaction((trx) => readPayable(trx, asked, { now: clock(), timeZone }));
    if (!payable.ok) return payable;
    const { terms, url } = payable.value;
    if (url !== undefined) return ok(linkTo(url, terms));

    const made = await makeLink(payable.value, { language, timeZone, ask: atOnce });
    if (!made.ok) {
      await promise({ ...asked, language, tries: 0 }, clock());
      return made;
    }
    const link = { ...terms, ...made.value, createdAt: clock() };
    return ok(linkTo(await db.transaction((trx) => keepLink(trx, link)), terms));
  }

  /**
   * Makes a link that could not be given at once, and tells the guest. A link that is there was shown to whoever asked
   * for it; what is no longer to be paid needs none. While there is none it is tried again, later each time.
   */
  async function sendPromisedLink(promised: PromisedLink): Promise<void> {
    const { timeZone } = await room.complex();
    const payable = await db.transaction((trx) => readPayable(trx, promised, { now: clock(), timeZone }));
    if (!payable.ok || payable.value.url !== undefined) return;
    const { booking, terms } = payable.value;
    const { language, tries, purpose } = promised;
    const made = await makeLink(payable.value, { language, timeZone, ask: (work) => work() });
    if (!made.ok) {
      const waitMs = tries < HURRIED_TRIES ? TRY_AGAIN_MS.hurried : TRY_AGAIN_MS.later;
      const runAt = new Date(clock().getTime() + waitMs);
      if (tries < LAST_TRY) await promise({ ...promised, tries: tries + 1 }, runAt);
      return;
    }
    await inTransaction(db, async (trx) => {
      const still = await readPayable(trx, promised, { now: clock(), timeZone });
      if (!still.ok || still.value.url !== undefined) return; // the provider took its time
      const url = await keepLink(trx, { ...terms, ...made.value, createdAt: clock() });
      const { id, code, guestId, chatId } = booking;
      await outbox.announce(trx, {
        event: `${purpose}_link_ready`,
        audience: { to: "guest", guestId, chatId },
        data: { bookingId: id, code, amount: terms.amount, currency: terms.currency, url },
      });
    });
  }

  async function promise(promised: PromisedLink, runAt: Date): Promise<void> {
    const key = `link:${promised.purpose}:${promised.bookingId}`;
    await inTransaction(db, (trx) => addJob(trx, "send_payment_link", promised, { key, runAt }));
  }

  /** Whatever goes wrong here (also a token that is no longer good) must not silence the chat. */
  async function makeLink(
    { booking, terms }: Payable,
    { language, timeZone, ask }: Making,
  ): Promise<Result<{ readonly preferenceId: string; readonly url: string }, GatewayRefusal>> {
    const { purpose, amount, currency, expiresAt, paysFor } = terms;
    const request = {
      ...{ amount, currency, expiresAt },
      reference: referenceOf(terms),
      code: booking.code,
      title: paymentTitle(booking, { purpose, language, today: todayIn(timeZone, clock()) }),
      notificationUrl: publicUrl && `${publicUrl}${NOTIFICATION_PATH}`,
      backUrl: backUrl(booking),
      key: `link:${booking.code}:${purpose}:${amount}:${expiresAt.getTime()}:${digest(paysFor)}`,
    };
    try {
      return ok(await ask(() => gateway.createPaymentLink(request)));
    } catch (error) {
      const level = error instanceof GatewayUnavailable ? "warn" : "error";
      logger[level]({ err: error, booking: booking.code, purpose }, "the payment gateway gave no link");
      return err({ kind: "gateway_unavailable" });
    }
  }
}

type Making = {
  readonly language: string;
  readonly timeZone: string;
  /** How long it may take. */
  readonly ask: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Providers take keys of some length only. */
const digest = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 10);

const linkTo = (url: string, { amount, expiresAt }: LinkTerms): PaymentLink => ({
  url,
  amount,
  expiresAt: expiresAt.toISOString(),
});
