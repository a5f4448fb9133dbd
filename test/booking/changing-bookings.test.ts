import { describe, expect, it } from "vitest";
import { err, ok } from "../../src/shared/result.ts";
import { aCabin, aParty, aSeason, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, aGuestAt, granted } from "./desk.ts";
import { anaHasTwoNights, otherWeek, twoNights } from "./two-nights.ts";

const { knex } = testDatabase();

const aNightMore = stay("2026-01-12", "2026-01-15");
const aNight = stay("2026-01-12", "2026-01-13");

describe("changing dates", () => {
  it("moves the booking, and the old dates are another guest's from that moment", async () => {
    const { ana, bruno, booking } = await anaHasTwoNights(knex);
    const moved = granted(await ana.changes(booking, { stay: otherWeek }));
    expect(moved).toMatchObject({ code: booking.code, state: "awaiting_deposit", stay: otherWeek });
    expect(await bruno.holds(twoNights)).toMatchObject({ ok: true });
    expect(await bruno.holds(otherWeek)).toEqual(err({ kind: "dates_taken", stay: otherWeek }));
  });

  it("keeps the old ones where the new ones are taken", async () => {
    const { ana, bruno, booking, room } = await anaHasTwoNights(knex);
    granted(await bruno.holds(otherWeek));
    expect(await ana.changes(booking, { stay: otherWeek })).toEqual(
      err({ kind: "dates_taken", stay: otherWeek }),
    );
    expect(await room.bookingByCode(booking.code)).toEqual(booking);
    expect(await bruno.holds(twoNights)).toMatchObject({ ok: false });
  });

  it("may overlap the old ones, which are in nobody's way but others'", async () => {
    const { ana, booking } = await anaHasTwoNights(knex);
    expect(await ana.changes(booking, { stay: aNightMore })).toMatchObject({ ok: true });
  });

  it("takes dates whose hold is overdue, and that guest is told", async () => {
    const { ana, bruno, booking, clock, notices, pays } = await anaHasTwoNights(knex);
    granted(await bruno.holds(otherWeek));
    const kept = await pays();
    clock.advance({ minutes: 60 });
    expect(await ana.changes(kept, { stay: otherWeek })).toMatchObject({ ok: true });
    expect(await notices(bruno.chatId)).toEqual(["hold_expired"]);
    expect(booking.code).toBe(kept.code);
  });

  it("moves to another cabin, for more people", async () => {
    const { ana, bruno, booking, algarrobo } = await anaHasTwoNights(knex);
    const six = aParty({ adults: 6 });
    expect(await ana.changes(booking, { party: six })).toMatchObject({ error: { kind: "party_too_big" } });
    const moved = granted(await ana.changes(booking, { party: six, cabinId: algarrobo }));
    expect(moved).toMatchObject({ cabinName: "Algarrobo", party: six });
    expect(await bruno.holds(twoNights)).toMatchObject({ ok: true });
  });

  it("happens once for one key, also when it was changed again since", async () => {
    const { ana, booking, storyOf } = await anaHasTwoNights(knex);
    const first = { key: "first", stay: otherWeek };
    granted(await ana.changes(booking, first));
    const again = granted(await ana.changes(booking, { stay: aNightMore }));
    expect(await ana.changes(booking, first)).toEqual(ok(again));
    expect(await storyOf(booking)).toHaveLength(3);
  });

  it("is written down with what it was and what it became, and the owners are told", async () => {
    const { ana, booking, notices, ownersChat } = await anaHasTwoNights(knex);
    granted(await ana.changes(booking, { stay: otherWeek }));
    expect(await notices(ownersChat)).toEqual(["hold_placed", "booking_changed"]);
    expect(await notices(ana.chatId)).toEqual([]);
    const { rows } = await knex.raw(
      "select details from audit_entries where action = 'booking_changed' and subject = ?",
      [`booking:${booking.code}`],
    );
    expect(rows[0].details).toMatchObject({ before: { ...twoNights }, after: { ...otherWeek } });
  });
});

