import { readFileSync, readlinkSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { SECOND_MS } from "../../../shared/clock.ts";
import { type Sleep, systemSleep } from "./sleeping.ts";

/** Chromium's own names for them: a link to `<host>-<pid>`, and two that go with it. */
const LOCK = "SingletonLock";
const LOCK_FILES = [LOCK, "SingletonCookie", "SingletonSocket"];
const END_WITHIN_MS = 5 * SECOND_MS;
const LOOK_MS = 50;

/**
 * Ends the Chromium that a killed process of ours left running on this profile, and removes the locks it left.
 *
 * Throws, with a sentence, where the profile is in use by another process that lives.
 */
export async function freeProfile(profile: string, sleep: Sleep = systemSleep): Promise<void> {
  const pid = runningOn(profile);
  if (pid !== undefined) {
    const parent = parentOf(pid);
    if (parent !== undefined && parent !== process.pid && isNode(parent)) {
      throw new Error(
        `Another process (${parent}) uses the WhatsApp session in ${profile}: only one may, so stop it first.`,
      );
    }
    await end(pid, sleep);
  }
  for (const name of LOCK_FILES) rmSync(join(profile, name), { force: true });
}

/** The Chromium of this machine that holds the profile's lock. Another's pid may be the same by chance. */
function runningOn(profile: string): number | undefined {
  const [, host, digits] = /^(.*)-(\d+)$/.exec(linkAt(join(profile, LOCK)) ?? "") ?? [];
  if (host !== hostname()) return undefined; // of a container that is no more
  const pid = Number(digits);
  const command = textAt(`/proc/${pid}/cmdline`) ?? "";
  return command.includes(profile) ? pid : undefined;
}

async function end(pid: number, sleep: Sleep): Promise<void> {
  const never = new AbortController().signal;
  for (let waitedMs = 0; isAlive(pid) && waitedMs < END_WITHIN_MS; waitedMs += LOOK_MS) {
    process.kill(pid, "SIGKILL");
    await sleep(LOOK_MS, never);
  }
}

function isAlive(pid: number): boolean {
  const state = /^\d+ \(.*\) (\S)/s.exec(textAt(`/proc/${pid}/stat`) ?? "")?.[1];
  return state !== undefined && state !== "Z"; // a zombie holds nothing any more
}

function parentOf(pid: number): number | undefined {
  const parent = /^\d+ \(.*\) \S (\d+)/s.exec(textAt(`/proc/${pid}/stat`) ?? "")?.[1];
  return parent === undefined ? undefined : Number(parent);
}

const isNode = (pid: number) => basename(linkAt(`/proc/${pid}/exe`) ?? "") === basename(process.execPath);

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
