import { describe, expect, it } from "vitest";
import { ANA, aWebhook, aWhatsApp, BRUNO, type Content, TOKEN } from "./whatsapp-people.ts";

const HELLO: Content = { type: "text", text: { body: "Hola" } };

const TEMPLATES = [
  {
    name: "deposit_reminder",
    language: "es_AR",
    body: "Hola {{1}}, la seña de {{2}} vence hoy.",
    quickReplies: ["Ver mi reserva", "Hablar"],
  },
  { name: "paused_one", language: "es_AR", body: "Hola", status: "paused" },
  { name: "pending_one", language: "es_AR", body: "Hola", status: "pending" },
] as const;

type Asked = { name?: string; code?: string; parameters?: string[]; buttons?: object[] };
function template({
  name = "deposit_reminder",
  code = "es_AR",
  parameters = ["Ana", "Quebracho"],
  buttons = [],
}: Asked) {
  const body = { type: "body", parameters: parameters.map((text) => ({ type: "text", text })) };
  return { type: "template", template: { name, language: { code }, components: [body, ...buttons] } };
}
const quickReply = (index: string, payload: string) => ({
  ...{ type: "button", sub_type: "quick_reply", index },
  parameters: [{ type: "payload", payload }],
});

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
    {
      why: "an unknown template",
      content: template({ name: "unknown" }),
      code: 132001,
      status: 404,
      says: "template name (unknown) does not exist in es_AR",
    },
    {
      why: "an unknown language",
      content: template({ code: "pt_BR" }),
      code: 132001,
      status: 404,
      says: "template name (deposit_reminder) does not exist in pt_BR",
    },
    {
      why: "a template not approved yet",
      content: template({ name: "pending_one", parameters: [] }),
      code: 132001,
      status: 404,
      says: "does not exist",
    },
    {
      why: "a paused one",
      content: template({ name: "paused_one", parameters: [] }),
      code: 132015,
      says: "paused",
    },
    {
      why: "too few parameters",
      content: template({ parameters: ["Ana"] }),
      code: 132000,
      says: "number of localizable_params (1) does not match the expected number of params (2)",
    },
    {
      why: "a parameter on two lines",
      content: template({ parameters: ["Ana\nPaz", "x"] }),
      code: 132018,
      says: "cannot have new-line/tab characters",
    },
    {
      why: "one with a tab",
      content: template({ parameters: ["a\tb", "x"] }),
      code: 132018,
      says: "new-line/tab",
    },
    {
      why: "one with wide gaps",
      content: template({ parameters: ["a     b", "x"] }),
      code: 132018,
      says: "4 consecutive",
    },
    {
      why: "an empty one",
      content: template({ parameters: ["", "x"] }),
      code: 131008,
      says: "missing text value",
    },
    {
      why: "a payload for no button",
      content: template({ buttons: [quickReply("2", "x")] }),
      code: 132012,
      says: "no quick reply at index 2",
    },
    {
      why: "a payload over 128",
      content: template({ buttons: [quickReply("0", "x".repeat(129))] }),
      code: 131009,
      says: "Max length: 128",
    },
  ];
  it.each(refused)("is $why, with $code", async ({ content, to, code, status = 400, says }) => {
    const { send, ana, whatsapp } = await aWhatsApp({ templates: TEMPLATES });
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

describe("a template", () => {
  it("reaches whoever did not write for long, and its buttons answer with their payloads", async () => {
    const { whatsapp, send, bruno } = await aWhatsApp({ templates: TEMPLATES });
    const hook = await aWebhook();
    await whatsapp.setWebhook(hook.url);
    const sent = await send(template({ buttons: [quickReply("0", "c:bookings")] }), `${BRUNO.id}`);
    expect(sent.body.messages[0].message_status).toBe("accepted");
    expect(await bruno.next()).toMatchObject({ text: "Hola Ana, la seña de Quebracho vence hoy." });

    bruno.taps("Ver mi reserva");
    bruno.taps("Hablar");
    await expect.poll(hook.messages).toMatchObject([
      {
        type: "button",
        button: { payload: "c:bookings", text: "Ver mi reserva" },
        context: { id: sent.body.messages[0].id },
      },
      { type: "button", button: { payload: "Hablar", text: "Hablar" } },
    ]);
    expect((await send(HELLO, `${BRUNO.id}`)).status).toBe(200);
    await bruno.sees("Hola");
  });
});
