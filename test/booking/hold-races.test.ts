import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { addDays } from "../../src/booking/domain/civil-date.ts";
import { nightsOf, type Stay } from "../../src/booking/domain/stay.ts";
import { connect } from "../../src/db/connect.ts";
import { createLocalLocks } from "../../src/locks/local.ts";
import { aCabin, aComplex, date, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, aDesk, aGuestAt, noLocks } from "./desk.ts";

const GUESTS = 32;

const { url } = testDatabase();
/** Enough connections for all guests to be in the database at the same time. */
const crowd = connect(url, { max: GUESTS });
afterAll(() => crowd.destroy());

const weekend = stay("2026-01-09", "2026-01-11");

describe("when 32 guests want one cabin for the same dates at once", () => {
  it.each([
    { how: "with the cabin lock", locks: createLocalLocks() },
    { how: "without it", locks: noLocks },
  ])("one gets it and the others hear that it is taken, $how", async ({ locks }) => {
    const { room, cabinId } = await aCabinAndTwoGuests(crowd, { locks });
    const guests = await Promise.all(Array.from({ length: GUESTS }, () => aGuestAt(crowd, room, cabinId)));
    const answers = await Promise.all(guests.map((guest) => guest.holds(weekend)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
    expect(new Set(refusals.map(({ kind }) => kind))).toEqual(new Set(["dates_taken"]));
  });
});

describe("while somebody else changes the cabin's calendar", () => {
  it("a guest waits for their turn at the cabin, even for other dates", async () => {
    const { ana, cabinId } = await aCabinAndTwoGuests(crowd);
    const { held } = await crowd.transaction(async (trx) => {
      await trx.raw(
        "insert into occupancies (cabin_id, stay, kind) values (?, '[2026-03-01,2026-03-05)', 'block')",
        [cabinId],
      );
      const held = ana.holds(weekend);
      await vi.waitUntil(somebodyWaits, { timeout: 10_000 });
      return { held };
    });
    expect(await held).toMatchObject({ ok: true });
  });
});

describe("when guests want overlapping stays in several cabins, all at once", () => {
  const cabins = 3;
  const wish = fc.record({
    cabin: fc.nat({ max: cabins - 1 }),
    ahead: fc.integer({ min: 1, max: 14 }),
    nights: fc.integer({ min: 1, max: 7 }),
  });

  it("no night is sold twice, and nobody waits for ever", async () => {
    const complex = await aComplex(crowd);
    const property = fc.asyncProperty(
      fc.array(wish, { minLength: 16, maxLength: GUESTS }),
      async (wishes) => {
        const { room } = await aDesk(crowd, { complex });
        const ids = await Promise.all(Array.from({ length: cabins }, () => aCabin(crowd, complex)));
        const ana = await aGuestAt(crowd, room, "");
        const answers = await Promise.all(
          wishes.map(({ cabin, ahead, nights }) =>
            ana.holds(stayOf(ahead, nights), { cabinId: ids.at(cabin) ?? "" }),
          ),
        );
        const sold = answers.flatMap((answer) => (answer.ok ? nightsSold(answer.value) : []));
        expect(new Set(sold).size).toBe(sold.length);
        expect(answers.some(({ ok }) => ok)).toBe(true);
      },
    );
    await fc.assert(property, { numRuns: 12 });
  });
});

async function somebodyWaits(): Promise<boolean> {
  const { rows } = await crowd.raw<{ rows: unknown[] }>(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows.length > 0;
}

function nightsSold({ cabinId, stay }: Booking): string[] {
  return nightsOf(stay).map((night) => `${cabinId} ${night}`);
}

function stayOf(ahead: number, nights: number): Stay {
  const checkIn = addDays(date("2026-01-05"), ahead);
  return { checkIn, checkOut: addDays(checkIn, nights) };
}
