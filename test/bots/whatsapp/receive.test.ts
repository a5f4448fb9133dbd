import { randomInt, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { becomeOneGuest } from "../../../src/bots/desks/joining.ts";
import { insertChat } from "../../../src/bots/tables/chats.ts";
import type { Incoming } from "../../../src/bots/whatsapp/incoming.ts";
import { createReceive } from "../../../src/bots/whatsapp/receive.ts";
import { createMetrics } from "../../../src/shared/metrics.ts";
import { aGuest } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";

const { knex } = testDatabase();
const receive = createReceive({
  db: knex,
  metrics: createMetrics(),
  mergeGuests: becomeOneGuest,
  clock: () => new Date("2026-11-02T15:00:00Z"),
});

const aPhone = () => `+549351557${randomInt(1000, 9999)}`;
const aLid = () => `${randomInt(2 ** 40)}@lid`;

const saying = (aliases: string[], id: string = randomUUID()): Incoming => ({
  kind: "message",
  id,
  address: aliases[0] ?? "",
  aliases,
  name: "Ana",
  sentAt: "2026-11-02T15:00:00.000Z",
  said: { kind: "text", text: "hola" },
});

/** The chat each message was put into. */
async function chatsOf(...messages: Incoming[]): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { externalId: string; queue: string }[] }>(
    `select external_id as "externalId", queue from inbox where external_id = any(?::text[])`,
    [messages.map(({ id }) => id)],
  );
  return messages.map(
    ({ id }) => rows.find((row) => row.externalId === id)?.queue.replace("chat:", "") ?? "none",
  );
}

describe("a person in WhatsApp", () => {
  it("is one chat by their number, however often they write", async () => {
    const phone = aPhone();
    const [first, second] = [saying([phone]), saying([phone])];
    await receive(first);
    await receive(second);
    await receive(first);
    expect(await chatsOf(first, second)).toEqual([
      `whatsapp:${phone.slice(1)}`,
      `whatsapp:${phone.slice(1)}`,
    ]);
    const { rows } = await knex.raw("select from inbox where external_id = ?", [first.id]);
    expect(rows).toHaveLength(1);
  });

  it("who first hid their number is the same when WhatsApp tells it", async () => {
    const [lid, phone] = [aLid(), aPhone()];
    const [hidden, known, later] = [saying([lid]), saying([lid, phone]), saying([phone])];
    for (const message of [hidden, known, later]) await receive(message);
    const [chat] = await chatsOf(hidden);
    expect(await chatsOf(hidden, known, later)).toEqual([chat, chat, chat]);
  });

  it("who was taken for two people becomes one guest", async () => {
    const [lid, phone] = [aLid(), aPhone()];
    const [hidden, open] = [saying([lid]), saying([phone])];
    await receive(hidden);
    await receive(open);
    const [one = "", other = ""] = await chatsOf(hidden, open);
    for (const id of [one, other]) {
      const { guestId } = await aGuest(knex);
      await knex.transaction((trx) => insertChat(trx, { id, guestId, locale: "es-AR" }));
    }
    await receive(saying([lid, phone]));
    const { rows } = await knex.raw("select distinct guest_id from chats where id = any(?::text[])", [
      [one, other],
    ]);
    expect(rows).toHaveLength(1);
    const [byName, byNumber] = [saying([lid]), saying([phone])];
    await receive(byName);
    await receive(byNumber);
    expect(await chatsOf(byName, byNumber)).toEqual([other, other]); // the number's, from then on
  });

  it("who writes several things at once, before we knew them, is still one", async () => {
    const [lid, phone] = [aLid(), aPhone()];
    const messages = [saying([lid, phone]), saying([phone, lid]), saying([lid, phone]), saying([phone])];
    await Promise.all(messages.map(receive));
    expect(new Set(await chatsOf(...messages)).size).toBe(1);
  });
});
