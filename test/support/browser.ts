import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** Where there is none, it is empty, and the tests that need one are left out. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? "";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser that was only just installed takes its time; whatever it waits for, it gives up before the test does. */
export const UNHURRIED = { timeout: 120_000 };
const STEP_TIMEOUT_MS = 20_000;

/** A window of a real browser; it closes with the test. */
export async function aWindow(options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  onTestFinished(() => browser.close());
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "es-AR",
    ...options,
  });
  context.setDefaultTimeout(STEP_TIMEOUT_MS);
  return context.newPage();
}
