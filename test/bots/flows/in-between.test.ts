import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "../../../src/bots/texts/texts.ts";
import { aDesk, granted } from "../../booking/desk.ts";
import { aCabin, aComplex, aParty, stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { labelsOf, somebodyAt, textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();
const YES = { has: true };
const IN_FEBRUARY = "¿tenés lugar del 5 al 8 de febrero para 4?";

/** Monday 5 January 2026, with a Quebracho, a Molle and a Tala for six people and a pet. */
async function aPlace() {
  const complex = await aComplex(knex, {
    mode: "instant",
    details: { amenities: { wifi: YES, shared_pool: YES } },
  });
  const cabinIds: string[] = [];
  for (const name of ["Quebracho", "Molle", "Tala"])
    cabinIds.push(await aCabin(knex, complex, { name, maxGuests: 6, maxPets: 1 }));
  const { room, clock } = await aDesk(knex, { complex });
  return {
    async somebody(locale: Locale = "es-AR") {
      const person = await somebodyAt({ db: knex, room, clock: clock.now, locale });
      const asks = async (...said: readonly string[]) => {
        let shown = "";
        for (const words of said) shown = textOf(await person.says(words));
        return shown;
      };
      const holds = async (month: string, cabin: number) => {
        const { guestId, chatId } = (await person.desk()).person;
        const dates = stay(`2026-${month}-05`, `2026-${month}-08`);
        const cabinId = cabinIds[cabin] ?? "";
        const asked = { key: crypto.randomUUID(), cabinId, stay: dates, party: aParty(), guestId, chatId };
        return granted(await room.holdDates({ ...asked, channel: "telegram" }));
      };
      return { ...person, asks, holds, bookings: async () => (await person.desk()).booking };
    },
  };
}

describe("in the middle of booking, what a guest says is taken as a person would", () => {
  let place: Awaited<ReturnType<typeof aPlace>>;
  beforeAll(async () => {
    place = await aPlace();
  });

  it("a cabin is taken by its name in passing", async () => {
    const [ana, carol] = [await place.somebody(), await place.somebody("en")];
    expect(await ana.asks("del 2 al 4 de junio para 2", "dale, la quebracho")).toContain("*Quebracho*");
    expect(await carol.asks("3 to 5 June for 2", "Molle please")).toContain("Your booking is");
  });

  const NO_YES = ["cuánto sale la quebracho?", "no me gusta la molle", "la tala o la molle", "la tala?"];
  it.each(NO_YES)("but nothing is held by %s", async (words) => {
    const ana = await place.somebody();
    expect(await ana.asks(IN_FEBRUARY, words)).toContain("Para 4 adultos (jue 5 feb → dom 8 feb");
    expect(await (await ana.bookings()).bookingsOf((await ana.desk()).person.guestId)).toEqual([]);
  });

  it("nor by the name of one that was taken when the others were shown: it is shown first", async () => {
    const [ana, bruno] = [await place.somebody(), await place.somebody()];
    await bruno.holds("11", 0);
    expect(await ana.asks("del 5 al 8 de noviembre para 2")).toContain("*2 cabañas libres*");
    await bruno.asks("quiero cancelar", "sí");
    expect(await ana.asks("la quebracho")).toContain("*3 cabañas libres*");
    expect(await ana.asks("la quebracho")).toContain("¡Es tuya por ahora!");
  });

  const CORRECTIONS: readonly (readonly [string, string])[] = [
    ["mejor del 6 al 9", "Para 4 adultos (vie 6 feb → lun 9 feb"],
    ["y con un perro", "Para 4 adultos y 1 mascota (jue 5 feb → dom 8 feb"],
    ["y si somos 5?", "Para 5 adultos (jue 5 feb → dom 8 feb"],
    ["otras fechas", "¿Qué días querés venir?"],
    ["del 8 al 5 de marzo", "La salida queda antes que la llegada"],
    ["30 al 31 de febrero", "no existe en el almanaque"],
    ["cuánto sale en marzo?", "Esto sale la noche en *marzo de 2026*"],
    ["la tala tiene pileta?", "Sí, Tala tiene pileta compartida."],
  ];
  it.each(CORRECTIONS)("%s", async (words, answer) => {
    const ana = await place.somebody();
    expect(await ana.asks(IN_FEBRUARY, words)).toContain(answer);
  });

  it("days after reversed ones are in the month that was meant", async () => {
    const ana = await place.somebody();
    expect(await ana.asks("del 8 al 5 de febrero para 2", "del 5 al 8")).toContain("jue 5 feb → dom 8 feb");
  });

  it("fewer pets come with the same people", async () => {
    const ana = await place.somebody();
    expect(await ana.asks("del 5 al 8 de febrero para 2 con 3 perros", "1 perro")).toContain(
      "Para 2 adultos y 1 mascota",
    );
  });

  it("a month alone is answered with what is free in it", async () => {
    const ana = await place.somebody();
    expect(await ana.asks("reservar", "en febrero")).toContain("Esto sale la noche en *febrero de 2026*");
  });

  it("whether one may cancel is answered by the policy to who has nothing booked, and payments by that", async () => {
    const ana = await place.somebody();
    expect(await ana.asks("puedo cancelar sin cargo?")).toContain("Si cancelás hasta");
    expect(await ana.asks("quiero pagar")).toContain("Todavía no tenés reservas");
    expect(labelsOf(await ana.says("la tala"))).toContain("📅 Ver precios y fechas");
  });

  it("one of several bookings is named by its month or its cabin, and shown by its code", async () => {
    const ana = await place.somebody();
    const september = await ana.holds("09", 0);
    const october = await ana.holds("10", 1);
    expect(await ana.asks("quiero cancelar", "la de octubre")).toContain(october.code);
    expect(await ana.asks("no", "quiero cancelar", "la quebracho")).toContain(september.code);
    expect(await ana.asks("no", september.code)).toContain(`*${september.code}* · Quebracho`);
    expect(await ana.asks("quiero cambiar mi reserva", september.code, "pasala del 12 al 15")).toContain(
      "12 sept",
    );
  });
});
