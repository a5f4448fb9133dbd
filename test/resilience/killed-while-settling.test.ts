import { beforeAll, describe, expect, it, vi } from "vitest";
import { testDatabase } from "../support/database.ts";
import { withTheLastTest } from "../support/ending.ts";
import { aReceiver, type Receiver } from "../webhooks/receiver.ts";
import { aHerald } from "../webhooks/rig.ts";
import { holdRows, SOON } from "./books.ts";
import {
  aLiveHouse,
  DEPOSIT,
  inThisOrder,
  type LiveHouse,
  looks,
  PATIENCE,
  toldAbout,
  toldTo,
  UNHURRIED,
} from "./live-house.ts";

const moments = [
  { moment: "while Mercado Pago was being asked", who: "ana", cabin: "Quebracho" },
  { moment: "in the transaction", who: "bruno", cabin: "Molle" },
  { moment: "after it, before anybody was told", who: "carla", cabin: "Algarrobo" },
] as const;

describe("killed while three payments were being settled", UNHURRIED, () => {
  const database = testDatabase();
  const ending = withTheLastTest();
  let house: LiveHouse;
  let listener: Receiver;
  let secret: string;

  beforeAll(async () => {
    house = await aLiveHouse(database, { cabins: moments.map(({ cabin }) => cabin), ending });
    listener = await aReceiver(ending);
    ({ secret } = await aHerald(database).adds(listener.url));
    const { ana, bruno, carla, telegram, mercadoPago, pays } = house;
    const hornero = await house.opens();
    listener.answers(() => {}); // nothing
    await Promise.all(moments.map(({ who, cabin }) => holds(who, cabin)));
    await house.allSaid();

    telegram.failNext("sendMessage", "hang", 2);
    pays(carla);
    await house.stuckSending("sendMessage", 2);

    const ledger = await holdRows(database.knex, "lock table ledger_entries in exclusive mode", ending);
    pays(bruno);
    await ledger.wanted();

    mercadoPago.failNext(2, "hang");
    pays(ana);
    await house.stuckAt(/v1\/payments/);

    await vi.waitUntil(() => listener.heard.length > 0, SOON);
    await hornero.kill();
    listener.thanks();
    await ledger.letGo();
    await house.opens();
  }, UNHURRIED.timeout);

  async function holds(who: "ana" | "bruno" | "carla", cabin: string): Promise<void> {
    const guest = house[who];
    await looks(guest, cabin);
    guest.taps(`Reservar ${cabin}`);
    await guest.sees("¡Es tuya por ahora!", PATIENCE);
  }

  it.each(moments)("$moment: settles it once, and tells guest and owner", async ({ who, cabin }) => {
    const guest = house[who];
    const toldToMarta = () => toldAbout(cabin, house.marta);
    await guest.sees("¡Reserva confirmada!", PATIENCE);
    await expect.poll(toldToMarta, SOON).toEqual(inThisOrder("Reserva nueva", "Seña pagada"));
    await house.allSaid();
    expect(await house.ledger(cabin)).toEqual([{ kind: "payment", amount: DEPOSIT }]);
    expect(await house.bookings(cabin)).toEqual([{ state: "confirmed" }]);
    expect(toldTo(guest).slice(-2)).toEqual(inThisOrder("¡Es tuya por ahora!", "¡Reserva confirmada!"));
    expect(toldToMarta()).toHaveLength(2);
    await expect.poll(() => toldTo(house.marta), SOON).toHaveLength(2 * moments.length);
  });

  it("tells other software of all of it, the very same words where it was being told", async () => {
    const ids = () => new Set(listener.heard.map(({ id }) => id));
    await expect
      .poll(async () => (await aHerald(database).statuses()).join(), { timeout: PATIENCE.timeoutMs })
      .not.toContain("pending");
    const types = ["booking.held", "booking.confirmed", "payment.received"];
    expect(listener.verified(secret)).toEqual(
      expect.arrayContaining(types.map((type) => expect.objectContaining({ type }))),
    );
    expect(ids().size).toBe(3 * moments.length);
    expect(new Set(listener.heard.map(({ id, text }) => id + text)).size).toBe(ids().size);
    expect(listener.heard.length).toBeGreaterThan(ids().size);
  });
});
