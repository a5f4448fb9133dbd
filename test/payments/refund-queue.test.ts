import { describe, expect, it } from "vitest";
import { down, up } from "../../migrations/029-what-is-owed.ts";
import { lockBooking } from "../../src/booking/tables/bookings.ts";
import { createPaymentsNotSetUp } from "../../src/payments/not-set-up.ts";
import { createRefundQueue } from "../../src/payments/refunds/refund-queue.ts";
import { noteTry } from "../../src/payments/tables/owed-refunds.ts";
import { err } from "../../src/shared/result.ts";
import { granted } from "../booking/desk.ts";
import { aHeldBooking, aPaidBooking, type Till } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

/** Ana cancelled what she had paid, and the account has nothing to give it back from. */
async function whatWaits() {
  const till = await aPaidBooking(database);
  till.emulator.lackBalance(true);
  granted(await till.ana.cancels(till.booking, { back: 60_00, kept: 0 }));
  return till;
}

/** Ana paid for a hold that she had given up. */
async function whatWasNotTaken() {
  const till = await aHeldBooking(database);
  const page = await till.preferenceOf(till.booking);
  granted(await till.ana.cancels(till.booking));
  till.emulator.lackBalance(true);
  const paid = String(till.emulator.pay(page, "approve").id);
  await till.payments.settlePayment(paid);
  return { ...till, paid };
}

const remindersOf = async ({ notices, ownersChat }: Till) =>
  (await notices(ownersChat)).filter((event) => event === "refunds_waiting").length;
const backOf = ({ emulator }: Till, id: string) =>
  emulator.payment(id).refunds.map(({ amount }) => Math.round(amount * 100));

