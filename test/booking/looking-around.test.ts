import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/booking/domain/civil-date.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import { NO_RULES } from "../../src/booking/domain/prices/tariff.ts";
import { aCabin, aComplex, aParty, aSeason, date, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, aDesk, granted } from "./desk.ts";
import { stayRule } from "./domain/by-hand/worked.ts";

const { knex } = testDatabase();
const weekend = stay("2026-01-09", "2026-01-11");
const january = monthOf(date("2026-01-05"));

async function threeCabins() {
  const desk = await aDesk(knex);
  const rate = (weekendRate: number) => [aSeason({ weekend: centavos(weekendRate) })];
  await aCabin(knex, desk.complex, { name: "Tala", maxGuests: 6, seasons: rate(300_00) });
  await aCabin(knex, desk.complex, { name: "Molle", seasons: rate(120_00), cleaningFee: centavos(10_00) });
  await aCabin(knex, desk.complex, { name: "Nido", maxGuests: 2, maxPets: 0, seasons: rate(90_00) });
  return desk;
}

describe("finding offers", () => {
  it("shows the cabins that are free and fit, priced, cheapest first", async () => {
    const { room } = await threeCabins();
    const offers = await room.findOffers(weekend, aParty({ adults: 3 }));
    expect(offers).toMatchObject([
      { name: "Molle", maxGuests: 4, picture: "cabins/quebracho-1.jpg", quote: { total: 250_00 } },
      { name: "Tala", maxGuests: 6, description: { en: "A cabin." }, quote: { total: 600_00 } },
    ]);
  });

  it("sells at exactly the price it showed", async () => {
    const { room, ana } = await aCabinAndTwoGuests(knex);
    const [offer] = await room.findOffers(weekend, aParty());
    const held = granted(await ana.holds(weekend, offer && { expectedTotal: offer.quote.total }));
    expect(held.quote).toEqual(offer?.quote);
  });

  it("leaves out a cabin that is held, and offers it to those who arrive as its guest leaves", async () => {
    const { room, ana } = await aCabinAndTwoGuests(knex);
    await ana.holds(weekend);
    expect(await room.findOffers(stay("2026-01-10", "2026-01-12"), aParty())).toEqual([]);
    expect(await room.findOffers(stay("2026-01-11", "2026-01-12"), aParty())).toHaveLength(1);
  });

  it("knows nothing of other complexes, nor of cabins that are not let", async () => {
    const { room, cabinId } = await aCabinAndTwoGuests(knex);
    await aCabinAndTwoGuests(knex);
    expect(await room.findOffers(weekend, aParty())).toMatchObject([{ cabinId }]);
    await knex.raw("update cabins set active = false where id = ?", [cabinId]);
    expect(await room.findOffers(weekend, aParty())).toEqual([]);
  });

  it("knows what comes closest to a stay that is taken, and that an overdue hold is in nobody's way", async () => {
    const { room, ana, clock } = await aCabinAndTwoGuests(knex, { mode: "instant" });
    await ana.holds(weekend);
    expect(await room.findAlternatives(weekend, aParty())).toMatchObject({
      standing: "taken",
      found: [
        { kind: "before", stay: stay("2026-01-07", "2026-01-09"), cabins: 1, cheapest: 200_00 },
        { kind: "after", stay: stay("2026-01-11", "2026-01-13"), cabins: 1, cheapest: 200_00 },
      ],
    });
    clock.advance({ minutes: 60 });
    expect(await room.findAlternatives(weekend, aParty())).toMatchObject({ standing: "free" });
  });

  it("says what stands in the way when there are none", async () => {
    const { room } = await threeCabins();
    const reason = await room.whyNoOffers(weekend, aParty({ adults: 7 }));
    expect(reason).toEqual({ kind: "party_too_big", maxGuests: 6 });
  });

  it("says that all is taken when that is so", async () => {
    const { room, ana } = await aCabinAndTwoGuests(knex);
    await ana.holds(weekend);
    expect(await room.whyNoOffers(weekend, aParty())).toEqual({ kind: "all_taken" });
  });
});

