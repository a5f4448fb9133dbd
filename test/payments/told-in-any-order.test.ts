import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { centavos, minus, sum } from "../../src/booking/domain/money.ts";
import { confirm } from "../../src/booking/domain/moves.ts";
import { PAYMENT_STATUSES, type ProviderPayment } from "../../src/payments/mercadopago/gateway.ts";
import type { KnownPayment, Outcome } from "../../src/payments/settling/decide-settlement.ts";
import { aPayment, DEPOSIT, decides, hold, minutesLater } from "./deciding.ts";

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
    const decision = decides({ payment, known, booking, received });
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

describe("a claim", () => {
  it("leaves the payment to count, where the owner wins", () => {
    const till = aTill();
    till.tell(aPayment({ status: "in_mediation" }));
    expect(till.state()).toBe("awaiting_deposit");
    till.tell(aPayment({ updatedAt: minutesLater(1) }));
    expect(till.state()).toBe("confirmed");
  });
});
