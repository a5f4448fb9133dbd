import { randomUUID } from "node:crypto";
import fastify, { type FastifyRequest } from "fastify";
import { Api } from "grammy";
import type { Message } from "grammy/types";
import { describe, expect, it, onTestFinished } from "vitest";
import { samplePhoto } from "../../sandbox/phones/sample-files.ts";
import { sampleVoice } from "../../sandbox/phones/sample-voice.ts";
import { arrivingFile } from "../../sandbox/whatsapp-web/whatsapp-web.ts";
import { createKeepMedia, type FetchMedia } from "../../src/bots/channel/incoming-media.ts";
import type { IncomingMedia } from "../../src/bots/chat/input.ts";
import { createFetchMedia as fetchFromTelegram, mediaIn } from "../../src/bots/telegram/incoming-media.ts";
import { createCloudApi } from "../../src/bots/whatsapp/cloud/api.ts";
import { createFetchMedia as fetchFromCloud } from "../../src/bots/whatsapp/cloud/incoming-media.ts";
import { readNotification } from "../../src/bots/whatsapp/cloud/notifications.ts";
import { mediaById, purgeMedia } from "../../src/media/tables/media.ts";
import { granted } from "../booking/desk.ts";
import * as telegramPeople from "../sandbox/telegram-people.ts";
import * as whatsAppPeople from "../sandbox/whatsapp-people.ts";
import { testDatabase } from "../support/database.ts";
import { ANA as ANA_ON_WEB, aReadyTransport, eventually } from "./whatsapp/web/rig.ts";

const { knex } = testDatabase();
const VOICE = sampleVoice(3, "hola");
const PHOTO = samplePhoto();

const keeping = (fetchMedia: FetchMedia) =>
  createKeepMedia({ db: knex, clock: () => new Date(), fetchMedia });
const kept = (fetchMedia: FetchMedia, media: IncomingMedia | undefined) =>
  media && keeping(fetchMedia)({ chatId: "telegram:1", id: randomUUID() }, media);

describe("what is sent in Telegram", () => {
  async function aChat() {
    const { telegram, ana, url } = await telegramPeople.aTelegram();
    const { TOKEN: token } = telegramPeople;
    const fetchMedia = fetchFromTelegram({ api: new Api(token, { apiRoot: url }), apiRoot: url, token });
    const last = () => telegram.updates.at(-1)?.message;
    return { telegram, ana, fetchMedia, media: () => mediaIn(last() ?? ({} as Message)) };
  }

  it("is told with all that Telegram tells, and can be fetched and kept", async () => {
    const { ana, fetchMedia, media } = await aChat();
    ana.sends({ type: "voice", seconds: 3, says: "hola" });
    expect(media()).toMatchObject({
      kind: "voice",
      mimeType: "audio/ogg",
      seconds: 3,
      bytes: VOICE.bytes.length,
    });
    const about = { kind: "voice", seconds: 3, bytes: VOICE.bytes, transcript: null };
    expect(await kept(fetchMedia, media())).toMatchObject({ ok: true, value: about });
    ana.sends({ type: "photo", caption: "La entrada" });
    expect(media()).toMatchObject({ kind: "photo", caption: "La entrada" });
    expect(await kept(fetchMedia, media())).toMatchObject({ ok: true, value: { bytes: PHOTO.bytes } });
  });

  it.each([
    ["Bad Request: file is too big", "too_big"],
    ["Bad Request: wrong file_id", "unavailable"],
  ])("may be refused: %s", async (description, why) => {
    const { telegram, ana, fetchMedia, media } = await aChat();
    ana.sends({ type: "photo" });
    telegram.failNext("getFile", { errorCode: 400, description });
    expect(await kept(fetchMedia, media())).toEqual({ ok: false, error: why });
  });
});

