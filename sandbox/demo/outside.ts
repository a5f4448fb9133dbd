import { join, resolve } from "node:path";
import type { Config } from "../../src/config.ts";
import { createMercadoPagoEmulator } from "../mercadopago/emulator.ts";
import { phonesPage } from "../phones/serve.ts";
import { createTelegramEmulator } from "../telegram/emulator.ts";
import { createTranscriberEmulator } from "../transcriber/emulator.ts";
import { createWhatsAppEmulator } from "../whatsapp/emulator.ts";
import { houseTemplates } from "../whatsapp/house-templates.ts";
import { ANA, BRUNO, CARLA, MARTA } from "./people.ts";
import type { Ports } from "./ports.ts";

export type Outside = Awaited<ReturnType<typeof openOutside>>;

/** Beside the phones page, the folder of the demo that serves it. */
export const WHOSE_DEMO = "/demo/folder";

export const HOST = "127.0.0.1";

/** Made up, as long as the real ones. */
const TELEGRAM = {
  token: "7100000000:demo-token-of-the-hornero-sandbox-00",
  webhookSecret: "demo-webhook-secret",
};
const WHATSAPP = {
  token: "EAAG-demo-token-of-the-hornero-sandbox",
  phoneNumberId: "106540352242922",
  appSecret: "demo-app-secret-of-the-hornero-sandbox",
  verifyToken: "demo-verify-token",
};
const MERCADO_PAGO = {
  accessToken: "TEST-0000000000-demo-token-of-the-hornero-sandbox",
  webhookSecret: "demo-webhook-secret",
};

const TRANSCRIBER = { key: "sk-demo-key-of-the-hornero-sandbox" };

/**
 * Everything that Hornero talks to, on loopback: the messengers with all their phones on one page, the payments, and who
 * writes voice notes down.
 */
export async function openOutside(dataDir: string, ports: Ports) {
  await using opened = new AsyncDisposableStack();

  const whatsApp = createWhatsAppEmulator({
    ...WHATSAPP,
    people: [CARLA],
    templates: houseTemplates(),
    dataFile: join(dataDir, "whatsapp.json"),
    port: ports.whatsApp,
  });
  const { url: whatsAppUrl } = await whatsApp.start();
  opened.defer(() => whatsApp.stop());

  const telegram = createTelegramEmulator({
    token: TELEGRAM.token,
    people: [ANA, BRUNO],
    otherPhones: [whatsApp.phoneSource],
    dataFile: join(dataDir, "telegram.json"),
    port: ports.phones,
  });
  telegram.addPhone(MARTA, { started: true });
  telegram.fastify.register(phonesPage);
  telegram.fastify.get(WHOSE_DEMO, () => resolve(dataDir));
  const { url: phonesUrl } = await telegram.start();
  opened.defer(() => telegram.stop());

  const mercadoPago = createMercadoPagoEmulator({
    ...MERCADO_PAGO,
    dataFile: join(dataDir, "mercadopago.json"),
    host: HOST,
    port: ports.payments,
  });
  const { url: paymentsUrl } = await mercadoPago.start();
  opened.defer(() => mercadoPago.stop());

  const transcriber = createTranscriberEmulator({ ...TRANSCRIBER, port: ports.transcriber });
  const { url: transcriberUrl } = await transcriber.start();
  opened.defer(() => transcriber.stop());

  const access = {
    telegram: { ...TELEGRAM, apiRoot: phonesUrl },
    whatsApp: { transport: "cloud", ...WHATSAPP, apiRoot: whatsAppUrl, templates: {} },
    mercadoPago: {
      accessToken: MERCADO_PAGO.accessToken,
      webhookSecrets: [MERCADO_PAGO.webhookSecret],
      apiRoot: paymentsUrl,
      patienceMs: 10_000, // a busy machine is no provider in trouble
    },
    transcriber: { ...TRANSCRIBER, url: transcriberUrl, model: "whisper-1" },
  } satisfies Partial<Config>;
  const running = opened.move();
  return {
    ...{ telegram, whatsApp, mercadoPago, phonesUrl },
    /** What lets Hornero in there. */
    access,
    stop: () => running.disposeAsync(),
  };
}
