import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aLiveHouse, holdRows, inThisOrder, PATIENCE, toldTo, UNHURRIED } from "./live-house.ts";

describe.each(["webhook", "polling"] as const)(
  "killed before it had stored what came by %s",
  UNHURRIED,
  (telegram) => {
    const database = testDatabase();

    it("is told again, and answers once", async () => {
      const { ana, opens } = await aLiveHouse(database, { telegram });
      const hornero = await opens();
      const inbox = await holdRows(database.knex, "lock table inbox in exclusive mode");
      ana.types("/start");
      await inbox.wanted();
      await hornero.kill();
      await inbox.letGo();

      await opens();
      await ana.sees("Soy la recepción", PATIENCE);
      ana.types("/book");
      await ana.sees("¿Qué días", PATIENCE);
      expect(toldTo(ana)).toEqual(inThisOrder("Soy la recepción", "¿Qué días"));
    });
  },
);
