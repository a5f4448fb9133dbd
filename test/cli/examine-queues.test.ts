import { expect, it } from "vitest";
import { examineQueues } from "../../src/cli/doctor/examine-queues.ts";
import { receive } from "../../src/inbox/tables/inbox.ts";
import { granted } from "../booking/desk.ts";
import { aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { aReceiver } from "../webhooks/receiver.ts";
import { aHerald } from "../webhooks/rig.ts";

const database = testDatabase();
const { knex } = database;

it("the doctor says what to do next about whatever waits for somebody", async () => {
  const till = await aPaidBooking(database);
  const herald = aHerald(database);
  const [gone, slow, well] = [await aReceiver(), await aReceiver(), await aReceiver()];
  for (const { url } of [gone, slow, well]) await herald.adds(url);
  till.emulator.lackBalance(true);
  granted(await till.ana.cancels(till.booking, { back: 60_00, kept: 0 }));
  await till.works();
  gone.answers(410);
  herald.later(till.clock.now().getTime() - herald.clock().getTime());
  await herald.tells();
  await knex.raw("update webhook_deliveries set status = 'failed' where endpoint_id = 2");
  const item = { source: "telegram", externalId: "1", queue: "chat:1", task: "hear_telegram" } as const;
  await receive(knex, { ...item, payload: {} });
  await knex.raw("update inbox set failed_at = now() where source = 'telegram'");

  const said = async (isConnected: boolean) =>
    (await examineQueues(knex, { complexId: till.complex.id, isConnected })).map((finding) =>
      finding.ok ? `✓ ${finding.value}` : `✗ ${finding.error}`,
    );
  expect(await said(true)).toEqual([
    expect.stringMatching(/^✗ Of what came in, 1 failed for good: .* inbox dead" .*replay --dead"/),
    expect.stringMatching(/^✗ Endpoint 1 .* said that it is gone .*webhooks enable 1".*retry --failed"/),
    expect.stringMatching(/^✗ Endpoint 2 .* missed some: .*deliveries --failed"/),
    expect.stringMatching(/^✓ Endpoint 3 .* is told of all/),
    expect.stringMatching(/^✗ Refunds that wait \(no_balance\): 1\. Put money into .*refunds list"/),
  ]);
  expect((await said(false)).at(-1)).toMatch(/\(not_connected\): 1\. Set MERCADOPAGO_ACCESS_TOKEN/);
});
