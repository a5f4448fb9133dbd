import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import { MINUTE_MS } from "../../src/shared/clock.ts";
import { err, ok } from "../../src/shared/result.ts";
import { granted } from "../booking/desk.ts";
import { aHeldBooking, aPaidBooking, type Till, twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { aFile, confirms, denies, marta, sends, standing } from "./by-transfer.ts";

const database = testDatabase();

/** Ana has sent the receipt of her deposit. */
async function aSentReceipt() {
  const till = await aHeldBooking(database);
  return { till, ...(await sends(till, till.booking)) };
}

describe("an owner who looked at the account", () => {
  it("confirms what came exactly: once, however often and by whom it is said", async () => {
    const { till, checkId } = await aSentReceipt();
    const key = randomUUID();
    const answers = await Promise.all(
      [key, key, randomUUID()].map((one) => confirms(till, checkId, 60_00, one)),
    );
    expect(answers.filter((answer) => answer.ok).length).toBeGreaterThanOrEqual(1);
    expect(await standing(till, till.booking)).toEqual(["confirmed", null]);
    expect(await till.ledger(till.booking)).toEqual([["payment", 60_00]]);
    expect(await confirms(till, checkId, 10_00)).toMatchObject(
      err({ kind: "answered", check: { state: "confirmed", answeredBy: "Marta", amount: 60_00 } }),
    );
  });

  it("notes less: the guest is told what is missing and has as long as for any deposit", async () => {
    const { till, checkId } = await aSentReceipt();
    till.clock.advance({ minutes: 600 });
    expect(await confirms(till, checkId, 50_00)).toMatchObject(ok({ outcome: "partial" }));
    expect(await standing(till, till.booking)).toEqual(["awaiting_deposit", "2026-01-06T02:00:00.000Z"]);
    expect(await till.told(till.ana.chatId)).toMatchObject([
      { event: "payment_underpaid", data: { paid: 50_00, missing: 10_00 } },
    ]);
    const rest = await sends(till, till.booking);
    granted(await confirms(till, rest.checkId, 10_00));
    expect(await standing(till, till.booking)).toEqual(["confirmed", null]);
  });

  it("notes more: it counts towards the balance", async () => {
    const till = await aHeldBooking(database);
    granted(await confirms(till, (await sends(till, till.booking)).checkId, 90_00));
    const kept = { ...till.booking, state: "confirmed", deadline: null, ended: null } as const;
    expect(await till.room.moneyOf(kept)).toEqual({ received: 90_00, due: 110_00 });
  });

  it.each([
    { after: 10, has: 50 },
    { after: 50, has: 30 },
  ])(
    "found nothing: who had sent it after $after minutes of an hour has $has for a better one",
    async ({ after, has }) => {
      const till = await aHeldBooking(database);
      till.clock.advance({ minutes: after });
      const { checkId } = await sends(till, till.booking);
      till.clock.advance({ minutes: 300 });
      granted(await denies(till, checkId));
      const until = new Date(till.clock.now().getTime() + has * MINUTE_MS).toISOString();
      expect(await standing(till, till.booking)).toEqual(["awaiting_deposit", until]);
      expect(await till.notices(till.ana.chatId)).toContain("transfer_not_received");
      expect(await sends(till, till.booking)).toMatchObject({ what: "opened" });
    },
  );

  it("may confirm what came after all", async () => {
    const till = await aHeldBooking(database);
    const file = aFile();
    const { checkId } = await sends(till, till.booking, file);
    granted(await denies(till, checkId));
    expect(await sends(till, till.booking, file)).toMatchObject({ what: "known", state: "not_received" });
    expect(await denies(till, checkId)).toMatchObject(err({ kind: "answered" }));
    expect(await confirms(till, checkId, 60_00)).toMatchObject(ok({ outcome: "booked" }));
  });

  it("undoes what was confirmed: whoever sends its receipt again hears that it never came", async () => {
    const till = await aHeldBooking(database);
    const file = aFile();
    const { checkId } = await sends(till, till.booking, file);
    const { payment } = granted(await confirms(till, checkId, 60_00));
    granted(await till.moneyByHand.undoTaking({ payment, reason: "Era de otra reserva", actor: marta }));
    expect(await sends(till, till.booking, file)).toMatchObject({ what: "known", state: "not_received" });
    const shown = await till.transfers.shownCheck(checkId);
    expect(shown?.check).toMatchObject({ state: "confirmed", isUndone: true, amount: 60_00 });
  });

  it.each([
    { says: "came", answer: (till: Till, id: string) => confirms(till, id, 50_00, randomUUID(), 1) },
    { says: "did not come", answer: (till: Till, id: string) => denies(till, id, { seen: 1 }) },
  ])(
    "says that it $says: what was sent meanwhile is a question of its own, and the guest is told nothing of it",
    async ({ answer }) => {
      const { till, checkId } = await aSentReceipt();
      const file = aFile();
      await sends(till, till.booking, file);
      expect(await answer(till, checkId)).toMatchObject({ ok: true });
      expect((await standing(till, till.booking))[0]).toBe("awaiting_transfer_check");
      const [other] = await till.transfers.waitingChecks();
      expect(other?.id).not.toBe(checkId);
      expect(await sends(till, till.booking, file)).toMatchObject({ what: "known", state: "waiting" });
      expect((await till.transfers.shownCheck(other?.id ?? ""))?.receipts).toHaveLength(1);
      expect(await till.notices(till.ana.chatId)).not.toContain("transfer_not_received");
      expect(await confirms(till, other?.id ?? "", 60_00)).toMatchObject(ok({ outcome: "booked" }));
    },
  );

  it("knows the money already: the guest is told nothing, and who sends it again hears that it is confirmed", async () => {
    const { till, checkId } = await aSentReceipt();
    granted(await confirms(till, checkId, 60_00));
    const file = aFile();
    const again = await sends(till, till.booking, file);
    granted(await denies(till, again.checkId, { as: "same" }));
    expect(await till.notices(till.ana.chatId)).not.toContain("transfer_not_received");
    expect(await sends(till, till.booking, file)).toMatchObject({ what: "known", state: "same" });
    expect(await confirms(till, again.checkId, 140_00)).toMatchObject(ok({ outcome: "booked" }));
  });

  it("has noted a part, and the receipt is of that: the guest keeps the time for the rest that they were told of", async () => {
    const { till, checkId } = await aSentReceipt();
    const [, toldOf] = await standing(till, till.booking);
    till.clock.advance({ minutes: 30 });
    expect(await denies(till, checkId, { as: "same" })).toEqual(err({ kind: "nothing_noted" }));
    const { id: bookingId } = till.booking;
    const part = { method: "cash", amount: centavos(20_00), key: randomUUID(), actor: marta } as const;
    granted(await till.moneyByHand.take({ bookingId, ...part }));
    granted(await denies(till, checkId, { as: "same" }));
    expect(await standing(till, till.booking)).toEqual(["awaiting_deposit", toldOf]);
  });

  it("says late that it came, by an old button: what was answered with it is not asked again", async () => {
    const { till, checkId } = await aSentReceipt();
    await sends(till, till.booking);
    granted(await denies(till, checkId));
    granted(await confirms(till, checkId, 60_00, randomUUID(), 1));
    expect(await till.transfers.waitingChecks()).toEqual([]);
  });

  it("finds the first of two parts late: the second is waited for all the while", async () => {
    const till = await aHeldBooking(database);
    const first = await sends(till, till.booking);
    granted(await denies(till, first.checkId));
    const second = await sends(till, till.booking);
    expect(await confirms(till, first.checkId, 20_00)).toMatchObject(ok({ outcome: "partial" }));
    expect((await standing(till, till.booking))[0]).toBe("awaiting_transfer_check");
    expect(await confirms(till, second.checkId, 40_00)).toMatchObject(ok({ outcome: "booked" }));
  });
});

describe("a transfer that nobody looked for", () => {
  it("is brought to the owner's mind before the time is up and after, and its check never ends by itself", async () => {
    const { till } = await aSentReceipt();
    const told: number[] = [];
    for (const hours of [11, 1, 9, 1, 2, 23, 1, 24 * 4, 24 * 2, 24]) {
      till.clock.advance({ minutes: hours * 60 });
      await Promise.all([till.transfers.remindOwners(), till.transfers.remindOwners()]);
      told.push((await till.notices(till.ownersChat)).filter((event) => event === "transfer_waits").length);
    }
    expect(told).toEqual([0, 1, 1, 2, 2, 2, 3, 4, 5, 5]); // of four days missed the last one, and of a second week none
    await till.room.expireOverdueHolds();
    expect(await standing(till, till.booking)).toEqual(["expired", null]);
    expect(await till.transfers.waitingChecks()).toHaveLength(1);
  });

  it("has its dates back where they are free, and else is owed to the guest", async () => {
    const [free, gone] = [await aHeldBooking(database), await aHeldBooking(database)];
    const checks = await Promise.all([free, gone].map((till) => sends(till, till.booking)));
    for (const till of [free, gone]) {
      till.clock.advance({ minutes: 24 * 60 });
      await till.room.expireOverdueHolds();
    }
    granted(await gone.bruno.holds(twoNights));
    const answers = [free, gone].map((till, index) => confirms(till, checks[index]?.checkId ?? "", 60_00));
    expect(await Promise.all(answers)).toMatchObject([ok({ outcome: "booked" }), ok({ outcome: "refund" })]);
    expect(await gone.moneyByHand.owed()).toMatchObject([{ amount: 60_00, reason: "dates_gone" }]);
  });
});

describe("a transfer that meets something else", () => {
  it.each([1, 2, 3])(
    "a payment by link of the same deposit: what is too much is the balance's (round %i)",
    async () => {
      const { till, checkId } = await aSentReceipt();
      await till.preferenceOf(till.booking);
      await Promise.all([till.pays(till.booking), confirms(till, checkId, 60_00)]);
      await till.works();
      expect(await standing(till, till.booking)).toEqual(["confirmed", null]);
      const { received } = await till.room.moneyOf(till.booking);
      const gone = await till.moneyByHand.owed();
      const back = till.emulator.payment(Number(await paymentOf(till))).refunds.length * 60_00;
      expect(received + back + gone.length * 60_00).toBe(120_00);
    },
  );

  it("a payment by link, just before the owner ends the hold for want of the transfer: what is paid stays", async () => {
    const { till, checkId } = await aSentReceipt();
    granted(await denies(till, checkId));
    await till.pays(till.booking);
    const ending = { code: till.booking.code, actor: marta, reason: "decline-no-transfer" } as const;
    expect(await till.room.cancelBooking({ ...ending, holdOnly: true })).toMatchObject(
      err({ kind: "already" }),
    );
    expect(await standing(till, till.booking)).toEqual(["confirmed", null]);
  });

  it.each([1, 2, 3])("a guest who cancels: the money books nothing, and is owed (round %i)", async () => {
    const { till, checkId } = await aSentReceipt();
    const [cancelled, came] = await Promise.all([
      till.ana.cancels(till.booking),
      confirms(till, checkId, 60_00),
    ]);
    const isOwed = (await till.moneyByHand.owed()).length === 1;
    expect(came.ok).toBe(true);
    expect(isOwed).toBe(cancelled.ok);
    expect((await standing(till, till.booking))[0]).toBe(cancelled.ok ? "cancelled" : "confirmed");
  });

  it("the balance of a booking that is kept stays with it, and counts once it came", async () => {
    const till = await aPaidBooking(database);
    const { checkId } = await sends(till, till.booking);
    expect(await standing(till, till.booking)).toEqual(["confirmed", null]);
    granted(await confirms(till, checkId, 140_00));
    expect(await till.room.moneyOf(till.booking)).toEqual({ received: 200_00, due: 0 });
  });
});

async function paymentOf({ db, booking }: Awaited<ReturnType<typeof aHeldBooking>>): Promise<string> {
  const { rows } = await db.raw<{ rows: [{ id: string }] }>(
    "select provider_id as id from payments where booking_id = :id and method = 'mercadopago'",
    { id: booking.id },
  );
  return rows[0].id;
}
