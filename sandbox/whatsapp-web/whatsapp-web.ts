import { createGuardedClient } from "../../src/bots/whatsapp/web/guarded-client.ts";
import { loadLibrary } from "../../src/bots/whatsapp/web/library.ts";
import type { Upload } from "../phones/upload.ts";
import { createAccount, type Sent } from "./account.ts";
import { createBrowser, type ReplacedBrowser } from "./browser.ts";
import { answerLaunches } from "./launcher.ts";
import { MsgKey, PageMessage } from "./message.ts";
import { Wid } from "./wid.ts";

/** What the page keeps of a file that came in, in the names of WhatsApp Web. */
export const arrivingFile = ({ bytes, name, mime }: Upload) => ({
  mimetype: mime,
  filename: name,
  size: bytes.length,
  directPath: `data:${mime};base64,${bytes.toString("base64")}`,
});

/** Everything else is handed to the library as it is, in the names of WhatsApp Web: `type`, `caption`, `directPath` … */
export type Arriving = Readonly<Record<string, unknown>> & {
  /** `5493515550001@c.us`, `123456@lid`, `…@g.us`, `status@broadcast`. */
  readonly from: string;
  readonly body?: string;
  /** The profile's name. */
  readonly notifyName?: string;
  /** By the sender's clock, in seconds since 1970; now, unless told. */
  readonly t?: number;
};

let accounts = 0;

/**
 * WhatsApp Web, the page behind whatsapp-web.js: the library's `Client` and everything it injects run as they are, on
 * modules that stand for WhatsApp's own. A client gets it by launching `executablePath`.
 *
 * Nothing in it waits: what happens, happens when it is told to. Messages that arrive while no browser shows the page
 * are delivered to the next one that does.
 */
export function createWhatsAppWeb(options: { readonly number?: string; readonly paired?: boolean } = {}) {
  const { number = "5493515550000", paired = true } = options;
  accounts += 1;
  const executablePath = `whatsapp-web:${accounts}`;
  const account = createAccount(number, paired);
  const troubles: string[] = [];
  let current: ReplacedBrowser | undefined;
  let launches = 0;

  const shown = () => {
    if (!current?.isConnected()) throw new Error("No browser shows WhatsApp Web.");
    return current;
  };

  function opening(): void {
    const trouble = troubles.shift();
    if (trouble !== undefined) throw new Error(trouble);
  }

  answerLaunches(executablePath, async () => {
    launches += 1;
    current = createBrowser(account, opening);
    return current.browser;
  });

  return {
    executablePath,
    /** The library's client as the product makes it, with its session in this folder. */
    client: async (sessionDir: string) =>
      createGuardedClient(await loadLibrary(), { sessionDir, executablePath }),
    /** What left, oldest first. */
    sent: account.sent,
    signals: account.signals,
    launches: () => launches,
    isShown: () => current?.isConnected() ?? false,
    onSent(listener: (sent: Sent) => void): () => void {
      account.listeners.add(listener);
      return () => account.listeners.delete(listener);
    },

    /** Somebody writes. Returns the message's id. */
    arrives({ from, ...data }: Arriving): string {
      const remote = new Wid(from);
      const id = new MsgKey({ to: remote, id: MsgKey.newId(), selfDir: "in" });
      const t = Math.floor(Date.now() / 1000);
      const to = new Wid(`${number}@c.us`);
      const message = new PageMessage({
        type: "chat",
        t,
        ...data,
        id,
        from: remote,
        to,
        isNewMsg: true,
        ack: 1,
      });
      account.keep(message);
      account.undelivered.push(message);
      if (current?.isConnected()) current.window().deliver();
      return id._serialized;
    },
    /** -1 failed, 1 the server has it, 2 the phone, 3 read, 4 played. */
    acks(messageId: string, ack: number): void {
      const message = account.messages.get(messageId);
      if (!message) throw new Error(`There is no message ${messageId}.`);
      shown().window().messages.emit("change:ack", message, ack);
    },

    /** The code of a page that is not paired changes. */
    showsQr(ref: string): void {
      account.qr = ref;
      shown().window().conn.emit("change:ref", undefined, ref);
    },
    /** The code was scanned. */
    becomesReady(): void {
      account.paired = true;
      const { socket } = shown().window();
      socket.state = "CONNECTED";
      socket.emit("change:state", socket, "CONNECTED");
      socket.emit("change:hasSynced");
    },
    /** `LOGOUT` is the phone's owner who unlinks us; others are states such as `CONFLICT`, `UNPAIRED`, `TIMEOUT`. */
    disconnects(reason: string): void {
      const { socket, command } = shown().window();
      if (reason !== "LOGOUT") {
        socket.state = reason;
        socket.emit("change:state", socket, reason);
        return;
      }
      account.paired = false;
      command.emit("logout");
      shown().navigate("https://web.whatsapp.com/?post_logout=1");
    },
    /** The browser is gone, without a word. */
    crashes: () => shown().disconnect(),
    /** The page is loaded anew, as WhatsApp does for a new version of itself. */
    reloads(): void {
      shown().navigate("https://web.whatsapp.com/");
    },
    /** The next attempts to load the page fail so, one for each. */
    failsToOpen: (...errors: readonly string[]) => void troubles.push(...errors),

    knows: (phone: string, lid: string) => account.knows(phone, lid),
    /** Only a person's contact tells their phone from now on. */
    hidesPhones(): void {
      account.hidesPhones = true;
    },
    /** A chat is found by its person's hidden id only, from now on. */
    wantsLids(): void {
      account.wantsLids = true;
    },
    cannotReach: (address: string) => void account.unreachable.add(address),
    /** A module of WhatsApp's page that the library needs is not there. */
    breaks: (moduleName: string) => void account.broken.add(moduleName),
    mends: (moduleName: string) => void account.broken.delete(moduleName),
  };
}
