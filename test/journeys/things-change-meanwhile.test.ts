import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { holds, seesTheCabins, seesTheReview, tapsOneByOne } from "./steps.ts";

const database = testDatabase();
const { knex } = database;

const raisePrices = (complexId: string) =>
  knex.raw(
    `update rates
     set weekday = weekday * 2
     where cabin_id in (select id from cabins where complex_id = :complexId)`,
    { complexId },
  );

describe("while a guest reads the review", () => {
  it("a price that goes up is shown before anything is held", async () => {
    const { ana, marta, complexId } = await aHouse(database);
    const review = await seesTheReview(ana);
    await raisePrices(complexId);
    ana.taps("✅ Pedir esta cabaña", review);
    await ana.sees(/Algo cambió desde que lo viste.*Total: \$\s600/s);
    expect(marta.messages).toEqual([]);
    ana.taps("✅ Pedir esta cabaña");
    await ana.sees("Tu pedido es el");
  });

  it("another guest may take the cabin: those that are left are offered", async () => {
    const { ana, carol } = await aHouse(database, { mode: "instant" });
    const review = await seesTheReview(ana);
    carol.types("10 to 13 November for 2");
    await tapsOneByOne(carol, ["Choose Quebracho", "✅ Book and pay the deposit"]);
    await carol.sees("It is yours for now!");
    ana.taps("✅ Reservar y pagar la seña", review);
    await ana.sees(/alguien se te adelantó: Quebracho ya no está libre.*hay una cabaña libre/s);
    await tapsOneByOne(ana, ["Elegir Algarrobo", "✅ Reservar y pagar la seña"]);
    await ana.sees("Tu reserva es la");
  });

  it("another guest may take the last cabin: other dates are asked for, with the reason", async () => {
    const { ana, bruno } = await aHouse(database, { mode: "instant", cabins: [{ name: "Quebracho" }] });
    bruno.types("10/11 a 13/11 para 2");
    await tapsOneByOne(bruno, ["Escolher Quebracho"]);
    await bruno.sees("Revise sua reserva");
    await holds(ana);
    bruno.taps("✅ Reservar e pagar o sinal");
    await bruno.sees(
      /alguém foi mais rápido.*Para 2 adultos não há mais vaga de terça-feira.*Em quais dias/s,
    );
  });
});

describe("dates that somebody asked for", () => {
  it("are nobody else's while the owner thinks, and free again once declined", async () => {
    const { ana, bruno, marta } = await aHouse(database, { cabins: [{ name: "Quebracho" }] });
    await seesTheReview(ana);
    ana.taps("✅ Pedir esta cabaña");
    const card = await marta.sees("Pedido");
    bruno.types("10/11 a 13/11 para 2");
    await bruno.sees("Para 2 adultos não há mais vaga");
    marta.taps("❌ Rechazar", card);
    await tapsOneByOne(marta, ["La vamos a usar nosotros"]);
    await marta.sees("Rechazado");
    bruno.types("10/11 a 13/11");
    await bruno.sees("há uma cabana livre");
    await seesTheCabins(ana);
  });
});
