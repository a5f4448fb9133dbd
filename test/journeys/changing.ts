import { describe, expect, it } from "vitest";
import { DAY_MS, MINUTE_MS } from "../../src/shared/clock.ts";
import { VILLA_BELGRANO } from "../support/builders/booking.ts";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel, type HouseOptions } from "../support/house.ts";
import { holds, tap } from "./any-phone.ts";
import { codeIn, pays } from "./steps.ts";

/** What a guest may still change of a booking, and how their travel mates see it. */
export function describeChanging(channel: Channel, database: TestDatabase): void {
  const open = async (options: HouseOptions = {}) => {
    const house = await aHouse(database, { channel, mode: "instant", place: VILLA_BELGRANO, ...options });
    return { house, ana: house.guests.ana, carol: house.guests.carol, marta: house.marta };
  };

  describe(`a guest in ${channel} who changes a booking`, () => {
    it("is shown the difference first, pays the new deposit, and pays for one more on arrival", async () => {
      const { house, ana, marta } = await open();
      const code = codeIn(await holds(ana));
      await house.timePasses(20 * MINUTE_MS);
      ana.types("mis reservas");
      await tap(ana, "✏️ Cambiar", await ana.sees(new RegExp(`^${code}`)));
      await ana.sees(`¿Qué querés cambiar de la reserva ${code}?`);
      await house.restart();
      ana.types("pasala del 16/11 al 20/11");
      const review = await ana.sees(`Revisá el cambio de la reserva ${code}`);
      expect(review.text).toContain("📅 mar 10 nov → vie 13 nov");
      expect(review.text).toContain("📅 lun 16 nov → vie 20 nov");
      expect(review.text).toMatch(/Total: \$\s400 \(\+\s\$\s100\)/);
      expect(review.text).toMatch(/falta la seña de \$\s120/);
      await tap(ana, "✅ Confirmar", review);
      const due = await ana.sees(`La reserva ${code} ahora es Quebracho`);
      await marta.sees(new RegExp(`Ana cambió la reserva ${code} \\(\\+\\s\\$\\s100\\)`));
      pays(house, ana, due);
      await ana.sees(`¡Reserva confirmada! Código ${code}`);

      await house.timePasses(DAY_MS);
      ana.types("mis reservas");
      await tap(ana, "✏️ Cambiar", await ana.sees(/Confirmada/));
      await ana.sees("¿Qué querés cambiar");
      ana.types("una noche más");
      const second = await ana.sees("Revisá el cambio");
      expect(second.text).toMatch(/Ya pagaste \$\s120: te quedan por pagar \$\s430/);
      ana.types("sí");
      await ana.sees(`La reserva ${code} ahora es Quebracho, lun 16 nov → sáb 21 nov`);
      await marta.sees(new RegExp(`Ana cambió la reserva ${code} \\(\\+\\s\\$\\s150\\)`));
    });

    it("keeps the old dates where the new ones are taken, unless another cabin will do", async () => {
      const { house, ana, marta } = await open();
      const code = codeIn(await holds(ana));
      await holds(ana, "Quebracho", "17/11 al 19/11");
      ana.types("mis reservas");
      await tap(ana, "✏️ Cambiar", await ana.sees(new RegExp(`^${code}`)));
      await ana.sees("¿Qué querés cambiar");
      ana.types("17/11 al 19/11");
      await ana.sees("Quebracho no se puede");
      await tap(ana, "Pasar a Algarrobo");
      await ana.sees("Revisá el cambio");
      await house.restart();
      ana.types("mejor dejala donde está, pero una noche más");
      await tap(ana, "✅ Confirmar", await ana.sees(/Revisá el cambio.*Quebracho.*sáb 14 nov/s));
      await ana.sees(`La reserva ${code} ahora es Quebracho, mar 10 nov → sáb 14 nov`);
      await marta.sees(`Ana cambió la reserva ${code}`);
    });
  });

  describe(`a booking that is shared in ${channel}`, () => {
    it("is seen by who has the link, and by nobody once that is taken back", async () => {
      const { house, ana, carol } = await open();
      const held = await holds(ana);
      const code = codeIn(held);
      pays(house, ana, held);
      await ana.sees("¡Reserva confirmada!");
      ana.types("mis reservas");
      await tap(ana, "🔗 Compartir", await ana.sees(/Confirmada/));
      const link = await ana.sees("quienes viajan con vos");
      const word = wordIn(link.text);

      carol.types("book");
      await carol.sees("Which days");
      carol.types(channel === "telegram" ? `/start ${word}` : `Quiero ver la reserva ${word}`);
      const card = await carol.sees("Your stay at Los Horneros");
      expect(card.text).toContain("Quebracho");
      expect(card.text).toContain("Check-in from 15:00");
      expect(card.text).not.toMatch(new RegExp(`${code}|\\$|Ana`));
      const file = await carol.waitFor(({ kind }) => kind === "document", { what: "the calendar file" });
      expect(JSON.stringify(file.files)).not.toContain(code);
      expect(carol.messages.some(({ kind }) => kind === "location")).toBe(true);

      carol.types("17/11 to 19/11");
      await carol.sees("How many");

      await house.restart();
      await house.timePasses(12 * DAY_MS);
      carol.types(word);
      await carol.sees("is over or no longer stands");
      await tap(ana, "🚫", link);
      await ana.sees("ya no muestra nada");
      carol.types(word);
      await carol.sees("no longer shares the booking");
    });
  });
}

const wordIn = (text: string): string => /s_[2-9A-HJ-NP-Z]{26}/.exec(text)?.[0] ?? "";
