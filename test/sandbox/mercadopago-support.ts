import { once } from "node:events";
import { createServer } from "node:http";
import { MercadoPagoConfig, Payment, PaymentRefund, Preference, User } from "mercadopago";
import { AppConfig } from "mercadopago/dist/utils/config/index.js";
import { onTestFinished } from "vitest";
import {
  createMercadoPagoEmulator,
  type MercadoPagoEmulatorOptions,
} from "../../sandbox/mercadopago/emulator.ts";

export const SECRET = "a-webhook-secret";
const TOKEN = "APP_USR-sandbox-token";

/** A seller with its own Mercado Pago, and the official SDK pointed at it. */
export async function aSeller(options: Partial<MercadoPagoEmulatorOptions> = {}) {
  const emulator = createMercadoPagoEmulator({ accessToken: TOKEN, webhookSecret: SECRET, ...options });
  const { url } = await emulator.start();
  onTestFinished(() => emulator.stop());
  Object.assign(AppConfig, { BASE_URL: url });
  return { emulator, url, ...theSdk() };
}

/** The SDK keeps what one call is given for the next ones, so each client gets its own configuration. */
export function theSdk(accessToken = TOKEN) {
  const config = () => new MercadoPagoConfig({ accessToken, options: { maxRetries: 0, timeout: 10_000 } });
  return {
    preferences: () => new Preference(config()),
    payments: () => new Payment(config()),
    refunds: () => new PaymentRefund(config()),
    user: () => new User(config()),
  };
}

/** A deposit for a cabin, as a preference. */
export const aDeposit = (more: object = {}) => ({
  items: [{ id: "seña", title: "Seña: Cabaña Molle", quantity: 1, unit_price: 45_000.5, currency_id: "ARS" }],
  external_reference: "K7QF",
  ...more,
});

/** A deposit's preference, opened through the SDK. */
export async function anOpenDeposit(seller: Awaited<ReturnType<typeof aSeller>>, more: object = {}) {
  const { id = "" } = await seller.preferences().create({ body: aDeposit(more) });
  return id;
}

/** How the SDK tells that a call was refused; `undefined` when it was not. */
export const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    ({ status, error, message, causes }) => ({ status, error, message, code: causes[0]?.code }),
  );

/** A clock that only moves when told to. */
export function aClock(start = "2026-01-05T15:00:00Z") {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    advance: ({ minutes = 0, days = 0 }) => {
      at += (days * 1440 + minutes) * 60_000;
    },
  };
}

export type Received = {
  readonly url: URL;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: unknown;
};

/** An address that Mercado Pago notifies; it answers with `statuses`, one each, and then 200. */
export async function aWebhook(...statuses: number[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? "", "http://localhost");
    received.push({ url, headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
    response.writeHead(statuses.shift() ?? 200).end();
    server.emit("heard");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/webhooks/mercadopago?source_news=webhooks`,
    received,
    async heard(times: number) {
      while (received.length < times) await once(server, "heard");
    },
  };
}
