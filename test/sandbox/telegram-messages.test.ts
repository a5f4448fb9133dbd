import { describe, expect, it } from "vitest";
import { ANA, aTelegram, BRUNO, refusal } from "./telegram-people.ts";

const NOT_MODIFIED =
  "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

const oneButton = (button: { text: string; callback_data?: string; url?: string }) => ({
  reply_markup: { inline_keyboard: [[{ callback_data: "yes", ...button }]] },
});

describe("a message of the bot", () => {
  it("comes back as Telegram shapes it, with ids that count up in each chat", async () => {
    const { api, ana } = await aTelegram({ now: () => new Date("2027-01-05T12:00:00Z") });
    const first = await api.sendMessage(ANA.id, "  Hola, Ana  ", oneButton({ text: "Sí" }));
    const second = await api.sendMessage(ANA.id, "¿Qué tal?");

    expect(first).toEqual({
      message_id: 1,
      from: { id: 4242, is_bot: true, first_name: "Hornero", username: "hornero_bot" },
      chat: { id: 1, type: "private", first_name: "Ana" },
      date: 1799150400,
      text: "Hola, Ana",
      reply_markup: { inline_keyboard: [[{ text: "Sí", callback_data: "yes" }]] },
    });
    expect(second.message_id).toBe(2);
    expect(ana.last()).toMatchObject({ id: 2, text: "¿Qué tal?", from: "bot", kind: "text" });
  });

  it("has its HTML turned into entities, counted in UTF-16 units", async () => {
    const { api, ana } = await aTelegram();
    const html =
      '🏡 <b>El <i>Molle</i></b> &lt;4&gt; <a href="https://a.b/?x=1&amp;y=2">ver</a> &#191;&unknown;?';
    const { text, entities } = await api.sendMessage(ANA.id, html, { parse_mode: "HTML" });

    expect(text).toBe("🏡 El Molle <4> ver ¿&unknown;?");
    expect(entities).toEqual([
      { type: "bold", offset: 3, length: 8 },
      { type: "italic", offset: 6, length: 5 },
      { type: "text_link", offset: 16, length: 3, url: "https://a.b/?x=1&y=2" },
    ]);
    expect(ana.last()?.entities.at(-1)?.url).toBe("https://a.b/?x=1&y=2");
  });

  it("keeps the entities it brings, moved along when the text is trimmed", async () => {
    const { api } = await aTelegram();
    const entities = [{ type: "bold" as const, offset: 2, length: 4 }];
    const sent = await api.sendMessage(ANA.id, "  Hola /menu https://a.b/c.", { entities });
    expect(sent.entities).toEqual([
      { type: "bold", offset: 0, length: 4 },
      { type: "bot_command", offset: 5, length: 5 },
      { type: "url", offset: 11, length: 13 },
    ]);
  });

  it("can be a place, a venue or a contact", async () => {
    const { api, ana } = await aTelegram();
    await api.sendLocation(ANA.id, -31.4, -64.5);
    await api.sendVenue(ANA.id, -31.4, -64.5, "El Molle", "Ruta 38, km 40");
    await api.sendContact(ANA.id, "+5493511234567", "Marta", { last_name: "Ríos" });
    expect(ana.messages).toMatchObject([
      { kind: "location", location: { latitude: -31.4, longitude: -64.5 } },
      { kind: "location", text: "El Molle\nRuta 38, km 40" },
      { kind: "contact", text: "Marta Ríos\n+5493511234567" },
    ]);
  });

  it("shows that the bot is typing until the message comes", async () => {
    const { api, ana } = await aTelegram();
    const seen: string[] = [];
    ana.listen((event) => seen.push(event.type === "typing" ? `typing ${event.on}` : event.type));
    await api.sendChatAction(ANA.id, "typing");
    await api.sendMessage(ANA.id, "Hola");
    expect(seen).toEqual(["typing true", "typing false", "message"]);
  });

  it("is refused in Telegram's words", async () => {
    const { api, ana } = await aTelegram();
    const say = (text: string, other = {}) => refusal(api.sendMessage(ANA.id, text, other));

    expect(await refusal(api.sendMessage(77, "x"))).toBe("Bad Request: chat not found");
    expect(await refusal(api.sendMessage(BRUNO.id, "x"))).toBe(
      "Forbidden: bot can't initiate conversation with a user",
    );
    expect(await say("")).toBe("Bad Request: message text is empty");
    expect(await say("  ")).toBe("Bad Request: text must be non-empty");
    expect(await say("x".repeat(4096))).toBe("nothing was refused");
    expect(await say("x".repeat(4097))).toBe("Bad Request: message is too long");
    expect(await say("x", { parse_mode: "Fancy" })).toBe("Bad Request: unsupported parse_mode");
    expect(await say("x", { reply_parameters: { message_id: 99 } })).toBe(
      "Bad Request: message to be replied not found",
    );
    expect(await refusal(api.sendChatAction(ANA.id, "upload_voice"))).toBe("nothing was refused");
    expect(await refusal(api.raw.sendMessage({ chat_id: "", text: "x" }))).toBe(
      "Bad Request: chat_id is empty",
    );

    ana.blocksBot();
    expect(await say("x")).toBe("Forbidden: bot was blocked by the user");
    ana.types("volví");
    expect(await say("x")).toBe("nothing was refused");
  });

  const html = [
    { text: "<h1>x</h1>", reason: 'Unsupported start tag "h1" at byte offset 0' },
    { text: "ñ</b>", reason: "Unexpected end tag at byte offset 2" },
    { text: "<b>x</i>", reason: 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"' },
    { text: "<b>x", reason: 'Can\'t find end tag corresponding to start tag "b"' },
    { text: "2 < 3", reason: "Unclosed start tag at byte offset 2" },
  ];
  it.each(html)("whose HTML is $text cannot be parsed", async ({ text, reason }) => {
    const { api } = await aTelegram();
    expect(await refusal(api.sendMessage(ANA.id, text, { parse_mode: "HTML" }))).toBe(
      `Bad Request: can't parse entities: ${reason}`,
    );
  });

  const unallowed = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard";
  const buttons = [
    { button: { text: "x", callback_data: "á".repeat(32) }, answer: "nothing was refused" },
    { button: { text: "x", callback_data: "á".repeat(33) }, answer: "Bad Request: BUTTON_DATA_INVALID" },
    { button: { text: "x", callback_data: "" }, answer: `Bad Request: ${unallowed}` },
    { button: { text: " " }, answer: "Bad Request: inline keyboard button text must be non-empty" },
    {
      button: { text: "x", url: "https://a.b" },
      answer:
        "Bad Request: can't parse inline keyboard button: exactly one of url and callback_data must be used",
    },
    {
      button: { text: "x", callback_data: "", url: "nowhere" },
      answer: "Bad Request: inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    },
    {
      button: { text: "x", callback_data: "", url: "ftp://a.b" },
      answer: "Bad Request: inline keyboard button URL 'ftp://a.b' is invalid: Unsupported URL protocol",
    },
  ];
  it.each(buttons)("with the button $button gets: $answer", async ({ button, answer }) => {
    const { api } = await aTelegram();
    expect(await refusal(api.sendMessage(ANA.id, "x", oneButton(button)))).toBe(answer);
  });

  it("has at most a hundred buttons", async () => {
    const { api } = await aTelegram();
    const row = Array.from({ length: 101 }, (_, n) => ({ text: `${n}`, callback_data: `${n}` }));
    expect(await refusal(api.sendMessage(ANA.id, "x", { reply_markup: { inline_keyboard: [row] } }))).toBe(
      "Bad Request: reply markup is too long",
    );
  });
});

describe("changing a message", () => {
  it("edits its text in place, and takes the buttons away unless they are sent again", async () => {
    const { api, ana } = await aTelegram();
    const { message_id } = await api.sendMessage(ANA.id, "uno", oneButton({ text: "Sí" }));
    await ana.sees("uno");
    const edited = await api.editMessageText(ANA.id, message_id, "dos");

    expect(edited).toMatchObject({ message_id, text: "dos", edit_date: expect.any(Number) });
    expect(await ana.sees("dos")).toMatchObject({ id: message_id, buttons: [] });
    expect(ana.messages).toHaveLength(1);
  });

  it("changes only the buttons, without calling the message edited", async () => {
    const { api, ana } = await aTelegram();
    const { message_id } = await api.sendMessage(ANA.id, "uno");
    await api.editMessageReplyMarkup(ANA.id, message_id, oneButton({ text: "Sí" }));
    expect(ana.last()).toMatchObject({ text: "uno", buttons: [[{ text: "Sí", data: "yes" }]] });
    expect(ana.last()).not.toHaveProperty("editedAt");
  });

  it("is refused in Telegram's words", async () => {
    const { api, ana } = await aTelegram();
    const { message_id } = await api.sendMessage(ANA.id, "uno", oneButton({ text: "Sí" }));
    const edit = (id: number, text: string, other = {}) =>
      refusal(api.editMessageText(ANA.id, id, text, other));

    expect(await edit(message_id, "uno", oneButton({ text: "Sí" }))).toBe(NOT_MODIFIED);
    expect(await refusal(api.editMessageReplyMarkup(ANA.id, message_id, oneButton({ text: "Sí" })))).toBe(
      NOT_MODIFIED,
    );
    expect(await edit(99, "dos")).toBe("Bad Request: message to edit not found");
    expect(await edit(0, "dos")).toBe("Bad Request: message identifier is not specified");
    expect(await refusal(api.editMessageCaption(ANA.id, message_id, { caption: "x" }))).toBe(
      "Bad Request: there is no caption in the message to edit",
    );

    ana.types("esto es mío");
    expect(await edit(message_id + 1, "dos")).toBe("Bad Request: message can't be edited");
  });

  it("deletes it from the phone", async () => {
    const { api, ana } = await aTelegram();
    const { message_id } = await api.sendMessage(ANA.id, "uno");
    await api.deleteMessage(ANA.id, message_id);
    expect(ana.messages).toEqual([]);
    expect(await refusal(api.deleteMessage(ANA.id, message_id))).toBe(
      "Bad Request: message to delete not found",
    );
    expect(await api.deleteMessages(ANA.id, [message_id])).toBe(true);
  });
});
