import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../support/ports.ts";

const caddyPath = process.env.CADDY_PATH;
const config = ["--config", "Caddyfile", "--adapter", "caddyfile"];

/** Caddy 2.6 answers with the first, later ones with the second. */
const SIZE_REFUSED = [502, 413];

describe.skipIf(caddyPath === undefined)("Caddy before the app", () => {
  const caddy = caddyPath ?? "";
  const cleanup = new AsyncDisposableStack();
  const asked: string[] = [];
  let door = "";

  beforeAll(async () => {
    const home = await mkdtemp(join(tmpdir(), "hornero-caddy-"));
    cleanup.defer(() => rm(home, { recursive: true }));
    const upstreamPort = await startUpstream();
    door = `http://127.0.0.1:${await freePort()}`;
    await startCaddy({ HOME: home, HORNERO_DOMAIN: door, HORNERO_UPSTREAM: `127.0.0.1:${upstreamPort}` });
  });
  afterAll(() => cleanup.disposeAsync());

  /** An app that says what it was sent. */
  async function startUpstream(): Promise<number> {
    const port = await freePort();
    const server = createServer(async (request, response) => {
      if (request.url !== "/readyz") asked.push(request.url ?? "");
      const { length } = await text(request).catch(() => "cut off");
      response.setHeader("x-frame-options", "SAMEORIGIN");
      response.end(`${request.method} ${request.url} ${length}`);
    });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    cleanup.defer(() => {
      server.closeAllConnections();
      server.close();
    });
    return port;
  }

  async function startCaddy(env: Record<string, string>): Promise<void> {
    const server = spawn(caddy, ["run", ...config], { env, stdio: ["ignore", "ignore", "pipe"] });
    const exited = once(server, "exit");
    cleanup.defer(async () => {
      server.kill();
      await exited;
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    createInterface({ input: server.stderr }).on("line", (line) => {
      if (line.includes("serving initial configuration")) resolve();
    });
    await Promise.race([
      promise,
      exited.then(([code]) => Promise.reject(new Error(`caddy ended with ${code}`))),
    ]);
  }

  it("finds its file sound for a public name", () => {
    const env = { HORNERO_DOMAIN: "reservas.example.com", HOME: tmpdir() };
    execFileSync(caddy, ["validate", ...config], { env, stdio: "pipe" });
  });

  it.each([
    "/metrics",
    "/METRICS",
    "//metrics",
    "/%6Detrics",
    "/metrics/",
    "/metrics?format=text",
    "/health/whatsapp",
    "/HEALTH/whatsapp",
  ])("shows nothing to those outside who ask for %s", async (path) => {
    expect((await fetch(door + path)).status).toBe(404);
    expect(asked).not.toContain(path);
  });

  it("hands notifications and everything else to the app", async () => {
    const notified = await fetch(`${door}/webhooks/mercadopago?data.id=1`, { method: "POST", body: "{}" });
    expect(await notified.text()).toBe("POST /webhooks/mercadopago?data.id=1 2");
    const shaken = await fetch(`${door}/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1`);
    expect(await shaken.text()).toBe("GET /webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1 0");
    expect(await (await fetch(`${door}/healthz`)).text()).toBe("GET /healthz 0");
  });

  const limits = [
    { whose: "telegram", bytes: 1_000_000 },
    { whose: "mercadopago", bytes: 1_000_000 },
    { whose: "whatsapp", bytes: 3 * 1024 * 1024 },
  ];
  it.each(limits)(
    "lets $bytes bytes of $whose's notifications through, and no more",
    async ({ whose, bytes }) => {
      const notify = (size: number) =>
        fetch(`${door}/webhooks/${whose}`, { method: "POST", body: "a".repeat(size) });
      expect((await notify(bytes)).status).toBe(200);
      expect(SIZE_REFUSED).toContain((await notify(bytes + 1)).status);
    },
  );

  it("says once, and in its own words, what browsers may do", async () => {
    const { headers } = await fetch(door);
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d+$/);
    expect(headers.get("server")).toBeNull();
  });
});
