import { describe, expect, it } from "vitest";
import { aCabin } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aStay } from "./rig.ts";

const { knex } = testDatabase();
const MARTA = { kind: "owner", name: "Marta", channel: "telegram" } as const;

describe("the codes", () => {
  it("come once all is paid, once, to whoever was told to pay first", async () => {
    const { at, told, booking, pays, stays, now } = await aStay(knex);
    await pays(booking.quote.deposit);
    await at("2026-01-10T12:00:00Z");
    expect(await stays.entryOf(await now())).toMatchObject({ codes: null, withheld: true });
    await pays(booking.quote.balance - 1);
    await at("2026-01-10T12:30:00Z");
    expect((await told()).at(-1)).toBe("reminder_check_in");
    await pays(1);
    await at("2026-01-10T13:00:00Z");
    await at("2026-01-10T13:01:00Z");
    expect((await told()).slice(-2)).toEqual(["reminder_check_in", "arrival_codes"]);
    expect(await stays.entryOf(await now())).toMatchObject({
      codes: { accessCode: "2580" },
      withheld: false,
    });
  });

  it("come with the instructions where all is paid already", async () => {
    const { at, told, booking, pays } = await aStay(knex);
    await pays(booking.quote.total);
    await at("2026-01-10T12:00:00Z");
    await at("2026-01-10T12:01:00Z");
    expect((await told()).filter((event) => event !== "reminder_pre_arrival")).toEqual(["reminder_check_in"]);
  });

  it("of another cabin come to who moved there after they were told", async () => {
    const { at, told, booking, pays, stays, complex, room } = await aStay(knex);
    await stays.changeReminder("check_in", { lead: 1, time: "12:00" }, MARTA);
    await pays(booking.quote.total);
    await at("2026-01-09T15:00:00Z");
    const cabinId = await aCabin(knex, complex);
    await knex.raw(
      "update occupancies set cabin_id = ? where id = (select occupancy_id from bookings where id = ?)",
      [cabinId, booking.id],
    );
    await knex.raw("update bookings set cabin_id = ? where id = ?", [cabinId, booking.id]);
    await at("2026-01-09T16:00:00Z");
    await at("2026-01-10T15:00:00Z");
    expect((await told()).filter((event) => event === "reminder_check_in")).toHaveLength(2);
    expect(await room.bookingByCode(booking.code)).toMatchObject({ cabinId });
  });

  it("may be asked for again from then on until check-out", async () => {
    const { at, booking, pays, stays, now } = await aStay(knex);
    await pays(booking.quote.total);
    const isOpenAt = async (instant: string) => {
      await at(instant);
      return (await stays.entryOf(await now())) !== undefined;
    };
    expect(await isOpenAt("2026-01-10T11:59:00Z")).toBe(false);
    expect(await isOpenAt("2026-01-10T12:00:00Z")).toBe(true);
    expect(await isOpenAt("2026-01-15T12:59:00Z")).toBe(true);
    expect(await isOpenAt("2026-01-15T13:00:00Z")).toBe(false);
  });
});
