import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aLiveHouse, holdRows, inThisOrder, PATIENCE, toldTo, UNHURRIED } from "./live-house.ts";

describe("killed while a guest writes in WhatsApp", UNHURRIED, () => {
  // one each: what a killed process still owed somebody would be said in the next test
  const databases = [testDatabase(), testDatabase(), testDatabase()] as const;

  it("before what they wrote was stored: Meta tells again, and they are answered once", async () => {
    const { elena, opens } = await aLiveHouse(databases[0]);
    const hornero = await opens();
    const inbox = await holdRows(databases[0].knex, "lock table inbox in exclusive mode");
    elena.types("hola");
    await inbox.wanted();
    await hornero.kill();
    await inbox.letGo();

    await opens();
    await elena.sees("Soy la recepción", PATIENCE);
    elena.types("gracias");
    await elena.sees("¡De nada!", PATIENCE);
    expect(toldTo(elena)).toEqual(inThisOrder("Soy la recepción", "¡De nada!"));
  });

  it("between taking what they wrote and answering: they are answered after the restart, once", async () => {
    const { elena, opens } = await aLiveHouse(databases[1]);
    const hornero = await opens();
    const outbox = await holdRows(databases[1].knex, "lock table outbox in exclusive mode");
    elena.types("hola");
    await outbox.wanted();
    await hornero.kill();
    await outbox.letGo();

    await opens();
    await elena.sees("Soy la recepción", PATIENCE);
    elena.types("gracias");
    await elena.sees("¡De nada!", PATIENCE);
    expect(toldTo(elena)).toEqual(inThisOrder("Soy la recepción", "¡De nada!"));
  });

  it("while the answer was on its way: it is said again, and nothing else is", async () => {
    const { elena, opens, whatsApp, stuckInWhatsApp } = await aLiveHouse(databases[2]);
    const hornero = await opens();
    whatsApp.failNext("hang");
    elena.types("hola");
    await stuckInWhatsApp();
    await hornero.kill();

    await opens();
    await elena.sees("Soy la recepción", PATIENCE);
    elena.types("gracias");
    await elena.sees("¡De nada!", PATIENCE);
    expect(toldTo(elena)).toEqual(inThisOrder("Soy la recepción", "¡De nada!"));
  });
});
