import { afterAll, describe, expect, it } from "vitest";
import { aCabin, aParty, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { granted } from "./desk.ts";
import { aCrowd, aLine, week } from "./line.ts";

const { url } = testDatabase();
const db = aCrowd(url);
afterAll(() => db.destroy());

const line = (options?: Parameters<typeof aLine>[2]) => aLine(db, url, options);

describe("getting in line", () => {
  it("is for dates that are taken, once for the same wish", async () => {
    const { bruno, room } = await line();
    const first = granted(await bruno.joins());
    const [again, alsoNow] = await Promise.all([bruno.joins(), bruno.joins()]);
    expect([granted(again).id, granted(alsoNow).id]).toEqual([first.id, first.id]);
    expect(await room.waitingOf(bruno.guestId)).toEqual([first]);
  });

  it.each([
    { what: "what is free", dates: stay("2026-02-01", "2026-02-03"), refusal: { kind: "still_free" } },
    { what: "what is over", dates: stay("2026-01-03", "2026-01-09"), refusal: { kind: "past" } },
    { what: "more people than fit anywhere", adults: 9, refusal: { kind: "party_too_big", maxGuests: 4 } },
  ])("is not for $what", async ({ dates = week, adults = 2, refusal }) => {
    const { bruno } = await line();
    expect(await bruno.joins(dates, aParty({ adults }))).toMatchObject({ ok: false, error: refusal });
  });

  it("is behind those who wait, also while what became free is not offered to them yet", async () => {
    const { ana, bruno, taken, waiter, works, joined } = await line();
    const carol = await waiter("Carol");
    await joined(bruno, stay("2026-01-10", "2026-01-12"));
    await ana.cancels(taken);
    expect(await carol.joins(stay("2026-01-12", "2026-01-14"))).toMatchObject({
      error: { kind: "still_free" }, // nobody waits for these nights
    });
    expect(granted(await carol.joins(stay("2026-01-11", "2026-01-14")))).toMatchObject({ ahead: 1 });
    await works();
    expect([await bruno.has(), await carol.has()]).toEqual([["2026-01-10"], []]);
  });

  it("is possible five times a guest, also where they ask for all of it at once", async () => {
    const { bruno } = await line();
    const nights = ["10", "11", "12", "13", "14", "15", "16"].map((day) =>
      stay(`2026-01-${day}`, `2026-01-${Number(day) + 1}`),
    );
    const answers = await Promise.all(nights.map((night) => bruno.joins(night)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
    expect(answers).toContainEqual({ ok: false, error: { kind: "too_many_waits", maxWaits: 5 } });
  });

  it("says how many came before, for some of the same nights", async () => {
    const { bruno, waiter } = await line();
    granted(await bruno.joins(stay("2026-01-10", "2026-01-12")));
    const carol = await waiter("Carol");
    expect(granted(await carol.joins(stay("2026-01-12", "2026-01-14")))).toMatchObject({ ahead: 0 });
    expect(granted(await carol.joins(stay("2026-01-11", "2026-01-14")))).toMatchObject({ ahead: 1 });
  });
});

describe("dates that become free", () => {
  const causes: [string, (line: Awaited<ReturnType<typeof aLine>>) => Promise<unknown>][] = [
    ["the guest cancels", ({ ana, taken }) => ana.cancels(taken)],
    ["the owner cancels", ({ marta, taken }) => marta.cancels(taken)],
    [
      "the deadline passes",
      async ({ clock, room, taken }) => {
        clock.advance({ minutes: 60 });
        await room.expireHold(taken.id);
      },
    ],
    [
      "the booking is moved",
      ({ taken }) =>
        db.raw(
          "update occupancies set stay = '[2026-03-01,2026-03-05)' where id = (select occupancy_id from bookings where id = ?)",
          [taken.id],
        ),
    ],
    [
      "the owner's block is taken away",
      async ({ ana, taken, cabinId }) => {
        await db.raw("update occupancies set active = false where cabin_id = ?", [cabinId]);
        await db.raw("delete from graphile_worker._private_jobs where key = ?", [
          `offer_freed_dates:${cabinId}`,
        ]);
        await db.raw(
          "insert into occupancies (cabin_id, stay, kind) values (?, '[2026-01-09,2026-01-18)', 'block')",
          [cabinId],
        );
        await db.raw("delete from occupancies where cabin_id = ? and kind = 'block'", [cabinId]);
        return [ana, taken];
      },
    ],
  ];
  it.each(causes)("are held for the first in line, who is told, when %s", async (_cause, frees) => {
    const house = await line();
    const { bruno, works } = house;
    const entry = await house.joined(bruno);
    await frees(house);
    await works();
    expect(await house.stateOfEntry(entry)).toBe("offered");
    expect(await bruno.told()).toEqual(["waitlist_offer"]);
    expect(await house.notices(house.ownersChat)).toContain("hold_placed");
    const [offer] = await house.room.bookingsOf(bruno.guestId);
    expect(offer).toMatchObject({ stay: week, state: "awaiting_deposit", quote: { total: 800_00 } });
  });

  it("leave no job where nobody waits for them, nor does a sale", async () => {
    const { ana, bruno, taken, offersDue, joined } = await line();
    await ana.cancels(taken);
    expect(await offersDue()).toBe(0);
    const again = granted(await ana.holds(week));
    await joined(bruno, stay("2026-01-10", "2026-01-11"));
    expect(await offersDue()).toBe(0);
    await ana.cancels(again);
    expect(await offersDue()).toBe(1);
  });

  it("go to the next when the offer is declined, or when its time is over, and to nobody twice", async () => {
    const { ana, bruno, clock, room, taken, waiter, works, joined, stateOfEntry } = await line();
    const [carol, dora] = [await waiter("Carol"), await waiter("Dora")];
    const [first, second, third] = [await joined(bruno), await joined(carol), await joined(dora)];
    await ana.cancels(taken);
    await works();
    granted(await bruno.leaves(first.id));
    await works();
    expect([await bruno.has(), await carol.has(), await dora.has()]).toEqual([[], ["2026-01-10"], []]);
    clock.advance({ minutes: 180 });
    await room.expireOverdueHolds();
    await works();
    expect([await carol.has(), await dora.has()]).toEqual([[], ["2026-01-10"]]);
    expect([await stateOfEntry(first), await stateOfEntry(second), await stateOfEntry(third)]).toEqual([
      ...["left", "lapsed", "offered"],
    ]);
    expect(await carol.told()).toEqual(["waitlist_offer", "hold_expired"]);
  });

  it("go to a later one who wants fewer of them, while the first one's stay is not all free", async () => {
    const { bruno, cabinId, ana, taken, waiter, works, joined } = await line();
    await db.raw(
      "insert into occupancies (cabin_id, stay, kind) values (?, '[2026-01-17,2026-01-19)', 'block')",
      [cabinId],
    );
    const carol = await waiter("Carol");
    await joined(bruno, stay("2026-01-15", "2026-01-18"));
    await joined(carol, stay("2026-01-15", "2026-01-17"));
    await ana.cancels(taken);
    await works();
    expect([await bruno.has(), await carol.has()]).toEqual([[], ["2026-01-15"]]);
  });

  it("serve several who do not want the same nights", async () => {
    const { bruno, ana, taken, waiter, works, joined } = await line();
    const carol = await waiter("Carol");
    await joined(bruno, stay("2026-01-10", "2026-01-12"));
    await joined(carol, stay("2026-01-12", "2026-01-15"));
    await ana.cancels(taken);
    await works();
    expect([await bruno.has(), await carol.has()]).toEqual([["2026-01-10"], ["2026-01-12"]]);
  });

  it("are asked of the owner first, where nothing is sold without them", async () => {
    const { ana, bruno, marta, taken, works, joined, room, stateOfEntry } = await line({ mode: "approval" });
    const entry = await joined(bruno);
    await ana.cancels(taken);
    await works();
    const [asked] = await room.bookingsOf(bruno.guestId);
    if (asked === undefined) throw new Error("Nothing was asked for.");
    expect(asked.state).toBe("awaiting_owner");
    expect(await bruno.told()).toEqual(["waitlist_request"]);
    granted(await marta.declines(asked));
    expect(await stateOfEntry(entry)).toBe("lapsed");
    await works();
    expect(await bruno.has()).toEqual([]);
  });

  it("are served once the deposit is there, however late it comes", async () => {
    const { ana, bruno, clock, taken, works, joined, room, settles, stateOfEntry } = await line();
    const entry = await joined(bruno);
    await ana.cancels(taken);
    await works();
    const [offer] = await room.bookingsOf(bruno.guestId);
    if (offer === undefined) throw new Error("Nothing was offered.");
    clock.advance({ minutes: 180 });
    await room.expireOverdueHolds();
    expect(await stateOfEntry(entry)).toBe("lapsed");
    granted(await settles(offer));
    expect(await stateOfEntry(entry)).toBe("served");
  });
});

describe("who gets what they waited for without an offer", () => {
  it("is in line no longer once they have paid; for other dates they still are", async () => {
    const { bruno, complex, room, settles, joined, stateOfEntry } = await line();
    const [entry, other] = [await joined(bruno), await joined(bruno, stay("2026-01-11", "2026-01-13"))];
    const cabin = await aCabin(db, complex, { name: "Algarrobo" });
    const booking = granted(await bruno.holds(week, { cabinId: cabin }));
    expect(await stateOfEntry(entry)).toBe("waiting");
    granted(await settles(booking));
    expect([await stateOfEntry(entry), await stateOfEntry(other)]).toEqual(["served", "waiting"]);
    expect((await room.waitingOf(bruno.guestId)).map(({ id }) => id)).toEqual([other.id]);
  });
});

describe("what no job was left for", () => {
  it("is found by the sweep: a new cabin, and days nobody can wait for any more", async () => {
    const { bruno, clock, complex, room, joined, settles, taken, waiter, stateOfEntry } = await line();
    granted(await settles(taken));
    const entry = await joined(bruno, stay("2026-01-10", "2026-01-11"));
    const carol = await waiter("Carol");
    const other = await joined(carol, stay("2026-01-11", "2026-01-12"));
    clock.set("2026-01-11T03:00:00Z");
    await room.sweepWaitlist();
    expect([await stateOfEntry(entry), await stateOfEntry(other)]).toEqual(["lapsed", "waiting"]);
    clock.set("2026-01-11T15:00:00Z");
    await aCabin(db, complex, { name: "Algarrobo" });
    await room.sweepWaitlist();
    expect(await carol.has()).toEqual(["2026-01-11"]);
    expect(await stateOfEntry(entry)).toBe("lapsed");
  });

  it("is not offered to whoever waits for another cabin, is too many, or finds it too short a stay", async () => {
    const { bruno, ana, taken, cabinId, complex, room, waiter } = await line();
    const small = await aCabin(db, complex, { name: "Nido", maxGuests: 2 });
    await db.raw(
      "insert into occupancies (cabin_id, stay, kind) values (?, '[2026-01-09,2026-01-18)', 'block')",
      [small],
    );
    const [carol, dora] = [await waiter("Carol"), await waiter("Dora")];
    granted(await bruno.joins(week, aParty(), cabinId));
    granted(await carol.joins(week, aParty({ adults: 3 })));
    granted(await dora.joins(week, aParty(), small));
    await db.raw("delete from occupancies where cabin_id = ?", [small]);
    await room.sweepWaitlist();
    expect([await bruno.has(), await carol.has(), await dora.has()]).toEqual([[], [], ["2026-01-10"]]);
    await ana.cancels(taken);
    await room.sweepWaitlist();
    expect([await bruno.has(), await carol.has()]).toEqual([["2026-01-10"], []]);
  });
});