describe("what is sent on WhatsApp's Cloud API", () => {
  async function aChat() {
    const hook = await whatsAppPeople.aWebhook(200);
    const { whatsapp, ana, url } = await whatsAppPeople.aWhatsApp();
    await whatsapp.setWebhook(hook.url);
    const access = { apiRoot: url, token: whatsAppPeople.TOKEN, phoneNumberId: whatsAppPeople.NUMBER_ID };
    const fetchMedia = fetchFromCloud(createCloudApi(access), url);
    async function media(): Promise<IncomingMedia | undefined> {
      await expect.poll(() => hook.taken.length).toBeGreaterThan(0);
      const [heard] = readNotification(hook.taken.at(-1)?.body, whatsAppPeople.NUMBER_ID) ?? [];
      return heard?.kind === "message" && heard.said.kind === "media" ? heard.said.media : undefined;
    }
    return { ana, fetchMedia, media };
  }

  it.each([
    { action: { type: "voice", seconds: 3, says: "hola" }, told: { kind: "voice" }, bytes: VOICE.bytes },
    {
      action: { type: "photo", caption: "Mirá" },
      told: { kind: "photo", caption: "Mirá" },
      bytes: PHOTO.bytes,
    },
  ] as const)("can be fetched and kept: $told.kind", async ({ action, told, bytes }) => {
    const { ana, fetchMedia, media } = await aChat();
    ana.sends(action);
    expect(await media()).toMatchObject(told);
    expect(await kept(fetchMedia, await media())).toMatchObject({ ok: true, value: { bytes } });
  });

  const photo = { kind: "photo", ref: "123", mimeType: "image/jpeg" } as const;

  it("is not there any more after a month", async () => {
    const { fetchMedia } = await aChat();
    expect(await kept(fetchMedia, photo)).toEqual({ ok: false, error: "unavailable" });
  });

  it("is not fetched from anybody but Meta, whatever Meta's answer says: they would have our token", async () => {
    const told: (string | undefined)[] = [];
    const elsewhere = await aServer((request) => {
      told.push(request.headers.authorization);
      return "x";
    });
    for (const url of [elsewhere, "http://lookaside.fbsbx.com/1", "https://fbsbx.com.example/1"]) {
      const api = { mediaUrl: async () => url, authorization: { authorization: "Bearer t" } };
      expect(await kept(fetchFromCloud(api, "https://graph.facebook.com"), photo)).toMatchObject({
        ok: false,
      });
    }
    expect(told).toEqual([]);
  });

  it.each([
    { what: "17 MB", serve: () => Buffer.alloc(17 * 2 ** 20), error: "too_big" },
    { what: "nothing", serve: () => Buffer.alloc(0), error: "unavailable" },
  ])("is not kept where it is $what", async ({ serve, error }) => {
    const url = await aServer(serve);
    const api = { mediaUrl: async () => `${url}/1`, authorization: { authorization: "Bearer t" } };
    expect(await kept(fetchFromCloud(api, url), photo)).toEqual({ ok: false, error });
  });
});

describe("what is kept longer than the rest", () => {
  it("is there when the others are forgotten, and then no longer", async () => {
    const photo = { kind: "photo", ref: "1", mimeType: "image/jpeg" } as const;
    const keeps = async (until?: Date) => {
      const keep = keeping(async () => ({ ok: true, value: Buffer.from("x") }));
      return granted(await keep({ chatId: "telegram:9", id: randomUUID() }, photo, until)).id;
    };
    const [plain, receipt] = [await keeps(), await keeps(new Date("2099-01-01"))];
    const isThere = async (id: string) => (await mediaById(knex, id)) !== undefined;
    await purgeMedia(knex, new Date("2098-01-01"), new Date("2098-02-01"));
    expect([await isThere(plain), await isThere(receipt)]).toEqual([false, true]);
    await purgeMedia(knex, new Date("2098-01-01"), new Date("2099-01-02"));
    expect(await isThere(receipt)).toBe(false);
  });
});

describe("what is sent on WhatsApp Web", () => {
  it("can be fetched and kept, for as long as the page has it", async () => {
    const rig = await aReadyTransport();
    const heard = async (directPath: string) => {
      const ref = rig.whatsapp.arrives({ from: ANA_ON_WEB, type: "ptt", ...arrivingFile(VOICE), directPath });
      await eventually(() => rig.received.some((one) => "id" in one && one.id === ref), "it is heard");
      return { kind: "voice", ref, mimeType: "audio/ogg" } as const;
    };
    const { fetchMedia } = rig.transport;
    const there = await heard(arrivingFile(VOICE).directPath);
    expect(await kept(fetchMedia, there)).toMatchObject({ ok: true, value: { bytes: VOICE.bytes } });
    const gone = await heard("/v/1");
    expect(await kept(fetchMedia, gone)).toEqual({ ok: false, error: "unavailable" });
    await rig.transport.stop();
    expect(await kept(fetchMedia, there)).toEqual({ ok: false, error: "unavailable" });
  });
});

