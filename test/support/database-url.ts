/** The migrated database each test file gets a copy of; nobody may stay connected to it. */
export const TEMPLATE = "hornero_template";

/** The same server's address, for another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  return new URL(`/${name}`, serverUrl).href;
}
