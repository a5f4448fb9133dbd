import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aLiveHouse, holdRows, inThisOrder, PATIENCE, saysWhen, toldTo, UNHURRIED } from "./live-house.ts";

describe("its connection cut while an answer was being heard", UNHURRIED, () => {
  const database = testDatabase();

  it("hears the answer again, and holds nothing against it", async () => {
    const { ana, opens } = await aLiveHouse(database);
    await opens();
    await saysWhen(ana);
    const draft = await holdRows(database.knex, "select from drafts for update");
    ana.taps("✅ Somos");
    await draft.wanted();
    console.log(await draft.cut());
    await draft.letGo();

    await ana.sees("Quebracho", PATIENCE);
    expect(toldTo(ana)).toEqual(inThisOrder("¿Qué días", "¿Cuántos son?", "Para 2 adultos", "Quebracho"));
    const { rows } = await database.knex.raw("select from inbox where attempts > 0");
    console.log((await database.knex.raw("select attempts,last_error from inbox")).rows);
    expect(1).toBe(2)
  });
});
