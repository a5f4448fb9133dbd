import { beforeAll, describe, expect, it } from "vitest";
import { aDesk, granted } from "../../booking/desk.ts";
import { aCabin, aComplex, aGuest, aParty, stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { labelsOf, somebodyAt, textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();

/** Monday 5 January 2026. Quebracho is taken from 10 to 13 January, and all there is from 10 to 13 March. */
async function aPlace() {
  const complex = await aComplex(knex, { mode: "instant" });
  const quebracho = await aCabin(knex, complex, { name: "Quebracho" });
  const molle = await aCabin(knex, complex, { name: "Molle" });
  const { room, clock } = await aDesk(knex, { complex });
  const holder = { ...(await aGuest(knex)), channel: "telegram", party: aParty() };
  const take = async (cabinId: string, dates: ReturnType<typeof stay>) =>
    granted(await room.holdDates({ ...holder, key: crypto.randomUUID(), cabinId, stay: dates }));
  await take(quebracho, stay("2026-01-10", "2026-01-13"));
  await take(quebracho, stay("2026-03-10", "2026-03-13"));
  await take(molle, stay("2026-03-10", "2026-03-13"));
  const somebody = async () => {
    const person = await somebodyAt({ db: knex, room, clock: clock.now });
    const waits = async () => room.waitingOf((await person.desk()).person.guestId);
    return { ...person, waits };
  };
  return { quebracho, somebody, take };
}

describe("a guest who wants one particular cabin, and finds it taken", () => {
  let place: Awaited<ReturnType<typeof aPlace>>;
  beforeAll(async () => {
    place = await aPlace();
  });

  it("waits for that one with one tap, while others are on offer, and may still take one of them", async () => {
    const ana = await place.somebody();
    const shown = await ana.says("¿está libre la Quebracho del 10 al 13 de enero para 2?");
    expect(textOf(shown)).toContain("*Quebracho* no está disponible para 2 adultos");
    const joined = textOf(await ana.taps("🔔 Avisame si se libera Quebracho"));
    expect(joined).toContain("Te anoté en la lista de espera de *Quebracho*");
    expect(await ana.waits()).toMatchObject([
      { cabinId: place.quebracho, stay: stay("2026-01-10", "2026-01-13") },
    ]);
    expect(textOf(await ana.commands("waiting"))).toContain("🔔 *Quebracho* · sáb 10 ene");
    expect(textOf(await ana.taps("Reservar Molle"))).toContain("Tu reserva es la");
  });

  it("waits for it, too, where somebody was faster", async () => {
    const { quebracho, somebody, take } = place;
    const ana = await somebody();
    expect(labelsOf(await ana.says("del 10 al 13 de abril para 2")).join()).not.toContain("Avisame");
    await take(quebracho, stay("2026-04-10", "2026-04-13"));
    expect(textOf(await ana.taps("Reservar Quebracho"))).toContain("alguien se te adelantó");
    await ana.taps("🔔 Avisame si se libera Quebracho");
    expect(await ana.waits()).toMatchObject([{ cabinId: quebracho, stay: stay("2026-04-10", "2026-04-13") }]);
  });

  it("waits for that one or for any where nothing is free, and gets back in line for the same", async () => {
    const ana = await place.somebody();
    const shown = await ana.says("quiero la quebracho del 10 al 13 de marzo para 2");
    expect(labelsOf(shown).slice(-2)).toEqual([
      "🔔 Avisame si se libera Quebracho",
      "🔔 Avisame si se libera cualquiera",
    ]);
    await ana.taps("🔔 Avisame si se libera cualquiera");
    await ana.taps("🔔 Avisame si se libera Quebracho");
    expect((await ana.waits()).map(({ cabinId }) => cabinId)).toEqual([null, place.quebracho]);
    const [, ofQuebracho] = await ana.waits();
    await ana.commands(`leave ${ofQuebracho?.id}`);
    await ana.taps("🔔 Avisame si se libera Quebracho");
    expect((await ana.waits()).map(({ cabinId }) => cabinId)).toEqual([null, place.quebracho]);
  });

  it("is asked for no particular one who named none, or whom it would not suit", async () => {
    const [ana, bruno] = [await place.somebody(), await place.somebody()];
    expect(labelsOf(await ana.says("del 10 al 13 de marzo para 2")).at(-1)).toBe("🔔 Avisame si se libera");
    const many = await bruno.says("quiero la quebracho del 10 al 13 de enero para 2 y 3 perros");
    expect(labelsOf(many).join()).not.toContain("Avisame");
  });
});

describe("a guest who got in line from a booking they had begun", () => {
  it("is heard as out of the blue, unless they say other dates after all", async () => {
    const { somebody } = await aPlace();
    const ana = await somebody();
    await ana.says("del 10 al 13 de marzo para 2");
    await ana.taps("🔔 Avisame si se libera");
    expect(textOf(await ana.says("muchas gracias!"))).toContain("De nada");
    expect(textOf(await ana.says("bueno, chau"))).not.toContain("No entendí las fechas");
    expect(textOf(await ana.says("mejor del 17 al 20"))).toContain("Para 2 adultos (mar 17 mar → vie 20 mar");
    expect(textOf(await ana.says("bueno, chau"))).toContain("Elegí");
  });
});
