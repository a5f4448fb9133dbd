import { describe, expect, it } from "vitest";
import { HOUR_MS, MINUTE_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";

const database = testDatabase();

/** Ana holds dates in a chat where one can only type, and asks for others. */
async function isAskedHowMany() {
  const house = await aHouse(database, { channel: "web", mode: "instant" });
  const { ana } = house.guests;
  ana.types("¿Tenés lugar del 10/11 al 13/11 para 2?");
  ana.taps("Reservar Quebracho", await ana.sees("Reservar Quebracho"));
  await ana.sees("Tu reserva es la");
  ana.types("reservar del 20/11 al 22/11");
  await ana.sees("¿Cuántos son?");
  return { house, ana };
}

describe("a guest who can only type, and is asked how many they are", () => {
  it("answers with a number, whatever they are told meanwhile", async () => {
    const { house, ana } = await isAskedHowMany();
    await house.timePasses(HOUR_MS + MINUTE_MS);
    expect((await ana.sees("Se venció el plazo")).text).toContain("a) 📅 Pedir de nuevo");
    ana.types("1");
    await ana.sees("Para 1 adulto");
  });

  it("may take up what they are told by its letter", async () => {
    const { house, ana } = await isAskedHowMany();
    await house.timePasses(HOUR_MS + MINUTE_MS);
    await ana.sees("Se venció el plazo");
    ana.types("A)");
    await ana.sees("Tenés una conversación a medio hacer");
  });

  it("answers with a number also after having asked for help", async () => {
    const { ana } = await isAskedHowMany();
    ana.types("ayuda");
    await ana.sees("Así funciona");
    ana.types("mis reservas");
    await ana.sees("Falta la seña");
    ana.types("1");
    await ana.sees("Para 1 adulto");
  });
});
