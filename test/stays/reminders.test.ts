import { describe, expect, it } from "vitest";
import { type Audience, createOutbox } from "../../src/outbox/outbox.ts";
import { HOUR_MS } from "../../src/shared/clock.ts";
import { RULES } from "../../src/stays/domain/reminders.ts";
import { reminderSettings } from "../../src/stays/tables/reminder-settings.ts";
import { granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aStay } from "./rig.ts";

const { knex } = testDatabase();
const MARTA = { kind: "owner", name: "Marta", channel: "telegram" } as const;

async function outcomesOf(bookingId: string): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { told: string }[] }>(
    `select kind || ' ' || outcome as told from reminders_sent where booking_id = :bookingId order by at, kind`,
    { bookingId },
  );
  return rows.map(({ told }) => told);
}

describe("a stay", () => {
  it("is told of step by step, each step once, however often two processes look", async () => {
    const { at, told, notices, ownersChat, booking } = await aStay(knex);
    const start = Date.parse("2026-01-05T21:00:00Z");
    for (let step = 0; step < 13 * 2; step++) await at(new Date(start + step * 12 * HOUR_MS).toISOString());
    await at("2026-06-14T15:00:00Z");
    await at("2026-06-14T15:01:00Z");
    expect(await told()).toEqual([
      "reminder_balance_due",
      "reminder_pre_arrival",
      "reminder_check_in",
      "reminder_mid_stay",
      "reminder_check_out",
      "reminder_feedback",
      "reminder_come_back",
    ]);
    const ownersToldOf = (await notices(ownersChat)).filter((event) => event.startsWith("reminder_"));
    expect(ownersToldOf).toEqual(["reminder_registry"]);
    expect(await outcomesOf(booking.id)).not.toContain(expect.stringContaining("missed"));
  });

  it.each([
    { instant: "2026-01-10T11:59:00Z", told: [] },
    { instant: "2026-01-10T12:00:00Z", told: ["reminder_check_in"] },
    { instant: "2026-01-11T02:59:00Z", told: ["reminder_check_in"] },
    { instant: "2026-01-11T03:00:00Z", told: [] },
  ])("is told how to get in on the day of check-in, from nine to midnight: at $instant $told", async (at) => {
    const ana = await aStay(knex);
    await ana.at(at.instant);
    expect((await ana.told()).filter((event) => event === "reminder_check_in")).toEqual(at.told);
  });

  it("of two nights is not asked in the middle whether all is well", async () => {
    const { at, told } = await aStay(knex, stay("2026-01-10", "2026-01-12"));
    await at("2026-01-11T14:30:00Z");
    expect(await told()).not.toContain("reminder_mid_stay");
  });

  it("that was cancelled is told of no more", async () => {
    const { at, told, booking } = await aStay(knex);
    await knex.raw("update bookings set state = 'cancelled', ended = '{}' where id = ?", [booking.id]);
    await at("2026-01-10T15:00:00Z");
    await at("2026-01-16T15:00:00Z");
    expect(await told()).toEqual([]);
  });

  it("that was moved is told of on its new dates, also of what was told on the old ones", async () => {
    const { at, told, booking } = await aStay(knex);
    await at("2026-01-07T14:00:00Z");
    await knex.raw("update bookings set check_in = '2026-01-20', check_out = '2026-01-25' where id = ?", [
      booking.id,
    ]);
    await at("2026-01-10T15:00:00Z");
    expect(await told()).toEqual(["reminder_balance_due", "reminder_pre_arrival"]);
    await at("2026-01-17T15:00:00Z");
    await at("2026-01-20T15:00:00Z");
    expect((await told()).slice(2)).toEqual([
      "reminder_balance_due",
      "reminder_pre_arrival",
      "reminder_check_in",
    ]);
  });
});

describe("what was due while nothing ran", () => {
  it("is told late where it still helps, by day, and else only noted", async () => {
    const { at, told, booking } = await aStay(knex);
    await at("2026-01-12T23:59:00Z"); // Monday 20:59 in Córdoba: mid-stay was due on Sunday
    expect(await told()).toEqual(["reminder_mid_stay"]);
    expect(await outcomesOf(booking.id)).toEqual(["check_in missed", "mid_stay told", "registry missed"]);
    await at("2026-01-13T00:01:00Z");
    expect(await told()).toEqual(["reminder_mid_stay"]);
  });

  it("waits for the morning", async () => {
    const { at, told } = await aStay(knex);
    await at("2026-01-08T05:00:00Z");
    expect(await told()).toEqual([]);
    await at("2026-01-08T12:00:00Z");
    expect(await told()).toEqual(["reminder_balance_due", "reminder_pre_arrival"]);
  });

  it("is told to others also where one of them cannot be", async () => {
    let broken = "";
    const chatsOf = async (_trx: unknown, audience: Audience) => {
      if (audience.to === "guest" && audience.chatId === broken) throw new Error("a bug");
      return audience.to === "guest" ? [audience.chatId] : [];
    };
    const outbox = createOutbox({ chatsOf, clock: () => new Date() });
    const { ana, bruno, notices, settles, at, stays, clock } = await aStay(knex, undefined, { outbox });
    granted(await settles(granted(await bruno.holds(stay("2026-01-15", "2026-01-20")))));
    broken = ana.chatId;
    clock.set("2026-01-12T15:00:00Z");
    await expect(stays.sendReminders()).rejects.toMatchObject({ errors: [new Error("a bug")] });
    expect(await notices(bruno.chatId)).toContain("reminder_pre_arrival");
    broken = "";
    await at("2026-01-12T15:01:00Z");
    expect(await notices(ana.chatId)).toContain("reminder_mid_stay");
  });
});

