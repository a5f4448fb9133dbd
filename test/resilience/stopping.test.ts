import { describe, expect, it } from "vitest";
import { tooManyRequests } from "../../sandbox/telegram/faults.ts";
import { testDatabase } from "../support/database.ts";
import { startProcess } from "../support/process.ts";
import {
  aLiveHouse,
  holdRows,
  inThisOrder,
  looks,
  PATIENCE,
  saysWhen,
  toldTo,
  UNHURRIED,
} from "./live-house.ts";

describe("stopped while an answer is being heard", UNHURRIED, () => {
  const database = testDatabase();

  it("answers it, and ends well", async () => {
    const { ana, opens, closed } = await aLiveHouse(database);
    const hornero = await opens();
    await saysWhen(ana);
    const draft = await holdRows(database.knex, "select from drafts for update");
    ana.taps("✅ Somos");
    await draft.wanted();
    const exitCode = hornero.stop();
    await closed();
    await draft.letGo();
    expect(await exitCode).toBe(0);
    expect(toldTo(ana)).toEqual(
      inThisOrder("¿Qué días querés venir?", "¿Cuántos son?", "Para 2 adultos", "Quebracho"),
    );
  });
});

describe("stopped while somebody else does not answer", UNHURRIED, () => {
  const database = testDatabase();

  it("ends well within ten seconds, and the next process goes on", async () => {
    const { ana, mercadoPago, opens, stuckAt, bookings, occupied } = await aLiveHouse(database);
    const hornero = await opens();
    await looks(ana);
    mercadoPago.failNext(2, "hang");
    ana.taps("Reservar Quebracho");
    await stuckAt(/preferences/);

    expect(await hornero.stop()).toBe(0); // after ten seconds it would end itself with 1
    await opens();
    await ana.sees("¡Es tuya por ahora!", PATIENCE);
    expect(await bookings()).toEqual([{ state: "awaiting_deposit" }]);
    expect(await occupied()).toEqual([{ kind: "booking" }]);
  });
});

describe("stopped while Telegram does not answer", UNHURRIED, () => {
  const database = testDatabase();
  const calls = [
    { method: "getMe", telegram: "webhook" },
    { method: "setMyCommands", telegram: "webhook" },
    { method: "setWebhook", telegram: "webhook" },
    { method: "deleteWebhook", telegram: "polling" },
    { method: "getUpdates", telegram: "polling" },
  ] as const;

  it.each(calls)("to $method, ends well within ten seconds", async ({ method, telegram: way }) => {
    const { telegram, env, stuckSending } = await aLiveHouse(database, { telegram: way });
    telegram.failNext(method, "hang");
    const hornero = startProcess({ ...env, PORT: "0" });
    await stuckSending(method);
    expect(await hornero.stop()).toBe(0); // after ten seconds it would end itself with 1
  });

  it("because it wants us to wait, ends well within ten seconds", async () => {
    const { telegram, env, refused } = await aLiveHouse(database);
    telegram.failNext("setWebhook", tooManyRequests(29));
    const hornero = startProcess({ ...env, PORT: "0" });
    await refused("setWebhook");
    expect(await hornero.stop()).toBe(0);
  });
});
