import { expect, it } from "vitest";
import { testDatabase } from "../../support/database.ts";
import { createTelegramRig } from "../telegram-rig.ts";

const { knex } = testDatabase();

it("an answer that quotes one of our messages says which, by the id that was noted when it was sent", async () => {
  const rig = await createTelegramRig(knex);
  await rig.text("/book");
  const quoted = await rig.quotes("3-5 May");
  expect(rig.heard.at(-1)).toMatchObject({ words: "3-5 May", replyTo: quoted });
  const { rows } = await knex.raw("select message_id from outbox_parts where message_id = ?", [quoted]);
  expect(rows).toHaveLength(1);
  await rig.text("4");
  expect(rig.heard.at(-1)).not.toHaveProperty("replyTo");
});
