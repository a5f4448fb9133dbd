import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { withTheLastTest } from "../support/ending.ts";
import { holdRows } from "./books.ts";
import {
  aLiveHouse,
  inThisOrder,
  type LiveHouse,
  looks,
  PATIENCE,
  toldAbout,
  toldTo,
  UNHURRIED,
} from "./live-house.ts";

const CHOSEN = ["Para 2 adultos", "Molle", "Quebracho"];
const HELD_ONCE = [{ kind: "booking" }];

describe("killed while two guests book", UNHURRIED, () => {
  const database = testDatabase();
  const ending = withTheLastTest();
  let house: LiveHouse;

  beforeAll(async () => {
    house = await aLiveHouse(database, { cabins: ["Quebracho", "Molle"], ending });
    const { ana, bruno, mercadoPago } = house;
    const hornero = await house.opens();
    await Promise.all([looks(ana, "Quebracho"), looks(bruno, "Molle")]);
    await house.allSaid();

    const anas = "select from cabins where name = 'Quebracho' for update";
    const cabin = await holdRows(database.knex, anas, ending);
    ana.taps("Reservar Quebracho");
    await cabin.wanted();

    mercadoPago.failNext(1, "hang");
    bruno.taps("Reservar Molle");
    await house.stuckAt(/preferences/);
    await house.allSaid(); // what is not known to have arrived is said again
    expect(await house.occupied("Quebracho")).toEqual([]);
    expect(await house.occupied("Molle")).toEqual(HELD_ONCE);

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
    expect(await house.bookings("Molle")).toEqual([{ state: "confirmed" }]);
    expect(await house.occupied("Molle")).toEqual(HELD_ONCE);
    expect(toldTo(bruno)).toEqual(inThisOrder(...CHOSEN, "¡Es tuya por ahora!", "¡Reserva confirmada!"));
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
    expect(toldTo(ana)).toEqual(
      inThisOrder("Para 2 adultos", "Quebracho", "Tu pedido es el", "Aprobaron tu reserva"),
    );
  });
});
