import { SECOND_MS } from "../../../shared/clock.ts";
import type { Library, WebClient } from "./library.ts";

declare module "whatsapp-web.js" {
  /** What the library's own types leave out. */
  interface Client {
    inject(): Promise<void>;
    initWebVersionCache(): Promise<void>;
  }
}

export type ClientOptions = {
  readonly sessionDir: string;
  readonly executablePath: string;
  /** More of Chromium's own. */
  readonly flags?: readonly string[];
};

/** LocalAuth's folder in ours. */
export const PROFILE = "session";

/** Root in a container has no sandbox to run it in, 64 MB of /dev/shm and no GPU; the rest keeps it to our one page. */
const FLAGS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-extensions",
  "--disable-sync",
  "--no-first-run",
];
/** A page that does not answer a call by then hangs. */
const PAGE_TIMEOUT_MS = 60 * SECOND_MS;

/**
 * The library's client, with what it leaves to nobody taken care of: a promise that fails in one of its own listeners
 * would end our process.
 */
export function createGuardedClient(
  { Client, LocalAuth }: Library,
  { sessionDir, executablePath, flags = [] }: ClientOptions,
): WebClient {
  class Session extends LocalAuth {
    /** Chromium is still writing there; the folder is removed once it is closed. */
    override logout = async (): Promise<void> => {};
  }

  class GuardedClient extends Client {
    #injected = false;
    #closed = false;

    /** Called by `initialize`, and then by a listener for every page that follows. */
    override async inject(): Promise<void> {
      if (!this.#injected) {
        this.#injected = true;
        return super.inject();
      }
      try {
        await super.inject();
      } catch (error) {
        this.emit("disconnected", error instanceof Error ? error.message : String(error));
      }
    }

    /** It would read every answer of WhatsApp's for a copy of the page, which we do not keep. */
    override async initWebVersionCache(): Promise<void> {
      if (this.#closed) throw new Error("closed before it was open");
    }

    override async destroy(): Promise<void> {
      this.#closed = true;
      await super.destroy().catch(() => {
        // it is gone already
      });
    }
  }

  return new GuardedClient({
    authStrategy: new Session({ dataPath: sessionDir }),
    puppeteer: {
      executablePath,
      args: [...FLAGS, ...flags],
      protocolTimeout: PAGE_TIMEOUT_MS,
      // when we are told to stop, we close it ourselves: Puppeteer would end the whole process
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    },
  });
}
