import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { SECOND_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { ownRedis } from "../support/outage.ts";
import { aLiveHouse, looks, PATIENCE, race, UNHURRIED } from "./live-house.ts";

const OUTAGE_MS = 10 * SECOND_MS;

describe("two processes whose Redis stops", UNHURRIED, () => {
  const database = testDatabase();

  it("go on without it, and sell each night once", async () => {
    const redis = await ownRedis();
    const cabins = ["Quebracho", "Algarrobo"];
    const house = await aLiveHouse(database, { redisUrl: redis.url, cabins });
    const { ana, bruno, carla, dora, marta, opens } = house;
    await Promise.all([opens("first"), opens("second")]);
    await Promise.all([looks(ana), looks(bruno)]);
    await Promise.all([looks(carla, "Algarrobo"), looks(dora, "Algarrobo")]);

    await redis.stop();
    const outage = sleep(OUTAGE_MS);
    const winner = await race(ana, bruno);
    house.pays(winner);
    await winner.sees("¡Reserva confirmada!", PATIENCE);
    await marta.sees("Seña pagada", PATIENCE);
    await outage;
    await redis.start();

    await race(carla, dora, "Algarrobo");
    expect(await house.bookings()).toEqual([{ state: "confirmed" }, { state: "awaiting_deposit" }]);
    expect(await house.occupied()).toHaveLength(2);
  });
});
