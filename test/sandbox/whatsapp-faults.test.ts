import { describe, expect, it } from "vitest";
import { aWebhook, aWhatsApp } from "./whatsapp-people.ts";

const HELLO = { type: "text", text: { body: "Hola" } };

describe("a failure of WhatsApp's on request", () => {
  const codes = [
    { code: 130429, status: 429 },
    { code: 131056, status: 400 },
    { code: 131000, status: 500 },
    { code: 131016, status: 500 },
    { code: 2, status: 503 },
    { code: 190, status: 401 },
    { code: 368, status: 403 },
  ];
  it.each(codes)("is $code with HTTP $status, as often as ordered", async ({ code, status }) => {
    const { whatsapp, send, ana } = await aWhatsApp();
    whatsapp.failNext(code, 2);
    const failure = { status, body: { error: { code, message: expect.any(String) } } };
    expect(await send(HELLO)).toMatchObject(failure);
    expect(await send(HELLO)).toMatchObject(failure);
    expect((await send(HELLO)).status).toBe(200);
    expect(whatsapp.calls.map((call) => [call.what, call.status])).toEqual([
      ["text", status],
      ["text", status],
      ["text", 200],
    ]);
    expect(ana.messages).toHaveLength(1);
  });

  it.each([131026, 131047, 131049, 131053])(
    "is %i on the webhook, or at once if one says so",
    async (code) => {
      const { whatsapp, send, ana } = await aWhatsApp();
      const hook = await aWebhook();
      await whatsapp.setWebhook(hook.url);
      whatsapp.failNext(code);
      expect((await send(HELLO)).status).toBe(200);
      await expect.poll(hook.failures).toMatchObject([{ code }]);
      whatsapp.failNext(code, 1, { told: "at_once" });
      expect(await send(HELLO)).toMatchObject({ status: 400, body: { error: { code } } });
      expect(ana.messages).toEqual([]);
    },
  );

  it("is a lost answer, with everything done and told", async () => {
    const { whatsapp, send, ana } = await aWhatsApp();
    const hook = await aWebhook();
    await whatsapp.setWebhook(hook.url);
    whatsapp.failNext("answer_lost");
    await expect(send(HELLO)).rejects.toThrow("fetch failed");
    expect(ana.messages).toHaveLength(1);
    await expect.poll(hook.statuses).toEqual(["sent", "delivered", "read"]);
  });

  it("is a connection reset, with nothing done", async () => {
    const { whatsapp, send, ana } = await aWhatsApp();
    whatsapp.failNext("reset");
    await expect(send(HELLO)).rejects.toThrow("fetch failed");
    expect(ana.messages).toEqual([]);
  });

  it("is a page of HTML", async () => {
    const { whatsapp, send } = await aWhatsApp();
    whatsapp.failNext("bad_gateway");
    await expect(send(HELLO)).rejects.toThrow("is not valid JSON");
    expect(whatsapp.calls[0]?.status).toBe(502);
  });

  it("is no answer ever", async () => {
    const { whatsapp, url } = await aWhatsApp();
    whatsapp.failNext("hang");
    const patience = new AbortController();
    const call = fetch(`${url}/v23.0/106540352242922/messages`, {
      method: "POST",
      headers: { authorization: "Bearer EAA-sandbox", "content-type": "application/json" },
      body: JSON.stringify({ messaging_product: "whatsapp", to: "5493515550001", ...HELLO }),
      signal: patience.signal,
    });
    const answer = expect(call).rejects.toThrow("aborted");
    await expect.poll(() => whatsapp.calls.length).toBe(1);
    patience.abort();
    await answer;
    expect(whatsapp.calls[0]).not.toHaveProperty("status");
  });
});

describe("WhatsApp gone for a while", () => {
  it("cuts every call, and goes on with what people wrote meanwhile", async () => {
    const { whatsapp, send, ana } = await aWhatsApp();
    const hook = await aWebhook();
    await whatsapp.setWebhook(hook.url);
    whatsapp.pause();
    await expect(send(HELLO)).rejects.toThrow("fetch failed");
    ana.types("¿hola?");
    expect(ana.messages).toMatchObject([{ ticks: "sent" }]);
    whatsapp.resume();
    await expect.poll(hook.messages).toMatchObject([{ text: { body: "¿hola?" } }]);
    await expect.poll(() => ana.messages).toMatchObject([{ ticks: "delivered" }]);
    expect((await send(HELLO)).status).toBe(200);
  });
});
