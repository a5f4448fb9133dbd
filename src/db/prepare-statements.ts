import { createHash } from "node:crypto";
import type pg from "pg";

/**
 * Has a connection parse and plan each statement with parameters once, and then run it by name.
 *
 * knex names no statements; without it the server spends more time planning a hold than doing it. Texts are constants
 * of the `tables/`, so there are few names.
 */
export function prepareStatements(connection: pg.Client): void {
  connection.query = new Proxy(connection.query, {
    apply: (query, self, [statement, ...rest]) => Reflect.apply(query, self, [named(statement), ...rest]),
  });
}

const names = new Map<string, string>();

function named(statement: unknown): unknown {
  return hasParameters(statement) ? { ...statement, name: nameOf(statement.text) } : statement;
}

function hasParameters(statement: unknown): statement is { readonly text: string } {
  if (typeof statement !== "object" || statement === null) return false;
  return (
    "text" in statement &&
    "values" in statement &&
    Array.isArray(statement.values) &&
    statement.values.length > 0
  );
}

/** Postgres cuts names at 63 bytes, and pg refuses two texts of one name. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash("sha256").update(text).digest("base64url");
  names.set(text, name);
  return name;
}
