import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { withTheLastTest } from "../support/ending.ts";
import { holdRows } from "./books.ts";
import { aLiveHouse, inThisOrder, type LiveHouse, PATIENCE, toldTo, UNHURRIED } from "./live-house.ts";

describe("killed while two guests write in WhatsApp", UNHURRIED, () => {
  const database = testDatabase();
  const ending = withTheLastTest();
  let house: LiveHouse;

  beforeAll(async () => {
    house = await aLiveHouse(database, { ending });
    const { elena, hugo, whatsApp } = house;
    const hornero = await house.opens();
    whatsApp.failNext("hang");
    elena.types("hola");
    await house.stuckInWhatsApp();

    const outbox = await holdRows(database.knex, "lock table outbox in exclusive mode", ending);
    hugo.types("hola");
    await outbox.wanted();
    await hornero.kill();
    await outbox.letGo();
    await house.opens();
  }, UNHURRIED.timeout);

  it("between taking what they wrote and answering: they are answered after the restart, once", async () => {
    const { hugo } = house;
    await hugo.sees("Soy la recepción", PATIENCE);
    hugo.types("gracias");
    await hugo.sees("¡De nada!", PATIENCE);
    expect(toldTo(hugo)).toEqual(inThisOrder("Soy la recepción", "¡De nada!"));
  });

  it("while the answer was on its way: it is said again, and nothing else is", async () => {
    const { elena } = house;
    await elena.sees("Soy la recepción", PATIENCE);
    elena.types("gracias");
    await elena.sees("¡De nada!", PATIENCE);
    expect(toldTo(elena)).toEqual(inThisOrder("Soy la recepción", "¡De nada!"));
  });
});
