import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { err } from "../../src/shared/result.ts";
import { aCabin, aParty, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, granted } from "./desk.ts";

const { knex } = testDatabase();
const firstWeek = stay("2026-01-10", "2026-01-17");
const secondWeek = stay("2026-01-17", "2026-01-24");

describe("holding dates", () => {
  it("gives the dates to exactly one of two guests who ask at once", async () => {
    const { ana, bruno } = await aCabinAndTwoGuests(knex);
    const answers = await Promise.all([ana.holds(firstWeek), bruno.holds(firstWeek)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers).toContainEqual(err({ kind: "dates_taken", stay: firstWeek }));
  });

  it("lets one guest arrive on the day another leaves", async () => {
    const { ana, bruno } = await aCabinAndTwoGuests(knex);
    await ana.holds(firstWeek);
    expect(await bruno.holds(secondWeek)).toMatchObject({ ok: true });
  });

  it("takes a single night in the middle as much as the whole week", async () => {
    const { ana, bruno } = await aCabinAndTwoGuests(knex);
    await ana.holds(firstWeek);
    const oneNight = stay("2026-01-12", "2026-01-13");
    expect(await bruno.holds(oneNight)).toEqual(err({ kind: "dates_taken", stay: oneNight }));
  });

  it("lets two guests have the same dates in two cabins", async () => {
    const { ana, bruno, complex } = await aCabinAndTwoGuests(knex);
    const other = await aCabin(knex, complex, { name: "Algarrobo" });
    await ana.holds(firstWeek);
    expect(await bruno.holds(firstWeek, { cabinId: other })).toMatchObject({ ok: true });
  });

  it("asks the owner first where the complex wants that, for up to 12 hours", async () => {
    const { ana } = await aCabinAndTwoGuests(knex, { mode: "approval" });
    expect(await ana.holds(firstWeek)).toMatchObject({
      value: { state: "awaiting_owner", deadline: "2026-01-06T03:00:00.000Z" },
    });
  });

  it("goes straight to the deposit where the complex sells at once, for an hour", async () => {
    const { ana } = await aCabinAndTwoGuests(knex, { mode: "instant" });
    expect(await ana.holds(firstWeek)).toMatchObject({
      value: { state: "awaiting_deposit", deadline: "2026-01-05T16:00:00.000Z" },
    });
  });

  it("never waits past the day of check-in", async () => {
    const { ana, clock } = await aCabinAndTwoGuests(knex, { mode: "approval" });
    clock.set("2026-01-10T20:00:00Z");
    expect(await ana.holds(firstWeek)).toMatchObject({ value: { deadline: "2026-01-11T03:00:00.000Z" } });
  });

  it("writes down what was shown: the guest, the party, the price", async () => {
    const { ana, cabinId } = await aCabinAndTwoGuests(knex);
    const held = granted(await ana.holds(firstWeek, { party: aParty({ children: 1 }) }));
    expect(held).toMatchObject({
      code: expect.stringMatching(/^[2-9A-HJ-NP-Z]{6}$/),
      cabinId,
      cabinName: "Quebracho",
      picture: "cabins/quebracho-1.jpg",
      guestName: "Ana",
      chatId: ana.chatId,
      stay: firstWeek,
      party: { adults: 2, children: 1, pets: 0 },
      quote: { nights: 7, total: 800_00, deposit: 240_00, balance: 560_00 },
      ended: null,
      createdAt: "2026-01-05T15:00:00.000Z",
    });
  });

  const limit = [
    { minutes: 59, free: false },
    { minutes: 60, free: true },
  ];
  it.each(limit)("after $minutes unpaid minutes, its dates are free: $free", async ({ minutes, free }) => {
    const { ana, bruno, clock } = await aCabinAndTwoGuests(knex, { mode: "instant" });
    await ana.holds(firstWeek);
    clock.advance({ minutes });
    expect(await bruno.holds(firstWeek)).toMatchObject({ ok: free });
  });

  it("tells the guest whose overdue hold made way", async () => {
    const { ana, bruno, clock, room, notices } = await aCabinAndTwoGuests(knex, { mode: "instant" });
    const { code } = granted(await ana.holds(firstWeek));
    clock.advance({ minutes: 60 });
    await bruno.holds(stay("2026-01-16", "2026-01-18"));
    expect(await room.bookingByCode(code)).toMatchObject({ state: "expired", ended: { by: "system" } });
    expect(await notices(ana.chatId)).toEqual(["hold_expired"]);
  });
});

describe("holding dates again with the same key", () => {
  it("gives the same booking to calls that come at once", async () => {
    const { ana } = await aCabinAndTwoGuests(knex);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ana.holds(firstWeek, { key })));
    const codes = answers.map((answer) => granted(answer).code);
    expect(new Set(codes).size).toBe(1);
  });

  it("gives the booking as it stands by then", async () => {
    const { ana, marta } = await aCabinAndTwoGuests(knex);
    const key = randomUUID();
    await marta.approves(granted(await ana.holds(firstWeek, { key })));
    expect(await ana.holds(firstWeek, { key })).toMatchObject({ value: { state: "awaiting_deposit" } });
  });

  it("does not bring back what was cancelled, nor keep its dates", async () => {
    const { ana, bruno } = await aCabinAndTwoGuests(knex);
    const key = randomUUID();
    await ana.cancels(granted(await ana.holds(firstWeek, { key })));
    expect(await ana.holds(firstWeek, { key })).toMatchObject({ value: { state: "cancelled" } });
    expect(await bruno.holds(firstWeek)).toMatchObject({ ok: true });
  });

  it("does not mind a price that has changed since", async () => {
    const { ana } = await aCabinAndTwoGuests(knex);
    const key = randomUUID();
    await ana.holds(firstWeek, { key });
    expect(await ana.holds(firstWeek, { key, expectedTotal: centavos(1) })).toMatchObject({ ok: true });
  });
});

