import { describe, expect, it } from "vitest";
import { auditOf } from "../../src/audit/tables/audit-entries.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, granted } from "./desk.ts";

const { knex } = testDatabase();
const firstWeek = stay("2026-01-10", "2026-01-17");

describe("every move of a booking", () => {
  it("is in the audit: who, when, from what to what, through which channel", async () => {
    const { ana, marta, settles, clock } = await aCabinAndTwoGuests(knex);
    const request = granted(await ana.holds(firstWeek));
    clock.advance({ minutes: 10 });
    await marta.approves(request);
    clock.advance({ minutes: 10 });
    await settles(request);
    expect(await auditOf(knex, `booking:${request.code}`)).toMatchObject([
      { actor: "guest", channel: "telegram", action: "request_placed", to: "awaiting_owner" },
      {
        actor: "Marta",
        channel: "telegram",
        action: "request_approved",
        from: "awaiting_owner",
        to: "awaiting_deposit",
      },
      {
        actor: "system",
        channel: "system",
        action: "booking_confirmed",
        from: "awaiting_deposit",
        to: "confirmed",
        at: new Date("2026-01-05T15:20:00Z"),
      },
    ]);
  });

  it("is told by the code of the booking, and why", async () => {
    const { ana, marta } = await aCabinAndTwoGuests(knex);
    const declined = granted(await marta.declines(granted(await ana.holds(firstWeek))));
    const { rows } = await knex.raw("select body -> 'data' as data from outbox where chat_id = ?", [
      ana.chatId,
    ]);
    const { id: bookingId, code } = declined;
    const data = { bookingId, code, was: "awaiting_owner", reason: "Estamos pintando." };
    expect(rows).toEqual([{ data }]);
  });

  it("happens wholly or not at all: what cannot be told does not happen", async () => {
    const outbox = { announce: () => Promise.reject(new Error("The outbox is full.")) };
    const { ana, room } = await aCabinAndTwoGuests(knex, { outbox });
    await expect(ana.holds(firstWeek)).rejects.toThrow("The outbox is full.");
    expect(await room.bookingsOf(ana.guestId)).toEqual([]);
    expect(await room.findOffers(firstWeek, { adults: 2, children: 0, pets: 0 })).toHaveLength(1);
  });
});

describe("a new guest", () => {
  it("is registered by name", async () => {
    const { room } = await aCabinAndTwoGuests(knex);
    const guestId = await knex.transaction((trx) => room.registerGuest(trx, "Carla"));
    const { rows } = await knex.raw("select name from guests where id = ?", [guestId]);
    expect(rows).toEqual([{ name: "Carla" }]);
  });
});
