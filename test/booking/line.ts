import { Logger, runOnce } from "graphile-worker";
import type { Party } from "../../src/booking/domain/party.ts";
import type { Stay } from "../../src/booking/domain/stay.ts";
import { connect, type Db } from "../../src/db/connect.ts";
import { offerFreedDates } from "../../src/jobs/offer-freed-dates.ts";
import { aParty, stay } from "../support/builders/booking.ts";
import { aCabinAndTwoGuests, aGuestAt, granted } from "./desk.ts";

export const week = stay("2026-01-10", "2026-01-17");

/** One cabin, taken for a week by Ana, and those who wait for it; `works` runs the jobs that are due. */
export async function aLine(
  db: Db,
  url: string,
  options: Parameters<typeof aCabinAndTwoGuests>[1] = { mode: "instant" },
) {
  const desk = await aCabinAndTwoGuests(db, options);
  const { room, cabinId, ana, bruno } = desk;
  const taken = granted(await ana.holds(week));
  const waiter = async (name: string) => waits(await aGuestAt(db, room, cabinId, name));

  function waits(guest: Awaited<ReturnType<typeof aGuestAt>>) {
    const { guestId, chatId } = guest;
    return {
      ...guest,
      joins: (dates: Stay = week, party: Party = aParty(), wanted: string | null = null) =>
        room.joinWaitlist({ stay: dates, party, guestId, chatId, channel: "telegram", cabinId: wanted }),
      leaves: (entryId: number) =>
        room.leaveWaitlist({ entryId, actor: { kind: "guest", guestId, channel: "telegram" } }),
      /** What they hold by now: the days of arrival, in order. */
      has: async () =>
        (await room.bookingsOf(guestId))
          .filter(({ ended }) => ended === null)
          .map(({ stay: { checkIn } }) => checkIn)
          .sort(),
      told: () => desk.notices(chatId),
    };
  }

  const tasks = {
    offer_freed_dates: offerFreedDates(room),
    expire_hold: async () => {},
    deliver: async () => {},
  };
  return {
    ...desk,
    taken,
    waiter,
    bruno: waits(bruno),
    joined: async (guest: ReturnType<typeof waits>, dates?: Stay) => granted(await guest.joins(dates)),
    works: () => runOnce({ connectionString: url, taskList: tasks, logger: new Logger(() => () => {}) }),
    offersDue: async () => {
      const { rows } = await db.raw<{ rows: { count: number }[] }>(
        "select count(*) from graphile_worker.jobs where key = ?",
        [`offer_freed_dates:${cabinId}`],
      );
      return rows[0]?.count;
    },
    stateOfEntry: async ({ id }: { id: number }) => (await room.waitlistEntry(id))?.state,
  };
}

/** Enough connections for a crowd. */
export const aCrowd = (url: string) => connect(url, { max: 24 });
