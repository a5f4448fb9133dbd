import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "../../src/db/connect.ts";
import { startEmbeddedPostgres } from "../../src/db/embedded.ts";
import { migrate } from "../../src/db/migrate.ts";
import { databaseUrl, onSocketIn, TEMPLATE } from "./database-url.ts";
import { startRedis } from "./redis.ts";
import { scratchRoot } from "./scratch.ts";
import { findTool, tools } from "./tools.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** A test's data is thrown away, so nothing waits for the disk. */
const FAST_AND_FORGETFUL = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "io_method=sync", // what is read is in memory, and asking others for it costs more
  "max_connections=300",
];

/** Where there are sockets with a path, a query costs two thirds of what it does over loopback. */
const ON_SOCKETS = process.platform === "linux";

/** Starts the servers all tests share, and passes on the tools found, as the environment of every test file. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await using servers = new AsyncDisposableStack();
  const home = process.env.HORNERO_TEST_HOME ?? (await mkdtemp(join(await scratchRoot(), "hornero-test-")));
  if (home !== process.env.HORNERO_TEST_HOME) servers.defer(() => rm(home, { recursive: true, force: true }));
  await chmod(home, 0o755); // Postgres reads its folder as a user of its own when the tests run as root

  for (const tool of Object.values(tools)) {
    const path = findTool(tool);
    if (path !== undefined) process.env[tool.variable] = path;
  }
  const redisServer = process.env[tools.redis.variable];
  if (process.env.REDIS_URL === undefined && redisServer !== undefined) {
    const redis = await startRedis(redisServer, join(home, "redis"));
    servers.defer(redis.stop);
    process.env.REDIS_URL = redis.url;
  }

  const dataDir = join(home, "postgres");
  const sockets = ON_SOCKETS ? [`unix_socket_directories=${dataDir}`] : [];
  const postgres = await startEmbeddedPostgres({ dataDir, settings: [...FAST_AND_FORGETFUL, ...sockets] });
  servers.defer(postgres.stop);
  await proveQuickly(postgres.url, join(dataDir, "cluster"));
  await makeTemplate(postgres.url);
  project.provide("postgresUrl", ON_SOCKETS ? onSocketIn(dataDir, postgres.url) : postgres.url);

  const running = servers.move();
  return () => running.disposeAsync();
}

/** Proving a password is slow on purpose, for both sides, and the tests connect thousands of times. */
async function proveQuickly(adminUrl: string, cluster: string): Promise<void> {
  const { username, password } = new URL(adminUrl);
  const admin = connect(adminUrl, { max: 1 });
  await admin.raw("set scram_iterations = 1");
  await admin.raw(`alter role ${username} password '${password}'`); // no statement of this kind takes parameters
  const saidAsItIs = ["local all all password", "host all all 127.0.0.1/32 password"]; // and checked
  await writeFile(join(cluster, "pg_hba.conf"), `${saidAsItIs.join("\n")}\n`);
  await admin.raw("select pg_reload_conf()");
  await admin.destroy();
}

async function makeTemplate(adminUrl: string): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  const admin = connect(adminUrl);
  cleanup.defer(() => admin.destroy());
  await admin.raw("create database ??", [TEMPLATE]);

  await migrate(databaseUrl(adminUrl, TEMPLATE));
}
