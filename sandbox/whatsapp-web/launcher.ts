import { createRequire } from "node:module";

type Launch = (options: { readonly executablePath?: string }) => Promise<unknown>;

const browsers = new Map<string, Launch>();
let replaced = false;

/** From now on `puppeteer.launch` opens ours where it is asked for the browser of this path, and only there. */
export function answerLaunches(executablePath: string, launch: Launch): void {
  browsers.set(executablePath, launch);
  if (replaced) return;
  replaced = true;
  const fromLibrary = createRequire(createRequire(import.meta.url).resolve("whatsapp-web.js"));
  const puppeteer: { launch: Launch } = fromLibrary("puppeteer");
  const { launch: launchReal } = puppeteer;
  puppeteer.launch = (options) => (browsers.get(options.executablePath ?? "") ?? launchReal)(options);
}
