/** https://www.postgresql.org/docs/18/errcodes-appendix.html */
const UNIQUE_VIOLATION = "23505";
const EXCLUSION_VIOLATION = "23P01";
const CHECK_VIOLATION = "23514";
const FOREIGN_KEY_VIOLATION = "23503";
const SERIALIZATION_FAILURE = "40001";
const DEADLOCK_DETECTED = "40P01";
const LOCK_NOT_AVAILABLE = "55P03";
const TOO_MANY_CONNECTIONS = "53300";
const ADMIN_SHUTDOWN = "57P01";
const CRASH_SHUTDOWN = "57P02";
const CANNOT_CONNECT_NOW = "57P03";
/** The session was ended for idling in a transaction: its lock holder was stuck, not the statement wrong. */
const IDLE_IN_TRANSACTION_TIMEOUT = "25P03";
const CONNECTION_EXCEPTION_CLASS = "08";

const CONSTRAINT_VIOLATIONS = [UNIQUE_VIOLATION, EXCLUSION_VIOLATION, CHECK_VIOLATION, FOREIGN_KEY_VIOLATION];
const RETRYABLE = [SERIALIZATION_FAILURE, DEADLOCK_DETECTED, LOCK_NOT_AVAILABLE];
const UNAVAILABLE = [
  TOO_MANY_CONNECTIONS,
  ADMIN_SHUTDOWN,
  CRASH_SHUTDOWN,
  CANNOT_CONNECT_NOW,
  IDLE_IN_TRANSACTION_TIMEOUT,
];
const NETWORK_ERRORS = [
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
];

/** What `pg` and knex throw without a code when a connection breaks or cannot be had; knex puts the statement before it. */
const BROKEN_CONNECTION =
  /(?:^| - )(?:timeout expired|timeout exceeded when trying to connect|Query read timeout|Connection terminated|Connection ended|Client has encountered a connection error|Client was closed|Knex: Timeout acquiring a connection)/;

export function breaksConstraint(error: unknown, constraint: string): boolean {
  return (
    error instanceof Error &&
    CONSTRAINT_VIOLATIONS.includes(codeOf(error)) &&
    "constraint" in error &&
    error.constraint === constraint
  );
}

export function breaksExclusion(error: unknown, constraint: string): boolean {
  return breaksConstraint(error, constraint) && codeOf(error) === EXCLUSION_VIOLATION;
}

/** Whether the same transaction, run again, may well succeed. */
export function isRetryable(error: unknown): boolean {
  return RETRYABLE.includes(codeOf(error));
}

/** Whether the database could not be asked at all, so that nothing is known of the request itself. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  return (
    UNAVAILABLE.includes(code) ||
    NETWORK_ERRORS.includes(code) ||
    code.startsWith(CONNECTION_EXCEPTION_CLASS) ||
    (error instanceof Error && BROKEN_CONNECTION.test(error.message))
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
