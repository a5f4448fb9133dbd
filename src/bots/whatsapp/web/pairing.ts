import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { PROFILE } from "./guarded-client.ts";
import type { WebClient } from "./library.ts";

/** A profile exists before any phone is linked to it; this file says that one is, and which. */
const MARK = "paired";

/** The linked phone's digits, or undefined while none is. */
export function pairedPhone(sessionDir: string): string | undefined {
  try {
    return readFileSync(join(sessionDir, MARK), "utf8").trim();
  } catch {
    return undefined;
  }
}

export function markPaired(sessionDir: string, client: WebClient): void {
  mkdirSync(sessionDir, { recursive: true });
  writeFileSync(join(sessionDir, MARK), `${client.info.wid.user}\n`, { mode: 0o600 });
}

/** What is left of an unlinked session would only be refused. */
export async function forgetSession(sessionDir: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 5 };
  await rm(join(sessionDir, MARK), options);
  await rm(join(sessionDir, PROFILE), options);
}
