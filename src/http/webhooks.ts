import type { FastifyInstance } from "fastify";
import type { createReceiveUpdate } from "../inbox/telegram-update.ts";
import type { Metrics } from "../shared/metrics.ts";
import { isSameSecret } from "../shared/same-secret.ts";
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
  /** Absent where guests do not write in WhatsApp, or not through Meta's API. */
  readonly whatsApp?: {
    /** The challenge to echo; undefined for whoever knows no token. */
    readonly handshake: (query: unknown) => string | undefined;
    readonly receive: (call: {
      readonly body: Buffer;
      readonly signature: string | undefined;
    }) => Promise<{ readonly status: 200 | 400 | 401 }>;
  };
  /** Absent where no payments are taken. */
  readonly receiveNotification?: (
    notification: PaymentNotification,
  ) => Promise<{ readonly status: 200 | 401 }>;
};

/** https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks: "payloads can be up to 3 MB". */
const MAX_META_BODY_BYTES = 3 * 1024 * 1024;
const SECRET_HEADER = "x-telegram-bot-api-secret-token";

/** Where others call us. What they say is stored and answered; a job does the work. */
export function addWebhooks(server: FastifyInstance, deps: WebhookDeps): void {
  const { metrics, telegram, whatsApp, receiveNotification } = deps;

  if (telegram !== undefined) {
    server.post("/webhooks/telegram", {
      // before the body is read
      onRequest: async (request, reply) => {
        const given = request.headers[SECRET_HEADER];
        if (typeof given === "string" && isSameSecret(given, telegram.webhookSecret)) return;
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

  if (whatsApp !== undefined) {
    server.register(async (meta) => {
      // The signature is of the very bytes, so nobody else may read them first.
      meta.removeAllContentTypeParsers();
      meta.addContentTypeParser(
        "*",
        { parseAs: "buffer", bodyLimit: MAX_META_BODY_BYTES },
        async (_request: unknown, body: Buffer) => body,
      );
      meta.get("/webhooks/whatsapp", async (request, reply) => {
        const challenge = whatsApp.handshake(request.query);
        if (challenge === undefined) return refuse(request, reply, 403);
        return reply.type("text/plain; charset=utf-8").send(challenge);
      });
      meta.post("/webhooks/whatsapp", { bodyLimit: MAX_META_BODY_BYTES }, async (request, reply) => {
        const signature = request.headers["x-hub-signature-256"];
        const { status } = await whatsApp.receive({
          body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
          signature: typeof signature === "string" ? signature : undefined,
        });
        return status === 200 ? {} : refuse(request, reply, status);
      });
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
