import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/shared/clock.ts";
import { VILLA_BELGRANO } from "../support/builders/booking.ts";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel, type House } from "../support/house.ts";
import { holds, tap } from "./any-phone.ts";
import { codeIn, pays } from "./steps.ts";

const ARRIVAL = {
  instructions: { "es-AR": "La llave está en la caja gris.", "pt-BR": "Na caixa.", en: "In the box." },
  accessCode: "2580#",
  wifi: { name: "Horneros", password: "nidodebarro" },
};

/** A stay from its deposit to the invitation back, as guest and owner live it; the process restarts on the way. */
export function describeStaying(channel: Exclude<Channel, "web">, database: TestDatabase): void {
  const { knex } = database;
  /** After a day without a word a guest in WhatsApp is told by template, whose buttons are called otherwise. */
  const later = (inTelegram: string, byTemplate: string) => (channel === "cloud" ? byTemplate : inTelegram);

  async function passes(house: House, ms: number): Promise<void> {
    await house.timePasses(ms);
    await house.minutePasses();
    await house.minutePasses();
  }

  describe(`a stay, told by the calendar in ${channel}`, () => {
    it("from the deposit to the review and back, each thing once", async () => {
      const house = await aHouse(database, { channel, mode: "instant", place: VILLA_BELGRANO });
      const { marta } = house;
      const { ana } = house.guests;
      await knex.raw("update cabins set arrival = ?", [JSON.stringify(ARRIVAL)]);

      const code = codeIn(await holds(ana));
      await passes(house, 40 * MINUTE_MS); // Monday 2 November, 12:40
      pays(house, ana, await ana.sees("todavía falta la seña"));
      await ana.sees(`¡Reserva confirmada! Código ${code}`);

      await passes(house, 3 * DAY_MS);
      await ana.sees(/[Ff]alta pagar \$/);

      await house.restart();
      await passes(house, 2 * DAY_MS);
      await tap(ana, later("🕒 Avisar", "Avisar la hora"), await ana.sees(/[Cc]ontanos a qué hora llegan/));
      await ana.sees("¿A qué hora llegan");
      ana.types("tipo 6 de la tarde");
      const noted = await ana.sees("¡Anotado! Llegada: tipo 6 de la tarde");
      expect((await marta.sees("Ana avisó a qué hora llega")).text).toContain("tipo 6 de la tarde");
      await tap(ana, "📋", noted);
      await ana.sees("Escribilo así, uno por renglón");
      ana.types("Ana Pérez DNI 30.123.456\nJuan, mi marido");
      await ana.sees(/Anoté lo demás, pero no entendí este renglón:\n“Juan, mi marido”.*Anotados: 1 de 2/s);
      ana.types("Juan, él");
      expect((await ana.sees("“Juan, él”")).text).not.toContain("Anoté lo demás");
      ana.types("Juan Pérez, 31123456");
      await ana.sees(/Anotados: 2 de 2.*2\. Juan Pérez · 31123456/s);

      await passes(house, 3 * DAY_MS); // the day of check-in
      expect((await marta.sees("Llega Ana")).text).toMatch(
        /Falta cobrar \$.*tipo 6 de la tarde.*Ana Pérez · 30123456/s,
      );
      const toldHow = await ana.sees("te esperamos en Quebracho desde las 15:00");
      if (channel === "cloud") await tap(ana, "Cómo entrar", toldHow);
      const unpaid = channel === "cloud" ? await ana.sees("Cómo entrar a Quebracho") : toldHow;
      expect(unpaid.text).toMatch(/La llave está en la caja gris.*Quedan \$.* por pagar/s);
      await tap(ana, "💳 Pagar el saldo", unpaid);
      pays(house, ana, await ana.sees(/Faltan \$/), "approve", "💳 Pagar el saldo");
      await ana.sees("para la reserva");
      await house.minutePasses();
      await ana.sees(/está todo pago.*puerta: 2580#.*Clave: nidodebarro/s);
      ana.types("mis reservas");
      await tap(ana, "🔑 Cómo entrar", await ana.sees(code));
      await ana.sees(/Cómo entrar a Quebracho.*2580#/s);

      await house.restart();
      await passes(house, DAY_MS);
      await tap(ana, later("👍", "Todo bien"), await ana.sees("¿Está todo bien?"));
      await ana.sees("¡Qué bueno!");

      await passes(house, DAY_MS + 6 * HOUR_MS);
      await ana.sees("la salida es hasta las 10:00");

      await passes(house, DAY_MS + 18 * HOUR_MS);
      await tap(
        ana,
        later("⭐", "Contar cómo estuvo"),
        await ana.sees("¿Cómo estuvo la estadía en Quebracho?"),
      );
      await ana.sees("De 1 a 5 estrellas:");
      ana.types("5");
      await ana.sees("¿Querés contar algo más?");
      ana.types("Hermoso, volvemos seguro.");
      await ana.sees("¡Muchas gracias por contarnos!");
      marta.taps("🌎 Publicar", await marta.sees("Opinión de Ana"));
      marta.taps("🌎 Sí, publicar", await marta.sees("¿Publicamos esta opinión?"));
      await marta.sees("Publicada: Ana · Quebracho");

      await house.restart();
      await passes(house, 149 * DAY_MS);
      await tap(ana, later("🔕", "No me avises más"), await ana.sees("¿Tenés ganas de volver"));
      await ana.sees("no te vamos a mandar más propuestas");

      expect(await toldTwice(code)).toEqual([]);
      const templates = ana.messages.filter(({ template }) => template !== undefined);
      expect(templates.filter(({ text }) => /2580|nidodebarro|30123456/.test(text))).toEqual([]);
    });
  });

  async function toldTwice(code: string): Promise<string[]> {
    const { rows } = await knex.raw<{ rows: { event: string }[] }>(
      `select body ->> 'event' as event
       from outbox
       where body -> 'data' ->> 'code' = ?
       group by chat_id, 1
       having count(*) > 1`,
      [code],
    );
    return rows.map(({ event }) => event);
  }
}
