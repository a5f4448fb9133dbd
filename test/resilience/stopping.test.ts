import { describe, expect, it } from "vitest";
import { tooManyRequests } from "../../sandbox/telegram/faults.ts";
import { testDatabase } from "../support/database.ts";
import { startProcess } from "../support/process.ts";
import { holdRows } from "./books.ts";
import { aLiveHouse, inThisOrder, looks, PATIENCE, saysWhen, toldTo, UNHURRIED } from "./live-house.ts";

describe("stopped while an answer is being heard and somebody else does not answer", UNHURRIED, () => {
  const database = testDatabase();

  it("answers it, ends well within ten seconds, and the next process goes on with the rest", async () => {
    const { ana, bruno, mercadoPago, opens, closed, stuckAt, ...house } = await aLiveHouse(database);
    const hornero = await opens();
    await Promise.all([looks(ana), saysWhen(bruno)]);
    const brunos = `select from drafts where chat_id = 'telegram:${bruno.id}' for update`;
    const draft = await holdRows(database.knex, brunos);
    bruno.taps("✅ Somos");
    await draft.wanted();
    mercadoPago.failNext(2, "hang");
    ana.taps("Reservar Quebracho");
    await stuckAt(/preferences/);

    const exitCode = hornero.stop();
    await closed();
    await draft.letGo();
    expect(await exitCode).toBe(0); // after ten seconds it would end itself with 1
    expect(toldTo(bruno)).toEqual(
      inThisOrder("¿Qué días querés venir?", "¿Cuántos son?", "Para 2 adultos", "Quebracho"),
    );

    await opens();
    await ana.sees("¡Es tuya por ahora!", PATIENCE);
    expect(await house.bookings()).toEqual([{ state: "awaiting_deposit" }]);
    expect(await house.occupied()).toEqual([{ kind: "booking" }]);
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
