import type { Socket } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import { phoneApi } from "../phones/phone-api.ts";
import type { Person } from "../phones/phone-protocol.ts";
import type { PhoneSource } from "../phones/phone-source.ts";
import { createRecordedCalls } from "../recorded-calls.ts";
import { type BotCall, botApi } from "./bot-api.ts";
import { createChats } from "./chats.ts";
import { createCommands } from "./commands.ts";
import { createFaults } from "./faults.ts";
import { bytesOf, createFiles } from "./files.ts";
import { callbackQueryMethods } from "./methods/callback-queries.ts";
import { editMethods } from "./methods/edits.ts";
import { mediaMethods } from "./methods/media.ts";
import { messageMethods } from "./methods/messages.ts";
import { profileMethods } from "./methods/profile.ts";
import { receivingMethods } from "./methods/receiving.ts";
import { createPhone, type TelegramPhone } from "./phone.ts";
import { createStore } from "./store.ts";
import { createTaps } from "./taps.ts";
import { createUpdates } from "./updates.ts";
import { createWebhook } from "./webhook.ts";

export type TelegramEmulatorOptions = {
  /** `<bot id>:<secret>`, as BotFather gives it. */
  readonly token: string;
  readonly bot?: { readonly id: number; readonly first_name: string; readonly username: string };
  readonly people?: readonly Person[];
  /** Phones of other emulators, to be shown on this one's page after its own. */
  readonly otherPhones?: readonly PhoneSource[];
  /** Keeps chats, ids, pending updates and files over a restart. */
  readonly dataFile?: string;
  readonly now?: () => Date;
  /** Any free one by default. */
  readonly port?: number;
  /** How long to wait after each failed post to the webhook; the last one repeats. */
  readonly webhookRetryMs?: readonly number[];
};

export type TelegramEmulator = ReturnType<typeof createTelegramEmulator>;

const HOST = "127.0.0.1";
const WEBHOOK_RETRY_MS = [100, 500, 1000, 2000];

/** Telegram on loopback: the Bot API over HTTP on one side, people with phones on the other. */
export function createTelegramEmulator(options: TelegramEmulatorOptions) {
  const now = options.now ?? (() => new Date());
  const id = Number.parseInt(options.token, 10);
  const bot = { is_bot: true, ...(options.bot ?? { id, first_name: "Hornero", username: "hornero_bot" }) };

  const store = createStore(options.dataFile, now);
  const files = createFiles(store);
  const chats = createChats({ store, bot, files, now });
  const commands = createCommands(store);
  const taps = createTaps(store, now);
  const updates = createUpdates(store);
  const webhook = createWebhook({ store, updates, now, retryMs: options.webhookRetryMs ?? WEBHOOK_RETRY_MS });
  const faults = createFaults();
  const recorded = createRecordedCalls<BotCall>(now);

  const phones = new Map<number, TelegramPhone>();
  for (const chat of chats.all()) addPhone(chat.record.person);
  for (const person of options.people ?? []) addPhone(person);

  function addPhone(person: Person, { started = false } = {}): TelegramPhone {
    const chat = chats.add(person);
    if (started) chat.record.started = true;
    const phone = phones.get(person.id) ?? createPhone({ chat, files, taps, updates, now });
    phones.set(person.id, phone);
    return phone;
  }

  const methods = {
    ...receivingMethods({ store, updates, webhook }),
    ...messageMethods(chats),
    ...mediaMethods(chats, files),
    ...editMethods({ chats, files, now }),
    ...callbackQueryMethods(chats, taps),
    ...profileMethods({ store, bot, chats, commands }),
  };

  const sockets = new Set<Socket>();
  let paused = false;
  const server: FastifyInstance = fastify({ forceCloseConnections: true });
  const token = options.token;
  server.register(botApi({ token, methods, files, faults, recorded, sockets, isPaused: () => paused }));
  const phoneSource: PhoneSource = {
    phones,
    commandsOf: commands.seenBy,
    file(fileId) {
      const file = files.find(fileId);
      return file && { bytes: bytesOf(file), mime: file.mime };
    },
  };
  server.register(phoneApi([phoneSource, ...(options.otherPhones ?? [])]));
  updates.whenSomethingArrives(webhook.wake);

  return {
    /** The server, for pages to be mounted beside the API before it starts. */
    fastify: server,
    /** Every call of the Bot API, oldest first. */
    calls: recorded.calls,
    /** Every update of this run, oldest first. */
    updates: updates.log,
    redeliver: updates.redeliver,
    failNext: faults.failNext,
    /** A file that is on one of the phones. */
    file: phoneSource.file,
    addPhone,

    phone(personId: number): TelegramPhone {
      const phone = phones.get(personId);
      if (!phone) throw new Error(`The emulator has no phone ${personId}.`);
      return phone;
    },

    async start(): Promise<{ readonly url: string }> {
      const url = await server.listen({ host: HOST, port: options.port ?? 0 });
      webhook.start();
      return { url };
    },

    async stop(): Promise<void> {
      webhook.stop();
      updates.endPoll();
      for (const chat of chats.all()) chat.stopTyping();
      await server.close();
      store.flush();
    },

    /** Telegram is gone: every call is cut off, those under way too, and no webhook is posted. */
    pause(): void {
      paused = true;
      webhook.stop();
      for (const socket of sockets) socket.resetAndDestroy();
    },

    resume(): void {
      paused = false;
      webhook.start();
    },
  };
}
