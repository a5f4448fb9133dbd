import { type Clock, MINUTE_MS, SECOND_MS } from "../../../shared/clock.ts";
import type { Logger } from "../../../shared/logger.ts";
import type { WebClient } from "./library.ts";
import { type Sleep, within, withJitter } from "./sleeping.ts";
import type { WebState } from "./state.ts";
import { explainTrouble } from "./troubles.ts";

export const FIRST_WAIT_MS = 2 * SECOND_MS;
export const MAX_WAIT_MS = 5 * MINUTE_MS;
/** Whoever was ready for so long is not failing again and again. */
const STEADY_MS = MINUTE_MS;
/** How often we look whether the page still answers. */
export const LOOK_MS = MINUTE_MS;
/** A page that is not ready and has not stirred for so long begins anew; so does one whose code nobody scans. */
export const SILENCE_MS = 5 * MINUTE_MS;
/** A stop has ten seconds in all. */
const CLOSE_WITHIN_MS = 4 * SECOND_MS;

/** By the library's names for WhatsApp's own states. */
const CONNECTED = "CONNECTED";
const LOGOUT = "LOGOUT";

type End = { readonly reason: string; readonly isFailure: boolean; readonly loggedOut: boolean };

export type SupervisorDeps = {
  /** A client that has not begun; throws, with a sentence, where there can be none. */
  readonly createClient: () => Promise<WebClient>;
  /** Hears its messages. */
  readonly listen: (client: WebClient) => void;
  /** The phone was linked, and it was unlinked. */
  readonly paired: (client: WebClient) => void;
  readonly unpaired: () => Promise<void>;
  readonly changed: (state: WebState) => void;
  readonly reopened: () => void;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Keeps WhatsApp Web open: the library does not come back by itself from anything. */
export function createSupervisor(deps: SupervisorDeps) {
  const { sleep, random, clock, logger } = deps;
  const stopping = new AbortController();
  let state: WebState = { kind: "stopped" };
  let open: WebClient | undefined;
  let running: Promise<void> | undefined;

  function become(next: WebState): void {
    state = next;
    deps.changed(next);
  }

  async function run(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      become({ kind: "starting" });
      const end = await live();
      if (stopping.signal.aborted) break;
      if (end.loggedOut) await deps.unpaired();
      failures = end.isFailure ? failures + 1 : 0;
      const waitMs = withJitter(Math.min(FIRST_WAIT_MS * 2 ** failures, MAX_WAIT_MS), random);
      become({ kind: "waiting", reason: end.reason, until: new Date(clock().getTime() + waitMs) });
      logger.warn({ waitMs: Math.round(waitMs) }, `${end.reason} Trying again.`);
      deps.reopened();
      await sleep(waitMs, stopping.signal);
    }
    become({ kind: "stopped" });
  }

  /** One client, from its beginning to its end. */
  async function live(): Promise<End> {
    const over = new AbortController();
    const { promise: ended, resolve } = Promise.withResolvers<End>();
    const stopped = () => resolve({ reason: "", isFailure: false, loggedOut: false });
    stopping.signal.addEventListener("abort", stopped, { once: true });
    let readySince: Date | undefined;
    let stirredAt = clock();

    function end(error: unknown, how: Partial<End> = {}): void {
      const wasSteady = readySince !== undefined && clock().getTime() - readySince.getTime() >= STEADY_MS;
      resolve({ reason: explainTrouble(error), isFailure: !wasSteady, loggedOut: false, ...how });
    }
    function stir(next?: WebState): void {
      stirredAt = clock();
      if (next && !over.signal.aborted && !stopping.signal.aborted) become(next);
    }

    function watch(client: WebClient): void {
      client.on("qr", (qr) => stir({ kind: "awaiting_qr", qr }));
      client.on("authenticated", () => stir({ kind: "starting" }));
      client.on("loading_screen", () => stir());
      client.on("ready", () => {
        if (over.signal.aborted) return; // of a client that is being closed
        readySince ??= clock();
        open = client;
        stir({ kind: "ready" });
        deps.paired(client);
      });
      client.on("change_state", (now) => {
        if (readySince) stir({ kind: now === CONNECTED ? "ready" : "starting" });
      });
      client.on("auth_failure", (message) => end(`WhatsApp does not take the session (${message}).`));
      client.on("disconnected", (reason) => {
        const loggedOut = reason === LOGOUT;
        const what = loggedOut ? "The phone unlinked Hornero: scan the code again." : sentenceOf(reason);
        end(what, loggedOut ? { loggedOut, isFailure: false } : {});
      });
    }

    async function lookIn(client: WebClient): Promise<void> {
      while (!over.signal.aborted) {
        await sleep(LOOK_MS, over.signal);
        if (over.signal.aborted) return;
        if (state.kind === "ready") await client.getState().catch(end);
        else if (clock().getTime() - stirredAt.getTime() >= SILENCE_MS) {
          const unscanned = state.kind === "awaiting_qr";
          end(unscanned ? "Nobody scanned the code." : "WhatsApp Web hangs.", { isFailure: !unscanned });
        }
      }
    }

    let client: WebClient | undefined;
    let opening: Promise<void> | undefined;
    try {
      client = await deps.createClient();
      watch(client);
      deps.listen(client);
      if (!stopping.signal.aborted) opening = initialize(client, end);
      void lookIn(client);
      return await ended;
    } catch (error) {
      end(error);
      return await ended;
    } finally {
      over.abort();
      stopping.signal.removeEventListener("abort", stopped);
      open = undefined;
      if (client) await close(client, opening);
    }
  }

  return {
    state: () => state,
    /** The client, while it is ready. */
    client: () => (state.kind === "ready" ? open : undefined),
    signal: stopping.signal,
    start(): void {
      running ??= run();
    },
    async stop(): Promise<void> {
      stopping.abort();
      await running;
    },
  };
}

/** A browser that goes away says nothing to the library. */
async function initialize(client: WebClient, end: (error: unknown) => void): Promise<void> {
  try {
    await client.initialize();
    client.pupBrowser?.once("disconnected", () => end("Chromium ended by itself."));
    client.pupPage?.once("error", () => end("WhatsApp's page crashed."));
  } catch (error) {
    end(error);
  }
}

/** A browser that is still being launched can be closed only once it is there. */
async function close(client: WebClient, opening: Promise<void> | undefined): Promise<void> {
  const closing = client
    .destroy()
    .then(() => opening)
    .then(() => client.destroy())
    .then(() => true);
  if (await within(CLOSE_WITHIN_MS, closing)) return;
  client.pupBrowser?.process()?.kill("SIGKILL");
}

const sentenceOf = (reason: string) => `WhatsApp Web disconnected (${reason}).`;
