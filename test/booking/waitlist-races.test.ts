import { afterAll, describe, expect, it } from "vitest";
import { createBooking } from "../../src/booking/booking.ts";
import { nightsOf } from "../../src/booking/domain/stay.ts";
import { createLocalLocks } from "../../src/locks/local.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { createMoney } from "../../src/payments/money.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { aCabin, aParty, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { granted } from "./desk.ts";
import { aCrowd, aLine, week } from "./line.ts";

const { url } = testDatabase();
const db = aCrowd(url);
afterAll(() => db.destroy());

/** Another process of the same house, with locks of its own. */
function anotherProcess({ complex, clock }: Awaited<ReturnType<typeof aLine>>) {
  const outbox = createOutbox({ chatsOf: async () => [], clock: clock.now });
  return createBooking({
    ...{ complexId: complex.id, db, outbox, clock: clock.now },
    locks: createLocalLocks(),
    metrics: createMetrics(),
    money: createMoney({ outbox, clock: clock.now }),
  });
}

describe("when dates become free and everybody comes at once", () => {
  it("two workers and a guest who walks in give each night to one, and everybody in line at most one offer", async () => {
    const house = await aLine(db, url);
    const { ana, bruno, taken, cabinId, room, complex, waiter } = house;
    const second = await aCabin(db, complex, { name: "Algarrobo" });
    const wishes = [
      week,
      week,
      stay("2026-01-10", "2026-01-13"),
      stay("2026-01-12", "2026-01-15"),
      stay("2026-01-13", "2026-01-17"),
      stay("2026-01-09", "2026-01-12"),
      stay("2026-01-15", "2026-01-17"),
      week,
    ];
    await db.raw(
      "insert into occupancies (cabin_id, stay, kind) values (?, '[2026-01-08,2026-01-18)', 'block')",
      [second],
    );
    const guests = await Promise.all(wishes.map((_wish, index) => waiter(`Guest ${index}`)));
    for (const [index, guest] of guests.entries()) granted(await guest.joins(wishes[index]));

    const other = anotherProcess(house);
    const work = [room, other].flatMap(({ offerFreedDates, sweepWaitlist }) => [
      () => offerFreedDates(cabinId),
      () => offerFreedDates(second),
      sweepWaitlist,
    ]);
    await Promise.all([
      ana.cancels(taken),
      db.raw("delete from occupancies where cabin_id = ? and kind = 'block'", [second]),
      ...work.map((run) => run()),
      bruno.holds(stay("2026-01-11", "2026-01-14")),
      bruno.holds(stay("2026-01-10", "2026-01-12"), { cabinId: second }),
    ]);
    await Promise.all(work.map((run) => run()));

    const { rows } = await db.raw<{ rows: { cabin: string; night: string }[] }>(
      `select occupancies.cabin_id as cabin, night::date::text as night
       from occupancies, generate_series(lower(stay), upper(stay) - 1, '1 day') as night
       where active and cabin_id in (?, ?)`,
      [cabinId, second],
    );
    const nights = rows.map(({ cabin, night }) => `${cabin} ${night}`);
    expect(new Set(nights).size).toBe(nights.length);
    const offers = await Promise.all(guests.map(({ guestId }) => room.bookingsOf(guestId)));
    for (const bookings of offers) expect(bookings.length).toBeLessThanOrEqual(1);
    expect(offers.flat().length).toBeGreaterThan(0);
    const left = (await Promise.all(guests.map(({ guestId }) => room.waitingOf(guestId)))).flat();
    for (const entry of left.filter(({ state }) => state === "waiting")) {
      const isTaken = (cabin: string) =>
        nightsOf(entry.stay).some((night) => nights.includes(`${cabin} ${night}`));
      expect([cabinId, second].every(isTaken)).toBe(true); // nobody waits for what is free
    }
  });

  it("who came first is asked first, however many workers look", async () => {
    const house = await aLine(db, url);
    const { ana, taken, cabinId, room, waiter } = house;
    const guests = await Promise.all(Array.from({ length: 6 }, (_, index) => waiter(`Guest ${index}`)));
    for (const guest of guests) granted(await guest.joins());
    granted(await ana.cancels(taken));
    const other = anotherProcess(house);
    const workers = Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? room : other));
    for (const [turn, guest] of guests.entries()) {
      await Promise.all(workers.map(({ offerFreedDates }) => offerFreedDates(cabinId)));
      const has = await Promise.all(guests.map((one) => one.has()));
      expect(has.map((dates) => dates.length)).toEqual(guests.map((_, index) => (index === turn ? 1 : 0)));
      const [entry] = await room.waitingOf(guest.guestId);
      if (entry) granted(await guest.leaves(entry.id));
    }
  });

  it("who leaves while they are being offered keeps neither their place nor the dates", async () => {
    const house = await aLine(db, url);
    const { ana, bruno, taken, cabinId, room, waiter, stateOfEntry } = house;
    const entry = granted(await bruno.joins());
    const carol = await waiter("Carol");
    granted(await carol.joins(week, aParty({ adults: 3 })));
    granted(await ana.cancels(taken));
    await Promise.all([room.offerFreedDates(cabinId), bruno.leaves(entry.id), room.offerFreedDates(cabinId)]);
    await room.offerFreedDates(cabinId);
    expect(await stateOfEntry(entry)).toBe("left");
    expect([await bruno.has(), await carol.has()]).toEqual([[], ["2026-01-10"]]);
  });

  it("a worker that dies in the middle leaves nothing half done, and its job is done again", async () => {
    const house = await aLine(db, url);
    const { ana, bruno, taken, works, offersDue, complex, clock, cabinId } = house;
    granted(await bruno.joins());
    granted(await ana.cancels(taken));
    const outbox = { announce: () => Promise.reject(new Error("killed")) };
    const dying = createBooking({
      ...{ complexId: complex.id, db, clock: clock.now, locks: createLocalLocks(), metrics: createMetrics() },
      ...{ outbox, money: createMoney({ outbox, clock: clock.now }) },
    });
    await expect(dying.offerFreedDates(cabinId)).rejects.toThrow("killed");
    expect([await bruno.has(), await offersDue()]).toEqual([[], 1]);
    await works();
    expect([await bruno.has(), await offersDue()]).toEqual([["2026-01-10"], 0]);
  });
});