describe("a reminder", () => {
  it("that the owner switched off is never told, until it is switched on", async () => {
    const { at, told, stays } = await aStay(knex);
    await stays.changeReminder("pre_arrival", { active: false }, MARTA);
    await at("2026-01-07T15:00:00Z");
    await at("2026-01-08T15:00:00Z");
    expect(await told()).toEqual(["reminder_balance_due"]);
    await stays.changeReminder("pre_arrival", { active: true }, MARTA);
    await at("2026-01-09T15:00:00Z");
    expect(await told()).toEqual(["reminder_balance_due", "reminder_pre_arrival"]);
  });

  it("that the owner moved is told then, and what they changed no more than that", async () => {
    const { at, told, stays, complex } = await aStay(knex);
    await stays.changeReminder("check_in", { words: "Traigan abrigo." }, MARTA);
    await stays.changeReminder("check_in", { lead: 1, time: "18:00" }, MARTA);
    const changed = (await reminderSettings(knex, complex.id)).find(({ kind }) => kind === "check_in");
    expect(changed).toEqual({
      kind: "check_in",
      active: true,
      lead: 1,
      time: "18:00",
      words: "Traigan abrigo.",
    });
    await stays.changeReminder("check_in", { words: null }, MARTA);
    await at("2026-01-09T20:59:00Z");
    expect(await told()).not.toContain("reminder_check_in");
    await at("2026-01-09T21:00:00Z");
    expect(await told()).toContain("reminder_check_in");
  });

  it("of the balance is told only while something is owed", async () => {
    const { at, told, booking, pays } = await aStay(knex);
    await at("2026-01-06T14:00:00Z"); // they paid the deposit less than a day ago
    await pays(booking.quote.total);
    await at("2026-01-06T16:00:00Z");
    expect(await told()).toEqual([]);
  });

  it("of a deposit is told once, twenty minutes before it is too late, and not to who has paid", async () => {
    const { ana, bruno, clock, at, notices, settles } = await aStay(knex);
    granted(await bruno.holds(stay("2026-02-10", "2026-02-12")));
    const paid = granted(await ana.holds(stay("2026-03-10", "2026-03-12")));
    clock.advance({ minutes: 39 });
    await at(clock.now().toISOString());
    expect(await notices(bruno.chatId)).not.toContain("reminder_deposit_due");
    granted(await settles(paid));
    clock.advance({ minutes: 1 });
    await at(clock.now().toISOString());
    clock.advance({ minutes: 1 });
    await at(clock.now().toISOString());
    expect((await notices(bruno.chatId)).filter((event) => event === "reminder_deposit_due")).toHaveLength(1);
    expect(await notices(ana.chatId)).not.toContain("reminder_deposit_due");
  });

  it("to come back goes to nobody who does not want it, whichever of their chats said so", async () => {
    const { at, told, stays, bruno, ana, now } = await aStay(knex);
    await stays.declineOffers(bruno.guestId);
    await at("2026-01-16T15:00:00Z");
    expect(await now()).toMatchObject({ state: "completed" });
    await knex.raw("update guests set merged_into = :ana where id = :bruno", {
      ana: ana.guestId,
      bruno: bruno.guestId,
    });
    await at("2026-06-15T15:00:00Z");
    expect(await told()).toEqual(["reminder_feedback"]);
  });

  it("to come back goes to nobody who does so anyway", async () => {
    const { at, told, ana, settles } = await aStay(knex);
    const again = granted(await ana.holds(stay("2026-07-10", "2026-07-12")));
    granted(await settles(again));
    await at("2026-01-16T15:00:00Z");
    await at("2026-06-15T15:00:00Z");
    expect(await told()).not.toContain("reminder_come_back");
  });

  it("for a review goes to nobody who has written one", async () => {
    const { at, told, stays, own } = await aStay(knex);
    await at("2026-01-15T20:00:00Z");
    granted(await stays.giveFeedback({ ...own, stars: 5, words: "" }));
    await at("2026-01-16T15:00:00Z");
    expect(await told()).not.toContain("reminder_feedback");
  });

  it("is never set outside of its bounds", () => {
    for (const { lead, minLead, maxLead } of Object.values(RULES)) {
      expect(lead).toBeGreaterThanOrEqual(minLead);
      expect(lead).toBeLessThanOrEqual(maxLead);
    }
  });
});
