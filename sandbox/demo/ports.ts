import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod";

const port = z.int().min(1).max(65_535);
const schema = z.object({ phones: port, payments: port, app: port, redis: port });

export type Ports = z.infer<typeof schema>;

const PREFERRED: Ports = { phones: 4321, payments: 4322, app: 4323, redis: 4324 };

/** The ports of the last start, if there was one. */
export async function keptPorts(dataDir: string): Promise<Ports | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(fileIn(dataDir), "utf8")));
  } catch {
    return undefined; // a file cut off by a crash is as good as none
  }
}

/**
 * The ports of the last start, so that links sent then still lead somewhere, or else the usual ones. Instead of one
 * that is taken, the next one free.
 */
export async function choosePorts(dataDir: string): Promise<Ports> {
  const wanted = (await keptPorts(dataDir)) ?? PREFERRED;
  const chosen = new Set<number>();
  const choose = async (first: number): Promise<number> => {
    let candidate = first;
    while (chosen.has(candidate) || !(await isFree(candidate))) candidate++;
    chosen.add(candidate);
    return candidate;
  };
  const ports = {
    phones: await choose(wanted.phones),
    payments: await choose(wanted.payments),
    app: await choose(wanted.app),
    redis: await choose(wanted.redis),
  };
  await writeFile(fileIn(dataDir), JSON.stringify(ports));
  return ports;
}

/** Ports nobody uses at this moment. */
export async function freePorts(): Promise<Ports> {
  const names = Object.keys(PREFERRED);
  const servers = names.map(() => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => z.object({ port }).parse(server.address()).port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return schema.parse(Object.fromEntries(names.map((name, index) => [name, ports[index]])));
}

const fileIn = (dataDir: string) => join(dataDir, "ports.json");

async function isFree(candidate: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(candidate, "127.0.0.1"), "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
