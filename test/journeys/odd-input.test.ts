import { describe, expect, it } from "vitest";
import type { PhoneAction } from "../../sandbox/phones/phone-protocol.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { labelsOf, noticeAfter, requests, seesTheCabins, tapsOneByOne } from "./steps.ts";
import { messageOf, telegramPosts } from "./updates.ts";

const database = testDatabase();

const NO_TEXT: { action: PhoneAction; answer: string }[] = [
  { action: { type: "sticker", emoji: "🏡" }, answer: "¡Lindo sticker! Pero necesito que me respondas" },
  { action: { type: "voice", seconds: 3 }, answer: "Todavía no puedo escuchar audios. ¿Me lo escribís" },
  { action: { type: "photo" }, answer: "Por ahora no puedo ver fotos. ¿Me lo escribís" },
  {
    action: { type: "document", name: "dni.pdf" },
    answer: "Por ahora no puedo abrir archivos. ¿Me lo escribís",
  },
  {
    action: { type: "location", latitude: -31.4, longitude: -64.2 },
    answer: "Gracias por la ubicación, pero acá",
  },
];

describe("what is no text", () => {
  it("is answered with what to do instead, and with the question that is open", async () => {
    const { ana } = await aHouse(database);
    ana.types("/book");
    await ana.sees("¿Qué días");
    for (const { action, answer } of NO_TEXT) {
      ana.sends(action);
      expect((await ana.sees(answer)).text).toContain("¿Qué días querés venir?");
    }
    ana.taps("10");
    expect(labelsOf(await ana.next("the departures"))[0]).toContain("Llegás mar 10 nov");
  });

  it("is answered the same with nothing open", async () => {
    const { ana } = await aHouse(database);
    for (const { action, answer } of NO_TEXT) {
      ana.sends(action);
      await ana.sees(answer);
    }
  });

  it("is heard where there are words under it", async () => {
    const { ana } = await aHouse(database);
    ana.sends({ type: "photo", caption: "¿Tenés lugar del 5/1 al 8/1?" });
    await ana.sees("¿Cuántos son?");
  });

  it("also when it is a contact, a poll or something Telegram has yet to invent", async () => {
    const house = await aHouse(database, { telegram: "webhook" });
    const { ana } = house;
    ana.types("/start");
    await ana.sees("Soy la recepción");
    await telegramPosts(house, {
      message: { ...messageOf(ana), contact: { phone_number: "1", first_name: "B" } },
    });
    await ana.sees("Gracias por el contacto, pero acá necesito");
    await telegramPosts(house, { message: { ...messageOf(ana), hologram: {} } });
    await ana.sees("Eso no lo puedo leer. ¿Me lo escribís, por favor?");
  });
});

describe("words that mean nothing to us", () => {
  const NONSENSE = ["😀😀😀", "x".repeat(4096), "<b>*_[x](y)&amp;", "/fly", "0", "…"];

  it("are answered with what one can write or do", async () => {
    const { ana } = await aHouse(database);
    for (const words of NONSENSE) {
      ana.types(words);
      await ana.sees(/No llegué a entenderte.*Contame|sigo sin entenderte|No conozco ese comando.*\/start/);
    }
  });

  it("are no answer to a question: it is asked again", async () => {
    const { ana } = await aHouse(database);
    ana.types("/book");
    await ana.sees("¿Qué días");
    for (const words of NONSENSE) {
      ana.types(words);
      await ana.sees(/(No entendí las fechas|No conozco ese comando).*¿Qué días querés venir\?/s);
    }
  });

  it("may be ten thousand letters long", async () => {
    const house = await aHouse(database, { telegram: "webhook" });
    const { ana } = house;
    ana.types("/book");
    await ana.sees("¿Qué días");
    await telegramPosts(house, { message: { ...messageOf(ana), text: "5/1 ".repeat(2500) } });
    await ana.sees(/Entendí la llegada.*¿Qué días/s);
  });

  it("an unknown command is no reason to decline a request", async () => {
    const { ana, marta } = await aHouse(database);
    await requests(ana);
    await tapsOneByOne(marta, ["❌ Rechazar"]);
    await marta.sees("¿Por qué rechazás");
    marta.types("/aprobar");
    await marta.sees(/No conozco ese comando.*¿Por qué rechazás/s);
  });
});

