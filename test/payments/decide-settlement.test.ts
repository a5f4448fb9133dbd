import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { centavos, minus, sum } from "../../src/booking/domain/money.ts";
import { cancel, confirm } from "../../src/booking/domain/moves.ts";
import {
  decideSettlement,
  type KnownPayment,
  type Outcome,
  refundReason,
} from "../../src/payments/decide-settlement.ts";
import { PAYMENT_STATUSES, type ProviderPayment } from "../../src/payments/gateway.ts";
import { aHold } from "../support/builders/holds.ts";

const NOW = new Date("2026-01-05T15:00:00Z");
const DEPOSIT = centavos(60_00);
const SELLER = { collectorId: "123456789", liveMode: true };

const hold = aHold();

const aPayment = (payment: Partial<ProviderPayment>): ProviderPayment => ({
  id: "1",
  status: "approved",
  statusDetail: "accredited",
  amount: DEPOSIT,
  refunded: centavos(0),
  refunds: [],
  currency: "ARS",
  ...SELLER,
  externalReference: hold.id,
  updatedAt: NOW.toISOString(),
  ...payment,
});

type Written = ProviderPayment & { readonly outcome: Outcome | null };

/** A till without a database: what is told is decided, written down and carried out at once. */
function aTill() {
  const written = new Map<string, Written>();
  let booking: Booking = hold;
  const kept = () =>
    [...written.values()].filter(({ outcome }) => outcome === "booked" || outcome === "partial");

  function outcomeOf(payment: ProviderPayment, known: KnownPayment | undefined): Outcome | null | "stale" {
    const received = sum(
      kept()
        .filter(({ id }) => id !== payment.id)
        .map(({ amount }) => amount),
    );
    const paidFor = { booking, purpose: "deposit", received, promised: centavos(0) } as const;
    const decision = decideSettlement({ payment, known, seller: SELLER, ...paidFor, now: NOW });
    switch (decision.kind) {
      case "stale":
        return "stale";
      case "record":
      case "failed":
        return known?.outcome ?? null;
      case "ignore":
        return "ignored";
      case "balance":
        return "booked";
      case "refund":
      case "partial":
        return decision.kind;
      case "settle":
        if (booking.state !== "awaiting_deposit") return "refund";
        booking = confirm(booking);
        return "booked";
    }
  }

  return {
    tell(payment: ProviderPayment) {
      const outcome = outcomeOf(payment, written.get(payment.id));
      if (outcome !== "stale") written.set(payment.id, { ...payment, outcome });
    },
    state: () => booking.state,
    written: (id: string) => written.get(id),
    outcomes: () => [...written.values()].map(({ outcome }) => outcome),
    kept: () => sum(kept().map(({ amount, refunded }) => minus(amount, refunded))),
  };
}

const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();

/** Everything in any order, some of it more than once. */
const shuffled = <T>(all: readonly T[]) =>
  fc
    .tuple(fc.shuffledSubarray([...all], { minLength: all.length }), fc.shuffledSubarray([...all]))
    .chain(([once, again]) =>
      fc.shuffledSubarray([...once, ...again], { minLength: once.length + again.length }),
    );

const history = fc
  .array(fc.constantFrom(...PAYMENT_STATUSES), { minLength: 1, maxLength: 5 })
  .map((statuses) => statuses.map((status, step) => aPayment({ status, updatedAt: minutesLater(step) })));

describe("what is told of a payment, in any order and more than once,", () => {
  it("leaves it as it last was", () => {
    const told = history.chain((steps) => fc.tuple(fc.constant(steps.at(-1)), shuffled(steps)));
    fc.assert(
      fc.property(told, ([last, snapshots]) => {
        const till = aTill();
        for (const snapshot of snapshots) till.tell(snapshot);
        expect(till.written("1")).toMatchObject({ status: last?.status, updatedAt: last?.updatedAt });
      }),
    );
  });

  it("books when enough is approved, and keeps or owes back every payment", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 80_00 }).map(centavos), {
      minLength: 1,
      maxLength: 4,
    });
    const told = amounts.chain((all) =>
      fc.tuple(
        fc.constant(all),
        shuffled(
          all.flatMap((amount, index) => [
            aPayment({ id: String(index), amount, status: "pending" }),
            aPayment({ id: String(index), amount, updatedAt: minutesLater(1) }),
          ]),
        ),
      ),
    );
    fc.assert(
      fc.property(told, ([all, snapshots]) => {
        const till = aTill();
        for (const snapshot of snapshots) till.tell(snapshot);
        const enough = sum(all) >= DEPOSIT;
        expect(till.state()).toBe(enough ? "confirmed" : "awaiting_deposit");
        expect(till.kept() >= DEPOSIT).toBe(enough);
        expect(till.outcomes()).not.toContain(null);
        expect(till.outcomes().includes("booked")).toBe(enough);
      }),
    );
  });
});

describe("two answers of the same instant", () => {
  it.each([
    ["pending", "approved"],
    ["in_process", "rejected"],
    ["approved", "in_mediation"],
    ["approved", "refunded"],
    ["in_mediation", "charged_back"],
  ] as const)("%s never follows %s", (before, after) => {
    const till = aTill();
    till.tell(aPayment({ status: after }));
    till.tell(aPayment({ status: before }));
    expect(till.written("1")?.status).toBe(after);
  });

  it("count the one with more refunded", () => {
    const till = aTill();
    till.tell(aPayment({ refunded: centavos(10_00) }));
    till.tell(aPayment({}));
    expect(till.written("1")?.refunded).toBe(10_00);
  });
});

