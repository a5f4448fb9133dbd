import { EventEmitter } from "node:events";
import type { Account } from "./account.ts";
import { copied, openWindow, type PageWindow } from "./window.ts";

export type ReplacedBrowser = ReturnType<typeof createBrowser>;

const CLOSED = "Protocol error (Runtime.callFunctionOn): Target closed";

/**
 * What the library uses of Puppeteer's `Browser` and `Page`: one browser with one page.
 *
 * `opening` is called as the page is loaded, and throws where it cannot be.
 */
export function createBrowser(account: Account, opening: () => void) {
  const exposed = new Map<string, (...args: never[]) => unknown>();
  const closing = Promise.withResolvers<never>();
  closing.promise.catch(() => {}); // nobody may be waiting for the page
  let window = openWindow(account, exposed);
  let connected = true;

  const alive = <T>(work: Promise<T>): Promise<T> => Promise.race([work, closing.promise]);

  function navigate(url: string): void {
    window = openWindow(account, exposed);
    page.emit("framenavigated", { url: () => url });
  }

  const page = Object.assign(new EventEmitter(), {
    setUserAgent: async () => {},
    setBypassCSP: async () => {},
    waitForNavigation: () => alive(new Promise((navigated) => page.once("framenavigated", navigated))),
    goto: async () => opening(),
    async evaluate(script: unknown, ...args: unknown[]) {
      if (!connected) throw new Error(CLOSED);
      return copied(await alive(Promise.resolve(window.run(script, args))));
    },
    async exposeFunction(name: string, work: (...args: never[]) => unknown) {
      exposed.set(name, work);
      window.expose(name, work);
    },
  });

  function disconnect(): void {
    if (!connected) return;
    connected = false;
    closing.reject(new Error(CLOSED));
    browser.emit("disconnected");
  }

  const browser = Object.assign(new EventEmitter(), {
    pages: async () => [page],
    isConnected: () => connected,
    process: () => null,
    close: async () => disconnect(),
  });

  return {
    browser,
    disconnect,
    navigate,
    isConnected: () => connected,
    window: (): PageWindow => window,
  };
}
