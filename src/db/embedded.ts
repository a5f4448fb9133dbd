import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SECOND_MS } from "../shared/clock.ts";
import { binary } from "./postgres-binaries.ts";
import { isMissing, isRunning, readPostmaster, stopPostmaster } from "./postmaster.ts";
import { type Account, giveTo, runAs, serverAccount, spawnAs } from "./server-account.ts";

export type EmbeddedPostgres = {
  readonly url: string;
  /** Another process keeps it, and takes it along when it ends. */
  readonly isAnothers: boolean;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Holds the cluster, its password and its log. */
  readonly dataDir: string;
  /** Default: any that is free. */
  readonly port?: number;
  /** Where it listens without one: any port that is free, unless told. */
  readonly freePort?: () => Promise<number>;
  /** `name=value`, as in `postgresql.conf`. */
  readonly settings?: readonly string[];
  /** Cuts the start short: it throws, and nothing runs. */
  readonly signal?: AbortSignal;
};

const USER = "hornero";
/** Long, because after a crash Postgres first plays back what it wrote last. */
const START_TIMEOUT_MS = 60 * SECOND_MS;
const POLL_MS = 10;
const OWNER_ONLY = 0o600;
/** Somebody else may take a free port before Postgres does. */
const MAX_PORTS_TRIED = 5;
const PORT_IS_TAKEN = "could not create any TCP/IP sockets";

/** Loopback only; the process logs its own failed statements, so Postgres writes only why it died. */
const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "log_min_messages=fatal"];

/**
 * Runs a Postgres of our own, made on the first start.
 *
 * A server whose process was killed is stopped and started anew; the server of a process that lives is shared, and
 * stays up when this one stops.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const home = resolve(options.dataDir);
  const cluster = join(home, "cluster");
  await mkdir(home, { recursive: true });
  const account = await serverAccount(home, cluster);
  await giveTo(account, home);

  const password = await keepPassword(join(home, "password"), account);
  await makeCluster(home, cluster, account, options.signal);

  const ownerFile = join(home, "owner");
  const leftover = await readPostmaster(cluster);
  if (leftover !== undefined) {
    if (await belongsToAnother(ownerFile))
      return { url: urlOf(password, leftover.port), isAnothers: true, stop: async () => {} };
    await stopPostmaster(cluster);
  }
  await writeFile(ownerFile, String(process.pid));
  const start = async (port: number) => {
    options.signal?.throwIfAborted();
    await startPostmaster(home, cluster, port, options, account);
    return port;
  };
  const { port: wanted, freePort: choose = freePort } = options;
  const port = await (wanted === undefined ? startWhereFree(start, choose) : start(wanted));
  return { url: urlOf(password, port), isAnothers: false, stop: () => stopPostmaster(cluster) };
}

/** Answers the port. */
async function startWhereFree(
  start: (port: number) => Promise<number>,
  choose: () => Promise<number>,
): Promise<number> {
  for (let tries = 1; ; tries++) {
    const port = await choose();
    try {
      return await start(port);
    } catch (error) {
      const isTaken = error instanceof Error && error.message.includes(PORT_IS_TAKEN);
      if (!isTaken || tries === MAX_PORTS_TRIED) throw error;
    }
  }
}

function urlOf(password: string, port: number): string {
  return `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;
}

async function keepPassword(file: string, account: Account): Promise<string> {
  try {
    const kept = await readFile(file, "utf8");
    await giveTo(account, file); // one made before the folder was closed or opened to others
    return kept;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const password = randomBytes(24).toString("base64url");
  const draft = `${file}.new`;
  await writeFile(draft, password, { mode: OWNER_ONLY });
  await giveTo(account, draft);
  await rename(draft, file);
  return password;
}

/** The cluster is made beside its place and moved there, so that one half made is never taken for whole. */
async function makeCluster(
  home: string,
  cluster: string,
  account: Account,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await readFile(join(cluster, "PG_VERSION"));
    return;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const draft = `${cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  const args = [
    `--pgdata=${draft}`,
    `--username=${USER}`,
    `--pwfile=${join(home, "password")}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin", // the same order of letters on every system
    "--builtin-locale=C.UTF-8",
  ];
  await runAs(account, binary("initdb"), args, signal);
  await rename(draft, cluster);
}

async function belongsToAnother(ownerFile: string): Promise<boolean> {
  const owner = Number(await readFile(ownerFile, "utf8"));
  return owner !== process.pid && isRunning(owner);
}

async function startPostmaster(
  home: string,
  cluster: string,
  port: number,
  { settings = [], signal }: EmbeddedOptions,
  account: Account,
): Promise<void> {
  const logFile = join(home, "postgres.log");
  const log = await open(logFile, "w");
  const flags = [...SETTINGS, `port=${port}`, ...settings].flatMap((setting) => ["-c", setting]);
  const server = spawnAs(account, binary("postgres"), ["-D", cluster, ...flags], {
    cwd: cluster,
    stdio: ["ignore", log.fd, log.fd],
    detached: true, // else Ctrl-C would stop it before the process has drained
  });
  const exited = once(server, "exit");
  const end = () => void server.kill("SIGINT");
  signal?.addEventListener("abort", end);
  const waiting = new AbortController();
  try {
    await Promise.race([
      exited.then(() => failToStart(logFile)),
      untilReady(cluster, server.pid, waiting.signal),
      sleep(START_TIMEOUT_MS, undefined, { signal: waiting.signal }).then(() => failToStart(logFile)),
    ]);
  } finally {
    signal?.removeEventListener("abort", end);
    waiting.abort();
    await log.close();
  }
  server.unref();
}

async function untilReady(cluster: string, pid: number | undefined, signal: AbortSignal): Promise<void> {
  for (;;) {
    const postmaster = await readPostmaster(cluster);
    if (postmaster?.pid === pid && postmaster?.ready) return;
    await sleep(POLL_MS, undefined, { signal });
  }
}

async function failToStart(logFile: string): Promise<never> {
  const said = (await readFile(logFile, "utf8")).trim().split("\n").slice(-3).join(" ");
  throw new Error(`Postgres did not start: ${said || `see ${logFile}`}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("A TCP server has no port.");
  return address.port;
}
