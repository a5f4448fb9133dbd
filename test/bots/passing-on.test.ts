import { randomUUID } from "node:crypto";
import { Api } from "grammy";
import { describe, expect, it } from "vitest";
import { samplePhoto } from "../../sandbox/phones/sample-files.ts";
import { sampleVoice } from "../../sandbox/phones/sample-voice.ts";
import type { Upload } from "../../sandbox/phones/upload.ts";
import type { PassedOn } from "../../src/bots/chat.ts";
import { createTelegramSender } from "../../src/bots/telegram/sender.ts";
import { formatFor } from "../../src/bots/texts/format.ts";
import { loadTexts } from "../../src/bots/texts/texts.ts";
import { createCloudTransport } from "../../src/bots/whatsapp/cloud/transport.ts";
import { renderButtons } from "../../src/bots/whatsapp/render.ts";
import type { Transport } from "../../src/bots/whatsapp/transport.ts";
import { keepMedia, mediaById } from "../../src/media/tables/media.ts";
import { createLogger } from "../../src/shared/logger.ts";
import * as telegramPeople from "../sandbox/telegram-people.ts";
import * as whatsAppPeople from "../sandbox/whatsapp-people.ts";
import { inCordoba } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { ANA as ANA_ON_WEB, aReadyTransport } from "./whatsapp/web/rig.ts";

const { knex } = testDatabase();
const t = loadTexts()("es-AR");
const voice = { t, format: formatFor("es-AR", t, inCordoba("2026-11-02")) };
const logger = createLogger({ level: "silent" });
const assets = new URL("../../assets/", import.meta.url);
const medium = (id: string) => mediaById(knex, id);

/** What is passed on to Ana, and what her phone has of it then: kind, words and bytes. */
type Seen = { readonly kind: string; readonly text: string; readonly bytes?: Buffer };
type Line = { pass(media: PassedOn): Promise<unknown>; seen(): Seen[]; refuse?(): void };

async function onTelegram(): Promise<Line> {
  const { telegram, ana, url } = await telegramPeople.aTelegram();
  const api = new Api(telegramPeople.TOKEN, { apiRoot: url });
  let media: PassedOn | undefined;
  const compose = async () => ({ view: { text: "", ...(media && { media: [media] }) }, voice });
  const { send } = createTelegramSender({ api, compose, medium, assets, logger });
  return {
    pass(one) {
      media = one;
      const delivery = {
        chatId: `telegram:${ana.id}`,
        id: 1,
        kind: "view",
        body: null,
        fromPart: 0,
      } as const;
      return send(delivery, async () => {});
    },
    seen: () =>
      ana.messages.map(({ kind, text, files: [file] }) => ({
        kind,
        text,
        ...bytesOf(telegram.file(file?.fileId ?? "")),
      })),
    refuse: () => telegram.failNext("sendVoice", { errorCode: 400, description: "VOICE_MESSAGES_FORBIDDEN" }),
  };
}

async function onCloud(): Promise<Line> {
  const { whatsapp, ana, url } = await whatsAppPeople.aWhatsApp();
  const access = { apiRoot: url, token: whatsAppPeople.TOKEN, phoneNumberId: whatsAppPeople.NUMBER_ID };
  const transport = createCloudTransport({ ...access, medium, assets, logger, clock: () => new Date() });
  return {
    pass: (media) => passOn(transport, `${ana.id}`, media),
    seen: () =>
      ana.messages.map(({ kind, text, files: [file] }) => ({
        ...{ kind, text },
        ...bytesOf(whatsapp.phoneSource.file(file?.fileId ?? "")),
      })),
    refuse: () => whatsapp.failNext(131053, 1, { told: "at_once" }),
  };
}

async function onWeb(): Promise<Line> {
  const { transport, whatsapp } = await aReadyTransport({ medium });
  const kinds = { image: "photo", ptt: "voice", audio: "voice", video: "video", document: "document" };
  return {
    pass: (media) => passOn(transport, ANA_ON_WEB, media),
    seen: () =>
      whatsapp.sent.map(({ text, file }) => ({
        ...{ kind: file ? kinds[file.kind] : "text", text },
        ...bytesOf(file && { bytes: file.content }),
      })),
  };
}

const bytesOf = (file: { readonly bytes: Buffer } | undefined) => (file ? { bytes: file.bytes } : {});

async function passOn(transport: Pick<Transport, "send">, to: string, media: PassedOn) {
  for (const message of renderButtons({ text: "", media: [media] }, t)) await transport.send(to, message);
}

async function kept({ bytes, mime }: Upload, kind: "photo" | "voice" | "video" | "document") {
  const about = { kind, mimeType: mime, name: null, seconds: null };
  const { id } = await keepMedia(knex, {
    ...about,
    ...{ bytes, origin: randomUUID(), chatId: "whatsapp:1", at: new Date() },
  });
  return id;
}

const film: Upload = { bytes: Buffer.from("a film"), name: "a.mp4", mime: "video/mp4" };
const music: Upload = { bytes: Buffer.from("a song"), name: "a.mp3", mime: "audio/mpeg" };
const ticket: Upload = { bytes: Buffer.from("%PDF-1.4"), name: "a.pdf", mime: "application/pdf" };

const lines: [string, () => Promise<Line>][] = [
  ["Telegram", onTelegram],
  ["WhatsApp's Cloud API", onCloud],
  ["WhatsApp Web", onWeb],
];

describe.each(lines)("what one person sends reaches another in %s", (_channel, open) => {
  it("as it was, with the words under it", async () => {
    const line = await open();
    const things = [
      { upload: samplePhoto(), kind: "photo" },
      { upload: sampleVoice(2), kind: "voice" },
      { upload: music, kind: "voice" },
      { upload: film, kind: "video" },
      { upload: ticket, kind: "document" },
    ] as const;
    for (const { upload, kind } of things) {
      await line.pass({ id: await kept(upload, kind), kind, caption: `De *Marta* ${kind}` });
    }
    const withBytes = line.seen().filter(({ bytes }) => bytes);
    expect(withBytes).toEqual(
      things.map(({ upload, kind }) => ({ kind, text: expect.any(String), bytes: upload.bytes })),
    );
    const words = line.seen().map(({ text }) => text.replaceAll("*", ""));
    for (const { kind } of things) expect(words).toContain(`De Marta ${kind}`);
  });

  it("or a sentence says that it did not, once it is gone or where it is refused", async () => {
    const line = await open();
    await line.pass({ id: randomUUID(), kind: "photo", caption: "Mirá" });
    line.refuse?.();
    if (line.refuse) await line.pass({ id: await kept(sampleVoice(2), "voice"), kind: "voice" });
    expect(line.seen()).toEqual([
      { kind: "text", text: "Mirá\n📎 Acá iba una foto que no te pude pasar." },
      ...(line.refuse ? [{ kind: "text", text: "📎 Acá iba un audio que no te pude pasar." }] : []),
    ]);
  });
});
