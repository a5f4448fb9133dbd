import { describe, expect, it } from "vitest";
import { ANA, aWebhook, aWhatsApp, BRUNO, type Content, TOKEN } from "./whatsapp-people.ts";

const HELLO: Content = { type: "text", text: { body: "Hola" } };

describe("what Meta refuses at once", () => {
  const refused: {
    why: string;
    content: Content;
    to?: string;
    code: number;
    status?: number;
    says: string;
  }[] = [
    {
      why: "a kind the phones do not know",
      content: { type: "order" },
      code: 100,
      says: "Param type is not valid",
    },
    { why: "a missing part", content: { type: "text" }, code: 100, says: "The parameter text is required" },
    {
      why: "a missing word",
      content: { type: "text", text: {} },
      code: 100,
      says: "The parameter text['body'] is required",
    },
    {
      why: "a misspelt one",
      content: { type: "text", text: { body: "x", bold: true } },
      code: 100,
      says: 'Unexpected key "bold" on param "text"',
    },
    { why: "no number", content: HELLO, to: "Ana", code: 131009, says: "The phone number is malformed" },
    {
      why: "its own number",
      content: HELLO,
      to: "5493515550000",
      code: 131021,
      says: "Recipient cannot be sender",
    },
    {
      why: "a file nobody uploaded",
      content: { type: "image", image: { id: "1" } },
      code: 131009,
      says: "Media 1 not found",
    },
    {
      why: "an answer to nothing",
      content: { ...HELLO, context: { message_id: "wamid.x" } },
      code: 131009,
      says: "Invalid message_id",
    },
  ];
  it.each(refused)("is $why, with $code", async ({ content, to, code, status = 400, says }) => {
    const { send, ana, whatsapp } = await aWhatsApp();
    const answer = await send(content, to);
    expect(answer).toMatchObject({
      status,
      body: { error: { code, error_data: { messaging_product: "whatsapp" } } },
    });
    expect(answer.body.error.error_data.details).toContain(says);
    expect(ana.messages).toEqual([]);
    expect(whatsapp.notifications).toEqual([]);
  });

  it("is whoever has no token", async () => {
    const { post, url } = await aWhatsApp();
    expect(await post({}, { authorization: "Bearer wrong" })).toMatchObject({
      status: 401,
      body: {
        error: { code: 190, type: "OAuthException", message: expect.stringMatching(/^Invalid OAuth/) },
      },
    });
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect(await (await fetch(`${url}/v23.0/1/messages`, { method: "POST", headers })).json()).toMatchObject({
      error: { code: 100, message: expect.stringContaining("Object with ID '1' does not exist") },
    });
  });

  const files = [
    { name: "estadia.ics", mime: "text/calendar", status: 400 },
    { name: "estadia.ics", mime: "text/plain", status: 200 },
    { name: "a.webp", mime: "image/webp", status: 200 },
    { name: "a.gif", mime: "image/gif", status: 400 },
  ];
  it.each(files)("is, or is not, $name as $mime: $status", async ({ name, mime, status }) => {
    const { upload } = await aWhatsApp();
    const answer = await upload("x", name, mime);
    expect(answer.status).toBe(status);
    if (status === 400) {
      expect(answer.body.error.message).toContain(`Received file of type '${mime}'`);
    }
  });
});

describe("what Meta accepts, and reports as failed on the webhook", () => {
  const later = [
    {
      why: "the window of 24 hours is closed",
      to: `${ANA.id}`,
      code: 131047,
      title: "Re-engagement message",
    },
    { why: "they never wrote", to: `${BRUNO.id}`, code: 131047, title: "Re-engagement message" },
    { why: "nobody has that number", to: "5493515559999", code: 131026, title: "Message undeliverable" },
  ];
  it.each(later)("because $why, with $code", async ({ to, code, title }) => {
    const { whatsapp, send, ana } = await aWhatsApp();
    whatsapp.closeWindow(ANA.id);
    const hook = await aWebhook();
    await whatsapp.setWebhook(hook.url);
    const answer = await send(HELLO, to);
    expect(answer).toMatchObject({
      status: 200,
      body: { messages: [{ id: expect.stringMatching(/^wamid\./) }] },
    });
    await expect.poll(hook.statuses).toEqual(["failed"]);
    expect(hook.values()[0]?.statuses).toMatchObject([{ id: answer.body.messages[0].id, recipient_id: to }]);
    expect(hook.failures()).toMatchObject([
      { code, title, message: title, error_data: { details: expect.any(String) } },
    ]);
    expect(ana.messages).toEqual([]);
  });

  it("is refused at once where a test would rather have it so", async () => {
    const { whatsapp, send } = await aWhatsApp({ refusesAtOnce: true });
    whatsapp.closeWindow(ANA.id);
    expect((await send(HELLO)).body.error.code).toBe(131047);
    expect((await send(HELLO, "5493515559999")).body.error.code).toBe(131026);
  });

  const ages = [
    { hours: 23.99, statuses: ["sent", "delivered", "read"] },
    { hours: 24, statuses: ["failed"] },
  ];
  it.each(ages)("after $hours hours: $statuses", async ({ hours, statuses }) => {
    let now = Date.now();
    const { whatsapp, send } = await aWhatsApp({ now: () => new Date(now) });
    const hook = await aWebhook();
    await whatsapp.setWebhook(hook.url);
    now += hours * 3_600_000;
    await send(HELLO);
    await expect.poll(hook.statuses).toEqual(statuses);
  });
});
