import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aLiveHouse, holdRows, inThisOrder, PATIENCE, toldTo, UNHURRIED } from "./live-house.ts";

const database = testDatabase();

describe("killed while a guest writes in WhatsApp", UNHURRIED, () => {
  it("before what they wrote was stored: Meta tells again, and they are answered once", async () => {
    const { elena, opens } = await aLiveHouse(database);
    const hornero = await opens();
    const inbox = await holdRows(database.knex, "lock table inbox in exclusive mode");
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
    const { elena, opens } = await aLiveHouse(database);
    const hornero = await opens();
    const outbox = await holdRows(database.knex, "lock table outbox in exclusive mode");
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
    const { elena, opens, whatsApp, stuckInWhatsApp } = await aLiveHouse(database);
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
