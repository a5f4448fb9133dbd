import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { SECRETS } from "../../src/config/secrets.ts";
import { settings } from "../../src/config/settings.ts";
import { loadConfig } from "../../src/config.ts";

const names = Object.keys(settings.shape);
const secretFiles = SECRETS.map((name) => `${name}_FILE`);
const example = readFileSync(".env.example", "utf8");

describe("the example of an environment", () => {
  it("names every setting, and no other", () => {
    const shown = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(shown.sort()).toEqual([...names, "HORNERO_DOMAIN"].sort());
  });
});

describe("the app's environment in the compose file", () => {
  const { services } = z
    .object({ services: z.object({ app: z.object({ environment: z.record(z.string(), z.string()) }) }) })
    .parse(parse(readFileSync("docker-compose.yml", "utf8")));
  const { environment } = services.app;

  const folder = mkdtempSync(join(tmpdir(), "hornero-secrets-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const secrets = {
    database_url: "postgres://hornero:abc@postgres:5432/hornero\n",
    telegram_bot_token: "123456:abc\n",
    telegram_webhook_secret: "0123456789abcdef\n",
    whatsapp_cloud_token: "",
    whatsapp_app_secret: "",
    whatsapp_verify_token: "",
    transcriber_key: "",
    mercadopago_access_token: "TEST-1\n",
    mercadopago_webhook_secret: "one,two\n",
  };
  for (const [name, value] of Object.entries(secrets)) writeFileSync(join(folder, name), value);

  it("names only settings", () => {
    expect([...names, ...secretFiles]).toEqual(expect.arrayContaining(Object.keys(environment)));
  });

  /** As Compose puts it together from a filled-in example; what nobody filled in has its default. */
  function composed(filledIn: string) {
    const filled = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(filledIn)?.[1];
    return Object.entries(environment).map(([name, value]) => [
      name,
      value
        .replace(
          /\$\{([A-Z_]+)(?::-([^}]*)|[^}]*)\}/g,
          (_, variable, otherwise = "") => filled(variable) ?? otherwise,
        )
        .replace("/run/secrets", folder),
    ]);
  }

  it("is a whole configuration, with the example filled in", () => {
    const loaded = loadConfig(Object.fromEntries(composed(example)));
    expect(loaded).toMatchObject({
      ok: true,
      value: { publicUrl: "https://reservas.example.com", ownerTelegramIds: [123456789] },
    });
    expect(loaded).not.toHaveProperty("value.whatsApp");
  });

  it("is one with WhatsApp, once its files are no longer empty", () => {
    const filledIn = example
      .replace("#WHATSAPP_TRANSPORT=cloud", "WHATSAPP_TRANSPORT=cloud")
      .replace("#WHATSAPP_PHONE_NUMBER_ID=", "WHATSAPP_PHONE_NUMBER_ID=106540352242922");
    const missing = loadConfig(Object.fromEntries(composed(filledIn)));
    expect(missing).toMatchObject({ ok: false, error: { length: 3 } });

    for (const name of ["cloud_token", "app_secret", "verify_token"]) {
      writeFileSync(join(folder, `whatsapp_${name}`), `${name}-1\n`);
    }
    expect(loadConfig(Object.fromEntries(composed(filledIn)))).toMatchObject({
      ok: true,
      value: { whatsApp: { transport: "cloud", token: "cloud_token-1" } },
    });
  });
});

describe("the code", () => {
  const others = globSync("src/**/*.ts").filter((path) => path !== join("src", "config.ts"));

  it.each(["process.env", "process[", 'from "node:process"'])(
    "says %s nowhere but in src/config.ts",
    (phrase) => {
      expect(others.filter((path) => readFileSync(path, "utf8").includes(phrase))).toEqual([]);
    },
  );
});