describe("holding dates is refused", () => {
  it("at another price than the guest said yes to", async () => {
    const { ana } = await aCabinAndTwoGuests(knex);
    const answer = await ana.holds(firstWeek, { expectedTotal: centavos(799_99) });
    expect(answer).toEqual(err({ kind: "price_changed", total: 800_00 }));
  });

  it("in a cabin that is not let", async () => {
    const { ana, cabinId } = await aCabinAndTwoGuests(knex);
    await knex.raw("update cabins set active = false where id = ?", [cabinId]);
    expect(await ana.holds(firstWeek)).toEqual(err({ kind: "no_such_cabin" }));
  });

  it("in a cabin of another complex", async () => {
    const { ana } = await aCabinAndTwoGuests(knex);
    const { cabinId } = await aCabinAndTwoGuests(knex);
    expect(await ana.holds(firstWeek, { cabinId })).toEqual(err({ kind: "no_such_cabin" }));
  });

  it("for dates that have passed while the guest was thinking", async () => {
    const { ana, clock } = await aCabinAndTwoGuests(knex);
    clock.set("2026-01-11T12:00:00Z");
    expect(await ana.holds(firstWeek)).toEqual(err({ kind: "past", checkIn: "2026-01-10" }));
  });

  it("for more guests than the cabin takes", async () => {
    const { ana } = await aCabinAndTwoGuests(knex);
    const answer = await ana.holds(firstWeek, { party: aParty({ adults: 5 }) });
    expect(answer).toEqual(err({ kind: "party_too_big", maxGuests: 4 }));
  });

  it("and each refusal is counted by its kind", async () => {
    const metrics = createMetrics();
    const { ana } = await aCabinAndTwoGuests(knex, { metrics });
    await ana.holds(firstWeek);
    await ana.holds(firstWeek);
    expect((await metrics.holdsPlaced.get()).values).toMatchObject([{ value: 1 }]);
    expect((await metrics.holdsRefused.get()).values).toMatchObject([
      { value: 1, labels: { kind: "dates_taken" } },
    ]);
  });
});

describe("the code of a booking", () => {
  it("is drawn again when another booking has it", async () => {
    const draws = [1, 1, 2].map((sign) => new Uint8Array(6).fill(sign));
    const randomBytes = () => draws.shift() ?? new Uint8Array(6).fill(3);
    const { ana } = await aCabinAndTwoGuests(knex, { randomBytes });
    await ana.holds(firstWeek);
    expect(await ana.holds(secondWeek)).toMatchObject({ value: { code: "444444" } });
  });
});
