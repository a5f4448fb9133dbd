import { describe, expect, it } from "vitest";
import type { PhoneAction } from "../../sandbox/phones/phone-protocol.ts";
import { ANA, aTelegram, BRUNO } from "./telegram-people.ts";

const keyboard = (...labels: string[]) => ({
  reply_markup: { inline_keyboard: [labels.map((text) => ({ text, callback_data: text }))] },
});

describe("what a person does on their phone", () => {
  it("starts the chat, so that the bot may write", async () => {
    const { bruno, api } = await aTelegram();
    bruno.types(" /start abc ");
    const [update] = await api.getUpdates();
    expect(update?.message).toMatchObject({
      message_id: 1,
      from: { id: 2, is_bot: false, first_name: "Bruno", language_code: "pt-BR" },
      chat: { id: 2, type: "private" },
      text: "/start abc",
      entities: [{ type: "bot_command", offset: 0, length: 6 }],
    });
    await api.sendMessage(BRUNO.id, "Olá");
    await bruno.sees("Olá");
  });

  const actions: { readonly action: PhoneAction; readonly message: object; readonly kind: string }[] = [
    { action: { type: "sticker", emoji: "🏡" }, message: { sticker: { emoji: "🏡" } }, kind: "sticker" },
    { action: { type: "voice", seconds: 3 }, message: { voice: { duration: 3 } }, kind: "voice" },
    {
      action: { type: "photo", caption: "DNI" },
      message: { caption: "DNI", photo: [{}, { width: 320, height: 240 }] },
      kind: "photo",
    },
    {
      action: { type: "document", name: "comprobante.pdf" },
      message: { document: { file_name: "comprobante.pdf", mime_type: "application/pdf" } },
      kind: "document",
    },
    {
      action: { type: "location", latitude: -31, longitude: -64 },
      message: { location: { latitude: -31, longitude: -64 } },
      kind: "location",
    },
  ];
  it.each(actions)("sends a $kind", async ({ action, message, kind }) => {
    const { ana, api } = await aTelegram();
    ana.sends(action);
    expect((await api.getUpdates())[0]?.message).toMatchObject(message);
    expect(ana.messages).toMatchObject([{ kind, from: "phone" }]);
  });

  it("cannot send nothing, or too much", async () => {
    const { ana } = await aTelegram();
    expect(() => ana.types("  ")).toThrow("An empty message cannot be sent.");
    expect(() => ana.types("x".repeat(4097))).toThrow("at most 4096");
  });

  it("blocks the bot, and the bot is told", async () => {
    const { ana, api } = await aTelegram();
    ana.blocksBot();
    ana.types("volví");
    const updates = await api.getUpdates();
    expect(updates.map(({ my_chat_member }) => my_chat_member?.new_chat_member.status)).toEqual([
      "kicked",
      "member",
      undefined,
    ]);
  });
});

describe("a tap by label", () => {
  it("prefers the newest message, and the whole label to its beginning", async () => {
    const { ana, api } = await aTelegram();
    await api.sendMessage(ANA.id, "viejo", keyboard("1", "Sí, quiero"));
    await api.sendMessage(ANA.id, "nuevo", keyboard("10", "1", "Sí, claro"));
    const [old] = ana.messages;
    ana.taps("1");
    ana.taps("Sí");
    ana.taps("Sí", old);
    const queries = (await api.getUpdates()).map(({ callback_query }) => callback_query);
    expect(queries.map((query) => [query?.message?.message_id, query?.data])).toEqual([
      [2, "1"],
      [2, "Sí, claro"],
      [1, "Sí, quiero"],
    ]);
  });

  it("says what there is to tap when it finds nothing, or too much", async () => {
    const { ana, api } = await aTelegram();
    expect(() => ana.taps("Sí")).toThrow('There is no button "Sí", nor any other.');
    await api.sendMessage(ANA.id, "x", keyboard("10", "11"));
    expect(() => ana.taps("Sí")).toThrow('There is no button "Sí". There are: "10", "11".');
    expect(() => ana.taps("1")).toThrow('Several buttons start with "1": "10", "11".');
    expect(() => ana.tapsData(9, "x")).toThrow("The bot has no message 9 on this phone.");
  });

  it("leaves a link to the browser", async () => {
    const { ana, api } = await aTelegram();
    const url = "http://127.0.0.1:9/pay";
    await api.sendMessage(ANA.id, "x", {
      reply_markup: { inline_keyboard: [[{ text: "Pagar la seña", url }]] },
    });
    expect(() => ana.taps("Pagar")).toThrow(`opens ${url}`);
    expect(ana.button("Pagar")).toEqual({ text: "Pagar la seña", url });
  });
});

describe("seeing", () => {
  it("finds what came before it looked as well as what comes after, each once", async () => {
    const { ana, api } = await aTelegram();
    await api.sendMessage(ANA.id, "uno");
    expect((await ana.sees("uno")).id).toBe(1);
    const later = ana.sees(/uno|dos/);
    await api.sendMessage(ANA.id, "dos");
    expect((await later).id).toBe(2);
  });

  it("goes on behind what it saw, and sees each edit", async () => {
    const { ana, api } = await aTelegram();
    await api.sendMessage(ANA.id, "enero");
    await api.editMessageText(ANA.id, 1, "febrero");
    await api.editMessageText(ANA.id, 1, "enero");
    expect((await ana.sees("febrero")).editedAt).toBeDefined();
    expect((await ana.sees("enero")).id).toBe(1);
    await expect(ana.sees("febrero", { timeoutMs: 1 })).rejects.toThrow();
  });

  it("is not put off by what the phone does", async () => {
    const { ana, api } = await aTelegram();
    await api.sendMessage(ANA.id, "pagado");
    ana.types("otra cosa");
    await ana.sees("pagado");
  });

  it("looks away from what came until now", async () => {
    const { ana, api } = await aTelegram();
    await api.sendMessage(ANA.id, "viejo");
    ana.catchesUp();
    const next = ana.next();
    await api.sendMessage(ANA.id, "nuevo");
    expect((await next).text).toBe("nuevo");
  });

  it("gives up with what it expected and what it saw instead", async () => {
    const { ana, api } = await aTelegram();
    for (const text of ["uno", "dos", "tres", "cuatro\ncinco"])
      await api.sendMessage(ANA.id, text, keyboard("Sí"));
    await expect(ana.sees(/seis/, { timeoutMs: 1 })).rejects.toThrow(
      [
        "Ana waited 1 ms for /seis/, and it did not come. Last on the phone:",
        "  bot #2: dos [Sí]",
        "  bot #3: tres [Sí]",
        "  bot #4: cuatro / cinco [Sí]",
      ].join("\n"),
    );
  });

  it("takes any condition, and passes on its failure", async () => {
    const { ana, api } = await aTelegram();
    await api.sendMessage(ANA.id, "x", keyboard("Sí"));
    const what = "buttons";
    expect((await ana.waitFor(({ buttons }) => buttons.length > 0, { what })).text).toBe("x");
    await api.sendMessage(ANA.id, "y");
    const wrong = () => {
      throw new Error("wrong condition");
    };
    await expect(ana.waitFor(wrong, { what })).rejects.toThrow("wrong condition");
  });
});
