import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { labelsOf, seesTheCabins, tapsOneByOne } from "./steps.ts";

const database = testDatabase();

describe("a guest who changes their mind", () => {
  it("goes back from every question to the one before, by a tap or a word", async () => {
    const { ana } = await aHouse(database);
    await seesTheCabins(ana);
    ana.taps("‹ Volver");
    await ana.sees("¿Cuántos son?");
    ana.types("/back");
    expect(labelsOf(await ana.sees("¿Qué días querés venir?"))).not.toContain("‹ Volver");
  });

  const steps = [
    { step: "the dates", until: "¿Qué días", words: "/book" },
    { step: "the party", until: "¿Cuántos son?", words: "/book 10/11 al 13/11" },
    { step: "the cabin", until: "¿Cuál te gusta?", words: "/book 10/11 al 13/11 para 2" },
  ];
  it.each(steps)("leaves at $step, and nothing is kept", async ({ words, until }) => {
    const { ana } = await aHouse(database);
    ana.types(words);
    await ana.sees(until);
    ana.types("salir");
    await ana.sees("Listo, salimos y no quedó nada guardado. Para ver todo lo que podés hacer, tocá /start.");
    ana.types("/book");
    await ana.sees("¿Qué días querés venir?");
  });

  it.each(steps)("saves at $step, and is asked just that when they go on", async ({ words, until }) => {
    const { ana } = await aHouse(database);
    ana.types(words);
    await ana.sees(until);
    ana.types("guardar");
    await ana.sees("Guardado 👍. Cuando quieras seguir, tocá /start");
    ana.types("/start");
    await tapsOneByOne(ana, ["📝 Seguir mi reserva"]);
    await ana.sees(until);
  });

  it("begins to change the dates, sees the month they were in, and goes back to the cabins", async () => {
    const { ana } = await aHouse(database);
    ana.types("/book 5/1 al 8/1 para 2");
    await tapsOneByOne(ana, ["✏️ Cambiar las fechas"]);
    const dates = await ana.sees("¿Qué días querés venir?");
    expect(labelsOf(dates).join()).toContain("ene 2027");
    ana.taps("‹ Volver", dates);
    await ana.sees("Para 2 adultos (mar 5 ene → vie 8 ene");
  });

  it("says other dates and people instead of choosing, and sees the cabins for those", async () => {
    const { ana } = await aHouse(database);
    await seesTheCabins(ana);
    ana.types("mejor del 5/1 al 8/1 y somos 3");
    await ana.sees(/Anotado\..*Para 3 adultos \(mar 5 ene → vie 8 ene/s);
  });

  it("leaves at the cabins, and the owner never hears of it", async () => {
    const { ana, marta } = await aHouse(database);
    await seesTheCabins(ana);
    ana.taps("Salir");
    await ana.sees("Listo, salimos y no quedó nada guardado");
    expect(marta.messages).toEqual([]);
  });
});

describe("a guest who asks to book while a booking is half done", () => {
  it("may go on with it", async () => {
    const { ana } = await aHouse(database);
    await seesTheCabins(ana);
    ana.types("/book");
    ana.taps(
      "Seguir",
      await ana.sees("Tenés una conversación a medio hacer. ¿Seguimos o empezamos de nuevo?"),
    );
    await ana.sees("¿Cuál te gusta?");
  });

  it("may start again, with the new dates if they named some", async () => {
    const { ana } = await aHouse(database);
    await seesTheCabins(ana);
    ana.types("/book 5/1 al 8/1");
    ana.taps("Empezar de nuevo", await ana.sees("¿Seguimos o empezamos de nuevo?"));
    await ana.sees("¿Cuántos son?");
    ana.types("3");
    await ana.sees("Para 3 adultos (mar 5 ene → vie 8 ene · 3 noches)");
  });
});

describe("a house that restarts", () => {
  it("goes on at every question where the guest was", async () => {
    const { ana, restart } = await aHouse(database, { mode: "instant" });
    await seesTheCabins(ana);
    await restart();
    ana.taps("✏️ Cambiar cuántos somos");
    await ana.sees("¿Cuántos son?");
    await restart();
    ana.types("3");
    await tapsOneByOne(ana, ["Reservar Quebracho"]);
    await ana.sees("Tu reserva es la");
  });

  it("hears what was said while it was closed", async () => {
    const { ana, telegram, restart } = await aHouse(database);
    await seesTheCabins(ana);
    telegram.pause();
    ana.taps("Pedir Quebracho");
    telegram.resume();
    await restart();
    await ana.sees("Tu pedido es el");
  });
});
