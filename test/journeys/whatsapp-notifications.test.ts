import { createHmac, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { HOUSE_SECRETS } from "../support/house-whatsapp.ts";

const database = testDatabase();

async function anasHouse() {
  const house = await aHouse(database, { channel: "cloud" });
  return { ...house, ana: house.guests.ana, whatsApp: house.whatsApp() };
}

/** Noon of 2 November 2026 in Córdoba, where the house's clock starts. */
const SECONDS_IN_HOUSE = Date.parse("2026-11-02T15:00:00Z") / 1000;

/** Eva's messages are brought as Meta would, by hand. */
async function evasHouse() {
  const house = await anasHouse();
  const person = { id: house.ana.id + 5, name: "Eva", languageCode: "es", role: "guest" } as const;
  return { ...house, eva: house.whatsApp.addPhone(person, { wrote: true }) };
}

const answersTo = ({ messages }: { readonly messages: readonly { readonly from: string }[] }) =>
  messages.filter(({ from }) => from === "bot").length;

/** What the house counts, by the beginning of its line. */
async function counted({ url }: { readonly url: string }, name: string): Promise<string[]> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return text.split("\n").filter((line) => line.startsWith(name));
}

describe("a notification of WhatsApp", () => {
  it.each(["secret", "signature", "missing", "body"] as const)(
    "that is forged (%s) is refused, counted, and has no effect",
    async (forged) => {
      const { ana, whatsApp, url } = await anasHouse();
      ana.types("hola");
      await ana.sees("Soy la recepción");
      const [answer] = await whatsApp.redeliver(undefined, { forged });
      expect(answer).toMatchObject({ status: 401 });
      expect(await counted({ url }, 'webhook_refused_total{source="whatsapp"')).toHaveLength(1);
      expect(answersTo(ana)).toBe(1);
    },
  );

  it("that comes again and again, also at once, is answered once", async () => {
    const { ana, whatsApp, url } = await anasHouse();
    ana.types("hola");
    await ana.sees("Soy la recepción");
    const answers = await whatsApp.redeliver(undefined, { times: 20 });
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    ana.types("gracias");
    await ana.sees("¡De nada!");
    expect(answersTo(ana)).toBe(2);
    expect(await counted({ url }, 'inbox_repeated_total{source="whatsapp"}')).toEqual([
      'inbox_repeated_total{source="whatsapp"} 20',
    ]);
  });

  it("that comes out of order is answered all the same, each once", async () => {
    const { ana, whatsApp } = await anasHouse();
    whatsApp.hold();
    ana.types("gracias");
    ana.types("ayuda");
    ana.types("mis reservas");
    whatsApp.release({ reversed: true });
    await ana.sees("Todavía no tenés reservas");
    await ana.sees("Así funciona");
    await ana.sees("¡De nada!");
    expect(answersTo(ana)).toBe(3);
  });

  it("that brings several at once brings each, to whom it concerns", async () => {
    const { ana, guests, whatsApp } = await anasHouse();
    whatsApp.hold();
    ana.types("hola");
    guests.carol.types("hello");
    ana.types("gracias");
    whatsApp.release({ together: true });
    await guests.carol.sees("I am the front desk");
    await ana.sees("¡De nada!");
    expect([answersTo(ana), answersTo(guests.carol)]).toEqual([2, 1]);
  });

  it("that comes a day late is answered with the one text that may still go, and then in full", async () => {
    const { ana, whatsApp, timePasses } = await anasHouse();
    whatsApp.hold();
    ana.types("mis reservas");
    await timePasses(DAY_MS);
    whatsApp.release();
    expect((await ana.sees("tenemos una respuesta para vos")).template).toBe("hornero_news");
    ana.types("gracias");
    await ana.sees("Todavía no tenés reservas");
    await ana.sees("¡De nada!");
  });

  it("that could not be stored is told again, and answered then", async () => {
    const { ana, whatsApp } = await anasHouse();
    const lock = await database.knex.transaction();
    await lock.raw("lock table inbox in exclusive mode");
    ana.types("hola");
    await lock.rollback();
    await ana.sees("Soy la recepción", { timeoutMs: 20_000 });
    expect(answersTo(ana)).toBe(1);
    expect(whatsApp.notifications.at(0)).toMatchObject({ kind: "message" });
  });

  it("of another number of the same account, or of something else, is taken and left alone", async () => {
    const { ana, whatsApp, url } = await anasHouse();
    ana.types("hola");
    await ana.sees("Soy la recepción");
    const told = whatsApp.notifications[0]?.body ?? "";
    const ours = HOUSE_SECRETS.phoneNumberId;
    const others = [
      told.replaceAll(ours, "999"),
      '{"object":"page","entry":[]}',
      '{"entry":[{"changes":[{"field":"x","value":{}}]}]}',
    ];
    for (const body of others) expect(await brought(url, body)).toBe(200);
    expect(await brought(url, "[]")).toBe(400);
    expect(answersTo(ana)).toBe(1);
  });

  it.each([
    { what: "a text without words", message: { type: "text", text: {} } },
    { what: "a button without a payload", message: { type: "button", button: { text: "Pagar" } } },
    { what: "a reply of a new kind", message: { type: "interactive", interactive: { nfm_reply: {} } } },
  ])("of a shape that we do not know ($what) is declined kindly, not lost", async ({ message }) => {
    const { eva, url } = await evasHouse();
    expect(await brought(url, notificationOf(eva.id, message))).toBe(200);
    await eva.sees("Eso no lo puedo leer");
  });

  it("from somebody whose name no column takes is answered", async () => {
    const { eva, url } = await evasHouse();
    const message = { type: "text", text: { body: "hola" } };
    expect(await brought(url, notificationOf(eva.id, message, "E\0va"))).toBe(200);
    await eva.sees("Soy la recepción");
  });

  it("with a sign in it that cannot be stored does not keep back what it brings besides", async () => {
    const { ana, whatsApp, url } = await anasHouse();
    ana.types("hola");
    await ana.sees("Soy la recepción");
    const told = JSON.parse(whatsApp.notifications[0]?.body ?? "");
    const { value } = told.entry[0].changes[0];
    const [{ id, ...message }] = value.messages;
    value.messages = [
      { ...message, id: `${id}\0`, from: "5493515559999" },
      { ...message, id: `${id}-2`, text: { body: "gracias" } },
    ];
    value.statuses = [{ id: "wamid.\0", status: "sent", timestamp: "1", recipient_id: "\0" }];
    expect(await brought(url, JSON.stringify(told))).toBe(200);
    await ana.sees("¡De nada!");
  });

  it("is only heard where the handshake knew the token", async () => {
    const { url } = await anasHouse();
    const shake = (token: string) =>
      fetch(`${url}/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1234&hub.verify_token=${token}`);
    const [known, unknown] = [await shake(HOUSE_SECRETS.verifyToken), await shake("guessed")];
    expect([known.status, await known.text(), unknown.status]).toEqual([200, "1234", 403]);
  });

  it("of how far a message has come is noted, whatever the order", async () => {
    const { ana, whatsApp } = await anasHouse();
    whatsApp.hold();
    ana.types("hola");
    whatsApp.release();
    await ana.sees("Soy la recepción");
    await expect.poll(statuses).toEqual(["read"]);
  });
});

/** A message as Meta tells of it, whatever is in it. */
function notificationOf(waId: number, message: object, name = "Ana"): string {
  const said = { id: `wamid.${randomUUID()}`, from: `${waId}`, timestamp: `${SECONDS_IN_HOUSE}`, ...message };
  const contacts = [{ wa_id: `${waId}`, profile: { name } }];
  const metadata = { phone_number_id: HOUSE_SECRETS.phoneNumberId };
  return JSON.stringify({
    entry: [{ changes: [{ field: "messages", value: { metadata, contacts, messages: [said] } }] }],
  });
}

/** Brings a body signed as Meta signs it. */
async function brought(url: string, body: string): Promise<number> {
  const signature = createHmac("sha256", HOUSE_SECRETS.appSecret).update(body).digest("hex");
  const headers = { "content-type": "application/json", "x-hub-signature-256": `sha256=${signature}` };
  return (await fetch(`${url}/webhooks/whatsapp`, { method: "POST", headers, body })).status;
}

async function statuses(): Promise<string[]> {
  const { rows } = await database.knex.raw<{ rows: { status: string }[] }>(
    "select status from outbox order by id desc limit 1",
  );
  return rows.map(({ status }) => status);
}
