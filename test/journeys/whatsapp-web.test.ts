import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { codeIn } from "./steps.ts";

const database = testDatabase();

const anasHouse = async () => {
  const house = await aHouse(database, { channel: "web" });
  return { house, ana: house.guests.ana, marta: house.marta };
};

describe("a guest who can only type", () => {
  it("answers a menu although a notice came in between, which goes on counting", async () => {
    const { ana, marta } = await anasHouse();
    ana.types("10/11 al 13/11 para 2");
    await ana.sees("2. Pedir Quebracho");
    ana.types("2");
    const code = codeIn(await ana.sees("Tu pedido es el"));
    ana.types("17/11 al 19/11 para 2");
    await ana.sees("2. Pedir Quebracho");
    marta.taps("✅ Aprobar", await marta.sees(`Pedido ${code}`));
    await ana.sees("Aprobaron tu reserva");
    ana.types("1");
    expect((await ana.sees("Tu pedido es el")).text).toContain("Algarrobo");
  });

  it("who types a number that is none of the options is asked again, with the numbers", async () => {
    const { ana } = await anasHouse();
    ana.types("10/11 al 13/11 para 2");
    await ana.sees("2. Pedir Quebracho");
    ana.types("7");
    await ana.sees(/Elegí una de estas opciones.*2\. Pedir Quebracho/s);
    ana.types("la 2");
    expect((await ana.sees("Tu pedido es el")).text).toContain("Quebracho");
  });

  it("answers with a letter where a number is an answer", async () => {
    const { ana } = await anasHouse();
    ana.types("reservar");
    await ana.sees("a) Este finde");
    ana.types("a");
    await ana.sees("¿Cuántos son?");
    ana.types("3");
    await ana.sees("Para 3 adultos (vie 6 nov → dom 8 nov");
  });

  it("is spoken to of nothing to tap", async () => {
    const { ana } = await anasHouse();
    for (const words of [
      "hola",
      "ayuda",
      "reservar",
      "17/11 al 19/11",
      "2",
      "volver",
      "guardar",
      "mis reservas",
      "idioma",
    ])
      ana.types(words);
    await ana.sees("¿En qué idioma hablamos?");
    const said = ana.messages.filter(({ from }) => from === "bot").map(({ text }) => text);
    expect(said.join("\n")).not.toMatch(/toc[áa]|botón|botones|\/start|\/book/i);
  });
});
