import { HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { tooManyRequests } from "../../sandbox/telegram/faults.ts";
import { ANA, aPollingBot, aTelegram, refusal, TOKEN } from "./telegram-people.ts";

describe("a failure on request", () => {
  it("is a 429 that says how long to wait, as often as ordered", async () => {
    const { telegram, api, ana } = await aTelegram();
    telegram.failNext("sendMessage", tooManyRequests(7), 2);
    const attempt = () => api.sendMessage(ANA.id, "hola");

    const failure = { error_code: 429, description: "Too Many Requests: retry after 7" };
    await expect(attempt()).rejects.toMatchObject({ ...failure, parameters: { retry_after: 7 } });
    await expect(attempt()).rejects.toMatchObject(failure);
    await expect(attempt()).resolves.toMatchObject({ text: "hola" });
    expect(telegram.calls.map(({ method, status }) => `${method} ${status}`)).toEqual([
      "sendMessage 429",
      "sendMessage 429",
      "sendMessage 200",
    ]);
    expect(telegram.calls[0]?.body).toEqual({ chat_id: ANA.id, text: "hola" });
    expect(ana.messages).toHaveLength(1);
  });

  it.each(["reset", "bad_gateway"] as const)("is a %s, with nothing done", async (failure) => {
    const { telegram, api, ana } = await aTelegram();
    telegram.failNext("*", failure);
    await expect(api.sendMessage(ANA.id, "hola")).rejects.toThrow(HttpError);
    expect(ana.messages).toHaveLength(0);
    await api.sendMessage(ANA.id, "hola");
  });

  it("is a lost answer, with everything done", async () => {
    const { telegram, api, ana } = await aTelegram();
    telegram.failNext("sendMessage", "answer_lost");
    await expect(api.sendMessage(ANA.id, "hola")).rejects.toThrow(HttpError);
    expect(ana.messages).toHaveLength(1);
    expect(telegram.calls[0]).not.toHaveProperty("status");
  });

  it("is no answer ever", async () => {
    const { telegram, url, ana } = await aTelegram();
    telegram.failNext("*", "hang");
    const patience = new AbortController();
    const call = `${url}/bot${TOKEN}/sendMessage?chat_id=${ANA.id}&text=hola`;
    const answer = expect(fetch(call, { signal: patience.signal })).rejects.toThrow("aborted");
    await expect.poll(() => telegram.calls.length).toBe(1);
    patience.abort();
    await answer;
    expect(telegram.calls[0]).not.toHaveProperty("status");
    expect(ana.messages).toHaveLength(0);
  });

  it("spares getUpdates unless it is named", async () => {
    const { telegram, api } = await aTelegram();
    telegram.failNext("*", tooManyRequests(1));
    expect(await api.getUpdates()).toEqual([]);
    telegram.failNext("getUpdates", { errorCode: 500, description: "Internal Server Error" });
    expect(await refusal(api.getUpdates())).toBe("Internal Server Error");
  });
});

describe("Telegram gone for a while", () => {
  it("cuts every call, and goes on with what people wrote meanwhile", async () => {
    const { telegram, api, ana, url } = await aTelegram();
    const interrupted = api.getUpdates({ timeout: 30 });
    const cut = expect(interrupted).rejects.toThrow(HttpError);
    await expect.poll(() => telegram.calls.length).toBe(1);
    telegram.pause();
    await cut;
    await expect(api.getMe()).rejects.toThrow(HttpError);
    ana.types("hola");

    telegram.resume();
    aPollingBot(url, (bot) => bot.on("message:text", (ctx) => ctx.reply("acá estoy")));
    await ana.sees("acá estoy");
  });
});

describe("a call of the Bot API", () => {
  it("is known by its token and its name", async () => {
    const { api, url } = await aTelegram();
    const answer = async (path: string) => {
      const response = await fetch(`${url}${path}`);
      return [response.status, await response.json()];
    };
    expect(await answer("/botwrong:token/getMe")).toEqual([
      401,
      { ok: false, error_code: 401, description: "Unauthorized" },
    ]);
    expect(await answer(`/bot${TOKEN}/sendMonkey`)).toEqual([
      404,
      { ok: false, error_code: 404, description: "Not Found" },
    ]);
    expect(await answer(`/bot${TOKEN}/GETME`)).toMatchObject([200, { ok: true, result: { id: 4242 } }]);
    expect((await api.getMe()).username).toBe("hornero_bot");
  });

  it("takes its parameters from a query, a form or JSON", async () => {
    const { url, ana } = await aTelegram();
    const markup = JSON.stringify({ inline_keyboard: [[{ text: "Sí", callback_data: "yes" }]] });
    const params = new URLSearchParams({ chat_id: "1", text: "hola", reply_markup: markup });
    const method = `${url}/bot${TOKEN}/sendMessage`;

    await fetch(`${method}?${params}`);
    await fetch(method, { method: "POST", body: params });
    await fetch(method, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(Object.fromEntries(params)),
    });
    expect(ana.messages.map(({ text, buttons }) => [text, buttons.length])).toEqual([
      ["hola", 1],
      ["hola", 1],
      ["hola", 1],
    ]);
  });

  it("says what it cannot read", async () => {
    const { url } = await aTelegram();
    const post = async (body: string) => {
      const response = await fetch(`${url}/bot${TOKEN}/sendMessage`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      return [response.status, await response.json()];
    };
    expect(await post("{")).toMatchObject([
      400,
      { ok: false, description: expect.stringMatching(/^Bad Request: /) },
    ]);
    expect(await post('{"chat_id":1,"text":"x","entities":"["}')).toMatchObject([
      400,
      { description: "Bad Request: can't parse entities: not a JSON object" },
    ]);
  });
});
