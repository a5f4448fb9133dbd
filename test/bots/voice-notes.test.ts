import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { sampleVoice } from "../../sandbox/phones/sample-voice.ts";
import { createKeepMedia } from "../../src/bots/channel/incoming-media.ts";
import { createVoiceNotes } from "../../src/bots/channel/voice-notes.ts";
import type { IncomingMedia } from "../../src/bots/chat/input.ts";
import { MAX_DAY_BYTES } from "../../src/media/mime-types.ts";
import { DAY_MS, MINUTE_MS } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";
import type { Transcriber } from "../../src/transcriber/transcriber.ts";
import { testDatabase } from "../support/database.ts";

const { knex } = testDatabase();

type Written = Awaited<ReturnType<Transcriber["transcribe"]>>;
const MANY = { ok: false, error: "many" };
const LONG = { ok: false, error: "long" };
const FAILED = { ok: false, error: "failed" };

/** Somebody who listens to a guest, and the guest with two chats, whose notes are `bytes`. */
function aGuest({ written = "hola", bytes = sampleVoice(3).bytes, maxDayBytes = MAX_DAY_BYTES } = {}) {
  const guestId = randomUUID();
  let now = new Date("2026-11-02T15:00:00Z");
  const clock = () => now;
  const transcribe = vi.fn(async (): Promise<Written> => ({ ok: true, value: written }));
  const log: string[] = [];
  const logger = createLogger({ level: "debug", destination: { write: (line) => void log.push(line) } });
  const notes = createVoiceNotes({ db: knex, transcriber: { transcribe }, clock, logger });
  const fetchMedia = vi.fn(async () => ({ ok: true, value: bytes }) as const);
  const keepMedia = createKeepMedia({ db: knex, clock, fetchMedia, maxDayBytes });
  const says = (about: Partial<IncomingMedia> = {}, id: string = randomUUID(), chat = "telegram") => {
    const message = { chatId: `${chat}:${guestId}`, id };
    const media = { kind: "voice", ref: "1", mimeType: "audio/ogg; codecs=opus", ...about } as const;
    return notes.listen({ guestId, locale: "es-AR", keep: (one) => keepMedia(message, one) }, media);
  };
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  return { says, later, transcribe, fetchMedia, log };
}

describe("a guest who speaks", () => {
  it("is listened to twenty times in a day, and again the next", async () => {
    const { says, later, transcribe } = aGuest();
    for (let note = 0; note < 20; note++) expect(await says()).toEqual({ ok: true, value: "hola" });
    expect(await says()).toEqual(MANY);
    expect(transcribe).toHaveBeenCalledTimes(20);
    later(DAY_MS);
    expect(await says()).toMatchObject({ ok: true });
  });

  it("is listened to for ten minutes in a day", async () => {
    const { says, later } = aGuest();
    for (let note = 0; note < 5; note++) expect(await says({ seconds: 119 })).toMatchObject({ ok: true });
    expect(await says({ seconds: 6 })).toEqual(MANY);
    expect(await says({ seconds: 5 })).toMatchObject({ ok: true });
    later(DAY_MS);
    expect(await says({ seconds: 6 })).toMatchObject({ ok: true });
  });

  it("fills nobody's disk: of one chat so many bytes are kept in a day, and no more is fetched", async () => {
    const bytes = sampleVoice(3).bytes;
    const { says, later, fetchMedia } = aGuest({ bytes, maxDayBytes: 3 * bytes.length });
    for (let note = 0; note < 3; note++) expect(await says()).toMatchObject({ ok: true });
    expect(await says({ bytes: 1 })).toEqual(MANY);
    expect(await says({}, randomUUID(), "whatsapp")).toMatchObject({ ok: true });
    expect(fetchMedia).toHaveBeenCalledTimes(4);
    later(DAY_MS);
    expect(await says()).toMatchObject({ ok: true });
  });

  it("in two chats at the same moment has no more than in one", async () => {
    const { says } = aGuest();
    for (let note = 0; note < 19; note++) await says();
    const answers = await Promise.all([says({}, "a", "telegram"), says({}, "b", "whatsapp")]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("is paid for once, however often the same note is heard", async () => {
    const { says, transcribe, fetchMedia } = aGuest();
    await says({}, "the note");
    expect(await says({}, "the note")).toEqual({ ok: true, value: "hola" });
    expect(transcribe).toHaveBeenCalledTimes(1);
    expect(fetchMedia).toHaveBeenCalledTimes(1);
  });

  it("says nothing to our logs", async () => {
    const { says, transcribe, log } = aGuest({ written: "mi clave" });
    await says();
    transcribe.mockResolvedValueOnce({ ok: false, error: { kind: "refused", error: "It refuses (400)." } });
    expect(await says()).toEqual(FAILED);
    expect(log.join("")).toContain("It refuses (400).");
    expect(log.join("")).not.toContain("clave");
  });
});

describe("a voice note", () => {
  it.each([
    { what: "of 120 s, by its channel", about: { seconds: 120 }, answer: { ok: true, value: "hola" } },
    { what: "of 121 s, by its channel", about: { seconds: 121 }, answer: LONG },
    { what: "of 5 MB, by its channel", about: { bytes: 5 * 2 ** 20 + 1 }, answer: LONG },
    { what: "of 120 s, by its file", seconds: 120, answer: { ok: true, value: "hola" } },
    { what: "of 121 s, by its file", seconds: 121, answer: LONG },
    { what: "of 121 s, and of 1 by its channel", about: { seconds: 1 }, seconds: 121, answer: LONG },
    { what: "of a kind nobody plays", about: { mimeType: "application/x-sh" }, answer: FAILED },
  ])("$what is answered so", async ({ about, seconds = 3, answer }) => {
    const { says, transcribe } = aGuest({ bytes: sampleVoice(seconds).bytes });
    expect(await says(about)).toEqual(answer);
    expect(transcribe).toHaveBeenCalledTimes(answer.ok ? 1 : 0);
  });

  it.each([
    { bytes: Buffer.alloc(2_000 * 121), what: "no Ogg" },
    { bytes: Buffer.alloc(5 * 2 ** 20 + 1, sampleVoice(3).bytes), what: "5 MB of Ogg" },
    {
      bytes: Buffer.concat([Buffer.from("OggS"), Buffer.alloc(2_000 * 121)]),
      what: "an Ogg that tells nothing",
    },
  ])("that does not say how long it is, and is $what, is too long", async ({ bytes }) => {
    expect(await aGuest({ bytes }).says()).toEqual(LONG);
  });

  it.each([
    { written: " ¿Tenés lugar?\n", heard: "¿Tenés lugar?" },
    { written: "a\0b\uD800", heard: "a\uFFFDb\uFFFD" },
    { written: "ñ".repeat(5_000), heard: "ñ".repeat(4_096) },
    { written: `${"x".repeat(4_095)}🏡`, heard: `${"x".repeat(4_095)}\uFFFD` },
  ])("is heard as a text message could be written", async ({ written, heard }) => {
    expect(await aGuest({ written }).says()).toEqual({ ok: true, value: heard });
  });

  it("in which nothing can be heard is listened to once, and counts", async () => {
    const { says, transcribe, later } = aGuest({ written: "  \n" });
    expect(await says({}, "silence")).toEqual(FAILED);
    later(MINUTE_MS);
    expect(await says({}, "silence")).toEqual(FAILED);
    expect(transcribe).toHaveBeenCalledTimes(1);
  });
});
