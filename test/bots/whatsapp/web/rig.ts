import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { createWhatsAppWeb } from "../../../../sandbox/whatsapp-web/whatsapp-web.ts";
import type { Incoming, Receipt } from "../../../../src/bots/whatsapp/incoming.ts";
import type { Sleep } from "../../../../src/bots/whatsapp/web/sleeping.ts";
import type { WebState } from "../../../../src/bots/whatsapp/web/state.ts";
import { LOOK_MS } from "../../../../src/bots/whatsapp/web/supervisor.ts";
import {
  createWebTransport,
  type WebTransportDeps,
} from "../../../../src/bots/whatsapp/web/web-transport.ts";
import { createLogger } from "../../../../src/shared/logger.ts";
import { createMetrics } from "../../../../src/shared/metrics.ts";

/** The instant a test's transport starts. */
export const START = new Date("2026-11-02T15:00:00Z");
export const ANA = "5493515550001@c.us";

export type Rig = ReturnType<typeof aWebTransport>;

type Options = Partial<Omit<WebTransportDeps, "createClient">> & {
  readonly paired?: boolean;
  /** Undefined for the real one, with the system's Chromium. */
  readonly createClient?: WebTransportDeps["createClient"] | undefined;
};

/**
 * The transport with the library's real client, on a page of ours; it stops with the test.
 *
 * Waits of less than a minute pass at once, and the clock with them; longer ones, when `pass` says so.
 */
export function aWebTransport(options: Options = {}) {
  const { paired = true, ...overrides } = options;
  const sessionDir = aFolder();
  const whatsapp = createWhatsAppWeb({ paired });
  const time = aClock();
  const metrics = createMetrics();
  const received: (Incoming | Receipt)[] = [];
  const log: string[] = [];
  const printed: string[] = [];
  const transport = createWebTransport({
    sessionDir,
    chromiumPath: undefined,
    receive: async (incoming) => void received.push(incoming),
    hasWritten: async () => true,
    medium: async () => undefined,
    e164: (waId) => `+${waId}`,
    assets: new URL("../../../../assets/", import.meta.url),
    logger: createLogger({ level: "debug", destination: { write: (line) => void log.push(line) } }),
    metrics,
    clock: time.clock,
    sleep: time.sleep,
    random: () => 1,
    print: (text) => void printed.push(text),
    createClient: () => whatsapp.client(sessionDir),
    ...overrides,
  });
  onTestFinished(() => transport.stop());

  return {
    ...{ transport, whatsapp, time, metrics, received, log, printed, sessionDir },
    /** Waits until it stands so with WhatsApp Web. */
    becomes: (kind: WebState["kind"]) => eventually(() => transport.state().kind === kind, `it is ${kind}`),
    async counted(name: string): Promise<string[]> {
      const lines = (await metrics.registry.metrics()).split("\n");
      return lines.filter((line) => line.startsWith(name));
    },
  };
}

/** The same, once the page is ready. */
export async function aReadyTransport(options: Parameters<typeof aWebTransport>[0] = {}) {
  const rig = aWebTransport(options);
  await rig.transport.start();
  await rig.becomes("ready");
  return rig;
}

export const eventually = (holds: () => boolean, what: string, timeout = 20_000): Promise<void> =>
  vi.waitFor(
    () => {
      if (!holds()) throw new Error(`It never came to be that ${what}.`);
    },
    { interval: 2, timeout },
  );

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hornero-web-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

function aClock() {
  let now = START.getTime();
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  const slept: number[] = [];

  const sleep: Sleep = async (ms, signal) => {
    if (signal.aborted) return;
    if (ms < LOOK_MS) {
      slept.push(ms);
      now += ms;
      await turn(); // whoever tries again and again must not keep everyone else from their turn
      return;
    }
    await new Promise<void>((resolve) => {
      const sleeper = { until: now + ms, wake: resolve };
      sleepers.add(sleeper);
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  };

  return {
    clock: () => new Date(now),
    sleep,
    /** The waits that passed at once, in milliseconds. */
    slept,
    async pass(ms: number): Promise<void> {
      now += ms;
      for (const sleeper of [...sleepers]) {
        if (sleeper.until > now) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
      await turn(); // whoever woke does what they woke for
    },
  };
}
