import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Api } from "grammy";
import type { BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import type { Person } from "../../sandbox/phones/phone-protocol.ts";
import { phonesPage } from "../../sandbox/phones/serve.ts";
import { createTelegramEmulator } from "../../sandbox/telegram/emulator.ts";
import { testBrowser } from "../support/browser.ts";
import { freePort } from "../support/ports.ts";
import { ANA, BRUNO, TOKEN } from "./telegram-people.ts";

type PhonesOptions = { readonly window?: BrowserContextOptions; readonly people?: readonly Person[] };

/** The phones page in windows of a browser that the test file keeps. */
export function phonesInBrowser() {
  const aWindow = testBrowser();
  return (options: PhonesOptions = {}) => thePhones(aWindow, options);
}

/** The page in a window, and a bot that only says what the test has it say. Ana has started the chat. */
async function thePhones(
  aWindow: ReturnType<typeof testBrowser>,
  { window = {}, people = [ANA, BRUNO] }: PhonesOptions,
) {
  const page = await aWindow(window);
  const folder = await mkdtemp(join(tmpdir(), "hornero-phones-"));
  const port = await freePort();

  async function start() {
    const telegram = createTelegramEmulator({
      token: TOKEN,
      people,
      port,
      dataFile: join(folder, "chats.json"),
    });
    telegram.fastify.register(phonesPage);
    const { url } = await telegram.start();
    return { telegram, url };
  }

  let running = await start();
  running.telegram.phone(people[0]?.id ?? ANA.id).types("/start");
  onTestFinished(async () => {
    await running.telegram.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await page.goto(running.url);
  return {
    page,
    api: new Api(TOKEN, { apiRoot: running.url }),
    ana: phoneOf(page),
    bruno: phoneOf(page, 1),
    stopServer: () => running.telegram.stop(),
    async startServer() {
      running = await start();
    },
    /** One more window of the same browser. Opened by the page, it needs no process of its own. */
    async anotherWindow(): Promise<Page> {
      const opened = page.waitForEvent("popup");
      await page.evaluate(`void open("${running.url}")`);
      return opened;
    },
  };
}

/** A phone on the page, the first by default, and what a person looks at on it. */
export function phoneOf(page: Page, index = 0) {
  const phone = page.locator(".slot").nth(index);
  return {
    phone,
    field: phone.getByLabel("Escribir un mensaje"),
    messages: phone.locator(".message"),
    status: phone.locator(".status"),
    dayPill: phone.locator(".day-pill"),
    scroller: phone.locator(".scroller"),
    key: (name: string) => phone.getByRole("button", { name }),
    sees: (text: string) => phone.locator(".message").getByText(text).last().waitFor(),
  };
}
