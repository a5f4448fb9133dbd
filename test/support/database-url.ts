/** The migrated database each test file gets a copy of; nobody may stay connected to it. */
export const TEMPLATE = "hornero_template";

/** The same server's address, for another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  return new URL(`/${name}`, serverUrl).href;
}

/** The same server's address, where it listens in `folder` rather than on loopback. */
export function onSocketIn(folder: string, serverUrl: string): string {
  const { username, password, port, pathname } = new URL(serverUrl);
  return `postgres://${username}:${password}@${encodeURIComponent(folder)}:${port}${pathname}`;
}
