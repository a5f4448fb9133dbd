import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import { Bot, webhookCallback } from "grammy";
import type { Update } from "grammy/types";
import { describe, expect, it, onTestFinished } from "vitest";
import { createTelegramEmulator } from "../../sandbox/telegram/emulator.ts";
import { ANA, aPollingBot, aTelegram, refusal, TOKEN } from "./telegram-people.ts";

const ids = (updates: readonly Update[]) => updates.map(({ update_id }) => update_id);

/** A web server of a bot: what it took, and what it answers. */
async function aWebhook(answers: readonly number[] = []) {
  const server = fastify({ forceCloseConnections: true });
  const taken: { readonly update: Update; readonly secret: unknown }[] = [];
  const left = [...answers];
  server.post<{ Body: Update }>("/hook", async (request, reply) => {
    taken.push({ update: request.body, secret: request.headers["x-telegram-bot-api-secret-token"] });
    return reply.code(left.shift() ?? 200).send();
  });
  onTestFinished(() => server.close());
  return { url: `${await server.listen({ host: "127.0.0.1", port: 0 })}/hook`, taken };
}

describe("long polling", () => {
  it("brings what people write and tap, once each and in order", async () => {
    const { ana, url } = await aTelegram();
    aPollingBot(url, (bot) => {
      bot.command("start", (ctx) =>
        ctx.reply(`Hola ${ctx.from?.first_name} (${ctx.from?.language_code})`, {
          reply_markup: { inline_keyboard: [[{ text: "Reservar", callback_data: "book" }]] },
        }),
      );
      bot.callbackQuery("book", async (ctx) => {
        await ctx.answerCallbackQuery({ text: "Vamos", show_alert: true });
        await ctx.editMessageText("¿Cuándo?");
      });
      bot.on("message:text", (ctx) => ctx.reply(`Dijiste ${ctx.message.text}`));
    });

    ana.types("/start");
    const menu = await ana.sees("Hola Ana (es-AR)");
    const { callbackId } = ana.taps("Reservar", menu);
    expect(await ana.answerTo(callbackId)).toEqual({ callbackId, text: "Vamos", alert: true });
    expect(await ana.sees("¿Cuándo?")).toMatchObject({ id: menu.id });
    ana.types("uno");
    ana.types("dos");
    await ana.sees("Dijiste uno");
    await ana.sees("Dijiste dos");
    expect(ana.notices.map(({ text }) => text)).toEqual(["Vamos"]);
  });

  it("waits for something to happen, and gives it again until it is confirmed", async () => {
    const { ana, api } = await aTelegram();
    const waiting = api.getUpdates({ timeout: 30 });
    ana.types("hola");
    const [first] = await waiting;
    const again = await api.getUpdates();
    expect(ids(again)).toEqual([first?.update_id]);
    expect(await api.getUpdates({ offset: (first?.update_id ?? 0) + 1 })).toEqual([]);
    expect(await api.getUpdates()).toEqual([]);
  });

  it("answers with nothing when the time is up", async () => {
    const { api } = await aTelegram();
    expect(await api.getUpdates({ timeout: 1 })).toEqual([]);
  });

  it("gives at most as many as asked, or the last ones for a negative offset", async () => {
    const { ana, api } = await aTelegram();
    for (const text of ["a", "b", "c"]) ana.types(text);
    const texts = (updates: readonly Update[]) => updates.map(({ message }) => message?.text);
    expect(texts(await api.getUpdates({ limit: 2 }))).toEqual(["a", "b"]);
    expect(texts(await api.getUpdates({ offset: -1 }))).toEqual(["c"]);
    expect(texts(await api.getUpdates())).toEqual(["c"]);
  });

  it("brings only the types of updates that were asked for", async () => {
    const { ana, api } = await aTelegram();
    await api.getUpdates({ allowed_updates: ["callback_query"] });
    ana.types("hola");
    expect(await api.getUpdates()).toEqual([]);
  });

  it("is for one bot at a time", async () => {
    const { telegram, ana, api } = await aTelegram();
    const first = refusal(api.getUpdates({ timeout: 30 }));
    await expect.poll(() => telegram.calls.length).toBe(1);
    const second = api.getUpdates({ timeout: 30 });
    expect(await first).toBe(
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    );
    ana.types("hola");
    expect(await second).toHaveLength(1);
  });

  it("hands nothing to a bot that went away", async () => {
    const { telegram, ana, api, url } = await aTelegram();
    const leaving = new AbortController();
    const poll = fetch(`${url}/bot${TOKEN}/getUpdates?timeout=30`, { signal: leaving.signal });
    const left = expect(poll).rejects.toThrow("aborted");
    await expect.poll(() => telegram.calls.length).toBe(1);
    leaving.abort();
    await left;
    ana.types("hola");
    expect(await api.getUpdates({ timeout: 30 })).toHaveLength(1);
  });

  it("delivers an update again on request", async () => {
    const { telegram, ana, url } = await aTelegram();
    aPollingBot(url, (bot) => bot.on("message:text", (ctx) => ctx.reply(`${ctx.update.update_id}`)));
    ana.types("hola");
    const first = await ana.next();
    telegram.redeliver();
    expect((await ana.next()).text).toBe(first.text);
    expect(() => telegram.redeliver(1)).toThrow("No update 1");
  });
});

