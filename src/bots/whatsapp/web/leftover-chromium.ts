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
    const parent = statOf(pid)?.parent;
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

/** With the helpers it started, which would go on writing to the profile: Puppeteer gives them a group of their own. */
async function end(pid: number, sleep: Sleep): Promise<void> {
  const never = new AbortController().signal;
  const target = statOf(pid)?.group === pid ? -pid : pid;
  for (let waitedMs = 0; kill(target) && waitedMs < END_WITHIN_MS; waitedMs += LOOK_MS) {
    await sleep(LOOK_MS, never);
  }
}

/** Whether there was still somebody to kill. */
function kill(target: number): boolean {
  try {
    return process.kill(target, "SIGKILL");
  } catch {
    return false;
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function statOf(pid: number) {
  const stat = /^\d+ \(.*\) \S (\d+) (\d+)/s.exec(textAt(`/proc/${pid}/stat`) ?? "");
  return stat === null ? undefined : { parent: Number(stat[1]), group: Number(stat[2]) };
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
