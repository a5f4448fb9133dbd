import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config.ts";

const folder = mkdtempSync(join(tmpdir(), "hornero-whatsapp-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const config = (env: Record<string, string>) => {
  const loaded = loadConfig({ TELEGRAM_BOT_TOKEN: "123456:abc", ...env });
  return loaded.ok ? loaded.value : loaded.error;
};

const CLOUD = {
  WHATSAPP_TRANSPORT: "cloud",
  WHATSAPP_CLOUD_TOKEN: "EAAG1",
  WHATSAPP_PHONE_NUMBER_ID: "106540352242922",
  WHATSAPP_APP_SECRET: "app-secret",
  WHATSAPP_VERIFY_TOKEN: "long-word",
  PUBLIC_URL: "https://cabins.example",
  TELEGRAM_WEBHOOK_SECRET: "s",
};
const cloudWith = (env: Record<string, string>) => config({ ...CLOUD, ...env });

describe("the configuration of WhatsApp", () => {
  it.each([{}, { WHATSAPP_TRANSPORT: "none" }])("is none for a house without it (%o)", (env) => {
    expect(config(env)).not.toHaveProperty("whatsApp");
  });

  it("takes empty files for the secrets of a house without it", () => {
    const nothing = aFile("nothing", "\n");
    const files = {
      WHATSAPP_CLOUD_TOKEN_FILE: nothing,
      WHATSAPP_APP_SECRET_FILE: nothing,
      WHATSAPP_VERIFY_TOKEN_FILE: nothing,
      WHATSAPP_TEMPLATES_FILE: nothing,
    };
    expect(config(files)).not.toHaveProperty("whatsApp");
  });

  it("reads the secrets of the Cloud API, and other templates, from files", () => {
    const templates = { "booking_confirmed-guest": { name: "my_confirmation", parameters: ["code"] } };
    const { WHATSAPP_CLOUD_TOKEN: _, ...others } = CLOUD;
    const files = {
      WHATSAPP_CLOUD_TOKEN_FILE: aFile("token", "EAAG2\n"),
      WHATSAPP_TEMPLATES_FILE: aFile("templates.json", JSON.stringify(templates)),
    };
    expect(config({ ...others, ...files })).toMatchObject({
      whatsApp: {
        token: "EAAG2",
        templates: {
          "booking_confirmed-guest": { name: "my_confirmation", parameters: ["code"], quickReplies: [] },
        },
      },
    });
  });

  it("of WhatsApp Web needs nothing else", () => {
    const web = { WHATSAPP_TRANSPORT: "web" };
    expect(config(web)).toMatchObject({ whatsApp: { transport: "web" } });
    expect(config({ ...web, WHATSAPP_CHROMIUM_PATH: "/opt/chromium" })).toMatchObject({
      whatsApp: { transport: "web", chromium: "/opt/chromium" },
    });
  });

  const needed = [
    { name: "WHATSAPP_CLOUD_TOKEN", says: /needs: the access token of a system user/ },
    { name: "WHATSAPP_PHONE_NUMBER_ID", says: /needs: the id of the number/ },
    { name: "WHATSAPP_APP_SECRET", says: /needs: it is how Meta's calls are told from forged ones/ },
    { name: "WHATSAPP_VERIFY_TOKEN", says: /needs: any long word/ },
    { name: "PUBLIC_URL", says: /needs: Meta tells of messages by calling it/ },
  ];
  it.each(needed)("says that the Cloud API needs $name", ({ name, says }) => {
    expect(cloudWith({ [name]: "" })).toEqual([expect.stringMatching(says)]);
    expect(cloudWith({ [name]: "" })).toEqual([expect.stringMatching(`^${name} is missing`)]);
  });

  it("says that an empty file is no secret where the Cloud API needs one", () => {
    const { WHATSAPP_APP_SECRET: _, ...others } = CLOUD;
    expect(config({ ...others, WHATSAPP_APP_SECRET_FILE: aFile("empty", "") })).toEqual([
      expect.stringMatching(/^WHATSAPP_APP_SECRET is missing/),
    ]);
  });

  const slips = [
    { env: { WHATSAPP_TRANSPORT: "whatsapp" }, says: "WHATSAPP_TRANSPORT must be one of none, cloud, web." },
    {
      env: { WHATSAPP_PHONE_NUMBER_ID: "+54 9 351 555-0000" },
      says: "WHATSAPP_PHONE_NUMBER_ID must be digits: the id of the number in Meta's panel, not the number itself.",
    },
    {
      env: { WHATSAPP_API_ROOT: "graph" },
      says: "WHATSAPP_API_ROOT must be an address like https://example.com.",
    },
    {
      env: { WHATSAPP_TRANSPORT: "none", OWNER_WHATSAPP_NUMBERS: "+5493515550001" },
      says: "OWNER_WHATSAPP_NUMBERS needs WHATSAPP_TRANSPORT to be cloud or web: without it nobody is told there.",
    },
    {
      env: { OWNER_WHATSAPP_NUMBERS: "3515550001, 351 555" },
      says: "OWNER_WHATSAPP_NUMBERS must be numbers like +5493515550001, separated by commas.",
    },
  ];
  it.each(slips)("explains $env", ({ env, says }) => {
    expect(cloudWith(env)).toEqual([says]);
  });

  it("knows a misspelled name by its family", () => {
    expect(cloudWith({ WHATSAPP_TOKEN: "EAAG1" })).toEqual([
      expect.stringMatching(
        /^WHATSAPP_TOKEN is not a setting; there is WHATSAPP_TRANSPORT, .*TEMPLATES_FILE\.$/,
      ),
    ]);
  });
});

describe("other templates than the usual ones", () => {
  const BEGINNING = "WHATSAPP_TEMPLATES must be JSON as docs/whatsapp-templates.md shows it: ";
  const named = "may hold quickReplies, and nothing else";
  const slips = [
    { json: "my_confirmation", says: /is not valid JSON\.$/ },
    { json: '{"otherwise": }', says: /in JSON|is not valid JSON/ },
    { json: "[]", says: /it must begin with an event\.$/ },
    { json: '{"otherwise": "my_news"}', says: `otherwise must hold name and parameters, ${named}.` },
    {
      json: '{"otherwise": {"name": "my_news", "parameters": [], "language": "es"}}',
      says: `otherwise must hold name and parameters, ${named}.`,
    },
    {
      json: '{"otherwise": {"name": "My news", "parameters": ["guest"]}, "owners": {"name": "mine", "parameters": "text"}}',
      says: 'otherwise name must be a name in Meta: small letters, digits and _; owners parameters must be a list of words like "guest".',
    },
    {
      json: '{"otherwise": {"name": "my_news", "parameters": [], "quickReplies": [1]}}',
      says: 'otherwise quickReplies 0 must be a list of commands like "menu".',
    },
  ];
  it.each(slips)("are told in one sentence what is wrong in $json", ({ json, says }) => {
    expect(cloudWith({ WHATSAPP_TEMPLATES: json })).toEqual([
      typeof says === "string" ? BEGINNING + says : expect.stringMatching(says),
    ]);
    expect(cloudWith({ WHATSAPP_TEMPLATES: json })).toEqual([expect.stringContaining(BEGINNING)]);
  });

  it("may be one event's alone", () => {
    expect(
      cloudWith({ WHATSAPP_TEMPLATES: '{"owners": {"name": "mine", "parameters": ["text"]}}' }),
    ).toMatchObject({
      whatsApp: { templates: { owners: { name: "mine", parameters: ["text"], quickReplies: [] } } },
    });
  });
});
