import type { Booking } from "../../src/booking/domain/booking.ts";
import { type Centavos, centavos } from "../../src/booking/domain/money.ts";
import type { Db } from "../../src/db/connect.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { createMoneyByHand } from "../../src/payments/by-hand/money-by-hand.ts";
import type { PaymentGateway, ProviderPayment } from "../../src/payments/mercadopago/gateway.ts";
import { createPayments } from "../../src/payments/payments.ts";
import { referenceOf } from "../../src/payments/reference.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { err, ok } from "../../src/shared/result.ts";
import { aCabinAndTwoGuests, aGuestAt } from "../booking/desk.ts";
import { aCabin, aComplex } from "../support/builders/booking.ts";
import { IN_STEPS } from "../support/builders/payments.ts";

type Told = Partial<Pick<ProviderPayment, "status" | "statusDetail" | "refunded" | "refunds">>;

const MARTA = { kind: "owner", name: "Marta", channel: "telegram" } as const;
let names = 0;

/** A till whose provider is in memory: for histories too many to be played over HTTP. */
export async function aQuickTill(db: Db) {
  const complex = await aComplex(db, { mode: "instant", policy: IN_STEPS });
  const desk = await aCabinAndTwoGuests(db, { complex });
  const { room, clock, ownersChat } = desk;
  const provider = new Map<string, ProviderPayment>();
  let moment = clock.now().getTime();
  function now(): string {
    moment += 1_000;
    return new Date(moment).toISOString();
  }

  function tell(id: string, told: Told): void {
    const before = provider.get(id);
    if (before) provider.set(id, { ...before, ...told, updatedAt: now() });
  }

  const gateway: PaymentGateway = {
    seller: async () => ({ collectorId: "us", liveMode: true }),
    createPaymentLink: async ({ key }) => ({ preferenceId: key, url: `https://pay.example/${key}` }),
    payment: async (id) => provider.get(id),
    searchPayments: async (reference) =>
      [...provider.values()]
        .filter(({ externalReference }) => externalReference === reference)
        .map(({ id, updatedAt }) => ({ id, updatedAt, reference })),
    changedPayments: async () => ({ payments: [], isLast: true }),
    chargedBackPayments: async () => [],
    async refund(id, { amount }) {
      const payment = provider.get(id);
      const left = payment ? payment.amount - payment.refunded : 0;
      const part = amount ?? left;
      if (payment?.status !== "approved" || part > left || left === 0)
        return err({ kind: "refused", message: "not refundable" });
      tell(id, { refunded: centavos(payment.refunded + part), ...(part === left && { status: "refunded" }) });
      return ok(null);
    },
  };
  const deps = {
    ...{ db, booking: room, clock: clock.now, complexId: complex.id },
    outbox: createOutbox({
      chatsOf: async (_trx, audience) => (audience.to === "guest" ? [audience.chatId] : [ownersChat]),
      clock: clock.now,
    }),
    logger: createLogger({ level: "silent" }),
  };
  const byHand = createMoneyByHand(deps);
  /** What the owner has in hand of each booking. */
  const inHand = new Map<string, number>();
  const move = (bookingId: string, by: number) => inHand.set(bookingId, (inHand.get(bookingId) ?? 0) + by);
  const payments = createPayments({
    ...deps,
    gateway,
    metrics: createMetrics(),
    webhookSecrets: [],
    publicUrl: undefined,
    backUrl: () => undefined,
  });

  return {
    ...desk,
    payments,
    /** A cabin of its own, and somebody who wants it. */
    async anotherGuest() {
      const cabinId = await aCabin(db, complex);
      return { cabinId, ...(await aGuestAt(db, room, cabinId)) };
    },
    /** An approved payment at the provider, which nobody has told us of. */
    paid({ id, quote }: Booking, purpose: "deposit" | "balance", amount: Centavos): string {
      const name = `quick-${names++}`;
      provider.set(name, {
        ...{ id: name, status: "approved", statusDetail: "accredited", amount, refunded: centavos(0) },
        ...{ refunds: [], currency: quote.currency, collectorId: "us", liveMode: true },
        externalReference: referenceOf({ bookingId: id, purpose }),
        updatedAt: now(),
      });
      return name;
    },
    tell,
    at: (id: string) => provider.get(id),
    /** Cash for a booking; nothing where nobody may take any. */
    async takes({ id: bookingId }: Booking, amount: Centavos): Promise<void> {
      const key = `cash-${names++}`;
      const taken = await byHand.take({ bookingId, method: "cash", amount, key, actor: MARTA });
      if (taken.ok) move(bookingId, amount);
    },
    /** The last cash was never paid. */
    async undoes({ id }: Booking): Promise<void> {
      const [last] = await byHand.takingsOf(id);
      if (last === undefined) return;
      const undone = await byHand.undoTaking({ payment: last.payment, reason: "Era otro.", actor: MARTA });
      if (undone.ok) move(id, -undone.value.amount);
    },
    /** An owner gives back the newest of what they owe by hand. */
    async givesBackLast({ id, code }: Booking): Promise<void> {
      const last = (await byHand.owed()).findLast((one) => one.code === code);
      if (last === undefined) return;
      const given = await byHand.gaveBack({ refundId: last.id, method: "cash", actor: MARTA });
      if (given.ok) move(id, -last.amount);
    },
    /** What is at the provider of so many payments, and in hand of a booking. */
    holds: (bookingId: string, ids: readonly string[]) =>
      ids.reduce((held, id) => {
        const payment = provider.get(id);
        if (!payment) return held;
        const isLost = payment.status === "charged_back" && payment.statusDetail === "settled";
        return held + (isLost ? 0 : payment.amount - payment.refunded);
      }, inHand.get(bookingId) ?? 0),
    /** Everything that is owed goes back, as far as the provider lets it. */
    async givesBack({ id: bookingId, code }: Booking): Promise<void> {
      const { rows: whole } = await db.raw<{ rows: { id: string }[] }>(
        "select provider_id as id from payments where booking_id = ? and outcome = 'refund' and method = 'mercadopago'",
        [bookingId],
      );
      const { rows: parts } = await db.raw<{ rows: { id: string }[] }>(
        `select refunds.id
         from refunds
         join payments using (provider_id)
         where refunds.booking_id = ? and done_at is null and not whole and method = 'mercadopago'
         order by up_to`,
        [bookingId],
      );
      for (const owed of (await byHand.owed()).filter((one) => one.code === code)) {
        const given = await byHand.gaveBack({ refundId: owed.id, method: "transfer", actor: MARTA });
        if (given.ok) move(bookingId, -owed.amount);
      }
      for (const { id } of whole) await payments.refundPayment(id).catch(notYet);
      for (const { id } of parts) await payments.refundPart(id).catch(notYet);
    },
  };
}

/** Of a payment in dispute nothing can go back: its job is tried again. */
function notYet(error: unknown): void {
  if (
    !(error instanceof Error) ||
    !/not (there|refunded) yet|waits for the end of a claim/.test(error.message)
  )
    throw error;
}