describe("a change is refused", () => {
  it("where the price is not the one that was seen", async () => {
    const { ana, booking } = await anaHasTwoNights(knex);
    const seen = { total: booking.quote.total };
    expect(await ana.changes(booking, { stay: aNightMore, expected: seen })).toEqual(
      err({ kind: "price_changed", total: 300_00 }),
    );
  });

  it("to whoever's booking it is not", async () => {
    const { bruno, booking } = await anaHasTwoNights(knex);
    expect(await bruno.changes(booking, { stay: otherWeek })).toEqual(err({ kind: "no_such_booking" }));
  });

  it("where nothing changes", async () => {
    const { ana, booking } = await anaHasTwoNights(knex);
    expect(await ana.changes(booking)).toEqual(err({ kind: "nothing_changes" }));
  });

  it.each([
    { what: "days that have passed", to: stay("2026-01-02", "2026-01-04"), kind: "past" },
    { what: "the wrong way round", to: stay("2026-01-14", "2026-01-12"), kind: "reversed" },
    { what: "no night", to: stay("2026-01-12", "2026-01-12"), kind: "no_nights" },
    { what: "fewer nights than the season asks", to: aNight, kind: "stay_too_short" },
    { what: "nights without a price", to: stay("2027-02-01", "2027-02-03"), kind: "night_without_rate" },
  ])("to $what", async ({ to, kind }) => {
    const seasons = [aSeason({ minimumNights: 2, lastNight: stay("2026-12-31", "2027-01-01").checkIn })];
    const desk = await aCabinAndTwoGuests(knex, { mode: "instant" });
    const cabinId = await aCabin(knex, desk.complex, { name: "Molle" });
    await knex.raw("update seasons set minimum_nights = 2, last_night = ? where complex_id = ?", [
      seasons[0]?.lastNight ?? "",
      desk.complex.id,
    ]);
    const ana = await aGuestAt(knex, desk.room, cabinId);
    const booking = granted(await ana.holds(twoNights));
    expect(await ana.changes(booking, { stay: to })).toMatchObject({ error: { kind } });
    expect(await desk.room.bookingByCode(booking.code)).toEqual(booking);
  });

  it("once the booking has ended", async () => {
    const { ana, booking } = await anaHasTwoNights(knex);
    granted(await ana.cancels(booking));
    expect(await ana.changes(booking, { stay: otherWeek })).toMatchObject({
      error: { kind: "already", booking: { state: "cancelled" }, by: "guest" },
    });
  });

  it("once the complex asks its prices in another currency: what was paid is none of those", async () => {
    const { ana, booking, complex } = await anaHasTwoNights(knex);
    await knex.raw("update complexes set currency = 'USD' where id = ?", [complex.id]);
    expect(await ana.changes(booking, { stay: otherWeek })).toEqual(err({ kind: "other_currency" }));
  });

  it("once its own deadline has come", async () => {
    const { ana, booking, clock } = await anaHasTwoNights(knex);
    clock.advance({ minutes: 60 });
    expect(await ana.changes(booking, { stay: otherWeek })).toMatchObject({
      error: { kind: "already", booking: { state: "expired" } },
    });
  });
});

describe("during the stay", () => {
  async function anaIsThere(noon: string) {
    const there = await anaHasTwoNights(knex);
    const kept = await there.pays();
    there.clock.set(noon);
    return { ...there, kept };
  }
  const secondDay = "2026-01-13T15:00:00Z";

  it.each([
    { what: "a night more", to: aNightMore, answer: { ok: true } },
    { what: "leaving today", to: aNight, answer: { ok: true } },
    { what: "other dates", to: otherWeek, answer: { error: { kind: "stay_under_way" } } },
  ])("there may be $what", async ({ to, answer }) => {
    const { ana, kept } = await anaIsThere(secondDay);
    expect(await ana.changes(kept, { stay: to })).toMatchObject(answer);
  });

  it("nobody moves to another cabin, nor gives back a night that has passed", async () => {
    const { ana, kept, algarrobo, clock } = await anaIsThere(secondDay);
    expect(await ana.changes(kept, { cabinId: algarrobo })).toMatchObject({
      error: { kind: "stay_under_way" },
    });
    clock.set("2026-01-14T10:00:00Z");
    expect(await ana.changes(kept, { stay: aNight })).toMatchObject({ error: { kind: "check_out_past" } });
  });

  it("it can be made longer on its last day, and not after it", async () => {
    const { ana, kept, clock } = await anaIsThere("2026-01-15T15:00:00Z");
    expect(await ana.changes(kept, { stay: aNightMore })).toMatchObject({ error: { kind: "stay_over" } });
    clock.set("2026-01-14T15:00:00Z");
    expect(await ana.changes(kept, { stay: aNightMore })).toMatchObject({ ok: true });
  });
});

