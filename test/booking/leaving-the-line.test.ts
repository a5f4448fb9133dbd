import { afterAll, describe, expect, it } from "vitest";
import { mergeGuests } from "../../src/booking/merge-guests.ts";
import { createLeaveWaitlist } from "../../src/booking/waitlist/leave-waitlist.ts";
import { inTransaction } from "../../src/db/transaction.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { granted } from "./desk.ts";
import { aCrowd, aLine } from "./line.ts";

const { url } = testDatabase();
const db = aCrowd(url);
afterAll(() => db.destroy());

const line = () => aLine(db, url);

describe("leaving the line", () => {
  it("is for one's own place only, and says so when it is too late", async () => {
    const { bruno, waiter, joined, stateOfEntry } = await line();
    const entry = await joined(bruno);
    const carol = await waiter("Carol");
    expect(await carol.leaves(entry.id)).toEqual({ ok: false, error: { kind: "no_such_entry" } });
    granted(await bruno.leaves(entry.id));
    expect(await bruno.leaves(entry.id)).toMatchObject({ ok: false, error: { kind: "not_in_line" } });
    expect(await stateOfEntry(entry)).toBe("left");
    expect((await joined(bruno)).id).not.toBe(entry.id);
  });

  it("does not give up what was paid a moment before", async () => {
    const { ana, bruno, taken, works, joined, room, settles } = await line();
    const entry = await joined(bruno);
    await ana.cancels(taken);
    await works();
    const [offer] = await room.bookingsOf(bruno.guestId);
    if (offer) granted(await settles(offer));
    expect(await bruno.leaves(entry.id)).toMatchObject({ ok: false, error: { kind: "not_in_line" } });
    expect(await bruno.has()).toEqual(["2026-01-10"]);
  });

  it("nor what is paid at that very moment", async () => {
    const { ana, bruno, taken, works, joined, room, settles, complex, clock } = await line();
    const entry = await joined(bruno);
    await ana.cancels(taken);
    await works();
    const leaveWaitlist = createLeaveWaitlist({
      ...{ complexId: complex.id, db, clock: clock.now },
      async cancelBooking(asked) {
        for (const offer of await room.bookingsOf(bruno.guestId)) granted(await settles(offer));
        return room.cancelBooking(asked);
      },
    });
    const actor = { kind: "guest", guestId: bruno.guestId, channel: "telegram" } as const;
    expect(await leaveWaitlist({ entryId: entry.id, actor })).toMatchObject({
      error: { kind: "not_in_line", entry: { state: "served" } },
    });
    expect(await bruno.has()).toEqual(["2026-01-10"]);
  });
});

describe("a guest who turns out to be another", () => {
  it("keeps the places in line of both, one for each wish", async () => {
    const { bruno, waiter, joined, room } = await line();
    const carol = await waiter("Carol");
    const own = await joined(bruno);
    await joined(carol);
    const other = await joined(carol, stay("2026-01-11", "2026-01-13"));
    const at = new Date("2026-01-05T15:00:00Z");
    await inTransaction(db, (trx) =>
      mergeGuests(trx, { kept: bruno.guestId, joined: carol.guestId, channel: "whatsapp", at }),
    );
    expect((await room.waitingOf(bruno.guestId)).map(({ id }) => id)).toEqual([own.id, other.id]);
    expect(await room.waitingOf(carol.guestId)).toEqual([]);
  });

  it("keeps what is offered to one of them, and waits for the same no more", async () => {
    const { ana, bruno, taken, works, waiter, joined, room } = await line();
    const carol = await waiter("Carol");
    const offered = await joined(carol);
    await joined(bruno);
    await ana.cancels(taken);
    await works();
    const at = new Date("2026-01-05T15:00:00Z");
    await inTransaction(db, (trx) =>
      mergeGuests(trx, { kept: bruno.guestId, joined: carol.guestId, channel: "whatsapp", at }),
    );
    expect(await room.waitingOf(bruno.guestId)).toMatchObject([{ id: offered.id, state: "offered" }]);
  });
});
