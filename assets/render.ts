import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Telegram scales a photo down to 1280 pixels. */
const SIZE = { width: 1280, height: 853 };

const folder = new URL("cabins/", import.meta.url);
const [executablePath] = process.argv.slice(2);
if (executablePath === undefined) {
  console.error("Usage: npm exec -- node assets/render.ts <path to Chromium>");
  process.exit(1);
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: SIZE });
for (const name of await readdir(folder)) {
  if (!name.endsWith(".svg")) continue;
  await page.goto(new URL(name, folder).href);
  const path = fileURLToPath(new URL(name.replace(".svg", ".jpg"), folder));
  await page.screenshot({ path, type: "jpeg", quality: 85 });
}
await browser.close();
