import { once } from "node:events";
import { connect as connectTcp } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connect, type Db } from "../../src/db/connect.ts";
import { createServer, type Server } from "../../src/http/server.ts";
import { createReceiveUpdate } from "../../src/inbox/telegram-update.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { testDatabase } from "../support/database.ts";
import { freePort } from "../support/ports.ts";

const { knex } = testDatabase();
const SECRET = "a-webhook-secret";
const metrics = createMetrics();
const notifications: unknown[] = [];
let worker: () => Promise<unknown> = async () => {};
let server: Server;
let address = "";

const serverOn = (db: Db) =>
  createServer({
    metrics,
    logger: createLogger({ level: "silent" }),
    telegram: { webhookSecret: SECRET, receiveUpdate: createReceiveUpdate({ db, metrics }) },
    receiveNotification: async (notification) => {
      notifications.push(notification);
      return { status: notification.headers["x-signature"] === "good" ? 200 : 401 };
    },
    checks: { database: () => knex.raw("select 1"), worker: () => worker() },
  });

beforeAll(async () => {
  server = await serverOn(knex);
  address = await server.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => server.close());
beforeEach(() => knex.raw("truncate inbox restart identity"));

const update = (body: string, secret = SECRET, at = address) =>
  fetch(`${at}/webhooks/telegram`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret },
    body,
  });

async function errorOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  return Object.assign({ status: response.status }, body);
}
const aTraceId = expect.stringMatching(/^[0-9a-f-]{36}$/);

async function stored(): Promise<unknown[]> {
  const { rows } = await knex.raw("select external_id, queue from inbox");
  return rows;
}

describe("Telegram's webhook", () => {
  const said = JSON.stringify({ update_id: 7, message: { chat: { id: 42 }, text: "hola" } });

  it("stores an update once and answers at once", async () => {
    expect((await update(said)).status).toBe(200);
    expect((await update(said)).status).toBe(200);
    expect(await stored()).toEqual([{ external_id: "7", queue: "chat:telegram:42" }]);
    expect(await metrics.registry.metrics()).toContain('inbox_repeated_total{source="telegram"} 1');
  });

  it.each(["", "a-webhook-secre", "another"])("refuses the secret %j", async (secret) => {
    expect(await errorOf(await update(said, secret))).toEqual({
      status: 401,
      code: "unauthorized",
      message: "The request is not signed as it must be.",
      traceId: aTraceId,
    });
    expect(await stored()).toEqual([]);
  });

  const malformed = [
    { body: "{", status: 400, code: "bad_request" },
    { body: "", status: 400, code: "bad_request" },
    { body: '{"message":{}}', status: 400, code: "bad_request" },
    { body: `{"update_id":1,"x":"${"x".repeat(1024 * 1024)}"}`, status: 413, code: "body_too_large" },
  ];
  it.each(malformed)("answers $status to what is no update", async ({ body, status, code }) => {
    const response = await update(body);
    expect(await errorOf(response)).toEqual({ status, code, message: expect.any(String), traceId: aTraceId });
    expect(await stored()).toEqual([]);
  });

  it("asks to be called again soon while the database is away", async () => {
    const nobody = connect(`postgres://hornero@127.0.0.1:${await freePort()}/postgres`);
    const cutOff = await serverOn(nobody);
    const response = await update(said, SECRET, await cutOff.listen({ host: "127.0.0.1", port: 0 }));
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await errorOf(response)).toMatchObject({ status: 503, code: "unavailable" });
    await cutOff.close();
    await nobody.destroy();
  });
});

describe("Mercado Pago's webhook", () => {
  const notify = (signature: string, type = "application/json", body = '{"data":{"id":"66"}}') =>
    fetch(`${address}/webhooks/mercadopago?data.id=99&type=payment`, {
      method: "POST",
      headers: { "content-type": type, "x-signature": signature },
      body,
    });

  it("hands over what is signed, and answers what it is told", async () => {
    expect((await notify("good")).status).toBe(200);
    expect(notifications.at(-1)).toEqual({
      query: { "data.id": "99", type: "payment" },
      headers: expect.objectContaining({ "x-signature": "good" }),
    });
    expect(await errorOf(await notify("forged"))).toMatchObject({ status: 401, code: "unauthorized" });
  });

  it("does not mind what the body is, but how large", async () => {
    expect((await notify("good", "text/plain", "{")).status).toBe(200);
    expect((await notify("good", "application/json", "")).status).toBe(200);
    expect((await notify("good", "application/json", "x".repeat(1024 * 1024 + 1))).status).toBe(413);
  });
});

