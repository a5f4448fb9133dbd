import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { updateStay } from "../../src/booking/tables/bookings.ts";
import { lockCabinOf, lockCabins } from "../../src/booking/tables/cabin-locks.ts";
import { connect } from "../../src/db/connect.ts";
import { inTransaction } from "../../src/db/transaction.ts";
import { aParty, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { granted } from "./desk.ts";
import { somebodyWaits, waitersIn } from "./somebody-waits.ts";
import { anaHasTwoNights, otherWeek, twoNights } from "./two-nights.ts";

const { url } = testDatabase();
const crowd = connect(url, { max: 24 });
afterAll(() => crowd.destroy());

describe("at the same moment", () => {
  const ROUNDS = [1, 2, 3, 4];
  const winners = (answers: readonly { readonly ok: boolean }[]) => answers.filter(({ ok }) => ok).length;

  it.each(ROUNDS)(
    "two who want the same free dates, and a third who books them: one has them (round %i)",
    async () => {
      const { ana, bruno, booking, room } = await anaHasTwoNights(crowd);
      const brunos = granted(await bruno.holds(stay("2026-01-26", "2026-01-28")));
      const answers = await Promise.all([
        ana.changes(booking, { stay: otherWeek }),
        bruno.changes(brunos, { stay: otherWeek }),
        bruno.holds(otherWeek),
      ]);
      expect(winners(answers)).toBe(1);
      const kept = [answers[0].ok, answers[1].ok];
      for (const [index, before] of [booking, brunos].entries())
        expect(await room.bookingByCode(before.code)).toMatchObject({
          stay: kept[index] ? otherWeek : before.stay,
        });
    },
  );

  it.each(ROUNDS)(
    "those who change cabins with one another both keep what they have (round %i)",
    async () => {
      const { ana, bruno, booking, algarrobo, cabinId } = await anaHasTwoNights(crowd);
      const brunos = granted(await bruno.holds(twoNights, { cabinId: algarrobo }));
      const answers = await Promise.all([
        ana.changes(booking, { cabinId: algarrobo, expected: booking.quote }),
        bruno.changes(brunos, { cabinId, expected: brunos.quote }),
        ana.changes(booking, { cabinId: algarrobo, expected: booking.quote }),
        bruno.changes(brunos, { cabinId, expected: brunos.quote }),
      ]);
      expect(winners(answers)).toBe(0);
    },
  );

  it.each(ROUNDS)("one who moves and one who wants what is left: nobody has both (round %i)", async () => {
    const { ana, bruno, booking, algarrobo, room } = await anaHasTwoNights(crowd);
    const [moved, taken, cancelled] = await Promise.all([
      ana.changes(booking, { cabinId: algarrobo, expected: booking.quote }),
      bruno.holds(twoNights),
      ana.cancels(booking),
    ]);
    const now = await room.bookingByCode(booking.code);
    expect(cancelled.ok).toBe(true);
    expect(now).toMatchObject({ state: "cancelled", cabinId: moved.ok ? algarrobo : booking.cabinId });
    expect(taken.ok || moved.ok || cancelled.ok).toBe(true);
  });
});

describe("who waits for the cabin of a booking that is being moved", () => {
  it("has the one it was moved to", async () => {
    const { booking, algarrobo } = await anaHasTwoNights(crowd);
    const moving = await crowd.transaction();
    await lockCabins(moving, [booking.cabinId, algarrobo]);
    await updateStay(moving, booking.id, { ...booking, cabinId: algarrobo }, new Date());
    const waiting = await crowd.transaction();
    const locked = lockCabinOf(waiting, booking.id);
    await somebodyWaits(crowd);
    await moving.commit();
    await locked;
    const { rows } = await crowd.raw("select from cabins where id = ? for update skip locked", [algarrobo]);
    await waiting.rollback();
    expect(rows).toEqual([]);
  });

  it("does not wait for it with the old one in hand, which whoever has the new one may want", async () => {
    const { ana, booking, algarrobo } = await anaHasTwoNights(crowd);
    const [first = "", second = ""] = [booking.cabinId, algarrobo].toSorted();
    const there =
      booking.cabinId === second ? booking : granted(await ana.changes(booking, { cabinId: second }));
    const moving = await crowd.transaction();
    await lockCabins(moving, [first, second]);
    await updateStay(moving, there.id, { ...there, cabinId: first }, new Date());
    const both = await crowd.transaction();
    const hasFirst = lockCabins(both, [first]);
    let isThere = false; // before the other, with luck
    const waiting = inTransaction(crowd, (trx) => lockCabinOf(trx, there.id)).finally(() => {
      isThere = true;
    });
    await somebodyWaits(crowd, 2);
    await moving.commit();
    await hasFirst;
    await expect.poll(async () => isThere || (await waitersIn(crowd)) > 0).toBe(true);
    await both.raw("set local lock_timeout = '500ms'");
    await lockCabins(both, [second]);
    await both.rollback();
    expect(await waiting).toMatchObject({ cabinId: first });
  });
});

describe("whatever is changed, in any order and all at once", () => {
  const days = ["12", "13", "14", "15", "16", "17", "18"];
  const anyStay = fc
    .uniqueArray(fc.constantFrom(...days), { minLength: 2, maxLength: 2 })
    .map((two) => two.toSorted())
    .map(([from = "", to = ""]) => stay(`2026-01-${from}`, `2026-01-${to}`));
  const anyChange = fc.record({
    who: fc.constantFrom("ana", "bruno"),
    stay: anyStay,
    elsewhere: fc.boolean(),
    pays: fc.constantFrom(0, 0, 50_00, 300_00),
  });
  const history = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });

  it("each booking has exactly the dates it says, nothing else is taken, and the money adds up", async () => {
    const property = fc.asyncProperty(history, async (rounds) => {
      const desk = await anaHasTwoNights(crowd);
      const brunos = granted(await desk.bruno.holds(stay("2026-01-15", "2026-01-16")));
      const bookings = { ana: desk.booking, bruno: brunos };
      for (const round of rounds) {
        await Promise.all(
          round.map(async ({ who, stay, elsewhere, pays }) => {
            if (pays > 0) desk.purse.pays(bookings[who], pays);
            const now = (await desk.room.bookingByCode(bookings[who].code)) ?? bookings[who];
            const others = now.cabinId === desk.cabinId ? desk.algarrobo : desk.cabinId;
            await desk[who].changes(now, { stay, ...(elsewhere && { cabinId: others }) });
          }),
        );
        for (const { code, id } of Object.values(bookings)) {
          const now = await desk.room.bookingByCode(code);
          expect(await occupanciesOf(id)).toEqual([{ cabinId: now?.cabinId, ...now?.stay, active: true }]);
          const { total, deposit, balance } = now?.quote ?? brunos.quote;
          expect(deposit + balance).toBe(total);
        }
      }
      expect(await datesTaken(desk.complex.id)).toBe(2);

      for (const who of ["ana", "bruno"] as const) {
        const now = (await desk.room.bookingByCode(bookings[who].code)) ?? bookings[who];
        const { state, quote } = granted(await desk[who].changes(now, { party: aParty({ adults: 3 }) }));
        if (state === "confirmed") expect(desk.purse.receivedFor(now)).toBeLessThanOrEqual(quote.total);
      }
    });
    await fc.assert(property, { numRuns: 15 });
  });

  async function occupanciesOf(bookingId: string) {
    const { rows } = await crowd.raw(
      `select occupancies.cabin_id as "cabinId", lower(stay) as "checkIn", upper(stay) as "checkOut", active
       from occupancies join bookings on bookings.occupancy_id = occupancies.id
       where bookings.id = ?`,
      [bookingId],
    );
    return rows;
  }

  /** How many dates are taken in a complex in all. */
  async function datesTaken(complexId: string): Promise<number> {
    const { rows } = await crowd.raw(
      `select count(*)::int as count from occupancies join cabins on cabins.id = occupancies.cabin_id
       where cabins.complex_id = ?`,
      [complexId],
    );
    return rows[0].count;
  }
});
