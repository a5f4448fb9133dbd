import { createHmac } from "node:crypto";
import fastify from "fastify";
import { onTestFinished } from "vitest";
import type { Person } from "../../sandbox/phones/phone-protocol.ts";
import { createWhatsAppEmulator, type WhatsAppEmulatorOptions } from "../../sandbox/whatsapp/emulator.ts";

export const TOKEN = "EAA-sandbox";
export const NUMBER_ID = "106540352242922";
const APP_SECRET = "app-secret";
const VERIFY_TOKEN = "verify-token";
export const ANA: Person = { id: 5493515550001, name: "Ana", languageCode: "es-AR", role: "guest" };
export const BRUNO: Person = { id: 5551999990002, name: "Bruno", languageCode: "pt-BR", role: "guest" };

/** What a business says to Ana, without its envelope. */
export type Content = { readonly type?: string; readonly [key: string]: unknown };

/** A running emulator with Ana, who has written, and Bruno, who has not; it ends with the test. */
export async function aWhatsApp(options: Partial<WhatsAppEmulatorOptions> = {}) {
  const whatsapp = createWhatsAppEmulator({
    token: TOKEN,
    phoneNumberId: NUMBER_ID,
    appSecret: APP_SECRET,
    verifyToken: VERIFY_TOKEN,
    webhookRetryMs: [1],
    ...options,
  });
  const ana = whatsapp.addPhone(ANA, { wrote: true });
  const bruno = whatsapp.addPhone(BRUNO);
  const { url } = await whatsapp.start();
  onTestFinished(() => whatsapp.stop());

  async function post(body: unknown, headers = { authorization: `Bearer ${TOKEN}` }) {
    const response = await fetch(`${url}/v23.0/${NUMBER_ID}/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return answerOf(response);
  }

  async function upload(bytes: string | Uint8Array<ArrayBuffer>, name: string, mime: string) {
    const form = new FormData();
    form.set("messaging_product", "whatsapp");
    form.set("type", mime);
    form.set("file", new Blob([bytes], { type: mime }), name);
    const response = await fetch(`${url}/v23.0/${NUMBER_ID}/media`, {
      method: "POST",
      headers: { authorization: `Bearer ${TOKEN}` },
      body: form,
    });
    return answerOf(response);
  }

  return {
    ...{ whatsapp, ana, bruno, url, post, upload },
    send: (content: Content, to: string = `${ANA.id}`) =>
      post({ messaging_product: "whatsapp", to, ...content }),
  };
}

/** What there is in an answer, of which each has a part. */
type Answer = {
  readonly id: string;
  readonly contacts: readonly { readonly input: string; readonly wa_id: string }[];
  readonly messages: readonly [{ readonly id: string; readonly message_status?: string }];
  readonly error: {
    readonly code: number;
    readonly message: string;
    readonly error_data: { readonly details: string };
  };
};

async function answerOf(response: Response) {
  const body: Answer = JSON.parse(await response.text());
  return { status: response.status, body };
}

type Body = { entry: { changes: { value: Record<string, unknown> }[] }[] };

/** A business's webhook that answers with these statuses in turn, the last one for ever, after checking the signature. */
export async function aWebhook(...statuses: number[]) {
  const taken: { readonly body: Body; readonly genuine: boolean }[] = [];
  const server = fastify({ forceCloseConnections: true });
  server.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) =>
    done(null, body),
  );
  server.get<{ Querystring: Record<string, string> }>("/hook", async ({ query }, reply) =>
    query["hub.verify_token"] === VERIFY_TOKEN ? query["hub.challenge"] : reply.code(403).send("no"),
  );
  server.post<{ Body: string }>("/hook", async ({ body, headers }, reply) => {
    const hash = createHmac("sha256", APP_SECRET).update(body).digest("hex");
    const genuine = headers["x-hub-signature-256"] === `sha256=${hash}`;
    taken.push({ body: JSON.parse(body), genuine });
    const status = statuses[Math.min(taken.length, statuses.length) - 1] ?? 200;
    return reply.code(genuine ? status : 401).send();
  });
  onTestFinished(() => server.close());
  const url = `${await server.listen({ host: "127.0.0.1", port: 0 })}/hook`;

  const values = () =>
    taken.flatMap(({ body }) => body.entry.flatMap((one) => one.changes.map(({ value }) => value)));
  const listOf = (name: string) =>
    values().flatMap((value) => {
      const list = value[name];
      return Array.isArray(list) ? list : [];
    });
  return {
    url,
    /** Every notification, genuine or not. */
    taken,
    values,
    messages: () => listOf("messages"),
    statuses: (): string[] => listOf("statuses").map(({ status }) => status),
    failures: () => listOf("statuses").flatMap(({ errors = [] }) => errors),
  };
}
