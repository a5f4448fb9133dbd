import { describe, expect, it } from "vitest";
import { paidFor } from "../../src/payments/tables/payments.ts";
import { aCabinAndTwoGuests, granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";

const { knex } = testDatabase();
const NOON = "2026-01-05T15:00:00Z";
/** Half past ten in Córdoba, where it is still the 5th. */
const NIGHT = "2026-01-06T01:30:00Z";
const IN_THREE_WEEKS = stay("2026-01-26", "2026-01-29");

/** Ana's booking, made and confirmed on Monday 5 January at noon, of a house whose balance is due some days before. */
async function aBookingDue(dueDays: number | null, dates = IN_THREE_WEEKS, at = NOON) {
  const desk = await aCabinAndTwoGuests(knex, { mode: "instant" });
  desk.clock.set(at);
  await knex.raw("update complexes set balance_due_days = ? where id = ?", [dueDays, desk.complex.id]);
  const held = granted(await desk.ana.holds(dates));
  const booking = granted(await desk.settles(held));
  const about = async (chatId: string) =>
    (await desk.notices(chatId)).filter((event) => event.startsWith("reminder_balance"));
  return {
    ...desk,
    booking,
    async at(instant: string): Promise<void> {
      desk.clock.set(instant);
      await Promise.all([desk.stays.sendReminders(), desk.stays.sendReminders()]);
    },
    told: () => about(desk.ana.chatId),
    ownersTold: () => about(desk.ownersChat),
    pays: () =>
      knex.raw(
        `insert into payments (provider_id, booking_id, status, status_detail, amount, currency, outcome, updated_at)
         values (:id, :id, 'approved', 'accredited', :total, 'ARS', 'booked', now())`,
        { id: booking.id, total: booking.quote.total },
      ),
  };
}

describe("a balance", () => {
  it.each([
    { what: "a week before check-in", dueDays: 7, dates: IN_THREE_WEEKS, due: "2026-01-19" },
    { what: "on arrival, where the house says nothing", dueDays: null, dates: IN_THREE_WEEKS, due: null },
    { what: "on arrival for who books too late", dueDays: 21, dates: IN_THREE_WEEKS, due: null },
    { what: "on the day after it was booked", dueDays: 20, dates: IN_THREE_WEEKS, due: "2026-01-06" },
    {
      what: "on that day also of who books at night",
      dueDays: 20,
      dates: IN_THREE_WEEKS,
      at: NIGHT,
      due: "2026-01-06",
    },
  ])("is due $what", async ({ dueDays, dates, at, due }) => {
    const { booking } = await aBookingDue(dueDays, dates, at);
    expect(booking.balanceDueOn).toBe(due);
  });

  it("is due as it was when they booked, counted from the dates they have now", async () => {
    const { booking, complex, ana } = await aBookingDue(7);
    await knex.raw("update complexes set balance_due_days = 3 where id = ?", [complex.id]);
    const moved = granted(await ana.changes(booking, { stay: stay("2026-02-09", "2026-02-12") }));
    expect(moved.balanceDueOn).toBe("2026-02-02");
    const alone = knex.raw("update bookings set check_in = '2026-02-01' where id = ?", [booking.id]);
    await expect(alone).rejects.toThrow("bookings_balance_due_before_check_in"); // whoever moves one sees to the other
  });

  it("is never overdue at once: neither where they come much sooner, nor where the deposit comes late", async () => {
    const { booking, ana, clock, at, told, settles } = await aBookingDue(7);
    clock.set("2026-01-12T15:00:00Z");
    const sooner = granted(await ana.changes(booking, { stay: stay("2026-01-17", "2026-01-20") }));
    expect(sooner.balanceDueOn).toBe("2026-01-15");
    const held = granted(await ana.holds(stay("2026-01-20", "2026-01-23")));
    expect(held.balanceDueOn).toBe("2026-01-13");
    await at("2026-01-14T15:00:00Z");
    expect(await told()).toEqual(["reminder_balance_due"]);
    await knex.raw("update bookings set deadline = '2026-01-20' where id = ?", [held.id]);
    expect(granted(await settles(held)).balanceDueOn).toBe("2026-01-17");
  });

  it("is spoken of before it is due, once more after, and to the owner once; nothing is cancelled", async () => {
    const { at, told, ownersTold, room, booking } = await aBookingDue(7);
    await at("2026-01-13T15:00:00Z");
    expect(await told()).toEqual([]);
    await at("2026-01-14T15:00:00Z");
    await at("2026-01-19T15:00:00Z");
    expect(await told()).toEqual(["reminder_balance_due"]);
    await at("2026-01-20T15:00:00Z");
    await at("2026-01-21T15:00:00Z");
    expect(await told()).toEqual(["reminder_balance_due", "reminder_balance_overdue"]);
    expect(await ownersTold()).toEqual(["reminder_balance_overdue"]);
    expect(await room.bookingByCode(booking.code)).toMatchObject({ state: "confirmed" });
  });

  it("is not asked of who sent the receipt of a transfer, until an owner says that nothing came", async () => {
    const { at, told, booking, transfers, ana } = await aBookingDue(7);
    const actor = { kind: "guest", guestId: ana.guestId, channel: "telegram" } as const;
    const receipt = {
      bookingId: booking.id,
      mediaId: booking.id,
      kind: "photo",
      sha256: "0".repeat(64),
    } as const;
    await at("2026-01-13T15:00:00Z");
    const { checkId } = await transfers.receiveReceipt({ ...receipt, actor });
    await at("2026-01-14T15:00:00Z");
    await at("2026-01-20T15:00:00Z");
    expect(await told()).toEqual([]);
    const marta = { kind: "owner", name: "Marta", channel: "telegram" } as const;
    granted(
      await transfers.transferDidNotCome({
        checkId,
        key: "no",
        actor: marta,
        as: "not_received",
        tellGuest: true,
        seen: 1,
      }),
    );
    await at("2026-01-21T15:00:00Z");
    expect(await told()).toEqual(["reminder_balance_overdue"]);
  });

  it("that is paid, or that waits for their arrival, is never overdue", async () => {
    const [paid, later] = [await aBookingDue(7), await aBookingDue(null)];
    await paid.pays();
    for (const { at } of [paid, later]) await at("2026-01-20T15:00:00Z");
    expect(await paid.told()).toEqual([]);
    await later.at("2026-01-22T15:00:00Z");
    expect(await later.told()).toEqual(["reminder_balance_due"]);
    expect(await knex.transaction((trx) => paidFor(trx, paid.booking.id))).toBe(300_00);
  });
});
