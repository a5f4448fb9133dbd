import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { couponIn } from "../../src/booking/domain/change.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import { err, ok } from "../../src/shared/result.ts";
import { aParty, codeOf, date, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { anaHasACoupon, enters, issues } from "./coupons.ts";
import { granted } from "./desk.ts";
import { otherWeek, twoNights } from "./two-nights.ts";

const { knex } = testDatabase();
const OTHER = codeOf("AMIGOS");

describe("a coupon that is entered before paying", () => {
  it("takes its share off the nights, and the deposit follows; the owners are told", async () => {
    const { enters, notices, ownersChat, ana, booking } = await anaHasACoupon(knex);
    const { quote, deadline, state } = granted(await enters());
    expect(quote).toMatchObject({ total: 180_00, deposit: 54_00, balance: 126_00 });
    expect(quote.lines.at(-1)).toMatchObject({ kind: "coupon", label: "VERANO10", amount: -20_00 });
    expect({ deadline, state }).toEqual({ deadline: booking.deadline, state: "awaiting_deposit" });
    expect(await notices(ownersChat)).toEqual(["hold_placed", "coupon_used"]);
    expect(await notices(ana.chatId)).toEqual([]);
  });

  it("is told in advance at the price it is then used at, and nothing changes by that", async () => {
    const { room, ana, booking, usesOf } = await anaHasACoupon(knex);
    const actor = { kind: "guest", guestId: ana.guestId, channel: "telegram" } as const;
    const told = await room.priceWithCoupon({ code: booking.code, coupon: codeOf("VERANO10"), actor });
    expect(granted(told).total).toBe(180_00);
    expect(await usesOf()).toBe(0);
    expect(await room.bookingByCode(booking.code)).toEqual(booking);
  });

  it("may be an amount, which never makes the nights cost less than nothing", async () => {
    const worth = { amount: centavos(50_00) };
    const { enters, room } = await anaHasACoupon(knex, { code: OTHER, worth });
    expect(granted(await enters(undefined, { coupon: OTHER })).quote.total).toBe(150_00);
    await issues(room, { worth: { amount: centavos(900_00) } });
    expect(await enters()).toEqual(err({ kind: "coupon_nothing_to_pay" }));
  });

  it("is one at a time, and can be taken away again", async () => {
    const { enters, room, usesOf } = await anaHasACoupon(knex);
    await issues(room, { code: OTHER, worth: { percent: 20 } });
    granted(await enters());
    expect(granted(await enters(undefined, { coupon: OTHER })).quote.total).toBe(160_00);
    expect([await usesOf(), await usesOf(OTHER)]).toEqual([0, 1]);
    expect(granted(await enters(undefined, { coupon: null })).quote).toMatchObject({
      total: 200_00,
      deposit: 60_00,
    });
    expect(await usesOf(OTHER)).toBe(0);
  });

  it("may be entered while the owner has not answered yet", async () => {
    const { enters, marta, booking } = await anaHasACoupon(knex, {}, "approval");
    granted(await enters());
    expect(granted(await marta.approves(booking)).quote).toMatchObject({ total: 180_00, deposit: 54_00 });
  });

  it("is used once for one key, and only at the price that was shown", async () => {
    const { enters, notices, ownersChat } = await anaHasACoupon(knex);
    expect(await enters(undefined, { expected: { total: centavos(1) } })).toEqual(
      err({ kind: "price_changed", total: 180_00 }),
    );
    const used = granted(await enters(undefined, { key: "once" }));
    granted(await enters(undefined, { coupon: null }));
    expect(await enters(undefined, { key: "once" })).toMatchObject(
      ok({ code: used.code, quote: { total: 200_00 } }),
    );
    expect(await notices(ownersChat)).toEqual(["hold_placed", "coupon_used", "coupon_removed"]);
  });
});

describe("a coupon is refused", () => {
  it.each([
    { what: "nobody made it", terms: { code: OTHER }, kind: "coupon_unknown" },
    { what: "its last day is over", terms: { lastDay: date("2026-01-04") }, kind: "coupon_expired" },
    {
      what: "it is for other nights",
      terms: { firstNight: date("2026-01-13") },
      kind: "coupon_other_nights",
    },
    { what: "it is for longer stays", terms: { minimumNights: 3 }, kind: "coupon_too_short" },
    { what: "it is for another cabin", terms: { cabinIds: [randomUUID()] }, kind: "coupon_other_cabins" },
  ])("where $what", async ({ terms, kind }) => {
    const { enters, booking, room } = await anaHasACoupon(knex, terms);
    expect(await enters()).toMatchObject({ error: { kind } });
    expect(await room.bookingByCode(booking.code)).toEqual(booking);
  });

  it("once it is switched off, by who has it not; who has it keeps it", async () => {
    const { enters, bruno, switches, room, booking } = await anaHasACoupon(knex);
    const brunos = granted(await bruno.holds(otherWeek));
    granted(await enters());
    granted(await switches(false));
    expect(await enters(brunos)).toEqual(err({ kind: "coupon_off" }));
    expect((await room.bookingByCode(booking.code))?.quote.total).toBe(180_00);
    granted(await switches(true));
    expect(await enters(brunos)).toMatchObject({ ok: true });
  });

  it("once something is paid, or the owner has said the price", async () => {
    const { enters, purse, booking, room, bruno } = await anaHasACoupon(knex);
    purse.pays(booking, 10_00);
    expect(await enters()).toEqual(err({ kind: "coupon_paid_already" }));
    const brunos = granted(await bruno.holds(otherWeek));
    const [code, total] = [brunos.code, centavos(190_00)];
    const actor = { kind: "owner", name: "Marta", channel: "telegram" } as const;
    granted(await room.setPrice({ key: "p", code, actor, total, reason: "Así", expected: brunos.quote }));
    expect(await enters(brunos)).toEqual(err({ kind: "coupon_price_agreed" }));
  });

  it("for somebody else's booking, and for one that has ended", async () => {
    const { ana, bruno, booking, room } = await anaHasACoupon(knex);
    expect(await enters(room, bruno, booking)).toEqual(err({ kind: "no_such_booking" }));
    granted(await ana.cancels(booking));
    expect(await enters(room, ana, booking)).toMatchObject({ error: { kind: "already" } });
  });
});

describe("the last use of a coupon", () => {
  async function anaHasIt() {
    const there = await anaHasACoupon(knex, { maxUses: 1 });
    granted(await there.enters());
    const brunos = granted(await there.bruno.holds(otherWeek));
    expect(await there.enters(brunos)).toEqual(err({ kind: "coupon_used_up" }));
    return { ...there, brunos };
  }

  it("is another's again where the hold is given up", async () => {
    const { ana, booking, enters, brunos } = await anaHasIt();
    granted(await ana.cancels(booking));
    expect(await enters(brunos)).toMatchObject({ ok: true });
  });

  it("is another's from the moment a deadline comes, also before anybody has noticed", async () => {
    const { clock, enters, bruno } = await anaHasIt();
    clock.advance({ minutes: 60 });
    const again = granted(await bruno.holds(twoNights));
    expect(await enters(again)).toMatchObject({ ok: true });
  });

  it("stays used by a booking that was paid, also when that is cancelled", async () => {
    const { pays, ana, enters, brunos, usesOf } = await anaHasIt();
    const paid = await pays(54_00);
    expect(await enters(brunos)).toEqual(err({ kind: "coupon_used_up" }));
    granted(await ana.cancels(paid, { back: 54_00, kept: 0 }));
    expect(await usesOf()).toBe(1);
  });

  it("counts for who paid late as well: they were told that price", async () => {
    const { clock, enters, bruno, pays, room, booking, usesOf } = await anaHasIt();
    clock.advance({ minutes: 60 });
    await room.expireHold(booking.id);
    granted(await enters(granted(await bruno.holds(stay("2026-01-26", "2026-01-28")))));
    expect((await pays(54_00)).quote.total).toBe(180_00);
    expect(await usesOf()).toBe(2);
  });

  it("of one for each person counts what they have in hand", async () => {
    const { ana, bruno, enters } = await anaHasACoupon(knex, { oncePerGuest: true });
    granted(await enters());
    const second = granted(await ana.holds(otherWeek));
    expect(await enters(second)).toEqual(err({ kind: "coupon_used_by_guest" }));
    const brunos = granted(await bruno.holds(stay("2026-01-26", "2026-01-28")));
    expect(await enters(brunos)).toMatchObject({ ok: true });
  });
});

describe("a booking with a coupon that changes", () => {
  it("keeps it where it is for the new stay as well, paid or not, used up or switched off", async () => {
    const { ana, enters, pays, switches, usesOf } = await anaHasACoupon(knex, { maxUses: 1 });
    const used = granted(await enters());
    granted(await switches(false));
    const longer = granted(await ana.changes(used, { stay: stay("2026-01-12", "2026-01-15") }));
    expect(longer.quote.total).toBe(270_00);
    const paid = await pays(81_00);
    expect(granted(await ana.changes(paid, { stay: otherWeek })).quote).toMatchObject({
      total: 180_00,
      deposit: 81_00,
    });
    expect(await usesOf()).toBe(1);
  });

  it("loses it where it is not, with the whole price told before, and its use goes back", async () => {
    const { ana, enters, usesOf } = await anaHasACoupon(knex, { lastNight: date("2026-01-16") });
    const moved = granted(await ana.changes(granted(await enters()), { stay: otherWeek }));
    expect(couponIn(moved.quote)).toBeUndefined();
    expect(moved.quote.total).toBe(200_00);
    expect(await usesOf()).toBe(0);
  });

  it("stays as it is where the coupon would cover all of the new one: a hold is confirmed by what is paid", async () => {
    const { ana, enters, pays, room } = await anaHasACoupon(knex, { worth: { amount: centavos(150_00) } });
    const used = granted(await enters());
    if (used.state !== "awaiting_deposit") throw new Error("It waits for its deposit.");
    const oneNight = stay("2026-01-12", "2026-01-13");
    const refused = err({ kind: "nothing_to_pay" });
    expect(await room.findChanges(used, { stay: oneNight, party: used.party })).toEqual(refused);
    expect(await ana.changes(used, { stay: oneNight })).toEqual(refused);
    expect(granted(await ana.changes(await pays(15_00), { stay: oneNight })).quote.total).toBe(0);
  });

  it("is offered each cabin at the price it has there", async () => {
    const { ana, enters, room, cabinId, algarrobo } = await anaHasACoupon(knex, { code: OTHER });
    await issues(room, { cabinIds: [cabinId] });
    const used = granted(await enters());
    if (used.state !== "awaiting_deposit") throw new Error("It waits for its deposit.");
    const found = granted(await room.findChanges(used, { stay: twoNights, party: aParty({ adults: 1 }) }));
    expect([found.own?.quote.total, found.others[0]?.quote.total]).toEqual([180_00, 200_00]);
    expect(granted(await ana.changes(used, { cabinId: algarrobo })).quote.total).toBe(200_00);
  });
});

describe("an owner's coupons", () => {
  it("are made once for one key, and a code has one", async () => {
    const { room } = await anaHasACoupon(knex, { code: OTHER });
    const order = {
      key: randomUUID(),
      actor: { kind: "owner", name: "Marta", channel: "telegram" },
    } as const;
    const [first] = await room.coupons();
    if (!first) throw new Error("There is one.");
    const { id: _, cabinNames: __, active: ___, uses: ____, ...terms } = first;
    expect(await room.addCoupon({ ...order, terms })).toEqual(err({ kind: "code_taken" }));
    const another = { ...order, terms: { ...terms, code: codeOf("OTRO") } };
    expect([await room.addCoupon(another), await room.addCoupon(another)]).toEqual([ok(null), ok(null)]);
    expect((await room.coupons()).map(({ code }) => code)).toEqual(["AMIGOS", "OTRO"]);
  });
});
