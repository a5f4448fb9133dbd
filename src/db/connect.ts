import knex, { type Knex } from "knex";
import pg from "pg";
import { SECOND_MS } from "../shared/clock.ts";
import { prepareStatements } from "./prepare-statements.ts";

export type Db = Knex;
export type Trx = Knex.Transaction;

export type ConnectOptions = {
  /** Most connections open at once. */
  readonly max?: number;
  /** Told of connections that could not be had. They are thrown to whoever asked, too. */
  readonly onError?: (message: string) => void;
  readonly statementTimeoutMs?: number;
};

const DATE = 1082;
const DATERANGE = 3912;
const BIGINT = 20;

/** Where Postgres or the network hangs instead of refusing, this is how long anybody waits to know. */
const CONNECT_TIMEOUT_MS = 3 * SECOND_MS;
const ACQUIRE_TIMEOUT_MS = 5 * SECOND_MS;
const STATEMENT_TIMEOUT_MS = 10 * SECOND_MS;
/** A frozen process must not keep a cabin locked. */
const IDLE_IN_TRANSACTION_MS = 30 * SECOND_MS;

/**
 * A pool that connects on its first query.
 *
 * Civil dates and date ranges stay text, a `bigint` is a number and throws where it would lose digits.
 */
export function connect(url: string, options: ConnectOptions = {}): Db {
  const { max = 10, onError = () => {}, statementTimeoutMs = STATEMENT_TIMEOUT_MS } = options;
  return knex({
    client: "pg",
    connection: {
      connectionString: url,
      application_name: "hornero",
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      statement_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + SECOND_MS, // for a server that no longer keeps its own timeout
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      types: { getTypeParser },
      options: "-c plan_cache_mode=force_generic_plan", // our plans do not depend on the values; planning costs more than running
    },
    pool: { min: 0, max, afterCreate: prepare },
    acquireConnectionTimeout: ACQUIRE_TIMEOUT_MS,
    compileSqlOnError: false, // an error says the statement, not the names and numbers of people it was about
    log: { warn: onError, error: onError, debug: () => {}, deprecate: () => {} },
  });
}

function prepare(
  connection: pg.Client,
  done: (error: Error | undefined, connection: pg.Client) => void,
): void {
  prepareStatements(connection);
  done(undefined, connection);
}

function getTypeParser(oid: number, format: string) {
  if (oid === DATE || oid === DATERANGE) return (text: string) => text;
  if (oid === BIGINT) return wholeNumber;
  return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new Error(`${text} is too large to be read exactly.`);
  return number;
}
