import { describe, expect, it } from "vitest";
import { examineWhatsApp } from "../../src/cli/examine-whatsapp.ts";
import { type Config, loadConfig } from "../../src/config.ts";
import { err, ok } from "../../src/shared/result.ts";

function configWith(env: Record<string, string>): Config {
  const loaded = loadConfig({ TELEGRAM_BOT_TOKEN: "123456:abc", WHATSAPP_TRANSPORT: "web", ...env });
  if (!loaded.ok) throw new Error(loaded.error.join("\n"));
  return loaded.value;
}
const cloudNumber = () => Promise.reject(new Error("Nobody asks Meta here."));

describe("looking at WhatsApp Web", () => {
  it("says what those who know it find, where the session is and Chromium may be", async () => {
    const config = configWith({ DATA_DIR: "/data", WHATSAPP_CHROMIUM_PATH: "/opt/chromium" });
    const examineWeb = async (settings: object) => [ok(JSON.stringify(settings)), err("No phone is linked.")];
    expect(await examineWhatsApp(config, { cloudNumber, examineWeb })).toEqual([
      ok('{"sessionDir":"/data/whatsapp","chromiumPath":"/opt/chromium"}'),
      err("No phone is linked."),
    ]);
  });

  it("says that it is not there in a release without it", async () => {
    expect(await examineWhatsApp(configWith({}), { cloudNumber })).toEqual([
      err("WhatsApp Web is not part of this release: WHATSAPP_TRANSPORT=cloud is."),
    ]);
  });
});
