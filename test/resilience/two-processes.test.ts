import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aLiveHouse, DEPOSIT, looks, PATIENCE, saysWhen, toldTo, UNHURRIED } from "./live-house.ts";

describe("of two processes, one killed with a hold in hand", UNHURRIED, () => {
  const database = testDatabase();

  it("leaves it to the other, which finishes it within seconds", async () => {
    const house = await aLiveHouse(database);
    const { ana, marta, mercadoPago, opens } = house;
    const first = await opens("first");
    await looks(ana);
    mercadoPago.failNext(1, "hang");
    ana.taps("Reservar Quebracho");
    await house.stuckAt(/preferences/);
    await opens("second");
    await first.kill();

    await ana.sees("¡Es tuya por ahora!", PATIENCE);
    house.pays(ana);
    await ana.sees("¡Reserva confirmada!", PATIENCE);
    await marta.sees("Seña pagada", PATIENCE);
    expect(await house.bookings()).toEqual([{ state: "confirmed" }]);
    expect(await house.ledger()).toEqual([{ kind: "payment", amount: DEPOSIT }]);
  });
});

describe.each(["webhook", "polling"] as const)("of two processes behind %s", UNHURRIED, (telegram) => {
  const database = testDatabase();

  it("either goes on with every conversation when the other is killed", async () => {
    const { ana, bruno, opens, allSaid } = await aLiveHouse(database, { telegram });
    const [first] = await Promise.all([opens("first"), opens("second")]);
    await Promise.all([saysWhen(ana), saysWhen(bruno)]);
    await allSaid();
    await first.kill();

    ana.taps("✅ Somos");
    bruno.types("somos 3");
    await ana.sees("Quebracho", PATIENCE);
    await bruno.sees("Quebracho", PATIENCE);
    expect(toldTo(ana)).toHaveLength(4);
    expect(toldTo(bruno)).toHaveLength(4);
  });
});
