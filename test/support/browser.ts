import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";

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

/**
 * A real browser for a test file, as it takes longer to start than most tests. What it returns opens a window in a
 * profile of its own, which closes with the test.
 */
export function testBrowser() {
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());

  return async (options: BrowserContextOptions = {}): Promise<Page> => {
    browser ??= chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const desktop = { viewport: { width: 1440, height: 900 }, locale: "es-AR" };
    const profile = await (await browser).newContext({ ...desktop, ...options });
    onTestFinished(() => profile.close());
    profile.setDefaultTimeout(STEP_TIMEOUT_MS);
    return profile.newPage();
  };
}