describe("what nobody keeps", () => {
  it.each([
    [{ kind: "document", ref: "1", mimeType: "application/x-msdownload" }, "not_kept"],
    [{ kind: "sticker", ref: "1", mimeType: "application/x-tgsticker" }, "not_kept"],
    [{ kind: "video", ref: "1", mimeType: "video/mp4", bytes: 16 * 2 ** 20 + 1 }, "too_big"],
  ] satisfies [IncomingMedia, string][])("is not even fetched: %o", async (media, error) => {
    const fetchMedia = async () => Promise.reject(new Error("it was fetched"));
    expect(await kept(fetchMedia, media)).toEqual({ ok: false, error });
  });
});

describe("the name of what is kept", () => {
  it.each([
    ["comprobante.PDF", "application/pdf", "comprobante.PDF"],
    ["foto.jpeg", "image/jpeg", "foto.jpeg"],
    ["foto.pdf", "image/jpeg", "foto.pdf.jpg"],
    ["comprobante", "application/pdf", "comprobante.pdf"],
    ["virus.exe", "application/pdf", "virus.exe.pdf"],
    ["virus.exe.", "Application/PDF", "virus.exe..pdf"],
    ["../mi\n recibo\u202efdp.exe", "application/pdf", ".. mi  recibo fdp.exe.pdf"],
    [`${"á".repeat(300)}.pdf`, "application/pdf", `${"á".repeat(96)}.pdf`],
    ["\u0000", "application/pdf", "file.pdf"],
  ])("%s, said to be %s, is passed on as %s", async (name, mimeType, passedOn) => {
    const media = { kind: "document", ref: "1", mimeType, name } as const;
    const keep = kept(async () => ({ ok: true, value: Buffer.from("x") }), media);
    expect(await keep).toMatchObject({ ok: true, value: { name: passedOn } });
  });
});

describe("what a file is", () => {
  const starts = (bytes: readonly number[] | string) =>
    Buffer.concat([Buffer.from(bytes as string), Buffer.alloc(9)]);
  const pdf = starts("%PDF-1.7\n");
  it.each([
    ["application/octet-stream", pdf, "application/pdf", "recibo.pdf"],
    ["", Buffer.concat([Buffer.from("\ufeff\r\n"), pdf]), "application/pdf", "recibo.pdf"],
    ["image/jpg", starts([0xff, 0xd8, 0xff, 0xe1]), "image/jpeg", "recibo.pdf.jpg"],
    ["application/pdf", PHOTO.bytes, "image/png", "recibo.pdf.png"],
    ["image/png", starts("RIFF\0\0\0\0WEBPVP8 "), "image/webp", "recibo.pdf.webp"],
    ["application/pdf", starts("MZ"), "application/pdf", "recibo.pdf"],
  ])("is told by its bytes, where it is said to be %o", async (mimeType, bytes, type, name) => {
    const media = { kind: "document", ref: "1", mimeType, name: "recibo.pdf" } as const;
    const keep = await kept(async () => ({ ok: true, value: bytes }), media);
    expect(keep).toMatchObject({ ok: true, value: { mimeType: type, name } });
  });

  it.each([starts("MZ"), Buffer.from("<html>"), starts("\0\0\0\x18ftypheic")])(
    "is not kept where neither its sender nor its bytes say that it is one that is",
    async (value) => {
      const media = { kind: "document", ref: "1", mimeType: "application/octet-stream" } as const;
      expect(await kept(async () => ({ ok: true, value }), media)).toEqual({ ok: false, error: "not_kept" });
    },
  );
});

async function aServer(serve: (request: FastifyRequest) => Buffer | string): Promise<string> {
  const server = fastify({ forceCloseConnections: true });
  server.get("/*", async (request, reply) => reply.type("image/jpeg").send(serve(request)));
  onTestFinished(() => server.close());
  return server.listen({ host: "127.0.0.1", port: 0 });
}
