import { describe, expect, it } from "vitest";
import { MINUTE_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";

const database = testDatabase();

const anasHouse = async () => {
  const house = await aHouse(database, { channel: "cloud" });
  return { ...house, ana: house.guests.ana, whatsApp: house.whatsApp() };
};

const answersTo = ({ messages }: { readonly messages: readonly { readonly from: string }[] }) =>
  messages.filter(({ from }) => from === "bot").length;

describe("a machine at the other end", () => {
  it("that answers every message of ours is left in peace, and the owner is told", async () => {
    const { ana, marta } = await anasHouse();
    ana.listen((event) => {
      if (event.type === "message" && event.message.from === "bot")
        ana.types(`Gracias por su mensaje de las ${event.message.at}, nº ${event.message.id}`);
    });
    ana.types("hola");
    const told = await marta.sees("Dejamos de contestarle por una hora a Ana", { timeoutMs: 40_000 });
    expect(told.text).toContain("manda mensajes sin parar");
    expect(told.text).toContain(`+${ana.id}`);
    expect(answersTo(ana)).toBeLessThanOrEqual(60);
  });

  it("that sends the same again and again is left in peace after the fifth, and heard again an hour later", async () => {
    const { ana, marta, timePasses } = await anasHouse();
    for (let time = 0; time < 8; time += 1) ana.types("Este es un mensaje automático");
    await marta.sees("mandó lo mismo una y otra vez");
    expect(answersTo(ana)).toBe(5);
    await timePasses(61 * MINUTE_MS);
    ana.types("hola");
    await ana.sees("Soy la recepción");
  });

  it("is none that says yes five times, or sends an album of pictures: that is declined once", async () => {
    const { ana } = await anasHouse();
    for (let time = 0; time < 5; time += 1) ana.sends({ type: "photo" });
    ana.types("gracias");
    await ana.sees("¡De nada!");
    expect(answersTo(ana)).toBe(2);
    for (let time = 0; time < 8; time += 1) ana.types("ok");
    ana.types("ayuda");
    await ana.sees("Así funciona");
  });
});
