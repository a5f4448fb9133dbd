import type { Socket } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import { phoneApi } from "../phones/phone-api.ts";
import type { Person } from "../phones/phone-protocol.ts";
import type { PhoneSource } from "../phones/phone-source.ts";
import { createRecordedCalls } from "../recorded-calls.ts";
import { type Business, createAnnouncing } from "./announcing.ts";
import { type CloudCall, cloudApi } from "./cloud-api.ts";
import { verify } from "./delivery.ts";
import { createFaults } from "./faults.ts";
import { WINDOW_MS } from "./limits.ts";
import { bytesOf, createMedia } from "./media.ts";
import { createNotifier } from "./notifier.ts";
import type { WhatsAppPhone } from "./phone.ts";
import { createPhones } from "./phones.ts";
import { createRates } from "./rates.ts";
import { createSending } from "./sending.ts";
import { createStore } from "./store.ts";
import type { Template } from "./templates.ts";

export type WhatsAppEmulatorOptions = {
  readonly token: string;
  readonly phoneNumberId: string;
  /** Signs the notifications. */
  readonly appSecret: string;
  /** What `setWebhook` says in the handshake where it is given nothing else. */
  readonly verifyToken?: string;
  /** The number of the business as people see it, digits only. */
  readonly displayPhoneNumber?: string;
  readonly people?: readonly Person[];
  readonly templates?: readonly Template[];
  /** Keeps chats, files and notifications that were not taken yet over a restart. */
  readonly dataFile?: string;
  readonly now?: () => Date;
  /** Any free one by default. */
  readonly port?: number;
  /** How long to wait after each failed notification; the last one repeats. */
  readonly webhookRetryMs?: readonly number[];
  /** Whether 131026 and 131047 are refused at once, instead of being reported on the webhook as they really are. */
  readonly refusesAtOnce?: boolean;
  /** Whether what is sent too fast is refused, as Meta counts it. */
  readonly countsRates?: boolean;
};

const HOST = "127.0.0.1";
const WEBHOOK_RETRY_MS = [100, 500, 1000, 2000];

/** WhatsApp on loopback: the Cloud API over HTTP on one side, people with phones on the other. */
export function createWhatsAppEmulator(options: WhatsAppEmulatorOptions) {
  const now = options.now ?? (() => new Date());
  const business: Business = {
    accountId: "102290129340398",
    phoneNumberId: options.phoneNumberId,
    displayPhoneNumber: options.displayPhoneNumber ?? "5493515550000",
  };

  const store = createStore(options.dataFile, now);
  const media = createMedia(store);
  const notifier = createNotifier(store, {
    appSecret: options.appSecret,
    retryMs: options.webhookRetryMs ?? WEBHOOK_RETRY_MS,
    now,
    taken(about) {
      const found = phones.find(about);
      found?.phone.ticks(found.messageId, "delivered");
    },
  });
  const announcing = createAnnouncing({
    ...{ business, media, notifier, now },
    wamidOf: ({ id }, message) => phones.wamidOf(id, message),
  });
  const phones = createPhones({
    ...{ store, media, now },
    heard: announcing.heard,
    read: ({ id }, wamids) => wamids.forEach((wamid) => void announcing.status(wamid, id, "read")),
  });
  const sending = createSending({
    ...{ store, phones, media, announcing },
    templates: options.templates ?? [],
    rates: options.countsRates ? createRates(now) : undefined,
    displayPhoneNumber: business.displayPhoneNumber,
    refusesAtOnce: options.refusesAtOnce ?? false,
  });
  for (const person of options.people ?? []) phones.add(person);

  const faults = createFaults();
  const recorded = createRecordedCalls<CloudCall>(now);
  const sockets = new Set<Socket>();
  let paused = false;
  const server: FastifyInstance = fastify({ forceCloseConnections: true });
  const { token } = options;
  server.register(
    cloudApi({ token, business, sending, media, faults, recorded, sockets, isPaused: () => paused }),
  );
  const phoneSource: PhoneSource = {
    phones: phones.all,
    commandsOf: () => [],
    file(fileId) {
      const medium = media.find(fileId);
      return medium && { bytes: bytesOf(medium), mime: medium.mime };
    },
  };
  server.register(phoneApi([phoneSource]));

  return {
    /** The server, for pages to be mounted beside the API before it starts. */
    fastify: server,
    /** Its phones, for the page of another emulator. */
    phoneSource,
    /** Every call of the Cloud API, oldest first. */
    calls: recorded.calls,
    /** Every notification of this run, oldest first. */
    notifications: notifier.log,
    /** The next messages fail. */
    failNext: faults.failNext,
    redeliver: notifier.redeliver,
    lose: notifier.lose,
    hold: notifier.hold,
    release: notifier.release,
    phones: phones.all,

    phone(waId: number): WhatsAppPhone {
      const phone = phones.all.get(waId);
      if (!phone) throw new Error(`The emulator has no phone ${waId}.`);
      return phone;
    },

    /** With `wrote`, as if they had written a moment ago: the business may write to them. */
    addPhone(person: Person, { wrote = false } = {}): WhatsAppPhone {
      const phone = phones.add(person);
      if (wrote) phones.wroteAt(person.id, now());
      return phone;
    },

    /** More than 24 hours have passed since this person wrote: only a template may go to them. */
    closeWindow(waId: number): void {
      phones.wroteAt(waId, new Date(now().getTime() - WINDOW_MS));
    },

    /** Shakes hands with the business's webhook and tells it everything from now on; throws where it does not know the token. */
    async setWebhook(url: string, verifyToken = options.verifyToken ?? ""): Promise<void> {
      await verify(url, verifyToken);
      notifier.listenAt(url);
    },

    async start(): Promise<{ readonly url: string }> {
      const url = await server.listen({ host: HOST, port: options.port ?? 0 });
      notifier.start();
      return { url };
    },

    async stop(): Promise<void> {
      notifier.stop();
      for (const phone of phones.all.values()) phone.stopsTyping();
      await server.close();
      store.flush();
    },

    /** WhatsApp is gone: every call is cut off, those under way too, and no notification comes. */
    pause(): void {
      paused = true;
      notifier.stop();
      for (const socket of sockets) socket.resetAndDestroy();
    },

    resume(): void {
      paused = false;
      notifier.start();
    },
  };
}
