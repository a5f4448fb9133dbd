import { describe, expect, it, onTestFinished, vi } from "vitest";
import { sampleVoice } from "../../sandbox/phones/sample-voice.ts";
import { createTranscriberEmulator, type TranscriberFailure } from "../../sandbox/transcriber/emulator.ts";
import { createTranscriber, type TranscriberSettings } from "../../src/transcriber/transcriber.ts";
import { freePort } from "../support/ports.ts";

const KEY = "sk-1";
const OPEN_MS = 60_000;
const note = { bytes: sampleVoice(2, "¿Tenés lugar?").bytes, mimeType: "audio/ogg", name: "voice.ogg" };

/** A service on loopback, and somebody who asks it. */
async function aTranscriber(settings: Partial<TranscriberSettings> = {}, timeoutMs = 10_000) {
  const emulator = createTranscriberEmulator({ key: KEY });
  const { url } = await emulator.start();
  onTestFinished(() => emulator.stop());
  const patience = { timeoutMs, retryMs: 1, openMs: OPEN_MS };
  const { transcribe } = createTranscriber({ url, key: KEY, model: "whisper-1", ...settings }, patience);
  return { emulator, url, hear: () => transcribe({ ...note, language: "es" }) };
}

describe("whoever writes voice notes down", () => {
  it("is told the model and the language, and tells what was said", async () => {
    const { emulator, hear } = await aTranscriber();
    expect(await hear()).toEqual({ ok: true, value: "¿Tenés lugar?" });
    expect(emulator.calls).toMatchObject([
      { model: "whisper-1", language: "es", name: "voice.ogg", bytes: note.bytes.length },
    ]);
  });

  it("may be given with the version in its address", async () => {
    const { url } = await aTranscriber();
    const { hear } = await aTranscriber({ url: `${url}/v1` });
    expect(await hear()).toMatchObject({ ok: true });
  });

  it.each<[TranscriberFailure, number, string]>([
    ["error", 2, "It has a problem of its own (500)."],
    ["garbage", 2, "Its answer cannot be read."],
    ["busy", 1, "It has too much to do (429)."],
  ])(
    "is asked once more where that may help, after %s, and is then given up",
    async (failure, asked, error) => {
      const { emulator, hear } = await aTranscriber();
      emulator.failNext(failure, asked);
      expect(await hear()).toEqual({ ok: false, error: { kind: "unavailable", error } });
      expect(emulator.calls).toHaveLength(asked);
      emulator.failNext(failure, asked - 1);
      expect(await hear()).toEqual({ ok: true, value: "¿Tenés lugar?" });
    },
  );

  it("is waited for twice where it never answers, and no longer", async () => {
    const { emulator, hear } = await aTranscriber({}, 200);
    emulator.failNext("hang", 3);
    expect(await hear()).toEqual({ ok: false, error: { kind: "unavailable", error: "It does not answer." } });
  });

  it.each([
    { settings: { key: "sk-2" }, error: "It refuses (401)." },
    { settings: { model: "mumble" }, error: "It refuses (404)." },
  ])("is not asked again once it refuses: $error", async ({ settings, error }) => {
    const { hear } = await aTranscriber(settings);
    expect(await hear()).toEqual({ ok: false, error: { kind: "refused", error } });
  });

  it("costs nobody more than a moment where it is not there", async () => {
    const { hear } = await aTranscriber({ url: `http://127.0.0.1:${await freePort()}` });
    const error = { kind: "unavailable", error: "It cannot be reached." };
    expect(await hear()).toEqual({ ok: false, error });
  });

  it("is left alone for a while when it fails again and again", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { emulator, hear } = await aTranscriber();
    emulator.failNext("busy", 5);
    for (let failure = 0; failure < 5; failure++) await hear();
    expect(await hear()).toMatchObject({ error: { error: expect.stringContaining("left alone") } });
    expect(emulator.calls).toHaveLength(5);
    vi.setSystemTime(Date.now() + OPEN_MS);
    expect(await hear()).toEqual({ ok: true, value: "¿Tenés lugar?" });
  });
});
