import { describe, expect, it } from "vitest";
import { granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { aHeldBooking, aPaidBooking, aTill } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

/** At 100.00 a night; two nights are held, of which 60.00 are the deposit. */
const aNight = stay("2026-01-07", "2026-01-08");
const threeNights = stay("2026-01-12", "2026-01-15");
const twoOthers = stay("2026-01-12", "2026-01-14");

describe("a payment page that was opened before the booking changed", () => {
  it("pays a part of a deposit that has become larger, and the new page asks for the rest", async () => {
    const { booking, ana, pays, preferenceOf, payments, emulator, works, stateOf, told } =
      await aHeldBooking(database);
    await preferenceOf(booking);
    granted(await ana.changes(booking, { stay: threeNights }));
    await pays(booking);
    expect(await told(ana.chatId)).toMatchObject([{ event: "payment_underpaid", data: { missing: 30_00 } }]);
    expect(granted(await payments.depositLink(booking.id))).toMatchObject({ amount: 30_00 });
    emulator.pay(emulator.latestPreference(booking.id)?.id ?? "", "approve");
    await works();
    expect(await stateOf(booking)).toBe("confirmed");
  });

  it("pays more than a deposit that has become smaller: the rest counts for the balance", async () => {
    const { booking, ana, pays, preferenceOf, room, toldOnConfirming } = await aHeldBooking(database);
    await preferenceOf(booking);
    granted(await ana.changes(booking, { stay: aNight }));
    await pays(booking);
    expect(await room.moneyOf(granted(await ana.changes(booking, { stay: twoOthers })))).toEqual({
      received: 60_00,
      due: 140_00,
    });
    expect(await toldOnConfirming(ana.chatId)).toMatchObject([{ received: 60_00, due: 40_00 }]);
  });

  it("pays more than all of it: what is too much goes back", async () => {
    const till = await aTill(database);
    const { ana, pays, preferenceOf, works, emulator, room } = till;
    const booking = granted(await ana.holds(stay("2026-01-12", "2026-01-22")));
    await preferenceOf(booking);
    granted(await ana.changes(booking, { stay: aNight }));
    const payment = await pays(booking);
    await works();
    expect(emulator.payment(payment).refunds).toMatchObject([{ amount: 230 }]);
    const kept = granted(await ana.changes(booking, { stay: twoOthers }));
    expect(await room.moneyOf(kept)).toEqual({ received: 100_00, due: 100_00 });
  });

  it("of a balance pays more than is left of it: what is too much goes back", async () => {
    const { booking, ana, pays, payments, emulator, works } = await aHeldBooking(database);
    await pays(booking);
    granted(await payments.balanceLink(booking.id));
    granted(await ana.changes(booking, { stay: aNight }));
    const { id } = emulator.pay(emulator.latestPreference(`${booking.id}/balance`)?.id ?? "", "approve");
    await works();
    await works();
    expect(emulator.payment(id).refunds).toMatchObject([{ amount: 100 }]);
  });
});

describe("a payment page that is opened after the booking changed", () => {
  it("names the dates it has now, also where the price is the same", async () => {
    const { booking, ana, preferenceOf, payments, emulator } = await aHeldBooking(database);
    await preferenceOf(booking);
    granted(await ana.changes(booking, { stay: twoOthers }));
    granted(await payments.depositLink(booking.id));
    const title = emulator.latestPreference(booking.id)?.items[0]?.title;
    expect(title).toBe(`Seña · Quebracho · 12 al 14 de enero · ${booking.code}`);
  });
});

describe("what was paid before the booking changed", () => {
  it("goes back as far as it is more than the new price, and only once", async () => {
    const { booking, ana, paysBalance, room, works, told } = await aPaidBooking(database);
    await paysBalance(booking);
    granted(await ana.changes(booking, { stay: stay("2026-01-20", "2026-01-21") }));
    const again = granted(await ana.changes(booking, { stay: stay("2026-01-20", "2026-01-22") }));
    expect(await room.moneyOf(again)).toEqual({ received: 100_00, due: 100_00 });
    await works();
    expect(await room.moneyOf(again)).toEqual({ received: 100_00, due: 100_00 });
    expect(await told(ana.chatId)).toContainEqual(
      expect.objectContaining({
        event: "payment_refunded",
        data: expect.objectContaining({ amount: 100_00, reason: "cheaper_now" }),
      }),
    );
  });

  it("in a part is all of a smaller deposit, and stays where it is", async () => {
    const { booking, ana, pays, payments, works, stateOf, ledger, notices } = await aHeldBooking(database);
    await pays(booking, "approve", { amount: 40 });
    granted(await ana.changes(booking, { stay: aNight }));
    expect(await stateOf(booking)).toBe("confirmed");
    await payments.reconcile();
    await works();
    expect(await ledger(booking)).toEqual([["payment", 40_00]]);
    expect(await notices(ana.chatId)).toContain("booking_confirmed");
  });
});
