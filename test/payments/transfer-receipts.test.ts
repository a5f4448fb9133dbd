import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { TOGETHER_MS } from "../../src/payments/transfers/tell-owners.ts";
import { ok } from "../../src/shared/result.ts";
import { granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { aHeldBooking, type Till } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { aFile, confirms, denies, marta, sends, standing } from "./by-transfer.ts";

const database = testDatabase();

/** What owners were told of receipts. */
async function shownTo({ ownersChat }: Pick<Till, "ownersChat">) {
  const { rows } = await database.knex.raw<{ rows: { data: object }[] }>(
    "select body -> 'data' as data from outbox where chat_id = ? and body ->> 'event' = 'transfer_receipt' order by id",
    [ownersChat],
  );
  return rows.map(({ data }) => data);
}

describe("the receipt of a transfer", () => {
  it("keeps the dates for a day, and waits for the owner", async () => {
    const till = await aHeldBooking(database);
    const { checkId, what } = await sends(till, till.booking);
    expect(what).toBe("opened");
    expect(await standing(till, till.booking)).toEqual([
      "awaiting_transfer_check",
      "2026-01-06T15:00:00.000Z",
    ]);
    expect(await till.transfers.waitingChecks()).toMatchObject([{ id: checkId, code: till.booking.code }]);
  });

  it("may be several pictures, of one check; the same file is taken once, and told the same only to the message it came with", async () => {
    const till = await aHeldBooking(database);
    const [file, medium] = [aFile(), randomUUID()];
    const taken = await Promise.all([1, 2, 3].map(() => sends(till, till.booking, file, medium)));
    expect(taken.map(({ what }) => what)).toEqual(["opened", "opened", "opened"]);
    expect(await sends(till, till.booking, file)).toMatchObject({ what: "known", state: "waiting" });
    expect(await sends(till, till.booking)).toMatchObject({ what: "added" });
    expect(await till.transfers.waitingChecks()).toHaveLength(1);
  });

  it("is told to the owners with all that came together, once, though the job that would is lost", async () => {
    const till = await aHeldBooking(database);
    const { checkId } = await sends(till, till.booking);
    await sends(till, till.booking);
    expect(await shownTo(till)).toEqual([]);
    await Promise.all([1, 2].map(() => till.transfers.tellReceipts(checkId)));
    expect(await shownTo(till)).toMatchObject([
      { more: false, media: [{ kind: "photo" }, { kind: "photo" }] },
    ]);
    await sends(till, till.booking);
    await till.transfers.remindOwners();
    expect(await shownTo(till)).toHaveLength(1);
    till.clock.advance({ minutes: 2 });
    for (let time = 1; time <= 2; time += 1) await till.transfers.remindOwners();
    expect((await shownTo(till)).slice(1)).toMatchObject([{ more: true, media: [{ kind: "photo" }] }]);
  });

  it("is told to nobody once an owner who had seen it has answered", async () => {
    const till = await aHeldBooking(database);
    const { checkId } = await sends(till, till.booking);
    granted(await confirms(till, checkId, 60_00));
    await till.transfers.tellReceipts(checkId);
    expect(await shownTo(till)).toEqual([]);
  });

  it("is not one of any number: owners are shown ten, a minute after the first at the latest, and the guest is told of the next that it is too many", async () => {
    const till = await aHeldBooking(database);
    const taken = [];
    for (let nth = 1; nth <= 11; nth += 1) {
      taken.push((await sends(till, till.booking)).what);
      till.clock.advance({ minutes: 1 / 12 });
    }
    expect(taken).toEqual(["opened", ...Array(9).fill("added"), "too_many"]);
    const [check] = await till.transfers.waitingChecks();
    expect((await till.transfers.shownCheck(check?.id ?? ""))?.receipts).toHaveLength(10);
    const { rows } = await database.knex.raw("select run_at from graphile_worker.jobs where key = ?", [
      `receipts:${check?.id}`,
    ]);
    expect(rows).toEqual([
      { run_at: new Date(Date.parse("2026-01-05T15:00:00Z") + 9 * 5_000 + TOGETHER_MS) },
    ]);
  });

  it("that was sent for another booking is told to the owner: for which, whose, and when", async () => {
    const till = await aHeldBooking(database);
    const other = granted(await till.bruno.holds(stay("2026-01-09", "2026-01-11")));
    const file = aFile();
    await sends(till, other, file);
    till.clock.advance({ minutes: 5 });
    const { checkId } = await sends(till, till.booking, file);
    const shown = await till.transfers.shownCheck(checkId);
    const receivedAt = new Date("2026-01-05T15:00:00Z");
    expect(shown?.sameAs).toEqual([{ code: other.code, guestName: "Bruno", receivedAt }]);
  });

  it("that comes once the hold is over is looked for all the same: the money may have come", async () => {
    const till = await aHeldBooking(database);
    till.clock.advance({ minutes: 61 });
    await till.room.expireOverdueHolds();
    const { checkId } = await sends(till, till.booking);
    expect(await standing(till, till.booking)).toEqual(["expired", null]);
    expect(await confirms(till, checkId, 60_00)).toMatchObject(ok({ outcome: "booked" }));
  });
});

describe("a picture in a chat that asked where to transfer", () => {
  it("is a receipt until what was asked for has come and no check waits; of the balance, until it is paid", async () => {
    const till = await aHeldBooking(database);
    const { ana, booking, transfers } = till;
    const awaits = async () => (await transfers.receiptAwaitedIn(ana.chatId)) !== undefined;
    const asks = () => transfers.awaitReceipt(ana.chatId, booking.id);
    const comes = async (amount: number, told = sends(till, booking)) => {
      till.clock.advance({ minutes: 1 });
      granted(await confirms(till, (await told).checkId, amount));
      return awaits();
    };
    await asks();
    expect(await comes(50_00)).toBe(true);
    expect(await comes(10_00)).toBe(false);
    const [{ payment = "" } = {}] = await till.moneyByHand.takingsOf(booking.id);
    granted(await till.moneyByHand.undoTaking({ payment, reason: "No llegó.", actor: marta }));
    expect(await awaits()).toBe(true);
    expect(await comes(10_00)).toBe(false);
    const other = granted(await ana.holds(stay("2026-01-20", "2026-01-22")));
    expect(await awaits()).toBe(true);
    granted(await ana.cancels(other));
    await sends(till, booking);
    expect(await awaits()).toBe(true);
    const [waiting] = await transfers.waitingChecks();
    granted(await denies(till, waiting?.id ?? ""));
    await asks();
    expect(await comes(100_00)).toBe(true);
    expect(await comes(40_00)).toBe(false);
  });
});
