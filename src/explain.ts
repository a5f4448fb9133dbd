import { isUnavailable } from "./db/sqlstates.ts";

/** One line for an operator: what is wrong at the start, and what to do about it. */
export function explain(error: unknown): string {
  // An error of several addresses tried is told by its first.
  if (error instanceof AggregateError && error.errors.length > 0) return explain(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  const { message } = error;
  switch ("code" in error && error.code) {
    case "28P01":
    case "28000":
    case "3D000":
      return `The database refuses us (${message}). Check the user, the password and the name in DATABASE_URL.`;
    default:
      return isUnavailable(error)
        ? `The database cannot be reached (${message}). Is Postgres running, and is DATABASE_URL right?`
        : message;
  }
}
