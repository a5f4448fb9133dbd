import { expect, it } from "vitest";
import { granted } from "../booking/desk.ts";
import { aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { hornero, horneroProcess } from "./operator.ts";

const database = testDatabase();
const unconnected = { DATABASE_URL: database.url, TELEGRAM_BOT_TOKEN: "4242:sandbox" };
const env = { ...unconnected, MERCADOPAGO_ACCESS_TOKEN: "APP_USR-sandbox-token" };

it("an operator sees what is owed and why it waits, has it tried, and is told what cannot be", async () => {
  const till = await aPaidBooking(database);
  till.emulator.lackBalance(true);
  granted(await till.ana.cancels(till.booking, { back: 60_00, kept: 0 }));
  await till.works();
  const [owed] = await till.refunds.owed();
  const number = String(owed?.number);
  const [list, json, retried, unknown, wrong, listWithout, retriedWithout] = await Promise.all([
    hornero(["refunds", "list"], env),
    hornero(["refunds", "list", "--json"], env),
    hornero(["refunds", "retry", number], env),
    hornero(["refunds", "retry", "999"], env),
    hornero(["refunds", "retry", "all of them"], env),
    hornero(["refunds", "list"], unconnected),
    hornero(["refunds", "retry"], unconnected),
  ]);
  expect(list.said[1]).toMatch(
    new RegExp(
      `^${number} +${till.booking.code} +60.00 ARS +Ana +cancelled_by_guest .* no_balance: .*Insufficient`,
    ),
  );
  const [first] = JSON.parse(json.said.join());
  expect(first).toMatchObject({
    code: till.booking.code,
    amount: 60_00,
    obstacle: "no_balance",
    attempts: 1,
  });
  expect(retried).toMatchObject({ exitCode: 0, said: [`Tried now: ${number}.`] });
  expect(unknown).toMatchObject({ exitCode: 1, complained: ["Refund 999 is not owed."] });
  expect(wrong).toMatchObject({ exitCode: 1, complained: ['"all of them" is no number of a refund.'] });

  expect(listWithout.said[1]).toMatch(/ not_connected: set MERCADOPAGO_ACCESS_TOKEN$/);
  expect(retriedWithout).toMatchObject({
    exitCode: 1,
    complained: [expect.stringContaining("no account to go from")],
  });

  till.emulator.lackBalance(false);
  await till.works();
  expect(await till.refunds.owed()).toEqual([]);
  expect((await horneroProcess(["refunds", "list"], env)).said).toEqual(["Nothing is owed."]);
});
