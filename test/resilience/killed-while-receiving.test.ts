import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { withTheLastTest } from "../support/ending.ts";
import { holdRows } from "./books.ts";
import { aLiveHouse, inThisOrder, type LiveHouse, PATIENCE, toldTo, UNHURRIED } from "./live-house.ts";

describe.each(["webhook", "polling"] as const)(
  "killed before it had stored what came by %s",
  UNHURRIED,
  (telegram) => {
    const database = testDatabase();
    const ending = withTheLastTest();
    let house: LiveHouse;

    beforeAll(async () => {
      house = await aLiveHouse(database, { telegram, ending });
      const hornero = await house.opens();
      const inbox = await holdRows(database.knex, "lock table inbox in exclusive mode", ending);
      house.ana.types("/start");
      if (telegram === "webhook") house.elena.types("hola");
      await inbox.wanted(telegram === "webhook" ? 2 : 1);
      await hornero.kill();
      await inbox.letGo();
      await house.opens();
    }, UNHURRIED.timeout);

    it("is told again by Telegram, and answers once", async () => {
      const { ana } = house;
      await ana.sees("Soy la recepción", PATIENCE);
      ana.types("/book");
      await ana.sees("¿Qué días", PATIENCE);
      expect(toldTo(ana)).toEqual(inThisOrder("Soy la recepción", "¿Qué días"));
    });

    if (telegram === "webhook") {
      it("is told again by Meta, and answers once", async () => {
        const { elena } = house;
        await elena.sees("Soy la recepción", PATIENCE);
        elena.types("gracias");
        await elena.sees("¡De nada!", PATIENCE);
        expect(toldTo(elena)).toEqual(inThisOrder("Soy la recepción", "¡De nada!"));
      });
    }
  },
);
