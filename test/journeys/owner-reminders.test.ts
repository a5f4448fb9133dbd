import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { codeIn, holds, labelsOf, pays } from "./steps.ts";

const database = testDatabase();

describe("an owner's reminders", () => {
  it("are switched off, moved, and told with words of their own, as they are shown", async () => {
    const house = await aHouse(database, { mode: "instant" });
    const { ana, marta } = house;
    pays(house, ana, await holds(ana));
    await ana.sees("¡Reserva confirmada!");

    marta.types("/reminders");
    marta.taps("✅ Falta pagar el saldo", await marta.sees("Esto es lo que se avisa solo"));
    marta.taps("🔕 Apagar", await marta.sees("Se manda: 5 días antes de llegar, 10:00"));
    marta.taps("🔔 Todos los avisos", await marta.sees("Listo. Falta pagar el saldo"));
    const list = await marta.sees("Esto es lo que se avisa solo");
    expect(labelsOf(list).filter((label) => label.startsWith("🔕"))).toHaveLength(1);

    marta.taps("✅ Antes de llegar", list);
    marta.taps("🕒 Cambiar cuándo", await marta.sees("Se manda: 3 días antes de llegar, 11:00"));
    await marta.sees("¿Cuántos días antes de la llegada?");
    marta.types("45");
    await marta.sees("Escribí un número de 1 a 30.");
    marta.types("4 días");
    await marta.sees("¿A qué hora");
    marta.types("23:30");
    await marta.sees("Escribí una hora de 07:00 a 21:59");
    marta.types("9:30");
    marta.taps("🔔", await marta.sees("Listo. Antes de llegar: 4 días antes de llegar, 09:30."));
    marta.taps("✅ Antes de llegar", await marta.sees("Esto es lo que se avisa solo"));
    marta.taps("✏️ Tus palabras", await marta.sees("Se manda: 4 días antes"));
    await marta.sees("Escribí lo que querés agregar");
    marta.types("Traigan *abrigo*, refresca.");
    marta.taps("🔔", await marta.sees("Listo. Antes de llegar"));
    marta.taps("✅ Antes de llegar", await marta.sees("Esto es lo que se avisa solo"));
    marta.taps("👀 Ver cómo queda", await marta.sees("Tus palabras al final:"));
    await marta.sees(/Falta poco.*Traigan ∗abrigo∗, refresca\./s);

    await house.timePasses(4 * DAY_MS); // Friday 6 November, noon
    await house.minutePasses();
    await ana.sees(/Falta poco.*Traigan ∗abrigo∗, refresca\./s);
    expect(ana.messages.filter(({ text }) => text.includes("Falta pagar"))).toEqual([]);
  });

  it("are an owner's alone, and so are the lists of who comes", async () => {
    const { ana, bruno, marta } = await aHouse(database, { mode: "instant" });
    const code = codeIn(await holds(ana));
    for (const command of ["/reminders", "/feedbacks"]) {
      bruno.types(command);
      await bruno.sees("só para quem administra o complexo");
    }
    bruno.types("/travellers");
    await bruno.sees("código");
    bruno.types(code);
    await bruno.sees("Não encontro essa reserva");
    marta.types("/travellers");
    await marta.sees("Si es otra, escribí su código");
    marta.types(code);
    await marta.sees(`Pasajeros de ${code}`);
  });
});
