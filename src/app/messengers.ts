import { createTalks } from "../bots/channel/talks.ts";
import { createVoiceNotes } from "../bots/channel/voice-notes.ts";
import { createClerk } from "../bots/clerk.ts";
import { createComposer } from "../bots/compose.ts";
import { becomeOneGuest } from "../bots/desks/joining.ts";
import { createDesks } from "../bots/desks.ts";
import type { Desk } from "../bots/flows/desk.ts";
import { flows } from "../bots/flows/flows.ts";
import { connectTelegram } from "../bots/telegram/connect.ts";
import type { WhatsAppDeps } from "../bots/whatsapp/connect.ts";
import { whatsAppSessionDir } from "../config/whatsapp.ts";
import type { Config } from "../config.ts";
import { createReceiveUpdate } from "../inbox/telegram-update.ts";
import { mediaById } from "../media/tables/media.ts";
import { channelOfChat } from "../outbox/channel.ts";
import { createDelivery } from "../outbox/delivery.ts";
import { answerOf, postOf } from "../tickets/post.ts";
import { createTranscriber } from "../transcriber/transcriber.ts";
import { ASSETS } from "./assets.ts";
import type { AppDeps } from "./deps.ts";
import type { Rooms } from "./rooms.ts";

export type Messengers = Awaited<ReturnType<typeof createMessengers>>;

/** Where the house is talked with: what hears, who answers, and how it gets out. */
export async function createMessengers(deps: AppDeps, rooms: Rooms) {
  const { config, complexId, db, logger, metrics, clock } = deps;
  const { booking, payments, tickets, outbox, texts } = rooms;
  const receiveUpdate = createReceiveUpdate({ db, metrics });
  const desks = createDesks({
    ...rooms,
    db,
    clock,
    depositLink: payments.depositLink,
    balanceLink: payments.balanceLink,
    chatUrls: () => ({ telegram: telegram.chatUrl(), whatsApp: whatsApp?.chatUrl() }),
    whatsApp: config.whatsApp?.transport === "web" ? "numbers" : "whatsapp",
  });
  const clerk = createClerk<Desk>({ db, flows, outbox, clock });
  const channel = {
    db,
    desks,
    outbox,
    clock,
    logger,
    clerk,
    talks: createTalks({ db, clerk, tickets, outbox }),
    compose: createComposer({ desks, booking, tickets }),
    deliver: (chatId: string) => delivery.deliver(chatId),
    medium: (id: string) => mediaById(db, id),
    voiceNotes:
      config.transcriber &&
      createVoiceNotes({ db, transcriber: createTranscriber(config.transcriber), clock, logger }),
    assets: ASSETS,
  };

  const telegram = connectTelegram({
    ...channel,
    ...config.telegram,
    texts,
    deskOf: desks.deskOf,
    welcomeBack: desks.welcomeBack,
    webhook: telegramWebhook(config),
    receive: receiveUpdate,
    ownerIds: config.ownerTelegramIds,
  });
  const whatsApp =
    config.whatsApp &&
    (await loadWhatsApp({
      ...channel,
      metrics,
      access: config.whatsApp,
      sessionDir: whatsAppSessionDir(config),
      ...(deps.web && { web: deps.web }),
      mergeGuests: becomeOneGuest,
      tellOwners: (trx, event, data) =>
        outbox.announce(trx, { event, audience: { to: "owners", complexId }, data }),
      tellUndelivered: tickets.tellUndelivered,
    }));
  const delivery = createDelivery({
    db,
    clock,
    metrics,
    logger,
    senders: { telegram: telegram.sender, ...(whatsApp && { whatsapp: whatsApp.sender }) },
    partSent: async ({ chatId, body }, messageId) => {
      const ticketId = postOf(body);
      if (ticketId !== undefined) await tickets.notePost({ messageId, ticketId, chatId });
    },
    givenUp: async (trx, message) => {
      if (channelOfChat(message.chatId) === "whatsapp") return whatsApp?.givenUp(trx, message);
      const ticketId = answerOf(message.body);
      if (ticketId !== undefined) await tickets.tellUndelivered(trx, ticketId, "telegram");
    },
  });

  return {
    telegram,
    whatsApp,
    desks,
    clerk,
    receiveUpdate,
    deliver: delivery.deliver,

    /** Where a chat can be gone back to. */
    chatUrlOf: (chatId: string) =>
      channelOfChat(chatId) === "whatsapp" ? whatsApp?.chatUrl() : telegram.chatUrl(),

    /** Whether anything may be said in a chat now, and not only by template. */
    mayWrite: async (chatId: string) =>
      channelOfChat(chatId) !== "whatsapp" || ((await whatsApp?.mayWrite(chatId)) ?? false),
  };
}

/** Where Telegram calls us; without it we ask for updates ourselves. */
export function telegramWebhook({ publicUrl, telegram }: Config) {
  if (publicUrl === undefined || telegram.webhookSecret === undefined) return undefined;
  return { url: `${publicUrl}/webhooks/telegram`, secret: telegram.webhookSecret };
}

/** A tenth of a start, and most houses have none. */
async function loadWhatsApp(deps: WhatsAppDeps) {
  const { connectWhatsApp } = await import("../bots/whatsapp/connect.ts");
  return connectWhatsApp(deps);
}
