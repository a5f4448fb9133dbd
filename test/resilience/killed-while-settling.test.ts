import type { Knex } from "knex";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import {
  aLiveHouse,
  DEPOSIT,
  holdRows,
  inThisOrder,
  type LiveHouse,
  looks,
  PATIENCE,
  toldTo,
  UNHURRIED,
} from "./live-house.ts";

type Moment = {
  readonly moment: string;
  /** Has the guest pay, and resolves when the process is at the moment; what it answers ends the moment. */
  readonly reach: (house: LiveHouse, knex: Knex) => Promise<() => Promise<unknown>>;
};

const moments: Moment[] = [
  {
    moment: "while Mercado Pago was being asked",
    async reach({ ana, mercadoPago, pays, stuckAt }) {
      mercadoPago.failNext(2, "hang");
      pays(ana);
      await stuckAt(/v1\/payments/);
      return async () => {};
    },
  },
  {
    moment: "in the transaction",
    async reach({ ana, pays }, knex) {
      const ledger = await holdRows(knex, "lock table ledger_entries in exclusive mode");
      pays(ana);
      await ledger.wanted();
      return ledger.letGo;
    },
  },
  {
    moment: "after it, before anybody was told",
    async reach({ ana, telegram, pays, stuckSending }) {
      telegram.failNext("sendMessage", "hang", 2);
      pays(ana);
      await stuckSending("sendMessage", 2);
      return async () => {};
    },
  },
];

describe.each(moments)("killed while a payment was being settled, $moment", UNHURRIED, ({ reach }) => {
  const database = testDatabase();

  it("settles it once, and tells guest and owner", async () => {
    const house = await aLiveHouse(database);
    const { ana, marta, opens } = house;
    const hornero = await opens();
    await looks(ana);
    ana.taps("Reservar Quebracho");
    await ana.sees("¡Es tuya por ahora!", PATIENCE);
    await house.allSaid();
    const letGo = await reach(house, database.knex);
    await hornero.kill();
    await letGo();

    await opens();
    await ana.sees("¡Reserva confirmada!", PATIENCE);
    await marta.sees("Seña pagada", PATIENCE);
    expect(await house.ledger()).toEqual([{ kind: "payment", amount: DEPOSIT }]);
    expect(await house.bookings()).toEqual([{ state: "confirmed" }]);
    expect(toldTo(ana).slice(-2)).toEqual(inThisOrder("¡Es tuya por ahora!", "¡Reserva confirmada!"));
    expect(toldTo(marta)).toEqual(inThisOrder("Reserva nueva", "Seña pagada"));
  });
});
