import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DCLinter } from "dclint";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const FILE = "docker-compose.yml";
const text = readFileSync(FILE, "utf8");
const { services } = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        ports: z.array(z.string()).default([]),
        secrets: z.array(z.string()).default([]),
        environment: z.record(z.string(), z.string()).default({}),
      }),
    ),
  })
  .parse(parse(text));

const folder = mkdtempSync(join(tmpdir(), "hornero-compose-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lintResults = z.array(
  z.object({ messages: z.array(z.object({ rule: z.string(), type: z.string(), message: z.string() })) }),
);

/** After the Compose specification's own schema, the linter would forbid ports open to all: Caddy's work. */
const rules = { "no-unbound-port-interfaces": 0 } as const;

function complaintsAbout(path: string): string[] {
  const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
  const errors = lintResults.parse(linter.lintFiles([path], false)).flatMap(({ messages }) => messages);
  return errors.filter(({ type }) => type === "error").map(({ rule, message }) => `${rule}: ${message}`);
}

describe("the compose file", () => {
  it("is what the Compose specification allows", () => {
    expect(complaintsAbout(FILE)).toEqual([]);
  });

  it("would be refused with a misspelt word", () => {
    const misspelt = join(folder, FILE);
    writeFileSync(misspelt, text.replace("restart:", "restrat:"));
    expect(complaintsAbout(misspelt)).toEqual([expect.stringContaining("invalid-schema")]);
  });

  it("opens no port but Caddy's", () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports.length > 0);
    expect(open.map(([name, { ports }]) => [name, ports])).toEqual([
      ["caddy", ["80:80", "443:443", "443:443/udp"]],
    ]);
  });

  it.each(Object.entries(services))(
    "gives %s the secret files it is told to read, and no others",
    (_, service) => {
      const told = Object.entries(service.environment).filter(([name]) => name.endsWith("_FILE"));
      const given = service.secrets.map((name) => `/run/secrets/${name}`);
      expect(told.map(([, path]) => path).sort()).toEqual(given.sort());
    },
  );
});
