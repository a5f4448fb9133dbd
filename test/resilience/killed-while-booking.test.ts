import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aLiveHouse, holdRows, inThisOrder, looks, PATIENCE, toldTo, UNHURRIED } from "./live-house.ts";

const CHOSEN = ["Para 2 adultos", "Quebracho"];
const HELD_ONCE = [{ kind: "booking" }];

describe("killed in the middle of a hold", UNHURRIED, () => {
  const database = testDatabase();

  it("holds the dates once, after all", async () => {
    const { ana, marta, opens, bookings, occupied } = await aLiveHouse(database);
    const hornero = await opens();
    await looks(ana);
    const cabin = await holdRows(database.knex, "select from cabins for update");
    ana.taps("Reservar Quebracho");
    await cabin.wanted();
    await hornero.kill();
    await cabin.letGo();

    await opens();
    await ana.sees("¡Es tuya por ahora!", PATIENCE);
    await marta.sees("Reserva nueva", PATIENCE);
    expect(await bookings()).toEqual([{ state: "awaiting_deposit" }]);
    expect(await occupied()).toEqual(HELD_ONCE);
    expect(toldTo(ana)).toEqual(inThisOrder(...CHOSEN, "¡Es tuya por ahora!"));
  });
});

describe("killed between the hold and the deposit link", UNHURRIED, () => {
  const database = testDatabase();

  it("gives the link to the same hold, and the guest can pay on it", async () => {
    const house = await aLiveHouse(database);
    const { ana, marta, mercadoPago, opens, bookings, occupied } = house;
    const hornero = await opens();
    await looks(ana);
    mercadoPago.failNext(1, "hang");
    ana.taps("Reservar Quebracho");
    await house.stuckAt(/preferences/);
    await house.allSaid(); // what is not known to have arrived is said again
    expect(await occupied()).toEqual(HELD_ONCE);
    await hornero.kill();

    await opens();
    await ana.sees("¡Es tuya por ahora!", PATIENCE);
    house.pays(ana);
    await ana.sees("¡Reserva confirmada!", PATIENCE);
    await marta.sees("Seña pagada", PATIENCE);
    expect(await bookings()).toEqual([{ state: "confirmed" }]);
    expect(await occupied()).toEqual(HELD_ONCE);
    expect(toldTo(ana)).toEqual(inThisOrder(...CHOSEN, "¡Es tuya por ahora!", "¡Reserva confirmada!"));
    expect(toldTo(marta)).toEqual(inThisOrder("Reserva nueva", "Seña pagada"));
  });
});

describe("killed between the owner's yes and the word to the guest", UNHURRIED, () => {
  const database = testDatabase();

  it("tells both, and the approval counts once", async () => {
    const { ana, marta, mercadoPago, opens, stuckAt, bookings } = await aLiveHouse(database, {
      mode: "approval",
    });
    const hornero = await opens();
    await looks(ana);
    ana.taps("Pedir Quebracho");
    await ana.sees("Tu pedido es el", PATIENCE);
    await marta.sees("Pedido", PATIENCE);
    mercadoPago.failNext(1, "hang");
    marta.taps("✅ Aprobar");
    await stuckAt(/preferences/);
    await hornero.kill();

    await opens();
    await ana.sees("Aprobaron tu reserva", PATIENCE);
    await marta.sees("Aprobado.", PATIENCE);
    expect(await bookings()).toEqual([{ state: "awaiting_deposit" }]);
    expect(toldTo(ana)).toEqual(inThisOrder(...CHOSEN, "Tu pedido es el", "Aprobaron tu reserva"));
  });
});
