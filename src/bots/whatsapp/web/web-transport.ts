import { join } from "node:path";
import type { Message } from "whatsapp-web.js";
import type { Medium } from "../../../media/tables/media.ts";
import { type Clock, SECOND_MS } from "../../../shared/clock.ts";
import type { Logger } from "../../../shared/logger.ts";
import type { Metrics } from "../../../shared/metrics.ts";
import type { Incoming, Receipt } from "../incoming.ts";
import type { Transport } from "../transport.ts";
import { findChromium } from "./chromium.ts";
import type { WebSettings } from "./doctor.ts";
import { createGuardedClient, PROFILE } from "./guarded-client.ts";
import { renderHealthPage } from "./health-page.ts";
import { toIncoming, toReceipt, whyIgnored } from "./hearing.ts";
import { createFetchMedia } from "./incoming-media.ts";
import { createIntake } from "./intake.ts";
import { freeProfile } from "./leftover-chromium.ts";
import { loadLibrary, type WebClient } from "./library.ts";
import { createPace } from "./pace.ts";
import { forgetSession, markPaired } from "./pairing.ts";
import type { ToE164 } from "./people.ts";
import { BAN_WARNING, createQrPrinter } from "./qr.ts";
import { createSending } from "./sending.ts";
import { type Sleep, systemSleep, within } from "./sleeping.ts";
import type { WebState } from "./state.ts";
import { createSupervisor } from "./supervisor.ts";

export type WebTransportDeps = WebSettings & {
  /** Stores; throws where it cannot. The same id twice counts once. */
  readonly receive: (incoming: Incoming | Receipt) => Promise<void>;
  /** Whether somebody has ever written to us from this address. */
  readonly hasWritten: (address: string) => Promise<boolean>;
  readonly e164: ToE164;
  /** Where pictures are: a directory URL ending in a slash. */
  readonly assets: URL;
  /** Something that is kept; undefined once it is not any more. */
  readonly medium: (id: string) => Promise<Medium | undefined>;
  readonly logger: Logger;
  readonly metrics: Pick<Metrics, "whatsappIgnored" | "whatsappWebReopened">;
  readonly clock: Clock;
  readonly sleep?: Sleep;
  readonly random?: () => number;
  /** Shows a text to whoever started us. */
  readonly print?: (text: string) => void;
  /** A client that has not begun. */
  readonly createClient?: (() => Promise<WebClient>) | undefined;
};

export type WebTransport = Transport & {
  state(): WebState;
  /** How it stands, in HTML, for whoever looks after it. */
  page(): Promise<string>;
};

/** A stop has ten seconds in all; a database that does not answer by then gets no message. */
const SETTLE_WITHIN_MS = 2 * SECOND_MS;

/**
 * WhatsApp through whatsapp-web.js: an account of ours in a browser, kept open, and used as a person would.
 *
 * Not official: the account can be banned. It answers who wrote and never writes first.
 */
export function createWebTransport(deps: WebTransportDeps): WebTransport {
  const { sessionDir, logger, metrics, clock, e164, sleep = systemSleep, random = Math.random } = deps;
  const printQr = createQrPrinter(deps.print ?? ((text) => console.error(text)));
  let startedAt = clock();
  let toldOfStale = false;

  const supervisor = createSupervisor({
    ...{ sleep, random, clock, logger, listen },
    createClient: deps.createClient ?? (() => openClient(deps, sleep)),
    paired: (client) => void inFolder(async () => markPaired(sessionDir, client)),
    unpaired: () => inFolder(() => forgetSession(sessionDir)),
    changed: (state) =>
      void printQr(state).catch((error: unknown) => logger.error({ err: error }, "could not print a code")),
    reopened: () => metrics.whatsappWebReopened.inc(),
  });
  const { client, signal } = supervisor;
  const intake = createIntake({ receive: deps.receive, sleep, signal, logger });
  const pace = createPace({ sleep, random, clock });
  const sending = createSending({ ...deps, library: loadLibrary, client, pace, signal });

  function listen(from: WebClient): void {
    from.on("message", (message) => {
      if (isForUs(message)) intake.take(() => toIncoming(from, message, e164));
    });
    from.on("message_ack", (message, ack) => {
      const receipt = toReceipt(message, ack, clock());
      if (receipt) intake.take(() => receipt);
    });
  }

  function isForUs(message: Message): boolean {
    const reason = whyIgnored(message, startedAt);
    if (reason === undefined) return true;
    metrics.whatsappIgnored.inc({ reason });
    if (reason === "stale" && !toldOfStale) {
      toldOfStale = true;
      logger.info("messages from long before this start are not answered");
    }
    return false;
  }

  async function inFolder(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      logger.error({ err: error, sessionDir }, "the WhatsApp session's folder cannot be written to");
    }
  }

  return {
    surface: "numbers",
    state: supervisor.state,
    page: () => renderHealthPage(supervisor.state(), clock()),
    send: sending.send,
    fetchMedia: createFetchMedia(client),
    chatUrl() {
      const number = client()?.info?.wid.user;
      return number === undefined ? undefined : `https://wa.me/${number}`;
    },

    async attend(to) {
      try {
        await client()?.sendSeen(to);
      } catch (error) {
        logger.debug({ err: error }, "could not mark a message as read");
      }
      await sending.showTyping(to);
    },

    async start() {
      startedAt = clock();
      logger.warn(BAN_WARNING);
      supervisor.start();
    },

    async stop() {
      await supervisor.stop();
      await within(SETTLE_WITHIN_MS, intake.settled());
    },
  };
}

async function openClient({ sessionDir, chromiumPath }: WebSettings, sleep: Sleep): Promise<WebClient> {
  const library = await loadLibrary();
  const executablePath = findChromium(chromiumPath);
  await freeProfile(join(sessionDir, PROFILE), sleep);
  return createGuardedClient(library, { sessionDir, executablePath });
}
