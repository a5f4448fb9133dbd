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
  const delivery = { chatId: `telegram:${ANA.id}`, id: 1, kind: "view", body: null, fromPart: 0 } as const;
  return { telegram, ana, logged, send: () => send(delivery, async () => {}) };
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