describe("a claim that the owner wins", () => {
  it("lets the payment count after all", () => {
    const till = aTill();
    till.tell(aPayment({ status: "in_mediation" }));
    expect(till.state()).toBe("awaiting_deposit");
    till.tell(aPayment({ updatedAt: minutesLater(1) }));
    expect(till.state()).toBe("confirmed");
  });

  it.each([
    { meanwhile: 200_00, decision: { kind: "record", alert: "overpaid", surplus: 60_00 } },
    { meanwhile: 150_00, decision: { kind: "record", alert: "overpaid", surplus: 10_00 } },
    { meanwhile: 140_00, decision: { kind: "record", alert: "dispute_won" } },
  ])("tells them what was paid twice, where $meanwhile came meanwhile", ({ meanwhile, decision }) => {
    const before = { status: "in_mediation", statusDetail: "pending", updatedAt: NOW.toISOString() } as const;
    const known = { ...before, refunded: centavos(0) };
    const back = decideSettlement({
      payment: aPayment({ updatedAt: minutesLater(1) }),
      known: { ...known, outcome: "booked" },
      promised: centavos(0),
      seller: SELLER,
      booking: confirm(hold),
      purpose: "deposit",
      received: centavos(meanwhile),
      now: NOW,
    });
    expect(back).toEqual(decision);
  });
});

describe("money that is not taken", () => {
  it("goes back because the deposit was paid, or because the booking is over", () => {
    expect(refundReason(confirm(hold))).toBe("already_paid");
    expect(refundReason(hold)).toBe("booking_over");
  });
});

describe("a payment of the balance", () => {
  const confirmed = confirm(hold);
  const decide = (amount: number, received: number, booking: Booking = confirmed) =>
    decideSettlement({
      payment: aPayment({ amount: centavos(amount) }),
      known: undefined,
      promised: centavos(0),
      seller: SELLER,
      booking,
      purpose: "balance",
      received: centavos(received),
      now: NOW,
    });

  it.each([
    { pays: 140_00, of: 60_00, decision: { kind: "balance", paid: 140_00, due: 0, surplus: 0 } },
    { pays: 139_99, of: 60_00, decision: { kind: "balance", paid: 139_99, due: 1, surplus: 0 } },
    { pays: 140_01, of: 60_00, decision: { kind: "balance", paid: 140_00, due: 0, surplus: 1 } },
    { pays: 140_00, of: 199_99, decision: { kind: "balance", paid: 1, due: 0, surplus: 139_99 } },
    { pays: 140_00, of: 200_00, decision: { kind: "refund", reason: "nothing_due" } },
    { pays: 140_00, of: 215_00, decision: { kind: "refund", reason: "nothing_due" } },
  ])("of $pays where $of of 200.00 are there: $decision.kind", ({ pays, of, decision }) => {
    expect(decide(pays, of)).toEqual(decision);
  });

  it("goes back where the stay was cancelled, and completes the deposit of a hold", () => {
    const ended = { by: "guest", reason: null, at: NOW.toISOString() };
    expect(decide(140_00, 0, cancel(confirmed, ended))).toEqual({ kind: "refund", reason: "booking_over" });
    expect(decide(60_00, 0, hold)).toEqual({ kind: "settle", surplus: 0 });
  });

  it("is split to the centavo, and never makes a stay cost more than it does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_00 }), fc.nat(300_00), (amount, received) => {
        const decision = decide(amount, received);
        expect(decision.kind).toBe(received < 200_00 ? "balance" : "refund");
        if (decision.kind !== "balance") return;
        expect(decision.paid + decision.surplus).toBe(amount);
        expect(received + decision.paid + decision.due).toBe(200_00);
        expect(Math.min(decision.due, decision.surplus)).toBe(0);
      }),
    );
  });
});

describe("what goes back of a payment that was booked", () => {
  const told = (status: "approved" | "refunded", refunded: number, promised: number) => {
    const before = { status: "approved", statusDetail: "accredited", updatedAt: NOW.toISOString() } as const;
    const known = { ...before, refunded: centavos(0) };
    return decideSettlement({
      payment: aPayment({ status, refunded: centavos(refunded), updatedAt: minutesLater(1) }),
      known: { ...known, outcome: "booked" },
      promised: centavos(promised),
      seller: SELLER,
      booking: confirm(hold),
      purpose: "deposit",
      received: centavos(0),
      now: NOW,
    });
  };

  it.each([
    { status: "approved", gone: 30_00, promised: 30_00, alert: undefined },
    { status: "approved", gone: 20_00, promised: 30_00, alert: undefined },
    { status: "approved", gone: 30_01, promised: 30_00, alert: "partially_refunded" },
    { status: "approved", gone: 10_00, promised: 0, alert: "partially_refunded" },
    { status: "refunded", gone: 60_00, promised: 60_00, alert: undefined },
    { status: "refunded", gone: 60_00, promised: 30_00, alert: "refunded" },
  ] as const)("$gone of $promised promised, $status, alarms: $alert", ({ status, gone, promised, alert }) => {
    expect(told(status, gone, promised)).toEqual({ kind: "record", ...(alert && { alert }) });
  });
});
