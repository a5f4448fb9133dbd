import { randomUUID } from "node:crypto";
import type { Knex } from "knex";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { databaseUrl, TEMPLATE } from "./database-url.ts";

export type TestDatabase = {
  readonly url: string;
  readonly knex: Knex;
  /** For the jobs of the file's houses. */
  readonly jobsPool: pg.Pool;
};

/** Connections that stay open for the next house. */
class KeptPool extends pg.Pool {
  override async end(): Promise<void> {}
  close(): Promise<void> {
    return super.end();
  }
}

/** Two workers of a house, with six jobs between them, and a connection for each that listens for more. */
const JOBS_AT_ONCE = 8;
/** Postgres waits 5 s for connections to end before it refuses to drop a database with this. */
const OBJECT_IN_USE = "55006";

/**
 * Gives the test file a migrated database of its own, from its first test to its last.
 *
 * A connection the file leaves open fails it: in production that would be a pool that never drains.
 */
export function testDatabase(): TestDatabase {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = databaseUrl(inject("postgresUrl"), name);
  const knex = connect(url); // connects on the first query, when the database is there
  const jobsPool = new KeptPool({ connectionString: url, max: JOBS_AT_ONCE });
  // Whoever uses a connection hears that it broke; one that nobody uses is replaced.
  jobsPool.on("error", () => {}).on("connect", (client) => client.on("error", () => {}));

  // files are copied as they are: written page by page, a database would go through the log as well
  const clone = `create database ${name} template ${TEMPLATE} strategy file_copy`;

  beforeAll(() => onServer((server) => server.query(clone)));
  afterAll(async () => {
    await knex.destroy();
    await jobsPool.close();
    await onServer((server) => dropUnlessInUse(server, name));
  });
  return { url, knex, jobsPool };
}

async function dropUnlessInUse(server: pg.Client, name: string): Promise<void> {
  try {
    await server.query(`drop database ${name}`);
  } catch (refused) {
    if (!(refused instanceof pg.DatabaseError) || refused.code !== OBJECT_IN_USE) throw refused;
    const { rows } = await server.query<{ query: string }>(
      "select query from pg_stat_activity where datname = $1",
      [name],
    );
    await server.query(`drop database ${name} with (force)`);
    const lastQueries = rows.map(({ query }) => `\n  last query: ${query}`).join("");
    throw new Error(`This test file left database connections open: ${rows.length}.${lastQueries}`);
  }
}

async function onServer(work: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: inject("postgresUrl") });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}
