import { describe, expect, it } from "vitest";
import { aWebhook, aWhatsApp, BRUNO, type Content } from "./whatsapp-people.ts";

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

describe("a template", () => {
  const refused: { why: string; content: Content; code: number; status?: number; says: string }[] = [
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
  it.each(refused)("is refused for $why, with $code", async ({ content, code, status = 400, says }) => {
    const { send, ana } = await aWhatsApp({ templates: TEMPLATES });
    const answer = await send(content);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(answer.body.error.error_data.details).toContain(says);
    expect(ana.messages).toEqual([]);
  });

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
    expect((await send({ type: "text", text: { body: "Hola" } }, `${BRUNO.id}`)).status).toBe(200);
    await bruno.sees("Hola");
  });
});
