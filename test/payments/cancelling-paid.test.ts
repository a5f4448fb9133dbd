import { describe, expect, it } from "vitest";
import { addDays } from "../../src/booking/domain/civil-date.ts";
import { err } from "../../src/shared/result.ts";
import { granted } from "../booking/desk.ts";
import { aPaidBooking, type Till } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

/** What Mercado Pago says has gone back of a payment, in centavos; it counts in pesos itself. */
const goneOf = ({ emulator }: Pick<Till, "emulator">, id: string) =>
  emulator.payment(id).refunds.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);

/** As a guest does: what is shown is what they say yes to. */
async function shownTo({ room }: Pick<Till, "room">, booking: Parameters<Till["stateOf"]>[0]) {
  const shown = await room.refundNow(booking, "guest");
  if (shown === undefined) throw new Error("It is too late.");
  return shown.refund;
}

describe("a guest who cancels what is paid", () => {
  it.each([
    { on: "2026-01-10", comesBack: 60_00 },
    { on: "2026-01-11", comesBack: 30_00 },
    { on: "2026-01-15", comesBack: 30_00 },
    { on: "2026-01-16", comesBack: 0 },
    { on: "2026-01-20", comesBack: 0 },
  ])("on $on is shown what comes back and gets exactly that: $comesBack", async ({ on, comesBack }) => {
    const till = await aPaidBooking(database);
    const { booking, deposit, ana, clock, works, stateOf, ledger } = till;
    clock.set(`${on}T15:00:00Z`);
    expect(await shownTo(till, booking)).toBe(comesBack);
    granted(await ana.cancels(booking, { back: comesBack, kept: 60_00 - comesBack }));
    await works();
    expect(goneOf(till, deposit)).toBe(comesBack);
    expect(await stateOf(booking)).toBe("cancelled");
    const back = comesBack > 0 ? [["refund", comesBack]] : [];
    expect(await ledger(booking)).toEqual([["payment", 60_00], ...back]);
  });

  it("frees the dates, and both sides hear once what goes back; nobody is alarmed", async () => {
    const till = await aPaidBooking(database);
    const { booking, ana, bruno, clock, works, emulator, deposit, notices, told, ownersChat } = till;
    granted(await ana.cancels(booking, { back: 60_00, kept: 0 }));
    expect(await bruno.holds(booking.stay)).toMatchObject({ ok: true });
    await works();
    clock.advance({ minutes: 1 });
    await emulator.notify(deposit, { times: 2 });
    await works();
    const refunded = { event: "payment_refunded", data: { amount: 60_00, reason: "cancelled_by_guest" } };
    expect(await told(ana.chatId)).toMatchObject([refunded]);
    expect(await told(ownersChat)).toMatchObject([refunded]);
    expect(await notices(ownersChat)).toContain("booking_cancelled");
  });

  it("is asked again where midnight has changed what comes back", async () => {
    const { booking, ana, clock, stateOf } = await aPaidBooking(database);
    clock.set("2026-01-11T03:00:00Z"); // midnight in Córdoba
    const changed = { kind: "refund_changed", refund: 30_00 };
    expect(await ana.cancels(booking, { back: 60_00, kept: 0 })).toMatchObject(err(changed));
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it("is asked again where more was paid in between", async () => {
    const { booking, ana, paysBalance } = await aPaidBooking(database);
    await paysBalance(booking);
    const changed = { kind: "refund_changed", refund: 200_00 };
    expect(await ana.cancels(booking, { back: 60_00, kept: 0 })).toMatchObject(err(changed));
  });

  it("is asked again where they would lose more than they saw, though nothing comes back either way", async () => {
    const { booking, ana, clock, paysBalance, stateOf } = await aPaidBooking(database);
    clock.set("2026-01-17T15:00:00Z");
    await paysBalance(booking);
    const changed = { kind: "refund_changed", refund: 0 };
    expect(await ana.cancels(booking, { back: 0, kept: 60_00 })).toMatchObject(err(changed));
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it("gets back of the newest payment first, and of each no more than it has", async () => {
    const till = await aPaidBooking(database);
    const { booking, deposit, ana, clock, works, paysBalance } = till;
    const balance = await paysBalance(booking);
    till.emulator.refund(balance, 80); // the owner's own doing
    await works();
    clock.set("2026-01-12T15:00:00Z");
    expect(await shownTo(till, booking)).toBe(60_00);
    granted(await ana.cancels(booking, { back: 60_00, kept: 60_00 }));
    await works();
    expect([goneOf(till, balance), goneOf(till, deposit)]).toEqual([140_00, 0]);
  });

  it("gets back of both payments where one does not have it all", async () => {
    const till = await aPaidBooking(database);
    const { booking, deposit, ana, works, paysBalance } = till;
    const balance = await paysBalance(booking);
    granted(await ana.cancels(booking, { back: 200_00, kept: 0 }));
    await works();
    expect([goneOf(till, balance), goneOf(till, deposit)]).toEqual([140_00, 60_00]);
    expect(await till.room.moneyOf(booking)).toMatchObject({ received: 0 });
  });

  it("gets nothing more by putting the stay off first", async () => {
    const till = await aPaidBooking(database);
    const { booking, clock, room } = till;
    clock.set("2026-01-18T15:00:00Z");
    await database.knex.raw(
      "update bookings set check_in = check_in + 60, check_out = check_out + 60 where id = ?",
      [booking.id],
    );
    const moved = await room.bookingByCode(booking.code);
    expect(moved?.refundCheckIn).toBe("2026-01-20");
    expect(moved?.stay.checkIn).toBe(addDays(booking.stay.checkIn, 60));
    expect(await shownTo(till, moved ?? booking)).toBe(0);
  });

  it("cannot once the day of check-in is over", async () => {
    const { booking, ana, clock, room } = await aPaidBooking(database);
    clock.set("2026-01-21T03:00:00Z");
    expect(await room.refundNow(booking, "guest")).toBeUndefined();
    expect(await ana.cancels(booking, { back: 0, kept: 0 })).toMatchObject(err({ kind: "too_late" }));
  });

  it("cannot once their stay is completed", async () => {
    const { booking, ana } = await aPaidBooking(database);
    const state = "completed";
    await database.knex.raw("update bookings set state = :state where id = :id", { state, id: booking.id });
    const answer = await ana.cancels(booking, { back: 60_00, kept: 0 });
    expect(answer).toMatchObject(err({ kind: "already", booking: { state } }));
  });

  it("keeps the conditions they booked under, whatever the complex says later", async () => {
    const till = await aPaidBooking(database);
    await database.knex.raw("update complexes set cancellation_policy = ? where id = ?", [
      JSON.stringify({ name: "strict", steps: [] }),
      till.complex.id,
    ]);
    expect(await shownTo(till, till.booking)).toBe(60_00);
  });
});

describe("two who cancel the same booking at once", () => {
  it("are given the money back once", async () => {
    const till = await aPaidBooking(database);
    const { booking, deposit, ana, works, told } = till;
    const answers = await Promise.all([1, 2, 3].map(() => ana.cancels(booking, { back: 60_00, kept: 0 })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await works();
    expect(goneOf(till, deposit)).toBe(60_00);
    expect(await told(ana.chatId)).toHaveLength(1);
  });
});

describe("a balance that is settled while the guest cancels", () => {
  it.each([1, 2, 3])("goes back or makes them look again, to the last centavo (round %i)", async () => {
    const till = await aPaidBooking(database);
    const { booking, deposit, ana, emulator, payments, works, stateOf } = till;
    granted(await payments.balanceLink(booking.id));
    const page = emulator.latestPreference(`${booking.id}/balance`)?.id ?? "";
    const balance = String(emulator.pay(page, "approve").id);
    const [cancelled] = await Promise.all([
      ana.cancels(booking, { back: 60_00, kept: 0 }),
      payments.settlePayment(balance),
    ]);
    await works();
    const kept = cancelled.ok ? 0 : 200_00;
    expect(await stateOf(booking)).toBe(cancelled.ok ? "cancelled" : "confirmed");
    expect(200_00 - goneOf(till, deposit) - goneOf(till, balance)).toBe(kept);
  });
});

describe("an owner who calls a paid stay off", () => {
  it("gives back everything, and the guest is told why", async () => {
    const till = await aPaidBooking(database);
    const { booking, deposit, ana, marta, clock, works, notices, told } = till;
    clock.set("2026-01-19T15:00:00Z");
    granted(await marta.cancels(booking));
    await works();
    expect(goneOf(till, deposit)).toBe(60_00);
    expect(await notices(ana.chatId)).toContain("booking_cancelled");
    expect(await told(ana.chatId)).toMatchObject([{ data: { reason: "called_off", amount: 60_00 } }]);
  });
});
