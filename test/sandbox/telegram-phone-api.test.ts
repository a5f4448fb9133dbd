import { describe, expect, it, onTestFinished } from "vitest";
import { createTelegramEmulator } from "../../sandbox/telegram/emulator.ts";
import { eventsOf } from "./phone-events.ts";
import { ANA, aTelegram, BRUNO } from "./telegram-people.ts";

describe("the phones' wire", () => {
  /** Reads the events of one phone, one at a time. */
  function anEventReader(url: string, id: number) {
    const events = eventsOf(url, id);
    onTestFinished(async () => {
      await events.return();
    });
    return async () => (await events.next()).value;
  }

  it("lists the phones", async () => {
    const { url } = await aTelegram();
    expect(await (await fetch(`${url}/phones/api/phones`)).json()).toEqual([
      { ...ANA, app: "telegram" },
      { ...BRUNO, app: "telegram" },
    ]);
  });

  it("tells everything that happens, after a snapshot", async () => {
    const { url, api, ana } = await aTelegram();
    await api.setMyCommands([{ command: "book", description: "Reservar" }]);
    await api.sendMessage(ANA.id, "viejo");
    const next = anEventReader(url, ANA.id);
    expect(await next()).toMatchObject({
      type: "snapshot",
      messages: [{ text: "viejo" }],
      commands: [{ command: "book", description: "Reservar" }],
    });

    await api.sendChatAction(ANA.id, "typing");
    await api.sendMessage(ANA.id, "nuevo", {
      reply_markup: { inline_keyboard: [[{ text: "Sí", callback_data: "yes" }]] },
    });
    const { callbackId } = ana.taps("Sí");
    await api.answerCallbackQuery(callbackId);
    await api.editMessageText(ANA.id, 2, "otro");
    await api.deleteMessage(ANA.id, 1);
    await api.deleteMyCommands();
    ana.types("hola");

    expect(await next()).toEqual({ type: "typing", on: true });
    expect(await next()).toEqual({ type: "typing", on: false });
    expect(await next()).toMatchObject({ type: "message", message: { text: "nuevo" } });
    expect(await next()).toEqual({ type: "answered", callbackId, text: "", alert: false });
    expect(await next()).toMatchObject({ type: "edited", message: { text: "otro" } });
    expect(await next()).toEqual({ type: "deleted", messageId: 1 });
    expect(await next()).toEqual({ type: "commands", commands: [] });
    expect(await next()).toMatchObject({ type: "message", message: { text: "hola", from: "phone" } });
  });

  it("tells of all phones in one stream, and each apart", async () => {
    const { url, api, telegram } = await aTelegram();
    const [ana, bruno] = [anEventReader(url, ANA.id), anEventReader(url, BRUNO.id)];
    expect(await ana()).toMatchObject({ type: "snapshot", messages: [] });
    expect(await bruno()).toMatchObject({ type: "snapshot", messages: [] });
    await api.sendMessage(ANA.id, "para Ana");
    telegram.phone(BRUNO.id).types("de Bruno");
    expect(await ana()).toMatchObject({ type: "message", message: { text: "para Ana" } });
    expect(await bruno()).toMatchObject({ type: "message", message: { text: "de Bruno" } });
  });

  it("takes actions, and says why it cannot", async () => {
    const { url, ana } = await aTelegram();
    const act = async (body: unknown, id = ANA.id) => {
      const response = await fetch(`${url}/phones/api/phones/${id}/actions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      return [response.status, response.status === 204 ? undefined : await response.json()];
    };
    expect(await act({ type: "text", text: "hola" })).toEqual([204, undefined]);
    expect(ana.messages).toMatchObject([{ text: "hola" }]);
    expect(await act({ type: "tap", messageId: 1, data: "x" })).toEqual([
      400,
      { message: "The bot has no message 1 on this phone." },
    ]);
    expect(await act({ type: "dance" })).toMatchObject([400, { message: expect.any(String) }]);
    expect(await act({ type: "text", text: "hola" }, 77)).toEqual([
      404,
      { message: "There is no such phone." },
    ]);
  });

  it("serves the files that were sent", async () => {
    const { url, ana } = await aTelegram();
    ana.sends({ type: "photo" });
    const response = await fetch(`${url}/phones/api/files/${ana.messages[0]?.files[0]?.fileId}`);
    expect(response.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect((await fetch(`${url}/phones/api/files/none`)).status).toBe(404);
  });

  it("lets a page be served beside it", async () => {
    const telegram = createTelegramEmulator({ token: "1:x", people: [ANA] });
    telegram.fastify.get("/", async () => "the page");
    const { url } = await telegram.start();
    onTestFinished(() => telegram.stop());
    expect(await (await fetch(url)).text()).toBe("the page");
  });
});
