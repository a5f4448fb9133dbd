import {
  chargeBack,
  decideChargeback,
  decideDispute,
  openDispute,
} from "../../../sandbox/mercadopago/disputes.ts";
import { paymentView } from "../../../sandbox/mercadopago/payment-view.ts";
import { complete, findPayment, pay } from "../../../sandbox/mercadopago/payments.ts";
import { openPreference } from "../../../sandbox/mercadopago/preferences.ts";
import { refundPayment } from "../../../sandbox/mercadopago/refunds.ts";
import { createStore } from "../../../sandbox/mercadopago/store.ts";
import type { AwaitingDeposit, Booking } from "../../../src/booking/domain/booking.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import { cancel, confirm, expire, retake } from "../../../src/booking/domain/moves.ts";
import type { ProviderPayment } from "../../../src/payments/mercadopago/gateway.ts";
import { readPayment } from "../../../src/payments/mercadopago/read-payment.ts";
import { type Purpose, readReference, referenceOf } from "../../../src/payments/reference.ts";
import {
  type Decision,
  decideSettlement,
  type Outcome,
} from "../../../src/payments/settling/decide-settlement.ts";
import { granted } from "../../booking/desk.ts";
import type { House, Provider, Settled } from "./play.ts";

const COLLECTOR = 123_456_789;
const SELLER = { collectorId: String(COLLECTOR), liveMode: true };
const ENDING = { by: "guest", reason: null, at: "2026-01-05T15:00:00Z" } as const;

type Written = { readonly payment: ProviderPayment; readonly outcome: Outcome | null };