describe("the money of a booking that changes", () => {
  it.each(["instant", "approval"] as const)(
    "asks another deposit while none is paid, by the same deadline (%s)",
    async (mode) => {
      const { ana, booking } = await anaHasTwoNights(knex, mode);
      const { quote, state, deadline } = granted(await ana.changes(booking, { stay: aNightMore }));
      expect(quote).toMatchObject({ total: 300_00, deposit: 90_00, balance: 210_00 });
      expect({ ...booking, state, deadline }).toEqual(booking);
    },
  );

  it("gives no time beyond the new day of check-in", async () => {
    const { ana, booking } = await anaHasTwoNights(knex, "approval");
    const moved = granted(await ana.changes(booking, { stay: stay("2026-01-05", "2026-01-07") }));
    expect([moved.deadline, booking.deadline]).toEqual(Array(2).fill("2026-01-06T03:00:00.000Z"));
  });

  it("leaves a paid deposit as it is: the balance grows or shrinks", async () => {
    const { ana, pays, purse } = await anaHasTwoNights(knex);
    const longer = granted(await ana.changes(await pays(), { stay: aNightMore }));
    expect(longer).toMatchObject({
      state: "confirmed",
      quote: { total: 300_00, deposit: 60_00, balance: 240_00 },
    });
    const shorter = granted(await ana.changes(longer, { stay: aNight }));
    expect(shorter.quote).toMatchObject({ total: 100_00, deposit: 60_00, balance: 40_00 });
    expect(purse.receivedFor(shorter)).toBe(60_00);
  });

  it("gives back what is more than the new total, once", async () => {
    const { ana, pays, purse } = await anaHasTwoNights(knex);
    const paid = await pays(200_00);
    const shorter = { key: "shorter", stay: aNight };
    granted(await ana.changes(paid, shorter));
    expect(purse.receivedFor(paid)).toBe(100_00);
    granted(await ana.changes(paid, shorter));
    expect(purse.receivedFor(paid)).toBe(100_00);
  });

  it("stays with the booking where whoever cancels gets nothing back, and pays for nights added later", async () => {
    const { ana, pays, purse, clock, room } = await anaHasTwoNights(knex);
    const paid = await pays(200_00);
    clock.set("2026-01-06T15:00:00Z"); // a day too late for the policy's seven
    const shorter = granted(await ana.changes(paid, { stay: aNight }));
    expect(await room.moneyOf(shorter)).toEqual({ received: 200_00, due: 0 });
    const longer = granted(await ana.changes(shorter, { stay: aNightMore }));
    expect(await room.moneyOf(longer)).toEqual({ received: 200_00, due: 100_00 });
    expect(purse.receivedFor(paid)).toBe(200_00);
  });

  it("is judged by where the booking was, not by where it goes", async () => {
    const { ana, booking, pays, purse, room } = await anaHasTwoNights(knex);
    const paid = { ...(await pays(200_00)), state: "confirmed", deadline: null, ended: null } as const;
    const tomorrow = stay("2026-01-06", "2026-01-07");
    const found = granted(await room.findChanges(paid, { stay: tomorrow, party: booking.party }));
    expect(found.own?.reckoning).toMatchObject({ surplus: 100_00, credit: 0 });
    granted(await ana.changes(paid, { stay: tomorrow }));
    expect(purse.receivedFor(paid)).toBe(100_00);
  });

  it("counts the days of a refund from where it was paid for: only what is put off after that buys nothing", async () => {
    const { ana, booking, pays } = await anaHasTwoNights(knex);
    const corrected = granted(await ana.changes(booking, { stay: otherWeek }));
    expect(corrected.refundCheckIn).toBe(otherWeek.checkIn);
    await pays();
    const putOff = granted(await ana.changes(corrected, { stay: stay("2026-02-02", "2026-02-04") }));
    expect(putOff).toMatchObject({ state: "confirmed", refundCheckIn: otherWeek.checkIn });
  });

  it("is enough at once where a part that was paid is all of a smaller deposit", async () => {
    const { ana, booking, purse, notices } = await anaHasTwoNights(knex);
    purse.pays(booking, 40_00);
    expect(granted(await ana.changes(booking, { stay: aNight }))).toMatchObject({ state: "confirmed" });
    expect(await notices(ana.chatId)).toEqual(["booking_confirmed"]);
  });
});