describe("the calendar", () => {
  const openDays = ({ days }: { days: readonly { date: string; open: boolean }[] }) =>
    days.filter(({ open }) => open).map(({ date }) => Number(date.slice(-2)));

  it("strikes out the nights on which every cabin is taken", async () => {
    const { room, ana } = await aCabinAndTwoGuests(knex);
    await ana.holds(stay("2026-01-06", "2026-01-30"));
    expect(openDays(await room.calendarMonth(january, null))).toEqual([5, 30, 31]);
  });

  it("offers the departures that the next guest and the season leave", async () => {
    const complex = await aComplex(knex, { seasons: [aSeason({ minimumNights: 2 })] });
    const { room, ana } = await aCabinAndTwoGuests(knex, { complex });
    await ana.holds(stay("2026-01-12", "2026-01-15"));
    expect(openDays(await room.calendarMonth(january, date("2026-01-08")))).toEqual([10, 11, 12]);
  });

  it("goes by the date in the complex, not in London", async () => {
    const { room, clock } = await aCabinAndTwoGuests(knex);
    clock.set("2026-01-31T23:30:00Z");
    expect(openDays(await room.calendarMonth(january, null))).toEqual([31]);
  });

  it("opens the dates of a booking that is to move, to its own guest", async () => {
    const { room, ana, bruno } = await aCabinAndTwoGuests(knex, { mode: "instant" });
    const { code } = granted(await ana.holds(stay("2026-01-06", "2026-01-31")));
    const seenBy = ({ guestId }: { guestId: string }) =>
      room.calendarMonth(january, null, { code, guestId }).then(openDays);
    expect(await seenBy(ana)).toHaveLength(27);
    expect(await seenBy(bruno)).toEqual([5, 31]);
  });

  it("keeps the arrival that was agreed open to its own guest, whatever is asked of others by now", async () => {
    const { room, complex, ana, bruno } = await aCabinAndTwoGuests(knex, { mode: "instant" });
    const { code } = granted(await ana.holds(stay("2026-01-09", "2026-01-11")));
    const rules = { ...NO_RULES, stayRules: [stayRule("Con tiempo", { daysAhead: 20, minimumNights: 4 })] };
    await knex.raw("update complexes set price_rules = ? where id = ?", [JSON.stringify(rules), complex.id]);
    const seenBy = async ({ guestId }: { guestId: string }, checkIn: string | null) =>
      openDays(await room.calendarMonth(january, checkIn === null ? null : date(checkIn), { code, guestId }));
    expect(await seenBy(ana, null)).toEqual([9, ...Array.from({ length: 7 }, (_, day) => day + 25)]);
    expect((await seenBy(ana, "2026-01-09")).at(0)).toBe(11);
    expect(await seenBy(bruno, "2026-01-09")).toEqual([]);
  });

  it("opens the dates of a hold from the moment of its deadline", async () => {
    const { room, ana, clock } = await aCabinAndTwoGuests(knex, { mode: "instant" });
    await ana.holds(stay("2026-01-06", "2026-01-31"));
    clock.advance({ minutes: 60 });
    expect(openDays(await room.calendarMonth(january, null))).toHaveLength(27);
  });
});

describe("the complex", () => {
  it("says what its house rules are and how many its cabins take", async () => {
    const { room, complex } = await threeCabins();
    expect(await room.complex()).toEqual({
      id: complex.id,
      name: "Los Horneros",
      timeZone: "America/Argentina/Cordoba",
      currency: "ARS",
      mode: "approval",
      depositPercent: 30,
      depositAmount: null,
      depositVaries: false,
      fullPaymentDays: null,
      transfer: null,
      ownerMinutes: 720,
      depositMinutes: 60,
      transferCheckMinutes: 1440,
      offerMinutes: 180,
      checkInTime: "15:00",
      checkOutTime: "10:00",
      maxGuests: 6,
      maxPets: 1,
      cabinNames: ["Molle", "Nido", "Tala"],
      terms: "Sin fiestas.",
      cancellationPolicy: { name: "moderate", steps: [{ daysBefore: 7, percent: 100 }] },
      balanceDueDays: null,
      damageDeposit: 0,
      place: null,
      billing: null,
    });
  });
});
