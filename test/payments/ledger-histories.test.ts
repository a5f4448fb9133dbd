import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Booking, isKept } from "../../src/booking/domain/booking.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import { accountsOf, ledgerTroubles } from "../../src/payments/tables/ledger.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aQuickTill } from "./quick-till.ts";

const { knex } = testDatabase();
const MARTA = { kind: "owner", name: "Marta", channel: "telegram" } as const;
const NOON = "2026-01-05T15:00:00Z";
const HISTORIES = 25;

const amount = fc.constantFrom(20_00, 60_00, 140_00, 200_00, 350_00);
const which = fc.nat({ max: 9 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("pay" as const), amount }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("pay in cash" as const), amount }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom("dispute", "charge back", "lose", "win", "give back in the panel", "tell again"),
      which,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("change" as const), nights: fc.nat({ max: 3 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom(
        ...["give back", "give back", "reconcile", "undo cash", "days pass", "days pass", "hour passes"],
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("agree on a price" as const), amount }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom(
        "cancel",
        "cancel",
        "call off",
        "majeure",
        "no show",
        "give back the last by hand",
      ),
    }),
  },
);

/** What happens to one booking from its hold on. */
async function play(till: Awaited<ReturnType<typeof aQuickTill>>, steps: readonly Step[]) {
  const { room, clock, payments, marta } = till;
  clock.set(NOON);
  const guest = await till.anotherGuest();
  const held = await guest.holds(stay("2026-01-20", "2026-01-22"));
  if (!held.ok) throw new Error("Nobody else wants this cabin.");
  const ids: string[] = [];
  const now = async (): Promise<Booking> => (await room.bookingByCode(held.value.code)) ?? held.value;

  for (const one of steps) {
    const booking = await now();
    const payment = "which" in one ? ids[one.which % Math.max(1, ids.length)] : undefined;
    switch (one.does) {
      case "pay": {
        const id = till.paid(booking, isKept(booking) ? "balance" : "deposit", centavos(one.amount ?? 0));
        ids.push(id);
        await payments.settlePayment(id);
        break;
      }
      case "pay in cash":
        await till.takes(booking, centavos(one.amount ?? 0));
        break;
      case "undo cash":
        await till.undoes(booking);
        break;
      case "change":
        await guest.changes(booking, { stay: stay("2026-01-20", `2026-01-2${1 + (one.nights ?? 0)}`) });
        break;
      case "cancel": {
        const shown = await room.refundNow(booking, "guest");
        await guest.cancels(booking, shown && { back: shown.refund, kept: shown.kept });
        break;
      }
      case "call off":
        await marta.cancels(booking);
        break;
      case "agree on a price": {
        const total = centavos(one.amount ?? 0);
        await room.setPrice({
          ...{ key: randomUUID(), code: booking.code, actor: MARTA, total, reason: "Sin agua." },
          expected: { total: booking.quote.total },
        });
        break;
      }
      case "majeure": {
        const terms = { kind: "percent", percent: 50 } as const;
        const expected = await room.refundNow(booking, "owner", terms);
        const asked = { code: booking.code, actor: MARTA, reason: "Inundación.", forceMajeure: terms };
        if (expected) await room.cancelBooking({ ...asked, expected });
        break;
      }
      case "no show": {
        const expected = await room.noShowRefund(booking);
        await room.markNoShow({ code: booking.code, actor: MARTA, expected });
        break;
      }
      case "give back the last by hand":
        await till.givesBackLast(booking);
        break;
      case "give back":
        await till.givesBack(booking);
        break;
      case "reconcile":
        await payments.reconcile();
        break;
      case "hour passes":
        clock.advance({ minutes: 61 });
        await room.expireOverdueHolds();
        break;
      case "days pass":
        clock.advance({ minutes: 5 * 24 * 60 });
        await room.expireOverdueHolds();
        await room.advanceStays();
        break;
      default:
        if (payment !== undefined) await trouble(till, one.does, payment);
    }
    await agrees(till, await now(), ids);
  }
  await payments.reconcile();
  await allOwedIsSeen(till, await now());
  expect(await ledgerTroubles(knex)).toEqual([]);
}

type Step = {
  readonly does: string;
  readonly amount?: number;
  readonly which?: number;
  readonly nights?: number;
};
type Till = Awaited<ReturnType<typeof aQuickTill>>;

/** What a payer, their bank or the owner does with a payment somewhere else. */
async function trouble(till: Till, what: string, id: string): Promise<void> {
  const payment = till.at(id);
  if (payment === undefined) return;
  const { status } = payment;
  if (what === "dispute" && status === "approved") till.tell(id, { status: "in_mediation" });
  if (what === "charge back" && (status === "approved" || status === "in_mediation"))
    till.tell(id, { status: "charged_back", statusDetail: "in_process" });
  if (what === "lose" && status === "charged_back") till.tell(id, { statusDetail: "settled" });
  if (what === "win" && (status === "charged_back" || status === "in_mediation"))
    till.tell(id, { status: "approved", statusDetail: "accredited" });
  const left = payment.amount - payment.refunded;
  if (what === "give back in the panel" && status === "approved" && left > 10_00)
    till.tell(id, { refunded: centavos(payment.refunded + 10_00) });
  await till.payments.settlePayment(id);
}

/** Nothing that the books owe to a guest is missing where owners look for it, nor is anything there twice. */
async function allOwedIsSeen({ refunds }: Till, { id }: Booking): Promise<void> {
  const [account] = await accountsOf(knex, id);
  if (account === undefined || account.inDispute !== 0) return;
  const seen = (await refunds.owed()).filter(({ bookingId }) => bookingId === id);
  expect(seen.reduce((total, { amount }) => total + amount, 0)).toBe(account.toGiveBack);
}

/** The books are in order, say of the provider what it says itself, and of the guest what the house asks for. */
async function agrees(till: Till, booking: Booking, ids: readonly string[]): Promise<void> {
  const [account] = await accountsOf(knex, booking.id);
  if (account === undefined) return expect(till.holds(booking.id, ids)).toBe(0);
  const { charged, paid, refunded, chargedBack, owed, toGiveBack, inDispute } = account;
  expect(charged - paid + refunded + chargedBack).toBe(owed);
  expect(paid - refunded - chargedBack).toBe(till.holds(booking.id, ids));
  if (inDispute !== 0) return;
  if (isKept(booking)) {
    expect(charged).toBe(booking.quote.total);
    expect((await till.room.moneyOf(booking)).due).toBe(Math.max(0, owed + toGiveBack));
  } else if (chargedBack === 0 && booking.deadline === null) {
    expect(owed + toGiveBack).toBe(0); // what is not kept by the policy is on its way back
  }
}

it(`agrees with the provider and with what the guest is asked for, whatever happens: ${HISTORIES} histories`, async () => {
  const till = await aQuickTill(knex);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), (steps) => play(till, steps)),
    { numRuns: HISTORIES, endOnFailure: true },
  );
});
