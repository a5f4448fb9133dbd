import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { WhatsAppAction } from "../../sandbox/whatsapp/phone-content.ts";
import { ANA, aWebhook, aWhatsApp, NUMBER_ID } from "./whatsapp-people.ts";

const HELLO = { type: "text", text: { body: "Hola" } };

async function aBusiness(...statuses: number[]) {
  const meta = await aWhatsApp();
  const hook = await aWebhook(...statuses);
  await meta.whatsapp.setWebhook(hook.url);
  return { ...meta, hook };
}

describe("the handshake", () => {
  it("begins the notifications where the webhook knows the token", async () => {
    const { whatsapp, ana } = await aWhatsApp();
    const hook = await aWebhook();
    ana.types("antes");
    await expect(whatsapp.setWebhook(hook.url, "wrong")).rejects.toThrow("couldn't be validated");
    expect(hook.taken).toEqual([]);
    await whatsapp.setWebhook(hook.url);
    await expect.poll(hook.messages).toMatchObject([{ text: { body: "antes" } }]);
  });
});

describe("what a person does", () => {
  it("comes signed, with who they are and when they wrote", async () => {
    const { ana, hook } = await aBusiness();
    ana.types(" Hola *che* ");
    await expect.poll(() => hook.taken.length).toBe(1);
    expect(hook.taken).toMatchObject([{ genuine: true, body: { object: "whatsapp_business_account" } }]);
    expect(hook.values()[0]).toEqual({
      messaging_product: "whatsapp",
      metadata: { display_phone_number: "5493515550000", phone_number_id: NUMBER_ID },
      contacts: [{ profile: { name: "Ana" }, wa_id: `${ANA.id}` }],
      messages: [
        {
          from: `${ANA.id}`,
          id: expect.stringMatching(/^wamid\.\S{30,}$/),
          timestamp: expect.stringMatching(/^\d{10}$/),
          type: "text",
          text: { body: "Hola *che*" },
        },
      ],
    });
  });

  const medium = { id: expect.any(String), sha256: expect.any(String) };
  const actions: { readonly action: WhatsAppAction; readonly message: object }[] = [
    {
      action: { type: "photo", caption: "DNI" },
      message: { type: "image", image: { caption: "DNI", mime_type: "image/png", ...medium } },
    },
    {
      action: { type: "document", name: "pago.pdf" },
      message: {
        type: "document",
        document: { filename: "pago.pdf", mime_type: "application/pdf", ...medium },
      },
    },
    {
      action: { type: "voice", seconds: 3 },
      message: { type: "audio", audio: { voice: true, mime_type: "audio/ogg; codecs=opus", ...medium } },
    },
    {
      action: { type: "sticker", emoji: "🏡" },
      message: { type: "sticker", sticker: { animated: false, mime_type: "image/webp", ...medium } },
    },
    {
      action: { type: "location", latitude: -31, longitude: -64 },
      message: { type: "location", location: { latitude: -31, longitude: -64 } },
    },
    {
      action: { type: "contact", name: "Paz", phone: "+54 9 351 555-0009" },
      message: {
        type: "contacts",
        contacts: [{ name: { formatted_name: "Paz" }, phones: [{ wa_id: "5493515550009" }] }],
      },
    },
    {
      action: { type: "unsupported" },
      message: { type: "unsupported", errors: [{ code: 131051, title: "Message type unknown" }] },
    },
  ];
  it.each(actions)("may be a $action.type", async ({ action, message }) => {
    const { ana, hook } = await aBusiness();
    ana.sends(action);
    await expect.poll(hook.messages).toMatchObject([message]);
  });

  it("may be a tap or a reaction, and tells to what", async () => {
    const { ana, send, hook } = await aBusiness();
    const reply = { type: "reply", reply: { id: "q:t:1", title: "Sí" } };
    const interactive = { type: "button", body: { text: "¿Va?" }, action: { buttons: [reply] } };
    const id = (await send({ type: "interactive", interactive })).body.messages[0].id;
    ana.taps("Sí");
    ana.sends({ type: "reaction", messageId: 1, emoji: "👍" });
    await expect.poll(hook.messages).toMatchObject([
      {
        context: { from: "5493515550000", id },
        type: "interactive",
        interactive: { type: "button_reply", button_reply: { id: "q:t:1", title: "Sí" } },
      },
      { type: "reaction", reaction: { message_id: id, emoji: "👍" } },
    ]);
  });

  it("may be a row of a list", async () => {
    const { ana, send, hook } = await aBusiness();
    const rows = [{ id: "q:t:2", title: "Quebracho", description: "Para 4, con pileta" }];
    const action = { button: "Ver", sections: [{ rows }] };
    await send({ type: "interactive", interactive: { type: "list", body: { text: "¿Cuál?" }, action } });
    ana.taps("Para 4");
    const [list_reply] = rows;
    await expect.poll(hook.messages).toMatchObject([{ interactive: { type: "list_reply", list_reply } }]);
  });

  it("lets a file be downloaded by its id", async () => {
    const { ana, hook, url } = await aBusiness();
    ana.sends({ type: "photo" });
    await expect.poll(() => hook.messages().length).toBe(1);
    const headers = { authorization: "Bearer EAA-sandbox" };
    const about = await fetch(`${url}/v23.0/${hook.messages()[0].image.id}`, { headers });
    const found: { url: string; file_size: string } = JSON.parse(await about.text());
    expect(found).toMatchObject({ mime_type: "image/png", messaging_product: "whatsapp" });
    const file = await fetch(found.url, { headers });
    expect(`${(await file.arrayBuffer()).byteLength}`).toBe(found.file_size);
    expect((await fetch(found.url)).status).toBe(401);
  });
});

