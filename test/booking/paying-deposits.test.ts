import { describe, expect, it } from "vitest";
import { err } from "../../src/shared/result.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, granted } from "./desk.ts";

const { knex } = testDatabase();
const firstWeek = stay("2026-01-10", "2026-01-17");

async function aHold() {
  const desk = await aCabinAndTwoGuests(knex, { mode: "instant" });
  return { ...desk, hold: granted(await desk.ana.holds(firstWeek)) };
}

describe("a deposit that arrives", () => {
  it("confirms the booking and tells guest and owners", async () => {
    const { hold, ana, settles, notices, ownersChat } = await aHold();
    expect(await settles(hold)).toMatchObject({ value: { state: "confirmed", deadline: null } });
    expect(await notices(ana.chatId)).toEqual(["booking_confirmed"]);
    expect(await notices(ownersChat)).toEqual(["hold_placed", "booking_confirmed"]);
  });

  it("confirms a hold that is overdue, as long as nobody has expired it", async () => {
    const { hold, settles, clock } = await aHold();
    clock.advance({ minutes: 61 });
    expect(await settles(hold)).toMatchObject({ value: { state: "confirmed" } });
  });

  it("after the hold expired takes the dates again while they are free", async () => {
    const { hold, bruno, settles, clock, room, storyOf } = await aHold();
    clock.advance({ minutes: 60 });
    await room.expireHold(hold.id);
    expect(await settles(hold)).toMatchObject({ value: { state: "confirmed", ended: null } });
    expect(await bruno.holds(firstWeek)).toEqual(err({ kind: "dates_taken", stay: firstWeek }));
    expect(await storyOf(hold)).toEqual(["awaiting_deposit", "expired", "confirmed"]);
  });

  it("after somebody else took the dates is not kept, and changes nothing", async () => {
    const { hold, bruno, settles, clock, room } = await aHold();
    clock.advance({ minutes: 60 });
    await bruno.holds(stay("2026-01-16", "2026-01-18"));
    expect(await settles(hold)).toMatchObject(err({ kind: "dates_gone", booking: { state: "expired" } }));
    expect(await room.bookingByCode(hold.code)).toMatchObject({ state: "expired" });
  });

  it("leaves the transaction of the payment usable when the dates are gone", async () => {
    const { hold, bruno, clock, room } = await aHold();
    clock.advance({ minutes: 60 });
    await bruno.holds(firstWeek);
    const after = await knex.transaction(async (trx) => {
      await room.settleDeposit(trx, hold.id);
      return (await trx.raw<{ rows: { one: number }[] }>("select 1 as one")).rows;
    });
    expect(after).toEqual([{ one: 1 }]);
  });

  it("takes the dates from a hold that is itself overdue", async () => {
    const { hold, ana, bruno, settles, clock, notices } = await aHold();
    clock.advance({ minutes: 60 });
    granted(await bruno.holds(firstWeek));
    clock.advance({ minutes: 60 });
    expect(await settles(hold)).toMatchObject({ value: { state: "confirmed" } });
    expect(await notices(bruno.chatId)).toEqual(["hold_expired"]);
    expect(await notices(ana.chatId)).toEqual(["hold_expired", "booking_confirmed"]);
  });

  it.each([
    { now: "2026-01-11T02:59:00Z", when: "on the last minute of the day of check-in", ok: true },
    { now: "2026-01-11T03:00:00Z", when: "once that day is over", ok: false },
  ])("for an expired hold books it $when: $ok", async ({ now, ok }) => {
    const { hold, settles, clock, room } = await aHold();
    clock.set(now);
    await room.expireHold(hold.id);
    expect(await settles(hold)).toMatchObject(ok ? { ok } : err({ kind: "dates_gone" }));
  });

  it("a second time is not payable, and the booking stays confirmed", async () => {
    const { hold, settles } = await aHold();
    await settles(hold);
    expect(await settles(hold)).toMatchObject(err({ kind: "not_payable", booking: { state: "confirmed" } }));
  });

  it("for what was cancelled or not yet approved is not payable", async () => {
    const { hold, ana, settles } = await aHold();
    await ana.cancels(hold);
    expect(await settles(hold)).toMatchObject(err({ kind: "not_payable", booking: { state: "cancelled" } }));

    const asked = await aCabinAndTwoGuests(knex, { mode: "approval" });
    const request = granted(await asked.ana.holds(firstWeek));
    expect(await asked.settles(request)).toMatchObject(
      err({ kind: "not_payable", booking: { state: "awaiting_owner" } }),
    );
  });
});
