import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { SCRATCH } from "../support/scratch.ts";
import { eventsOf } from "./phone-events.ts";

const DEMO = fileURLToPath(new URL("../../sandbox/demo.ts", import.meta.url));

/** A folder in which a demo keeps what it remembers; it is gone after the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(SCRATCH, "hornero-demo-"));
  await chmod(folder, 0o755); // Postgres may run as a user of its own
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/** `npm run demo`, as a process of its own that works in a folder; it ends with the test. */
export function startDemo(args: readonly string[], folder?: string) {
  const child = spawn(process.execPath, [DEMO, ...args], {
    cwd: folder,
    env: { ...process.env, TMPDIR: SCRATCH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  const opened = Promise.withResolvers<string>();
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on("line", (line) => {
      lines.push(line);
      const url = /^Hornero is open at (\S+)$/.exec(line)?.[1];
      if (url !== undefined) opened.resolve(url);
    });
  }
  const ended = once(child, "close").then(() => child.exitCode);
  const failed = ended.then((exitCode) => {
    throw new Error(`The demo ended with ${exitCode} before it was open:\n${lines.join("\n")}`);
  });
  failed.catch(() => {}); // for whoever waits for it to open

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    child.kill(signal);
    return ended;
  }
  onTestFinished(async () => {
    await end("SIGINT");
  });
  return {
    /** What it has written so far. */
    lines,
    /** The exit code, once it ends by itself. */
    ended: () => ended,
    end,
    /** The address of the phones page. */
    opens: () => Promise.race([opened.promise, failed]),
  };
}

/** Somebody writes on a phone of the page. */
export async function writes(url: string, person: number, text: string): Promise<void> {
  await fetch(`${url}/phones/api/phones/${person}/actions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ type: "text", text }),
  });
}

/** All that a phone of the page has shown, up to where it says this. */
export async function reads(url: string, person: number, text: string): Promise<string> {
  let shown = "";
  for await (const event of eventsOf(url, person)) {
    shown += JSON.stringify(event);
    if (shown.includes(text)) break;
  }
  return shown;
}
