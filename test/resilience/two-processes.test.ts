import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { withTheLastTest } from "../support/ending.ts";
import {
  aLiveHouse,
  DEPOSIT,
  type LiveHouse,
  looks,
  PATIENCE,
  saysWhen,
  toldTo,
  UNHURRIED,
} from "./live-house.ts";

/** Resolves when the second is alone, and the guests of both have been answered. */
async function firstIsKilled({ ana, bruno, opens, allSaid }: LiveHouse) {
  const [first, second] = await Promise.all([opens("first"), opens("second")]);
  await Promise.all([saysWhen(ana), saysWhen(bruno)]);
  await allSaid();
  await first.kill();
  ana.taps("✅ Somos");
  bruno.types("somos 3");
  await Promise.all([ana, bruno].map((guest) => guest.sees("Quebracho", PATIENCE)));
  return second;
}

describe("of two processes behind polling", UNHURRIED, () => {
  const database = testDatabase();

  it("either goes on with every conversation when the other is killed", async () => {
    const house = await aLiveHouse(database, { telegram: "polling" });
    await firstIsKilled(house);
    expect(toldTo(house.ana)).toHaveLength(4);
    expect(toldTo(house.bruno)).toHaveLength(4);
  });
});

describe("of two processes behind a webhook", UNHURRIED, () => {
  const database = testDatabase();
  const ending = withTheLastTest();
  let house: LiveHouse;

  beforeAll(async () => {
    house = await aLiveHouse(database, { ending });
    const { carla, mercadoPago } = house;
    const second = await firstIsKilled(house);
    await looks(carla);
    mercadoPago.failNext(1, "hang");
    carla.taps("Reservar Quebracho");
    await house.stuckAt(/preferences/);
    await house.opens("first");
    await second.kill();
  }, UNHURRIED.timeout);

  it("either goes on with every conversation when the other is killed", () => {
    expect(toldTo(house.ana)).toHaveLength(4);
    expect(toldTo(house.bruno)).toHaveLength(4);
  });

  it("one that is killed with a hold in hand leaves it to the other, which finishes it within seconds", async () => {
    const { carla, marta } = house;
    await carla.sees("¡Es tuya por ahora!", PATIENCE);
    house.pays(carla);
    await carla.sees("¡Reserva confirmada!", PATIENCE);
    await marta.sees("Seña pagada", PATIENCE);
    expect(await house.bookings()).toEqual([{ state: "confirmed" }]);
    expect(await house.ledger()).toEqual([{ kind: "payment", amount: DEPOSIT }]);
  });
});