describe("a webhook", () => {
  it("gets each update with the secret, in order, after as many attempts as it takes", async () => {
    const { telegram, ana, api } = await aTelegram();
    const hook = await aWebhook([500, 503, 200]);
    await api.setWebhook(hook.url, { secret_token: "s3cret_-" });
    ana.types("uno");
    ana.types("dos");
    await expect.poll(() => hook.taken.length).toBe(4);

    expect(hook.taken.map(({ update }) => update.message?.text)).toEqual(["uno", "uno", "uno", "dos"]);
    expect(hook.taken.every(({ secret }) => secret === "s3cret_-")).toBe(true);
    expect(new Set(hook.taken.map(({ update }) => update.update_id)).size).toBe(2);
    await expect.poll(async () => (await api.getWebhookInfo()).pending_update_count).toBe(0);
    telegram.redeliver(telegram.updates[0]?.update_id);
    await expect.poll(() => hook.taken.at(-1)?.update.message?.text).toBe("uno");
  });

  it("serves a grammY bot", async () => {
    const { ana, api, url } = await aTelegram();
    const bot = new Bot(TOKEN, { client: { apiRoot: url } });
    bot.command("start", (ctx) => ctx.reply("Hola"));
    const server = fastify({ forceCloseConnections: true });
    server.post("/hook", webhookCallback(bot, "fastify", { secretToken: "s3cret" }));
    onTestFinished(() => server.close());
    await api.setWebhook(`${await server.listen({ host: "127.0.0.1", port: 0 })}/hook`, {
      secret_token: "s3cret",
    });
    ana.types("/start");
    await ana.sees("Hola");
  });

  it("keeps what cannot be delivered, and says why", async () => {
    const { ana, api } = await aTelegram({ webhookRetryMs: [60_000] });
    const hook = await aWebhook([500]);
    await api.setWebhook(hook.url);
    ana.types("uno");
    await expect
      .poll(async () => (await api.getWebhookInfo()).last_error_message)
      .toBe("Wrong response from the webhook: 500 Internal Server Error");
    expect(await api.getWebhookInfo()).toMatchObject({ url: hook.url, pending_update_count: 1 });

    await api.setWebhook("http://127.0.0.1:1/nobody");
    await expect.poll(async () => (await api.getWebhookInfo()).last_error_message).toBe("fetch failed");
    await api.deleteWebhook();
    expect(await api.getUpdates()).toHaveLength(1);
  });

  it("excludes polling, and drops what is pending on request", async () => {
    const { telegram, ana, api } = await aTelegram();
    const polling = refusal(api.getUpdates({ timeout: 30 }));
    await expect.poll(() => telegram.calls.length).toBe(1);
    await api.setWebhook("https://hornero.example/hook");
    expect(await polling).toBe("Conflict: terminated by setWebhook request");
    expect(await refusal(api.getUpdates())).toBe(
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );

    await api.deleteWebhook();
    ana.types("viejo");
    await api.setWebhook("", { drop_pending_updates: true });
    expect(await api.getUpdates()).toEqual([]);
  });

  it("is refused in Telegram's words", async () => {
    const { api } = await aTelegram();
    const set = (url: string, secret_token = "") => refusal(api.setWebhook(url, { secret_token }));
    expect(await set("nowhere")).toBe("Bad Request: invalid webhook URL specified");
    expect(await set("http://hornero.example/")).toBe(
      "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
    );
    expect(await set("https://hornero.example/", "con espacio")).toBe(
      "Bad Request: secret token contains unallowed characters",
    );
    expect(await set("https://hornero.example/", "x".repeat(257))).toBe(
      "Bad Request: secret token is too long",
    );
  });
});

describe("a tap", () => {
  it("is answered in time or not at all, and the first answer counts", async () => {
    let now = new Date("2027-01-05T12:00:00Z");
    const { ana, api } = await aTelegram({ now: () => now });
    const { message_id } = await api.sendMessage(ANA.id, "x");
    const { callbackId } = ana.tapsData(message_id, "stale data");
    const [update] = await api.getUpdates();
    expect(update?.callback_query).toMatchObject({
      id: callbackId,
      data: "stale data",
      message: { message_id },
    });

    await api.answerCallbackQuery(callbackId, { text: "uno" });
    await api.answerCallbackQuery(callbackId, { text: "dos" });
    expect(ana.notices).toEqual([{ callbackId, text: "uno", alert: false }]);

    now = new Date(now.getTime() + 60_001);
    const tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    expect(await refusal(api.answerCallbackQuery(callbackId))).toBe(tooOld);
    expect(await refusal(api.answerCallbackQuery("1"))).toBe(tooOld);
    expect(await refusal(api.answerCallbackQuery(callbackId, { text: "x".repeat(201) }))).toBe(
      "Bad Request: MESSAGE_TOO_LONG",
    );
  });
});

describe("a restart", () => {
  it("keeps chats, ids, files, commands and updates not yet fetched", async () => {
    const folder = mkdtempSync(join(tmpdir(), "telegram-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const dataFile = join(folder, "deep", "telegram.json");

    const before = createTelegramEmulator({ token: TOKEN, dataFile });
    before.addPhone(ANA).sends({ type: "photo", caption: "mi foto" });
    before.phone(ANA.id).types("hola");
    await before.stop();

    const { ana, api } = await aTelegram({ dataFile });
    expect(ana.messages.map(({ text }) => text)).toEqual(["mi foto", "hola"]);
    const pending = await api.getUpdates();
    expect(ids(pending)).toEqual(ids(before.updates));
    const photo = pending[0]?.message?.photo?.at(-1);
    expect((await api.getFile(photo?.file_id ?? "")).file_size).toBe(photo?.file_size);
    expect((await api.sendMessage(ANA.id, "x")).message_id).toBe(3);
  });
});
