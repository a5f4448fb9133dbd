import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findChromium } from "../../../../src/bots/whatsapp/web/chromium.ts";
import { createGuardedClient } from "../../../../src/bots/whatsapp/web/guarded-client.ts";
import { freeProfile } from "../../../../src/bots/whatsapp/web/leftover-chromium.ts";
import { loadLibrary } from "../../../../src/bots/whatsapp/web/library.ts";
import { explainTrouble } from "../../../../src/bots/whatsapp/web/troubles.ts";
import { CHROMIUM, UNHURRIED } from "../../../support/browser.ts";
import { aFolder, aWebTransport, eventually } from "./rig.ts";

/** Nothing outside this machine is asked, not even for a name. */
const NOBODY = "--host-resolver-rules=MAP * ~NOTFOUND";

describe("a machine without Chromium", () => {
  it("is told where to get one", () => {
    expect(() => findChromium("/nowhere/chromium")).toThrow(
      "There is no Chromium at /nowhere/chromium: set WHATSAPP_CHROMIUM_PATH to where it is.",
    );
  });

  it("is told so in the log, and again until it has one", async () => {
    const rig = aWebTransport({ chromiumPath: "/nowhere/chromium", createClient: undefined });
    await rig.transport.start();
    await eventually(() => rig.time.slept.length > 1, "it tried again");
    expect(rig.log.join("")).toContain(
      "There is no Chromium at /nowhere/chromium: set WHATSAPP_CHROMIUM_PATH to where it is. Trying again.",
    );
  });
});

describe("what went wrong", () => {
  it.each([
    {
      said: "net::ERR_NAME_NOT_RESOLVED at https://web.whatsapp.com/",
      meant:
        "WhatsApp Web cannot be reached (net::ERR_NAME_NOT_RESOLVED). Is the internet reachable from here?",
    },
    { said: "auth timeout", meant: "WhatsApp Web did not come up in time." },
    {
      said: "The browser is already running for /data/session. Use a different `userDataDir`.",
      meant:
        "Another Chromium uses the WhatsApp session: end it, or give this process a session folder of its own.",
    },
    {
      said: "Failed to launch the browser process: Code: 127\n\nlibnss3.so: cannot open shared object file\n\nTROUBLESHOOTING",
      meant:
        'Chromium does not start (Failed to launch the browser process: Code: 127 libnss3.so: cannot open shared object file). Does "chromium --headless --no-sandbox" start by hand?',
    },
    { said: "Something else\nwith a stack\nof its own", meant: "Something else with a stack" },
  ])("is said in a sentence: $said", ({ said, meant }) => {
    expect(explainTrouble(new Error(said))).toBe(meant);
    expect(explainTrouble(said)).toBe(meant);
  });
});

describe.skipIf(CHROMIUM === "")("the system's own Chromium", () => {
  it("opens WhatsApp Web offline with a clear sentence, tries again, and is closed", UNHURRIED, async () => {
    const { rig, opened } = anOfflineTransport();
    await rig.transport.start();
    await eventually(() => opened.length > 1, "it was opened twice", UNHURRIED.timeout);
    await rig.transport.stop();
    expect(rig.log.join("")).toContain(
      "WhatsApp Web cannot be reached (net::ERR_NAME_NOT_RESOLVED). Is the internet reachable from here? Trying again.",
    );
    for (const pid of opened) await eventually(() => !isRunning(pid), "its process ended");
  });

  it("is closed although we stop while it is being opened", UNHURRIED, async () => {
    const { rig } = anOfflineTransport();
    await rig.transport.start();
    const pid = await chromiumOn(profileOf(rig.sessionDir));
    await rig.transport.stop();
    await eventually(() => !isRunning(pid), "its process ended");
  });

  it("is ended where a killed process of ours left it, and its lock removed", UNHURRIED, async () => {
    const profile = aProfile();
    const owner = spawn(process.execPath, ["--eval", OWNER, CHROMIUM, profile], { stdio: "ignore" });
    const pid = await chromiumOn(profile);
    await expect(freeProfile(profile)).rejects.toThrow(
      `Another process (${owner.pid}) uses the WhatsApp session in ${profile}: only one may, so stop it first.`,
    );
    await kill(owner);
    await freeProfile(profile);
    expect([isRunning(pid), lockOf(profile)]).toEqual([false, undefined]);
  });
});

describe("a lock on the session", () => {
  it.each([
    { of: "a container that is no more", link: `another-host-${process.pid}` },
    { of: "a process that is no more", link: `${hostname()}-4194305` },
    { of: "a process that is no Chromium", link: `${hostname()}-${process.pid}` },
  ])("of $of does not count", async ({ link }) => {
    const profile = aProfile();
    symlinkSync(link, join(profile, "SingletonLock"));
    await freeProfile(profile);
    expect(lockOf(profile)).toBeUndefined();
  });
});

/** The library's client in the system's Chromium; and the processes it was opened in, once that is over. */
function anOfflineTransport() {
  const opened: (number | undefined)[] = [];
  const rig = aWebTransport({
    async createClient() {
      const options = { sessionDir: rig.sessionDir, executablePath: CHROMIUM, flags: [NOBODY] };
      const client = createGuardedClient(await loadLibrary(), options);
      const { initialize } = client;
      client.initialize = () =>
        initialize.call(client).finally(() => opened.push(client.pupBrowser?.process()?.pid));
      return client;
    },
  });
  return { rig, opened };
}

/** A process that keeps a Chromium on a profile, as ours does. */
const OWNER = `
const [browser, profile] = process.argv.slice(1);
const args = ["--headless", "--no-sandbox", "--disable-gpu", "${NOBODY}", "--user-data-dir=" + profile, "about:blank"];
require("node:child_process").spawn(browser, args, { detached: true, stdio: "ignore" });
setInterval(() => {}, 1000);
`;

const profileOf = (sessionDir: string) => join(sessionDir, "session");

function aProfile(): string {
  const profile = profileOf(aFolder());
  mkdirSync(profile);
  return profile;
}

/** `<host>-<pid>` of the Chromium that holds it. */
function lockOf(profile: string): string | undefined {
  try {
    return readlinkSync(join(profile, "SingletonLock"));
  } catch {
    return undefined;
  }
}

function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

async function kill(owner: ChildProcess): Promise<void> {
  const ended = once(owner, "exit");
  owner.kill("SIGKILL");
  await ended;
}

async function chromiumOn(profile: string): Promise<number> {
  await eventually(() => lockOf(profile) !== undefined, "Chromium runs", UNHURRIED.timeout);
  const pid = Number(lockOf(profile)?.split("-").at(-1));
  onTestFinished(() => {
    if (isRunning(pid)) process.kill(pid, "SIGKILL");
  });
  return pid;
}
