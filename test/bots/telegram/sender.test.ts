import { expect, it } from "vitest";
import type { Shown } from "../../../src/bots/chat.ts";
import { createTelegramSender } from "../../../src/bots/telegram/sender.ts";
import { formatFor } from "../../../src/bots/texts/format.ts";
import { loadTexts } from "../../../src/bots/texts/texts.ts";
import { createLogger } from "../../../src/shared/logger.ts";
import { ANA, aTelegram } from "../../sandbox/telegram-people.ts";
import { inCordoba } from "../../support/builders/booking.ts";

const t = loadTexts()("es-AR");
const voice = { t, format: formatFor("es-AR", t, inCordoba("2026-11-02")) };
const PICTURE = "cabins/quebracho-1.jpg";

/** Sends Ana a view, with pictures from our assets, and keeps what is logged meanwhile. */
async function aSender(view: Shown) {
  const { telegram, api, ana } = await aTelegram();
  const logged: string[] = [];
  const { send } = createTelegramSender({
    api,
    compose: async () => ({ view, voice }),
    medium: async () => undefined,
    assets: new URL("../../../assets/", import.meta.url),
    logger: createLogger({ level: "error", destination: { write: (line) => logged.push(line) } }),
  });
  const delivery = { chatId: `telegram:${ANA.id}`, id: 1, kind: "view", body: null } as const;
  const parts: (string | undefined)[] = [];
  const onPartSent = async (messageId?: string) => void parts.push(messageId);
  return {
    ...{ telegram, ana, logged, parts },
    /** From the first part on, unless told. */
    send: (fromPart = 0) => send({ ...delivery, fromPart }, onPartSent),
  };
}

it("sends the text of a picture that is missing, and logs it", async () => {
  const { ana, logged, send } = await aSender({ text: "El Quebracho", picture: "cabins/none.jpg" });
  expect(await send()).toEqual({ kind: "sent" });
  expect(ana.last()).toMatchObject({ kind: "text", text: "El Quebracho" });
  expect(logged).toEqual([expect.stringContaining("cabins/none.jpg")]);
});

it("sends a long text whose picture is missing", async () => {
  const text = "El Quebracho ".repeat(100).trim();
  const { ana, send } = await aSender({ text, picture: "cabins/none.jpg" });
  expect(await send()).toEqual({ kind: "sent" });
  expect(ana.messages.filter(({ from }) => from === "bot")).toMatchObject([{ kind: "text", text }]);
});

it("sends the text of a picture that Telegram refuses, and uploads the picture anew the next time", async () => {
  const { telegram, ana, logged, send } = await aSender({ text: "El Quebracho", picture: PICTURE });
  await send();
  telegram.failNext("sendPhoto", { errorCode: 400, description: "Bad Request: wrong file identifier" });
  expect(await send()).toEqual({ kind: "sent" });
  expect(ana.last()).toMatchObject({ kind: "text", text: "El Quebracho" });
  expect(logged).toEqual([expect.stringContaining("wrong file identifier")]);
  await send();
  expect(telegram.calls.at(-1)?.body.photo).toMatch(/^attach:/);
});

it("uploads a picture once", async () => {
  const { telegram, send } = await aSender({ text: "El Quebracho", picture: PICTURE });
  await send();
  await send();
  const photos = telegram.calls.map(({ body }) => body.photo);
  expect(photos).toEqual([expect.stringMatching(/^attach:/), expect.not.stringMatching(/^attach:/)]);
});

it("keeps a message for when Telegram knows our token again", async () => {
  const { telegram, ana, send } = await aSender({ text: "hola" });
  telegram.failNext("sendMessage", { errorCode: 401, description: "Unauthorized" });
  expect(await send()).toEqual({ kind: "retry", error: "Unauthorized" });
  expect(await send()).toEqual({ kind: "sent" });
  expect(ana.last()).toMatchObject({ text: "hola" });
});

const PLACE = { latitude: -31.9, longitude: -64.5, name: "Los Horneros", address: "Ruta 5, km 70" };
const sentTo = (ana: Awaited<ReturnType<typeof aSender>>["ana"]) =>
  ana.messages
    .filter(({ from }) => from === "bot")
    .map(({ kind, files, text }) => [kind, files.length, text]);

it("shows an album before the text and a place after it, each sent once whatever comes between", async () => {
  const view = { text: "El Quebracho", album: Array<string>(21).fill(PICTURE), place: PLACE };
  const { telegram, ana, parts, send } = await aSender(view);
  telegram.failNext("sendMessage", { errorCode: 429, description: "Too Many Requests", retryAfter: 3 });
  expect(await send()).toMatchObject({ kind: "retry", afterMs: 3000 });
  telegram.failNext("sendVenue", "bad_gateway");
  expect(await send(parts.length)).toMatchObject({ kind: "retry" });
  expect(await send(parts.length)).toEqual({ kind: "sent" });
  expect(sentTo(ana)).toEqual([
    ["album", 10, ""],
    ["album", 10, ""],
    ["photo", 1, ""],
    ["text", 0, "El Quebracho"],
    ["location", 0, "Los Horneros\nRuta 5, km 70"],
  ]);
  expect(ana.last()).toMatchObject({ location: { latitude: -31.9, longitude: -64.5 } });
});

it("tells each message by an id that no other chat has", async () => {
  const { ana, parts, send } = await aSender({ text: "Acá", album: [PICTURE, PICTURE], place: PLACE });
  await send();
  const ids = ana.messages.filter(({ from }) => from === "bot").map(({ id }) => `telegram:${ANA.id}:${id}`);
  expect(parts).toEqual(ids);
});

it.each([
  { what: "one picture", album: [PICTURE], seen: ["photo", 1, ""] },
  { what: "one that is there and one that is not", album: ["none.jpg", PICTURE], seen: ["photo", 1, ""] },
])("shows an album of $what as a picture", async ({ album, seen }) => {
  const { ana, send } = await aSender({ text: "", album });
  expect(await send()).toEqual({ kind: "sent" });
  expect(sentTo(ana)).toEqual([seen]);
});

it("does not keep the words back for pictures and a place that Telegram refuses", async () => {
  const { telegram, ana, logged, send } = await aSender({
    text: "Acá",
    album: [PICTURE, PICTURE],
    place: PLACE,
  });
  telegram.failNext("sendMediaGroup", { errorCode: 400, description: "Bad Request: IMAGE_PROCESS_FAILED" });
  telegram.failNext("sendVenue", { errorCode: 400, description: "Bad Request: wrong location" });
  expect(await send()).toEqual({ kind: "sent" });
  expect(sentTo(ana)).toEqual([["text", 0, "Acá"]]);
  expect(logged).toHaveLength(2);
});
