import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { couponIn } from "../../src/booking/domain/change.ts";
import { centavos, signedSum } from "../../src/booking/domain/money.ts";
import { connect } from "../../src/db/connect.ts";
import { codeOf, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { anaHasACoupon, enters, issues } from "./coupons.ts";
import { aGuestAt, granted } from "./desk.ts";
import { otherWeek, twoNights } from "./two-nights.ts";

const { url } = testDatabase();
const crowd = connect(url, { max: 24 });
afterAll(() => crowd.destroy());

const OTHER = codeOf("AMIGOS");
const weeks = ["10", "16", "20", "24"].map((day) => stay(`2026-02-${day}`, `2026-02-${Number(day) + 2}`));

/** How often Postgres has ended a transaction because two waited for each other. */
async function deadlocks(): Promise<number> {
  await crowd.raw("select pg_stat_clear_snapshot()");
  const { rows } = await crowd.raw(
    "select deadlocks from pg_stat_database where datname = current_database()",
  );
  return rows[0].deadlocks;
}

describe("the last uses of a coupon", () => {
  it.each([1, 2, 3, 4])("of eight who enter it at once go to two (round %i)", async () => {
    const { room, cabinId, algarrobo, usesOf } = await anaHasACoupon(crowd, { maxUses: 2 });
    const places = [cabinId, algarrobo].flatMap((cabin) => weeks.map((week) => ({ cabin, week })));
    const guests = await Promise.all(
      places.map(async ({ cabin, week }) => {
        const guest = await aGuestAt(crowd, room, cabin);
        return { guest, hold: granted(await guest.holds(week)) };
      }),
    );
    const answers = await Promise.all(guests.map(({ guest, hold }) => enters(room, guest, hold)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.kind]))).toEqual(
      Array(6).fill("coupon_used_up"),
    );
    expect(await usesOf()).toBe(2);
  });

  it.each([1, 2])("of one for each person goes to one of their holds (round %i)", async () => {
    const { room, ana, booking } = await anaHasACoupon(crowd, { oncePerGuest: true });
    const second = granted(await ana.holds(otherWeek));
    const answers = await Promise.all([enters(room, ana, booking), enters(room, ana, second)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("whatever happens to prices, in any order and all at once", () => {
  type Desk = Awaited<ReturnType<typeof aPriceWar>>;
  const happenings: Record<string, (desk: Desk) => Promise<unknown>> = {
    enter: ({ room, ana, booking }) => enters(room, ana, booking),
    enterOther: ({ room, ana, booking }) => enters(room, ana, booking, { coupon: OTHER }),
    remove: ({ room, ana, booking }) => enters(room, ana, booking, { coupon: null }),
    rival: ({ room, bruno, brunos }) => enters(room, bruno, brunos),
    rivalOther: ({ room, bruno, brunos }) => enters(room, bruno, brunos, { coupon: OTHER }),
    swap: async ({ room, ana, booking, cabinId, algarrobo }) => {
      const now = await room.bookingByCode(booking.code);
      return now && ana.changes(now, { cabinId: now.cabinId === cabinId ? algarrobo : cabinId });
    },
    rivalSwaps: async ({ room, bruno, brunos, cabinId, algarrobo }) => {
      const now = await room.bookingByCode(brunos.code);
      return now && bruno.changes(now, { cabinId: now.cabinId === cabinId ? algarrobo : cabinId });
    },
    price: ({ prices }) => prices(),
    pay: ({ settles, booking, purse }) => {
      purse.pays(booking, 60_00);
      return settles(booking);
    },
    late: async ({ clock }) => clock.advance({ minutes: 35 }),
    expire: ({ room, booking }) => room.expireHold(booking.id),
    cancel: ({ bruno, brunos }) => bruno.cancels(brunos),
  };

  /** Ana and Bruno have a hold in a cabin each, and there are two coupons with one use each. */
  async function aPriceWar() {
    const desk = await anaHasACoupon(crowd, { maxUses: 1 });
    await issues(desk.room, { code: OTHER, worth: { percent: 20 }, maxUses: 1 });
    const brunos = granted(await desk.bruno.holds(twoNights, { cabinId: desk.algarrobo }));
    const actor = { kind: "owner", name: "Marta", channel: "telegram" } as const;
    const prices = async () => {
      const now = await desk.room.bookingByCode(desk.booking.code);
      const [key, total, reason] = [randomUUID(), centavos(170_00), "Así"];
      return now && desk.room.setPrice({ key, code: now.code, total, reason, actor, expected: now.quote });
    };
    return { ...desk, brunos, prices };
  }

  it("a price is the sum of its lines, a use belongs to who has the line, and nobody waits in a circle", async () => {
    const before = await deadlocks();
    const inParallel = fc.array(fc.constantFrom(...Object.values(happenings)), {
      minLength: 2,
      maxLength: 5,
    });
    const history = fc.array(inParallel, { minLength: 1, maxLength: 4 });
    const property = fc.asyncProperty(history, async (rounds) => {
      const desk = await aPriceWar();
      for (const round of rounds) await Promise.all(round.map((happen) => happen(desk)));

      for (const { code, id } of [desk.booking, desk.brunos]) {
        const now = granted({ ok: true, value: await desk.room.bookingByCode(code) });
        const { total, deposit, balance, lines } = now?.quote ?? desk.booking.quote;
        expect(signedSum(lines.map(({ amount }) => amount))).toBe(total);
        expect(deposit + balance).toBe(total);
        expect(await couponUsedBy(id)).toBe(now && couponIn(now.quote));
      }
      const counted = (await desk.room.coupons()).map(({ uses }) => uses);
      expect(Math.max(...counted)).toBeLessThanOrEqual(2); // the second was paid too late, at the price it was told
    });
    await fc.assert(property, { numRuns: 20 });
    expect(await deadlocks()).toBe(before);
  });

  async function couponUsedBy(bookingId: string): Promise<string | undefined> {
    const { rows } = await crowd.raw(
      "select code from coupon_uses join coupons on coupons.id = coupon_id where booking_id = ?",
      [bookingId],
    );
    return rows[0]?.code;
  }
});
