import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

const HOST = "127.0.0.1";

/**
 * Where no system takes a port by itself: those begin at 32768 (Linux) or 49152 (the others). From there, a port
 * could go to somebody else before its server listens, or while it is away.
 */
const FIRST_PORT = 12_000;
const PORTS_EACH = 4_000;

/** A slice for each of the processes that tests run in, and the first for the one that starts them: 12000 to 31999. */
const SLICES = 5;
const slice = Number(process.env.VITEST_POOL_ID ?? 0) % SLICES;
const given = new Set<number>();

/** A loopback port nobody listens on, and which no other test will get. */
export async function freePort(): Promise<number> {
  const port = FIRST_PORT + slice * PORTS_EACH + randomInt(PORTS_EACH);
  if (given.has(port) || !(await isFree(port))) return freePort();
  given.add(port);
  return port;
}

/** Whether nobody listens on a loopback port. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, HOST);
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
