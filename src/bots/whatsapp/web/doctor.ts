import { accessSync, constants, mkdirSync } from "node:fs";
import { err, ok, type Result } from "../../../shared/result.ts";
import { findChromium } from "./chromium.ts";
import { loadLibrary } from "./library.ts";
import { pairedPhone } from "./pairing.ts";
import { BAN_WARNING } from "./qr.ts";

export type WebSettings = {
  /** Where the linked session is kept. */
  readonly sessionDir: string;
  /** Looked for in the usual places where it is not given. */
  readonly chromiumPath: string | undefined;
};

/** What WhatsApp Web needs: what is well, or what to do about what is not. */
export const examineWeb = async (settings: WebSettings): Promise<Result<string, string>[]> => [
  await finding("The package whatsapp-web.js is installed.", loadLibrary),
  await finding("Chromium is there to run WhatsApp Web in.", () => findChromium(settings.chromiumPath)),
  await finding(`The WhatsApp session is kept in ${settings.sessionDir}.`, () => openFolder(settings)),
  lookAtPairing(settings),
  ok(`Mind: ${BAN_WARNING}`),
];

async function finding(isWell: string, look: () => unknown): Promise<Result<string, string>> {
  try {
    await look();
    return ok(isWell);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

function openFolder({ sessionDir }: WebSettings): void {
  try {
    mkdirSync(sessionDir, { recursive: true });
    accessSync(sessionDir, constants.W_OK);
  } catch (error) {
    const who = `the user Hornero runs as must be able to write to it`;
    throw new Error(`The WhatsApp session cannot be kept in ${sessionDir}: ${who}.`, { cause: error });
  }
}

function lookAtPairing({ sessionDir }: WebSettings): Result<string, string> {
  const phone = pairedPhone(sessionDir);
  if (phone !== undefined) return ok(`The phone +${phone} is linked.`);
  return err(
    'No phone is linked to WhatsApp Web yet: start Hornero with "npm start" and scan the code it shows, there or at /health/whatsapp.',
  );
}