/** The decision function with nothing around it but Maps: no database, no wire, and the provider's rules themselves. */
export function createMemoryHouse(hold: AwaitingDeposit): House {
  let now = Date.parse("2026-01-05T15:00:00Z");
  const clock = () => new Date(now);
  const account = {
    ...createStore(undefined, clock),
    collectorId: COLLECTOR,
    liveMode: true,
    now: clock,
    announce() {},
  };
  let booking: Booking = hold;
  let told = 0;
  let areTaken = false;
  const written = new Map<string, Written>();
  const entered = new Map<string, Settled["entered"]>();
  const promised = new Map<string, number>();

  const view = (id: string) => paymentView(account, granted(findPayment(account, id)));
  const provider: Provider = {
    payment: view,
    complete: (id, outcome) => granted(complete(account, id, outcome)),
    openDispute: (id) => granted(openDispute(account, id)),
    decideDispute: (id, winner) => granted(decideDispute(account, id, winner)),
    chargeBack: (id) => granted(chargeBack(account, id)),
    decideChargeback: (id, winner) => granted(decideChargeback(account, id, winner)),
    refund: (id, amount) => granted(refundPayment(account, id, amount, false)),
  };

  const isOpen = ({ status, statusDetail }: ProviderPayment) =>
    status === "in_mediation" || (status === "charged_back" && statusDetail === "in_process");
  const isHeld = ({ status, statusDetail }: ProviderPayment) =>
    status === "approved" || (status === "charged_back" && statusDetail === "reimbursed");

  function received(besides?: string): number {
    let sum = 0;
    for (const { payment, outcome } of written.values()) {
      if (payment.id === besides) continue;
      const counts = outcome === "booked" || outcome === "partial";
      if (counts && (isHeld(payment) || isOpen(payment)))
        sum += payment.amount - Math.max(payment.refunded, promised.get(payment.id) ?? 0);
    }
    return sum;
  }

  function settle(id: string): void {
    const payment = readPayment(view(id));
    const known = written.get(id);
    const purpose: Purpose = readReference(payment.externalReference)?.purpose ?? "deposit";
    const decision = decideSettlement({
      ...{ payment, seller: SELLER, booking, purpose, now: clock() },
      known: known && { ...known.payment, outcome: known.outcome },
      promised: centavos(promised.get(id) ?? 0),
      received: centavos(received(id)),
    });
    if (decision.kind === "stale") return;
    told += 1;
    const outcome = carryOut(payment, decision, known?.outcome ?? null);
    written.set(id, { payment, outcome });
    if (outcome !== "ignored" && (isHeld(payment) || isOpen(payment) || isGone(payment))) enter(payment);
  }

  const isGone = ({ status }: ProviderPayment) => status === "refunded" || status === "charged_back";

  function enter(payment: ProviderPayment): void {
    const { amount, refunded } = payment;
    const isLost = payment.status === "charged_back" && !isOpen(payment) && !isHeld(payment);
    entered.set(payment.id, {
      payment: amount,
      refund: refunded,
      chargeback: isLost ? amount - refunded : 0,
    });
  }

  function carryOut(
    payment: ProviderPayment,
    decision: Exclude<Decision, { kind: "stale" }>,
    before: Outcome | null,
  ) {
    switch (decision.kind) {
      case "record":
      case "failed":
        return before;
      case "ignore":
        return "ignored";
      case "refund":
        if (decision.reason !== "wrong_currency") end("partial", "refund");
        return "refund";
      case "partial":
        return "partial";
      case "settle":
        return confirms() ? keep(payment, decision.surplus - booking.quote.balance) : goesBack();
      case "balance":
        return keep(payment, decision.surplus);
      default:
        return decision satisfies never;
    }
  }

  function keep({ id, refunded }: ProviderPayment, tooMuch: number): Outcome {
    end("partial", "booked");
    if (tooMuch > 0) promised.set(id, refunded + tooMuch);
    return "booked";
  }

  function goesBack(): Outcome {
    end("partial", "refund");
    return "refund";
  }

  /** Those that waited wait no more. What is claimed back waits to be there before it can go back. */
  function end(from: Outcome, to: Outcome): void {
    for (const [id, known] of written) {
      if (known.outcome !== from || (to === "refund" && !isHeld(known.payment))) continue;
      written.set(id, { ...known, outcome: to });
    }
  }

  function confirms(): boolean {
    if (booking.state === "awaiting_deposit") booking = confirm(booking);
    else if (booking.state === "expired" && !areTaken) booking = retake(booking);
    else return false;
    return true;
  }

  const isOver = () => booking.state === "expired" || booking.state === "cancelled";

  return {
    provider,
    passes: () => {
      now += 61_000;
    },
    async pay(of, outcome, overrides) {
      if (of === "balance" && (booking.state !== "confirmed" || received() >= booking.quote.total))
        return undefined;
      const reference = referenceOf({ bookingId: hold.id, purpose: of });
      const items = [{ title: "Seña", quantity: 1, unit_price: 60, currency_id: "ARS" }];
      const page = granted(openPreference(account, { items, external_reference: reference }));
      return String(pay(account, page, outcome, overrides).id);
    },
    async isTold(id, times) {
      for (let n = 0; n < times; n++) settle(id);
    },
    async isLiedTo() {},
    async holdEnds() {
      now = Math.max(now, Date.parse(hold.deadline) + 1);
      if (booking.state === "awaiting_deposit") booking = expire(booking, ENDING);
    },
    async othersTake() {
      areTaken ||= booking.state === "expired" || booking.state === "cancelled";
    },
    async givesUp() {
      if (booking.state === "awaiting_deposit") booking = cancel(booking, ENDING);
    },
    async looks() {
      for (const id of Object.keys(account.state.payments)) settle(id);
      if (isOver()) end("partial", "refund");
    },
    async refundsRun() {
      for (const [id, { payment, outcome }] of written) {
        const upTo = outcome === "refund" ? payment.amount : (promised.get(id) ?? 0);
        const left = Math.min(upTo, payment.amount) - payment.refunded;
        if (left <= 0) continue;
        // Refused while it is claimed back, or was charged back.
        refundPayment(account, id, outcome === "refund" ? undefined : left / 100, false);
        settle(id);
      }
    },
    async end() {
      const ids = [...written.keys()].sort();
      const payments = new Map<string, Settled>();
      for (const id of ids) {
        const outcome = written.get(id)?.outcome ?? null;
        payments.set(id, { outcome, entered: entered.get(id) ?? { payment: 0, refund: 0, chargeback: 0 } });
      }
      return { state: booking.state, payments, told };
    },
  };
}
