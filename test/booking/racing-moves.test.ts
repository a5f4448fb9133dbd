import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { BOOKING_STATES } from "../../src/booking/domain/booking.ts";
import { connect } from "../../src/db/connect.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, granted } from "./desk.ts";

const { url } = testDatabase();
const crowd = connect(url, { max: 24 });
afterAll(() => crowd.destroy());

const firstWeek = stay("2026-01-10", "2026-01-17");
const ROUNDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Where each state may lead; what is not here ends the story. */
const NEXT: Record<string, readonly string[]> = {
  awaiting_owner: ["awaiting_deposit", "declined", "cancelled", "expired"],
  awaiting_deposit: ["confirmed", "cancelled", "expired"],
  expired: ["confirmed"],
};

describe("when the owner approves, the guest cancels and the deadline comes at the same moment", () => {
  it.each(ROUNDS)("one of them wins and the audit tells one story (round %i)", async () => {
    const { ana, marta, room, clock, storyOf } = await aCabinAndTwoGuests(crowd, { mode: "approval" });
    const request = granted(await ana.holds(firstWeek));
    clock.advance({ minutes: 720 });
    const answers = await Promise.all([
      marta.approves(request),
      ana.cancels(request),
      room.expireHold(request.id),
    ]);
    expect(answers.filter((answer) => answer?.ok)).toEqual([]);
    expect(await storyOf(request)).toEqual(["awaiting_owner", "expired"]);
  });

  it.each(ROUNDS)("before the deadline, a decline and a cancel cannot both be true (round %i)", async () => {
    const { ana, marta, storyOf } = await aCabinAndTwoGuests(crowd, { mode: "approval" });
    const request = granted(await ana.holds(firstWeek));
    const answers = await Promise.all([marta.declines(request), ana.cancels(request)]);
    const winners = answers.flatMap((answer) => (answer.ok ? [answer.value.state] : []));
    expect(winners).toHaveLength(1);
    expect(await storyOf(request)).toEqual(["awaiting_owner", ...winners]);
  });
});

describe("when the deposit arrives just as the hold expires and another guest takes the dates", () => {
  it.each(ROUNDS)("the dates belong to one of them (round %i)", async () => {
    const { ana, bruno, room, clock, settles } = await aCabinAndTwoGuests(crowd, { mode: "instant" });
    const hold = granted(await ana.holds(firstWeek));
    clock.advance({ minutes: 60 });
    const [paid, taken] = await Promise.all([
      settles(hold),
      bruno.holds(firstWeek),
      room.expireHold(hold.id),
    ]);
    expect([paid.ok, taken.ok].sort()).toEqual([false, true]);
  });
});

describe("whatever happens to a booking, in any order and all at once", () => {
  type Desk = Awaited<ReturnType<typeof aCabinAndTwoGuests>>;
  type Happening = (desk: Desk, request: Parameters<Desk["settles"]>[0]) => Promise<unknown>;
  const happenings: Record<string, Happening> = {
    approve: ({ marta }, request) => marta.approves(request),
    decline: ({ marta }, request) => marta.declines(request),
    cancel: ({ ana }, request) => ana.cancels(request),
    pay: ({ settles }, request) => settles(request),
    expire: ({ room }, { id }) => room.expireHold(id),
    rival: ({ bruno }) => bruno.holds(firstWeek),
    wait: async ({ clock }) => clock.advance({ minutes: 400 }),
  };

  it("each of its states follows from the one before", async () => {
    const inParallel = fc.array(fc.constantFrom(...Object.values(happenings)), {
      minLength: 1,
      maxLength: 4,
    });
    const history = fc.array(inParallel, { minLength: 1, maxLength: 4 });
    const property = fc.asyncProperty(history, async (steps) => {
      const desk = await aCabinAndTwoGuests(crowd, { mode: "approval" });
      const request = granted(await desk.ana.holds(firstWeek));
      for (const step of steps) await Promise.all(step.map((happen) => happen(desk, request)));

      const story = await desk.storyOf(request);
      for (const [index, state] of story.slice(1).entries())
        expect(NEXT[story[index] ?? ""]).toContain(state);
      expect(await desk.room.bookingByCode(request.code)).toMatchObject({ state: story.at(-1) });
    });
    await fc.assert(property, { numRuns: 25 });
  });
});

describe("the states of a booking", () => {
  it("are the ones the database knows", async () => {
    const { rows } = await crowd.raw<{ rows: [{ definition: string }] }>(
      "select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'bookings_state_known'",
    );
    const known = [...rows[0].definition.matchAll(/'(\w+)'/g)].map(([, state]) => state);
    expect(known.sort()).toEqual([...BOOKING_STATES].sort());
  });
});
