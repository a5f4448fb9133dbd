import { describe, expect, it } from "vitest";
import { type Audience, createOutbox } from "../../src/outbox/outbox.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, granted } from "./desk.ts";

const { knex } = testDatabase();
const firstWeek = stay("2026-01-10", "2026-01-17");

async function aHold() {
  const desk = await aCabinAndTwoGuests(knex, { mode: "instant" });
  return { ...desk, hold: granted(await desk.ana.holds(firstWeek)) };
}

async function jobsAt(bookingId: string): Promise<Date[]> {
  const { rows } = await knex.raw<{ rows: { run_at: Date }[] }>(
    "select run_at from graphile_worker.jobs where task_identifier = 'expire_hold' and key = :key",
    { key: `expire:${bookingId}` },
  );
  return rows.map(({ run_at }) => run_at);
}

describe("a hold expires", () => {
  it.each([
    { minutes: 59, state: "awaiting_deposit" },
    { minutes: 60, state: "expired" },
  ])("not before its deadline: after $minutes minutes it is $state", async ({ minutes, state }) => {
    const { hold, room, clock } = await aHold();
    clock.advance({ minutes });
    await room.expireHold(hold.id);
    expect(await room.bookingByCode(hold.code)).toMatchObject({ state });
  });

  it("with a job at its deadline, which moves when the owner approves", async () => {
    const { ana, marta, clock } = await aCabinAndTwoGuests(knex, { mode: "approval" });
    const request = granted(await ana.holds(firstWeek));
    expect(await jobsAt(request.id)).toEqual([new Date("2026-01-06T03:00:00Z")]);
    clock.advance({ minutes: 30 });
    await marta.approves(request);
    expect(await jobsAt(request.id)).toEqual([new Date("2026-01-05T16:30:00Z")]);
  });

  it("once, however often it is asked to", async () => {
    const { hold, ana, room, clock, notices, storyOf } = await aHold();
    clock.advance({ minutes: 60 });
    await Promise.all([room.expireHold(hold.id), room.expireHold(hold.id), room.expireOverdueHolds()]);
    expect(await notices(ana.chatId)).toEqual(["hold_expired"]);
    expect(await storyOf(hold)).toEqual(["awaiting_deposit", "expired"]);
  });

  it("and takes nobody else's hold along that has its dates since", async () => {
    const { hold, ana, bruno, room, clock } = await aHold();
    granted(await ana.cancels(hold));
    const others = granted(await bruno.holds(firstWeek));
    clock.advance({ minutes: 60 });
    await room.expireHold(hold.id);
    expect(await room.bookingByCode(others.code)).toMatchObject({ state: "awaiting_deposit" });
  });

  it("by the sweep when its own job was lost", async () => {
    const { hold, bruno, room, clock } = await aHold();
    const inTime = granted(await bruno.holds(stay("2026-02-01", "2026-02-03")));
    clock.advance({ minutes: 59 });
    granted(await bruno.holds(stay("2026-03-01", "2026-03-03")));
    clock.advance({ minutes: 1 });
    await room.expireOverdueHolds();
    const states = [...(await room.bookingsOf(bruno.guestId)), await room.bookingByCode(hold.code)];
    expect(states.map((booking) => booking?.state)).toEqual(["awaiting_deposit", "expired", "expired"]);
    expect(inTime.state).toBe("awaiting_deposit");
  });

  it("also when one before it in the sweep cannot be ended", async () => {
    let broken = "";
    const chatsOf = async (_trx: unknown, audience: Audience) => {
      if (audience.to === "guest" && audience.chatId === broken) throw new Error("a bug");
      return [];
    };
    const outbox = createOutbox({ chatsOf, clock: () => new Date() });
    const { ana, bruno, room, clock } = await aCabinAndTwoGuests(knex, { mode: "instant", outbox });
    const first = granted(await ana.holds(firstWeek));
    clock.advance({ minutes: 1 });
    const second = granted(await bruno.holds(stay("2026-02-01", "2026-02-03")));
    clock.advance({ minutes: 60 });

    broken = ana.chatId;
    await expect(room.expireOverdueHolds()).rejects.toMatchObject({ errors: [new Error("a bug")] });
    expect(await room.bookingByCode(first.code)).toMatchObject({ state: "awaiting_deposit" });
    expect(await room.bookingByCode(second.code)).toMatchObject({ state: "expired" });
    broken = "";
    await room.expireOverdueHolds();
  });

  it("never once it is paid, not even when the sweep found it just before", async () => {
    const { hold, room, clock, settles } = await aHold();
    clock.advance({ minutes: 60 });
    await settles(hold);
    await room.expireHold(hold.id);
    await room.expireOverdueHolds();
    expect(await room.bookingByCode(hold.code)).toMatchObject({ state: "confirmed" });
  });

  it("without having blocked anybody: its dates were on offer from its deadline on", async () => {
    const { bruno, room, clock, cabinId } = await aHold();
    clock.advance({ minutes: 59 });
    expect(await room.findOffers(firstWeek, { adults: 2, children: 0, pets: 0 })).toEqual([]);
    clock.advance({ minutes: 1 });
    expect(await room.findOffers(firstWeek, { adults: 2, children: 0, pets: 0 })).toMatchObject([
      { cabinId },
    ]);
    expect(await bruno.holds(firstWeek)).toMatchObject({ ok: true });
  });
});