describe("what is owed to guests", () => {
  it("is seen with whom it is for, how much, why, and what is in the way", async () => {
    const till = await whatWaits();
    const owed = { code: till.booking.code, guestName: "Ana", amount: 60_00, reason: "cancelled_by_guest" };
    expect(await till.refunds.owed()).toMatchObject([{ ...owed, attempts: 0, obstacle: null, whole: false }]);
    await till.works();
    const failed = {
      attempts: 1,
      obstacle: "no_balance",
      lastError: expect.stringContaining("Insufficient"),
    };
    expect(await till.refunds.owed()).toMatchObject([{ ...owed, ...failed }]);
  });

  it("is seen of a payment that was not taken, too, and goes back whole under the key it always had", async () => {
    const till = await whatWasNotTaken();
    await till.works();
    const [owed] = await till.refunds.owed();
    expect(owed).toMatchObject({
      whole: true,
      amount: 60_00,
      reason: "booking_over",
      obstacle: "no_balance",
    });
    till.emulator.lackBalance(false);
    granted(await till.refunds.retry(owed?.number ?? 0));
    await till.works();
    expect(backOf(till, till.paid)).toEqual([60_00]);
    const asked = till.emulator.calls.filter(({ path }) => path.endsWith(`/${till.paid}/refunds`));
    expect(new Set(asked.map(({ idempotencyKey }) => idempotencyKey))).toEqual(
      new Set([`refund:${till.paid}`]),
    );
    expect(await till.refunds.owed()).toEqual([]);
  });

  it("is written down the first time it is tried, if a process of the release before owed it", async () => {
    const till = await whatWasNotTaken();
    await database.knex.raw("delete from refunds where booking_id = ?", [till.booking.id]);
    await till.works();
    expect(await till.refunds.owed()).toMatchObject([{ whole: true, amount: 60_00, attempts: 1 }]);
  });

  it("is seen as well of payments that were on their way back before there were rows of them", async () => {
    const till = await whatWasNotTaken();
    await database.knex.transaction(async (trx) => {
      await down(trx);
      await trx.raw("set constraints all immediate");
    });
    await database.knex.transaction(up);
    expect(await till.refunds.owed()).toMatchObject([{ whole: true, amount: 60_00, reason: "booking_over" }]);
    till.emulator.lackBalance(false);
    await till.payments.refundPayment(till.paid);
    expect(await till.refunds.owed()).toEqual([]);
  });

  it("is tried at once when an owner says so, and they hear when it has gone back after all", async () => {
    const till = await whatWaits();
    await till.works();
    const [owed] = await till.refunds.owed();
    granted(await till.refunds.retry(owed?.number ?? 0));
    await till.works();
    expect(await till.refunds.owed()).toMatchObject([{ attempts: 2 }]);
    till.emulator.lackBalance(false);
    granted(await till.refunds.retry(owed?.number ?? 0));
    await till.works();
    expect(backOf(till, till.deposit)).toEqual([60_00]);
    expect(await till.refunds.retry(owed?.number ?? 0)).toEqual(err({ kind: "not_owed" }));
    expect(await till.notices(till.ownersChat)).toContain("refund_done");
  });

  it("has its failures noted while somebody has the booking: who notes them waits for nobody, and nobody for them", async () => {
    const till = await whatWaits();
    const [owed] = await till.refunds.owed();
    const failed = { obstacle: "no_balance", error: "Insufficient", now: till.clock.now() } as const;
    await database.knex.transaction(async (holder) => {
      await lockBooking(holder, till.booking.id);
      await database.knex.transaction(async (trx) => {
        await trx.raw("set local lock_timeout = '1s'");
        await noteTry(trx, owed?.id ?? "", failed);
      });
    });
    expect(await till.refunds.owed()).toMatchObject([{ attempts: 1 }]);
  });

  it("is no news where it went at once", async () => {
    const till = await aPaidBooking(database);
    granted(await till.ana.cancels(till.booking, { back: 60_00, kept: 0 }));
    await till.works();
    expect(await till.notices(till.ownersChat)).not.toContain("refund_done");
  });

  it("goes back once, however often owners say so, while its job runs as well", async () => {
    const till = await whatWaits();
    till.emulator.lackBalance(false);
    const [owed] = await till.refunds.owed();
    const retry = () => till.refunds.retry(owed?.number ?? 0);
    await Promise.all([retry(), till.payments.refundPart(owed?.id ?? ""), retry(), till.works()]);
    await till.works();
    expect(backOf(till, till.deposit)).toEqual([60_00]);
  });

  it("says so where Mercado Pago does not answer", async () => {
    const till = await whatWaits();
    const [owed] = await till.refunds.owed();
    till.emulator.failNext(99, { status: 500 });
    await expect(till.payments.refundPart(owed?.id ?? "")).rejects.toThrow();
    expect(await till.refunds.owed()).toMatchObject([{ obstacle: "no_answer" }]);
  });

  it.each([whatWaits, whatWasNotTaken])(
    "waits for an account where there is none any more (%#)",
    async (owe) => {
      const till = await owe();
      const { refundPart, refundPayment } = createPaymentsNotSetUp(till.deps);
      const queue = createRefundQueue({ ...till.deps, isConnected: false });
      const [owed] = await queue.owed();
      expect(owed).toMatchObject({ obstacle: "not_connected", lastError: null });
      expect(await queue.retry(owed?.number ?? 0)).toEqual(err({ kind: "not_connected" }));
      const giveBack = () => (owed?.whole ? refundPayment(owed.providerId) : refundPart(owed?.id ?? ""));
      for (const _hour of [1, 2]) await expect(giveBack()).rejects.toThrow("no Mercado Pago account");
      const ofIt = { payment: owed?.providerId, what: "refund_not_connected" };
      const told = (await till.told(till.ownersChat)).filter(({ data }) => data.payment === ofIt.payment);
      expect(told.filter(({ event }) => event === "payment_alert").map(({ data }) => data)).toEqual([
        expect.objectContaining(ofIt),
      ]);

      till.emulator.lackBalance(false);
      await till.works();
      expect(await queue.owed()).toEqual([]);
      await giveBack();
    },
  );

  it("is no longer owed once the payer's bank took it", async () => {
    const till = await whatWaits();
    const lost =
      "update payments set status = 'charged_back', status_detail = 'settled' where provider_id = ?";
    await database.knex.raw(lost, [till.deposit]);
    expect(await till.refunds.owed()).toEqual([]);
  });
});

describe("what waits for more than a day", () => {
  it("is told to the owners once a day, by however many processes, and tried again", async () => {
    const till = await whatWaits();
    await till.works();
    await till.refunds.remind();
    expect(await remindersOf(till)).toBe(0);
    till.clock.advance({ minutes: 24 * 60 + 1 });
    await Promise.all([till.refunds.remind(), till.refunds.remind()]);
    expect(await remindersOf(till)).toBe(1);
    till.clock.advance({ minutes: 24 * 60 });
    await till.refunds.remind();
    expect(await remindersOf(till)).toBe(2);
    await database.knex.raw("delete from graphile_worker._private_jobs");
    till.emulator.lackBalance(false);
    till.clock.advance({ minutes: 24 * 60 });
    await till.refunds.remind();
    await till.works();
    expect(backOf(till, till.deposit)).toEqual([60_00]);
    await till.refunds.remind();
    expect(await remindersOf(till)).toBe(3);
  });
});
