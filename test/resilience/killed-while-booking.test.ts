import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { withTheLastTest } from "../support/ending.ts";
import { holdRows } from "./books.ts";
import {
  aLiveHouse,
  inThisOrder,
  LATER_DATES,
  type LiveHouse,
  looks,
  PATIENCE,
  toldAbout,
  toldTo,
  UNHURRIED,
} from "./live-house.ts";

const CABINS = ["Algarrobo", "Molle", "Quebracho"];
const CHOSEN = ["Para 2 adultos", ...CABINS];
const FOR_MARTA = /Pedido|Reserva nueva|Aprobado\.|Seña pagada/;
const HELD_ONCE = [{ kind: "booking" }];

describe("killed while three guests book", UNHURRIED, () => {
  const database = testDatabase();
  const ending = withTheLastTest();
  let house: LiveHouse;

  beforeAll(async () => {
    house = await aLiveHouse(database, { mode: "approval", cabins: CABINS, ending });
    const { ana, bruno, carla, marta, mercadoPago } = house;
    const hornero = await house.opens();
    await looks(carla, "Algarrobo", LATER_DATES);
    carla.taps("Pedir Algarrobo");
    await carla.sees("Tu pedido es el", PATIENCE);
    await marta.sees("Pedido", PATIENCE);
    await database.knex.raw("update complexes set mode = 'instant'");
    await Promise.all([looks(ana), looks(bruno)]);
    await house.allSaid();

    const anas = "select from cabins where name = 'Quebracho' for update";
    const cabin = await holdRows(database.knex, anas, ending);
    ana.taps("Reservar Quebracho");
    await cabin.wanted();

    mercadoPago.failNext(2, "hang");
    bruno.taps("Reservar Molle");
    await house.stuckAt(/preferences/);
    await house.allSaid(); // what is not known to have arrived is said again
    expect(await house.occupied("Molle")).toEqual(HELD_ONCE);
    marta.taps("✅ Aprobar");
    await house.stuckAt(/preferences/, 2);

    await hornero.kill();
    await cabin.letGo();
    await house.opens();
  }, UNHURRIED.timeout);

  it("in the middle of a hold: holds the dates once, after all", async () => {
    const { ana, marta } = house;
    await ana.sees("¡Es tuya por ahora!", PATIENCE);
    await expect.poll(() => toldAbout("Quebracho", marta)).toEqual(inThisOrder("Reserva nueva"));
    expect(await house.bookings("Quebracho")).toEqual([{ state: "awaiting_deposit" }]);
    expect(await house.occupied("Quebracho")).toEqual(HELD_ONCE);
    expect(toldTo(ana)).toEqual(inThisOrder(...CHOSEN, "¡Es tuya por ahora!"));
  });

  it("between the hold and the deposit link: gives the link to the same hold, and the guest can pay on it", async () => {
    const { bruno, marta, pays } = house;
    await bruno.sees("¡Es tuya por ahora!", PATIENCE);
    pays(bruno);
    await bruno.sees("¡Reserva confirmada!", PATIENCE);
    await expect.poll(() => toldAbout("Molle", marta)).toEqual(inThisOrder("Reserva nueva", "Seña pagada"));
    expect(toldTo(marta).filter((text) => !FOR_MARTA.test(text))).toEqual([]);
    expect(await house.bookings("Molle")).toEqual([{ state: "confirmed" }]);
    expect(await house.occupied("Molle")).toEqual(HELD_ONCE);
    expect(toldTo(bruno)).toEqual(inThisOrder(...CHOSEN, "¡Es tuya por ahora!", "¡Reserva confirmada!"));
  });

  it("between the owner's yes and the word to the guest: tells both, and the approval counts once", async () => {
    const { carla, marta } = house;
    await carla.sees("Aprobaron tu reserva", PATIENCE);
    await expect.poll(() => toldTo(marta)).toContainEqual(expect.stringContaining("Aprobado."));
    expect(await house.bookings("Algarrobo")).toEqual([{ state: "awaiting_deposit" }]);
    expect(toldTo(carla)).toEqual(inThisOrder(...CHOSEN, "Tu pedido es el", "Aprobaron tu reserva"));
  });
});
