import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SECOND_MS } from "../shared/clock.ts";

export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** A fast shutdown writes a checkpoint first; one cut off is only slower to start again. */
const STOP_TIMEOUT_MS = 8 * SECOND_MS;
const POLL_MS = 10;

/** https://www.postgresql.org/docs/18/server-shutdown.html: open transactions are rolled back, or not even that. */
const FAST = "SIGINT";
const IMMEDIATE = "SIGQUIT";

/**
 * The server that runs on a cluster, as its `postmaster.pid` tells (the lines are in Postgres' `pidfile.h`).
 *
 * The file outlives a crash, and by then its process id may be another program's.
 */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = await linesOf(join(cluster, "postmaster.pid"));
  const [pid, , , port, , , , status] = lines;
  if (pid === undefined || port === undefined) return undefined;
  const isServer = isRunning(Number(pid)) && (await commandOf(Number(pid))).includes("postgres");
  return isServer ? { pid: Number(pid), port: Number(port), ready: status?.trim() === "ready" } : undefined;
}

/** Stops the server that runs on a cluster, if one does. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  let asked: NodeJS.Signals | undefined;
  for (;;) {
    const postmaster = await readPostmaster(cluster);
    if (postmaster === undefined) return;
    const way = Date.now() < deadline ? FAST : IMMEDIATE;
    if (way !== asked) signal(postmaster.pid, way);
    asked = way;
    await sleep(POLL_MS);
  }
}

export function isRunning(pid: number): boolean {
  return signal(pid, 0);
}

/** Whether there is no such file, or no such process any more. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT" || codeOf(error) === "ESRCH";
}

/** Whether there is such a process. One of another account counts, though it cannot be signalled. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (isMissing(error)) return false;
    if (name === 0 && codeOf(error) === "EPERM") return true;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

async function linesOf(file: string): Promise<string[]> {
  try {
    return (await readFile(file, "utf8")).split("\n");
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === "linux") return (await linesOf(`/proc/${pid}/cmdline`)).join("");
  return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
}
