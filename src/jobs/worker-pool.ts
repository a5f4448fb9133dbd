import pg from "pg";
import { SECOND_MS } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";

const TIMEOUT_MS = 10 * SECOND_MS;
const CONNECTING_MS = TIMEOUT_MS / 2;
const QUERYING_MS = TIMEOUT_MS + SECOND_MS;
/** By then a statement of the worker's has an answer, or is given up. */
export const ANSWERED_WITHIN_MS = CONNECTING_MS + QUERYING_MS;
/** One connection listens for new jobs for as long as the worker runs. */
const LISTENING = 1;

/** The worker's own connections, which take jobs and mark them done; tasks use the process' pool. */
export function openPool(url: string, concurrency: number, logger: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "hornero worker",
    max: concurrency + LISTENING,
    connectionTimeoutMillis: CONNECTING_MS,
    statement_timeout: TIMEOUT_MS,
    query_timeout: QUERYING_MS,
    keepAlive: true,
  });
  // Without listeners a restart of the database ends the process; whoever needed the connection hears of it anyway.
  const note = (error: Error) => logger.debug({ err: error }, "the worker lost a connection");
  pool.on("error", note);
  pool.on("connect", (client) => client.on("error", note));
  return pool;
}