describe("what becomes of a message of the business", () => {
  it("is sent, delivered and read, in that order", async () => {
    const { send, hook } = await aBusiness();
    const id = (await send(HELLO)).body.messages[0].id;
    await expect.poll(hook.statuses).toEqual(["sent", "delivered", "read"]);
    expect(hook.values()[0]?.statuses).toMatchObject([
      {
        ...{ id, recipient_id: `${ANA.id}`, status: "sent" },
        conversation: { origin: { type: "service" }, expiration_timestamp: expect.any(String) },
        pricing: {
          billable: false,
          pricing_model: "PMP",
          type: "free_customer_service",
          category: "service",
        },
      },
    ]);
  });

  it("is read only when the person looks", async () => {
    const { ana, send, hook } = await aBusiness();
    ana.looksAway();
    await send(HELLO);
    await expect.poll(hook.statuses).toEqual(["sent", "delivered"]);
    ana.looks();
    await expect.poll(hook.statuses).toEqual(["sent", "delivered", "read"]);
  });
});

describe("a notification", () => {
  it("comes again until it is answered 200, and does not hold up the next", async () => {
    const { ana, hook, whatsapp } = await aBusiness(500, 200, 503, 200);
    ana.types("uno");
    ana.types("dos");
    await expect
      .poll(() => whatsapp.notifications.map(({ state }) => state))
      .toEqual(["delivered", "delivered"]);
    expect(hook.messages().map(({ text }) => text.body)).toEqual(["uno", "dos", "uno", "uno"]);
    expect(new Set(hook.messages().map(({ id }) => id)).size).toBe(2);
  });

  it("may come several times at once", async () => {
    const { ana, hook, whatsapp } = await aBusiness();
    ana.types("hola");
    await expect.poll(() => hook.taken.length).toBe(1);
    expect(await whatsapp.redeliver(undefined, { times: 3 })).toMatchObject(Array(3).fill({ status: 200 }));
    expect(new Set(hook.messages().map(({ id }) => id)).size).toBe(1);
    expect(hook.taken).toHaveLength(4);
  });

  it.each(["secret", "signature", "missing", "body"] as const)("may be forged: %s", async (forged) => {
    const { ana, hook, whatsapp } = await aBusiness();
    ana.types("hola");
    await expect.poll(() => hook.taken.length).toBe(1);
    expect(await whatsapp.redeliver(undefined, { forged })).toMatchObject([{ status: 401 }]);
    expect(hook.taken.map(({ genuine }) => genuine)).toEqual([true, false]);
  });

  it("may come late and out of order", async () => {
    const { ana, hook, whatsapp } = await aBusiness();
    whatsapp.hold();
    for (const text of ["uno", "dos", "tres"]) ana.types(text);
    whatsapp.release({ reversed: true });
    await expect.poll(() => hook.messages().map(({ text }) => text.body)).toEqual(["tres", "dos", "uno"]);
  });

  it("may bring several messages", async () => {
    const { ana, hook, whatsapp } = await aBusiness();
    whatsapp.hold();
    for (const text of ["uno", "dos"]) ana.types(text);
    whatsapp.release({ together: true });
    await expect.poll(() => hook.messages().map(({ text }) => text.body)).toEqual(["uno", "dos"]);
    expect(hook.taken).toHaveLength(1);
  });

  it("may be lost for good", async () => {
    const { ana, hook, whatsapp } = await aBusiness();
    whatsapp.lose();
    ana.types("perdido");
    whatsapp.lose(false);
    ana.types("hola");
    await expect.poll(() => hook.messages().map(({ text }) => text.body)).toEqual(["hola"]);
  });

  it("outlives a restart, as chats and files do", async () => {
    const folder = mkdtempSync(join(tmpdir(), "whatsapp-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const dataFile = join(folder, "whatsapp.json");
    const before = await aWhatsApp({ dataFile });
    before.ana.sends({ type: "photo", caption: "mi foto" });
    await before.send(HELLO);
    await before.whatsapp.stop();

    const { ana, whatsapp, url } = await aWhatsApp({ dataFile });
    expect(ana.messages.map(({ text }) => text)).toEqual(["mi foto", "Hola"]);
    expect((await fetch(`${url}/phones/api/files/${ana.messages[0]?.files[0]?.fileId}`)).status).toBe(200);
    const hook = await aWebhook();
    await whatsapp.setWebhook(hook.url);
    await expect.poll(() => hook.taken.length).toBe(4);
  });
});
