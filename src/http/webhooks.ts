import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { createReceiveUpdate } from "../inbox/telegram-update.ts";
import type { Metrics } from "../shared/metrics.ts";
import { refuse } from "./errors.ts";

/** A call as Mercado Pago made it. */
export type PaymentNotification = {
  readonly query: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

export type WebhookDeps = {
  readonly metrics: Metrics;
  /** Absent where Telegram is polled. */
  readonly telegram?: {
    readonly webhookSecret: string;
    readonly receiveUpdate: ReturnType<typeof createReceiveUpdate>;
  };
  /** Absent where no payments are taken. */
  readonly receiveNotification?: (
    notification: PaymentNotification,
  ) => Promise<{ readonly status: 200 | 401 }>;
};

const SECRET_HEADER = "x-telegram-bot-api-secret-token";

/** Where others call us. What they say is stored and answered; a job does the work. */
export function addWebhooks(server: FastifyInstance, deps: WebhookDeps): void {
  const { metrics, telegram, receiveNotification } = deps;

  if (telegram !== undefined) {
    server.post("/webhooks/telegram", {
      // before the body is read
      onRequest: async (request, reply) => {
        if (isSame(request.headers[SECRET_HEADER], telegram.webhookSecret)) return;
        metrics.webhookRefused.inc({ source: "telegram", reason: "secret" });
        return refuse(request, reply, 401);
      },
      handler: async (request, reply) => {
        const received = await telegram.receiveUpdate(request.body);
        if (received.ok) return {};
        metrics.webhookRefused.inc({ source: "telegram", reason: received.error.kind });
        return refuse(request, reply, 400);
      },
    });
  }

  if (receiveNotification !== undefined) {
    server.register(async (payments) => {
      // Nobody signed the body, so it is not even parsed.
      payments.removeAllContentTypeParsers();
      payments.addContentTypeParser("*", { parseAs: "buffer" }, async () => undefined);
      payments.post("/webhooks/mercadopago", async (request, reply) => {
        const { query, headers } = request;
        const { status } = await receiveNotification({ query, headers });
        return status === 200 ? {} : refuse(request, reply, status);
      });
    });
  }
}

/** Compares in constant time, which needs two of the same length: their hashes. */
function isSame(given: string | string[] | undefined, expected: string): boolean {
  return typeof given === "string" && timingSafeEqual(hash(given), hash(expected));
}

const hash = (text: string) => createHash("sha256").update(text).digest();
