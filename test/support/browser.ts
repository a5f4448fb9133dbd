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
const DESKTOP = { width: 1440, height: 900 };

/** A browser that was only just installed takes its time; whatever it waits for, it gives up before the test does. */
export const UNHURRIED = { timeout: 120_000 };
const STEP_TIMEOUT_MS = 20_000;

/**
 * A real browser for a test file, as it takes longer to start than most tests. What it returns opens a window for a
 * test, in a profile that no other test uses at the same time.
 *
 * A window costs a process of its own, several times what a page costs that opens in one that is there. So the next
 * test that wants one of the same kind gets it, at another address, and with nothing kept of the page before.
 */
export function testBrowser() {
  let browser: Promise<Browser> | undefined;
  const idle = new Map<string, Page[]>();
  afterAll(async () => (await browser)?.close());

  return async ({ viewport, ...profile }: BrowserContextOptions = {}): Promise<Page> => {
    browser ??= chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const kind = JSON.stringify(profile);
    const idleOfThisKind = idle.get(kind) ?? [];
    idle.set(kind, idleOfThisKind);
    const page = idleOfThisKind.pop() ?? (await openWindow(await browser, profile));
    onTestFinished(async ({ task }) => {
      const mayServeAgain = task.result?.state === "pass" && (await forget(page));
      if (mayServeAgain) idleOfThisKind.push(page);
      else await page.context().close();
    });
    await page.setViewportSize(viewport ?? DESKTOP);
    return page;
  };
}

async function openWindow(browser: Browser, profile: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: "es-AR", viewport: DESKTOP, ...profile });
  context.setDefaultTimeout(STEP_TIMEOUT_MS);
  return context.newPage();
}

/**
 * It stays where it is, for a blank page in between would take its time. False where it cannot forget: it was just going
 * elsewhere, or its server is gone and the browser shows a page of its own.
 */
async function forget(page: Page): Promise<boolean> {
  const all = page.context().pages();
  await Promise.all(all.filter((other) => other !== page).map((other) => other.close()));
  for (const event of ["request", "console"]) page.removeAllListeners(event);
  await page.unrouteAll();
  await page.mouse.move(0, 0);
  return page.evaluate("sessionStorage.clear(), localStorage.clear()").then(
    () => true,
    () => false,
  );
}
