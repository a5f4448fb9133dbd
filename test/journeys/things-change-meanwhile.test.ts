import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { holds, labelsOf, requests, seesTheCabins, tapsOneByOne } from "./steps.ts";

const database = testDatabase();
const { knex } = database;

const raisePrices = (complexId: string) =>
  knex.raw(
    `update rates
     set weekday = weekday * 2
     where cabin_id in (select id from cabins where complex_id = :complexId)`,
    { complexId },
  );

describe("while a guest reads what is free", () => {
  it("a price that goes up is shown before anything is held", async () => {
    const { ana, marta, complexId } = await aHouse(database);
    await seesTheCabins(ana);
    await raisePrices(complexId);
    ana.taps("Pedir Quebracho");
    await ana.sees("El precio cambió mientras elegías");
    await ana.sees(/Quebracho.*\$\s600 en total/s);
    expect(marta.messages).toEqual([]);
    ana.taps("Pedir Quebracho");
    await ana.sees("Tu pedido es el");
  });

  it("another guest may take the cabin: those that are left are offered", async () => {
    const { ana, carol } = await aHouse(database, { mode: "instant" });
    await seesTheCabins(ana);
    carol.types("10 to 13 November for 2");
    await tapsOneByOne(carol, ["Book Quebracho"]);
    await carol.sees("It is yours for now!");
    ana.taps("Reservar Quebracho");
    await ana.sees(/alguien se te adelantó: Quebracho ya no está libre.*hay una cabaña libre/s);
    await tapsOneByOne(ana, ["Reservar Algarrobo"]);
    await ana.sees("Tu reserva es la");
  });

  it("another guest may take the last cabin: other dates are asked for, with the reason", async () => {
    const { ana, bruno } = await aHouse(database, { mode: "instant", cabins: [{ name: "Quebracho" }] });
    bruno.types("10/11 a 13/11 para 2");
    await bruno.waitFor((seen) => labelsOf(seen).includes("Reservar Quebracho"), { what: "the Quebracho" });
    await holds(ana);
    bruno.taps("Reservar Quebracho");
    await bruno.sees(
      /alguém foi mais rápido.*Para 2 adultos não há mais vaga de terça-feira.*Que outros dias servem/s,
    );
  });
});

describe("dates that somebody asked for", () => {
  it("are nobody else's while the owner thinks, and free again once declined", async () => {
    const { ana, bruno, marta } = await aHouse(database, { cabins: [{ name: "Quebracho" }] });
    await requests(ana);
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
