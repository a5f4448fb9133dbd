import { describe, expect, it, onTestFinished } from "vitest";
import { renderHealthPage } from "../../../../src/bots/whatsapp/web/health-page.ts";
import { qrAsSvg, qrForTerminal } from "../../../../src/bots/whatsapp/web/qr.ts";
import type { WebState } from "../../../../src/bots/whatsapp/web/state.ts";
import { createServer } from "../../../../src/http/server.ts";
import { createLogger } from "../../../../src/shared/logger.ts";
import { createMetrics } from "../../../../src/shared/metrics.ts";
import { CHROMIUM, testBrowser, UNHURRIED } from "../../../support/browser.ts";
import { aWebTransport, eventually, START } from "./rig.ts";

const openWindow = testBrowser();
const CODE = "2@qr-1,static,identity,secret,1";

describe("the code to link the phone with", () => {
  it("is printed, with how to scan it and what may come of it", async () => {
    const rig = aWebTransport({ paired: false });
    await rig.transport.start();
    await eventually(() => rig.printed.length > 0, "it was printed");
    expect(rig.transport.state()).toEqual({ kind: "awaiting_qr", qr: CODE });
    expect(rig.printed[0]).toContain(await qrForTerminal(CODE));
    expect(rig.printed[0]).toContain("WhatsApp > Linked devices > Link a device");
    expect(rig.printed[0]).toContain("WhatsApp may ban the account");
  });

  it("is printed anew each time WhatsApp changes it, but not for ever", async () => {
    const rig = aWebTransport({ paired: false });
    await rig.transport.start();
    await rig.becomes("awaiting_qr");
    for (let next = 2; next <= 20; next += 1) rig.whatsapp.showsQr(`2@qr-${next}`);
    await eventually(() => rig.printed.length >= 12, "they were printed");
    expect(rig.printed).toHaveLength(12);
    expect(rig.printed.at(-1)).toContain("The codes to come are at /health/whatsapp.");
  });

  it("is gone once it was scanned", async () => {
    const rig = aWebTransport({ paired: false });
    await rig.transport.start();
    await rig.becomes("awaiting_qr");
    rig.whatsapp.becomesReady();
    await rig.becomes("ready");
    expect(rig.transport.state().kind).toBe("ready");
  });
});

/** The house's own server, with a page about WhatsApp Web in this state. */
async function aServer(state: WebState): Promise<string> {
  const server = await createServer({
    logger: createLogger({ level: "silent" }),
    metrics: createMetrics(),
    checks: {},
    pages: { whatsapp: () => renderHealthPage(state, START) },
  });
  onTestFinished(() => server.close());
  return server.listen({ host: "127.0.0.1", port: 0 });
}

describe("the page about WhatsApp", () => {
  const until = new Date(START.getTime() + 7_000);
  it.each([
    { state: { kind: "starting" }, says: ["Conectando…"] },
    {
      state: { kind: "awaiting_qr", qr: CODE },
      says: ["Falta vincular el teléfono", "Dispositivos vinculados"],
    },
    { state: { kind: "ready" }, says: ["Conectado"] },
    {
      state: { kind: "waiting", reason: "Nobody <b>scanned</b>.", until },
      says: ["Sin conexión", "en 7 s", "Nobody &lt;b&gt;scanned&lt;/b&gt;."],
    },
    { state: { kind: "stopped" }, says: ["Detenido"] },
  ] as const)("tells the owner how it stands: $state.kind", async ({ state, says }) => {
    const page = await fetch(`${await aServer(state)}/health/whatsapp`);
    const html = await page.text();
    for (const words of [...says, "WhatsApp puede bloquear el número"]) expect(html).toContain(words);
    expect(html.includes("<svg")).toBe(state.kind === "awaiting_qr");
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.headers.get("cache-control")).toBe("no-store");
  });

  it("is for our own network only, as the code lets whoever scans it in", async () => {
    const at = await aServer({ kind: "awaiting_qr", qr: CODE });
    const headers = { "x-forwarded-for": "203.0.113.9" };
    expect((await fetch(`${at}/health/whatsapp`, { headers })).status).toBe(404);
  });

  it.skipIf(CHROMIUM === "")(
    "shows the code under its own strict policy, and looks again",
    UNHURRIED,
    async () => {
      const page = await openWindow();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      const at = await aServer({ kind: "awaiting_qr", qr: CODE });
      await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
      await page.goto(`${at}/health/whatsapp`);
      const code = page.locator("svg");
      expect(await code.locator("path").last().getAttribute("d")).toBe(
        / d="([^"]+)"\/><\/svg>/.exec(await qrAsSvg(CODE))?.[1],
      );
      const box = await code.boundingBox();
      expect(box?.width).toBeGreaterThan(200);
      expect(box?.height).toBe(box?.width);
      await page.waitForRequest((request) => request.isNavigationRequest());
      expect(complaints).toEqual([]);
    },
  );
});
