import { accessSync, constants } from "node:fs";

/** Where Debian, Ubuntu, Google and macOS put one. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser to run WhatsApp Web in. Throws, with a sentence that says what to do, where there is none. */
export function findChromium(configured: string | undefined): string {
  if (configured !== undefined) {
    if (isExecutable(configured)) return configured;
    throw new Error(`There is no Chromium at ${configured}: set WHATSAPP_CHROMIUM_PATH to where it is.`);
  }
  const found = USUAL_PLACES.find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    'WhatsApp Web needs Chromium, and there is none: on Debian "apt install chromium" brings it; if it is somewhere else, say where in WHATSAPP_CHROMIUM_PATH.',
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
