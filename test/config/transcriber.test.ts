import { describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config.ts";

const config = (env: Record<string, string>) => {
  const loaded = loadConfig({ TELEGRAM_BOT_TOKEN: "123456:abc", ...env });
  return loaded.ok ? loaded.value : loaded.error;
};

describe("the configuration of who writes voice notes down", () => {
  it("is none unless it is given", () => {
    expect(config({ TRANSCRIBER_URL: "", TRANSCRIBER_KEY: " " })).not.toHaveProperty("transcriber");
  });

  it("is an address and a key, and a model where it is another than the usual one", () => {
    const given = { TRANSCRIBER_URL: "https://api.openai.com/", TRANSCRIBER_KEY: "sk-1" };
    const transcriber = { url: "https://api.openai.com", key: "sk-1", model: "whisper-1" };
    expect(config(given)).toMatchObject({ transcriber });
    expect(config({ ...given, TRANSCRIBER_MODEL: "mine" })).toMatchObject({
      transcriber: { ...transcriber, model: "mine" },
    });
  });

  it.each([
    { env: { TRANSCRIBER_URL: "http://whisper:8000" }, says: /^TRANSCRIBER_KEY is missing, .* any word/ },
    { env: { TRANSCRIBER_KEY: "sk-1" }, says: /^TRANSCRIBER_URL is missing/ },
    { env: { TRANSCRIBER_MODEL: "whisper-1" }, says: /^TRANSCRIBER_URL is missing/ },
    {
      env: { TRANSCRIBER_URL: "whisper", TRANSCRIBER_KEY: "x" },
      says: /^TRANSCRIBER_URL must be an address/,
    },
    {
      env: { TRANSCRIBER_TOKEN: "x" },
      says: /^TRANSCRIBER_TOKEN is not a setting; there is TRANSCRIBER_URL/,
    },
  ])("that is not whole is told: $says", ({ env, says }) => {
    expect(config(env)).toEqual([expect.stringMatching(says)]);
  });
});