describe("a button of an earlier question", () => {
  it("is answered kindly, whichever it is, and changes nothing", async () => {
    const { ana } = await aHouse(database);
    ana.types("/book");
    const dates = await ana.sees("¿Qué días");
    ana.types("10/11 al 13/11");
    const party = await ana.sees("¿Cuántos son?");
    ana.types("2");
    await ana.sees("¿Cuál te gusta?");
    for (const tap of [
      ana.taps("Este finde", dates),
      ana.taps("✅ Somos", party),
      ana.taps("Salir", dates),
    ]) {
      expect(await noticeAfter(ana, tap)).toBe(
        "Ese botón era de una pregunta anterior. Seguí con el último mensaje.",
      );
    }
    await tapsOneByOne(ana, ["Pedir Quebracho"]);
    await ana.sees("mar 10 nov → vie 13 nov");
  });

  it("of a booking that is made already holds nothing more", async () => {
    const { ana, marta } = await aHouse(database);
    await seesTheCabins(ana);
    const card = ana.messages.findLast(({ text }) => text.startsWith("Algarrobo"));
    ana.taps("Pedir Quebracho");
    await marta.sees("Pedido");
    expect(await noticeAfter(ana, ana.taps("Pedir Algarrobo", card))).toContain("ya terminó");
    expect(marta.messages).toHaveLength(1);
  });

  it("that no release knows says nothing, and its spinner stops", async () => {
    const house = await aHouse(database, { telegram: "webhook" });
    const { ana, telegram } = house;
    ana.types("reservar");
    const message = await ana.sees("¿Qué días");
    expect(await noticeAfter(ana, ana.tapsData(message.id, "z:?"))).toBe("");
    const { from, ...inChat } = messageOf(ana);
    const empty = {
      id: "77",
      from,
      message: { ...inChat, message_id: message.id },
      chat_instance: "1",
      data: "",
    };
    await telegramPosts(house, { callback_query: empty });
    ana.types("¿y?");
    await ana.sees("No entendí las fechas");
    expect(
      telegram.calls.filter(({ method }) => method === "answerCallbackQuery").at(-1)?.body,
    ).toMatchObject({
      callback_query_id: "77",
    });
  });

  it.each([
    ">:9999-12.-",
    "<:0000-01.-",
    ">:2026-11.2027-05-05",
    "9999-12-31:2026-11.-",
    "2027-02-30:2026-11.-",
    "m:2026-12:-",
    "adults1:9.9",
  ])("that no calendar of ours has (%s) is told that it is none of this question", async (move) => {
    const { ana } = await aHouse(database);
    ana.types("/book");
    const { id, buttons } = await ana.sees("¿Qué días");
    const token = buttons
      .flat()
      .find(({ text }) => text === "›")
      ?.data?.split(":")[1];
    expect(await noticeAfter(ana, ana.tapsData(id, `w:${token}:${move}`))).toContain("una pregunta anterior");
  });

  it("that names a conversation we no longer have is answered with what we can do", async () => {
    const { ana } = await aHouse(database);
    ana.types("/start");
    const menu = await ana.sees("Soy la recepción");
    ana.tapsData(menu.id, "c:fly K7Q2MX");
    await ana.sees("No llegué a entenderte");
  });
});

describe("a guest whose name looks like code", () => {
  it("is greeted and shown to the owner by it, letter by letter", async () => {
    const { telegram, marta } = await aHouse(database);
    const name = "<b>*_[x](y)";
    const guest = telegram.addPhone({ id: 77_777, name, languageCode: "es", role: "guest" });
    guest.types("/start");
    expect((await guest.sees("Soy la recepción")).text).toContain("¡Hola, <b> _[x](y)!");
    await requests(guest);
    await marta.sees("<b> _[x](y) · 2 adultos");
  });

  it("or is nothing that can be seen has at least a face", async () => {
    const { telegram } = await aHouse(database);
    for (const [index, name] of ["***", "\u200B\u2800\u3164"].entries()) {
      const guest = telegram.addPhone({ id: 77_780 + index, name, languageCode: "es", role: "guest" });
      guest.types("/start");
      await guest.sees("¡Hola, 👤!");
    }
  });

  it("or turns the line around reads forwards all the same", async () => {
    const { telegram } = await aHouse(database);
    const name = "\u202EAna 👩‍👧";
    const guest = telegram.addPhone({ id: 77_790, name, languageCode: "es", role: "guest" });
    guest.types("/start");
    await guest.sees("¡Hola, Ana 👩‍👧!");
  });
});

describe("what is not said to us", () => {
  it("in a group, or by editing an old message, is passed over without a word", async () => {
    const house = await aHouse(database, { telegram: "webhook" });
    const { ana, telegram } = house;
    ana.types("/book");
    await ana.sees("¿Qué días");
    const sent = () => telegram.calls.filter(({ method }) => method === "sendMessage").length;
    const before = sent();
    const group = { id: -100, type: "group", title: "Familia" };
    await telegramPosts(house, { message: { ...messageOf(ana), chat: group, text: "/start" } });
    await telegramPosts(house, { edited_message: { ...messageOf(ana), edit_date: 1, text: "5/1 al 8/1" } });
    await telegramPosts(house, { my_chat_member: { chat: group, from: messageOf(ana).from, date: 1 } });
    ana.types("10/11 al 13/11");
    await ana.sees("¿Cuántos son?");
    expect(sent()).toBe(before + 1);
  });
});