describe("the rest of the house", () => {
  it("answers 404 in the one error shape", async () => {
    expect(await errorOf(await fetch(`${address}/nothing`))).toEqual({
      status: 404,
      code: "not_found",
      message: "There is nothing here.",
      traceId: aTraceId,
    });
  });

  it("answers 400 in it to what is no path at all", async () => {
    expect(await errorOf(await fetch(`${address}/%zz`))).toEqual({
      status: 400,
      code: "bad_request",
      message: "The request cannot be understood.",
      traceId: aTraceId,
    });
  });

  it.each([
    { said: "What is this?\r\n\r\n", code: "bad_request", status: "400 Bad Request" },
    {
      said: `GET / HTTP/1.1\r\nhost: h\r\nx: ${"x".repeat(20_000)}\r\n\r\n`,
      code: "headers_too_large",
      status: "431 Request Header Fields Too Large",
    },
  ])("answers $status in it to what is no request at all", async ({ said, code, status }) => {
    const caller = connectTcp(Number(new URL(address).port), "127.0.0.1");
    caller.end(said);
    const [head, body] = (await text(caller)).split("\r\n\r\n");
    expect(head).toContain(`HTTP/1.1 ${status}`);
    expect(JSON.parse(body ?? "")).toEqual({ code, message: expect.any(String), traceId: aTraceId });
  });

  it("is alive whatever else is not", async () => {
    const response = await fetch(`${address}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: "alive" }]);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("is ready when every part is, and names the one that is not", async () => {
    const ready = await fetch(`${address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: "ready", checks: { database: "ok", worker: "ok" } },
    ]);

    worker = async () => {
      throw new Error("stopped");
    };
    const notReady = await fetch(`${address}/readyz`);
    expect([notReady.status, await notReady.json()]).toEqual([
      503,
      { status: "not_ready", checks: { database: "ok", worker: "failed" } },
    ]);

    worker = () => new Promise(() => {});
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    worker = async () => {};
  });

  it("counts, for our own network only", async () => {
    const ours = await fetch(`${address}/metrics`);
    expect(await ours.text()).toContain("http_request_duration_seconds");
    const proxied = await fetch(`${address}/metrics`, { headers: { "x-forwarded-for": "203.0.113.9" } });
    expect(await errorOf(proxied)).toMatchObject({ status: 404, code: "not_found" });
  });

  it("is not ready once it drains, but still serves", async () => {
    const leaving = await serverOn(knex);
    const at = await leaving.listen({ host: "127.0.0.1", port: 0 });
    leaving.drain();
    const ready = await fetch(`${at}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { status: "stopping" }]);
    expect((await fetch(`${at}/healthz`)).status).toBe(200);
    await leaving.close();
  });

  it("closes although somebody who sent no request does not hang up", async () => {
    const leaving = await serverOn(knex);
    const at = new URL(await leaving.listen({ host: "127.0.0.1", port: 0 }));
    const caller = connectTcp({ port: Number(at.port), host: "127.0.0.1", allowHalfOpen: true });
    caller.write("What is this?\r\n\r\n");
    await once(caller, "data");
    await leaving.close();
    caller.destroy();
  });

  it("closes once the answer in hand is given, though its connection could be used again", async () => {
    const leaving = await serverOn(knex);
    const at = await leaving.listen({ host: "127.0.0.1", port: 0 });
    const [looking, looked] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    worker = () => {
      looking.resolve();
      return looked.promise;
    };
    const answer = fetch(`${at}/readyz`);
    await looking.promise;
    worker = async () => {};

    const closed = leaving.close();
    looked.resolve();
    await (await answer).arrayBuffer();
    await closed;
  });
});
