import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import { cancel, confirm } from "../../src/booking/domain/moves.ts";
import { type KnownPayment, refundReason } from "../../src/payments/settling/decide-settlement.ts";
import { aPayment, decides, hold, minutesLater, NOW } from "./deciding.ts";

const knownAs = (payment: Partial<KnownPayment>): KnownPayment => ({
  ...aPayment(payment),
  outcome: "booked",
});

describe("a claim that the owner wins", () => {
  it.each([
    { meanwhile: 200_00, decision: { kind: "record", alert: "overpaid", surplus: 60_00 } },
    { meanwhile: 150_00, decision: { kind: "record", alert: "overpaid", surplus: 10_00 } },
    { meanwhile: 140_00, decision: { kind: "record", alert: "dispute_won" } },
  ])("tells them what was paid twice, where $meanwhile came meanwhile", ({ meanwhile, decision }) => {
    const payment = aPayment({ updatedAt: minutesLater(1) });
    const back = decides({
      payment,
      known: knownAs({ status: "in_mediation", statusDetail: "pending" }),
      received: centavos(meanwhile),
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
    decides({
      payment: aPayment({ amount: centavos(amount) }),
      ...{ booking, purpose: "balance", received: centavos(received) },
    });

  it.each([
    { pays: 140_00, of: 60_00, paid: 140_00, due: 0, surplus: 0 },
    { pays: 139_99, of: 60_00, paid: 139_99, due: 1, surplus: 0 },
    { pays: 140_01, of: 60_00, paid: 140_00, due: 0, surplus: 1 },
    { pays: 140_00, of: 199_99, paid: 1, due: 0, surplus: 139_99 },
  ])("of $pays where $of of 200.00 are there counts $paid", ({ pays, of, ...counted }) => {
    expect(decide(pays, of)).toEqual({ kind: "balance", brought: pays, ...counted });
  });

  it.each([200_00, 215_00])("where %i of 200.00 are there is for nothing", (received) => {
    expect(decide(140_00, received)).toEqual({ kind: "refund", reason: "nothing_due" });
  });

  it("goes back where the stay was cancelled, and completes the deposit of a hold", () => {
    const ended = { by: "guest", reason: null, at: NOW.toISOString() };
    expect(decide(140_00, 0, cancel(confirmed, ended))).toEqual({ kind: "refund", reason: "booking_over" });
    expect(decide(60_00, 0, hold)).toEqual({ kind: "settle", paid: 60_00, surplus: 0 });
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
  it.each([
    { status: "approved", gone: 30_00, promised: 30_00, alert: undefined },
    { status: "approved", gone: 20_00, promised: 30_00, alert: undefined },
    { status: "approved", gone: 30_01, promised: 30_00, alert: "partially_refunded" },
    { status: "approved", gone: 10_00, promised: 0, alert: "partially_refunded" },
    { status: "refunded", gone: 60_00, promised: 60_00, alert: undefined },
    { status: "refunded", gone: 60_00, promised: 30_00, alert: "refunded" },
  ] as const)("$gone of $promised promised, $status, alarms: $alert", ({ status, gone, promised, alert }) => {
    const payment = aPayment({ status, refunded: centavos(gone), updatedAt: minutesLater(1) });
    const told = decides({ payment, known: knownAs({}), promised: centavos(promised) });
    expect(told).toEqual({ kind: "record", ...(alert && { alert }) });
  });
});
