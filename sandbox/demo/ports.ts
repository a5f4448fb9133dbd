import { randomInt } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { isFree } from "../../test/support/ports.ts";

const port = z.int().min(1).max(65_535);
const PREFERRED = { phones: 4321, payments: 4322, app: 4323, redis: 4324, whatsApp: 4325, transcriber: 4326 };
const schema = z.object({
  phones: port,
  payments: port,
  app: port,
  redis: port,
  // demos of before had none of these
  whatsApp: port.default(PREFERRED.whatsApp),
  transcriber: port.default(PREFERRED.transcriber),
});

export type Ports = z.infer<typeof schema>;

/**
 * Systems give ports away by themselves from 32768 on: one of those could be gone before its server listens. And `fetch`
 * refuses some below 10081. https://fetch.spec.whatwg.org/#port-blocking
 */
const FIRST_PORT = 10_100;
const WORLDS = 300;

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
  const ports = await nextFree((await keptPorts(dataDir)) ?? PREFERRED);
  await writeFile(fileIn(dataDir), JSON.stringify(ports));
  return ports;
}

/**
 * Ports nobody uses at this moment, in a row that is one world's: of another that is being opened, the first ones are
 * taken before it needs the last.
 */
export async function freePorts(): Promise<Ports> {
  const names = Object.keys(PREFERRED);
  const first = FIRST_PORT + randomInt(WORLDS) * names.length;
  const ports = schema.parse(Object.fromEntries(names.map((name, place) => [name, first + place])));
  const free = await Promise.all(Object.values(ports).map(isFree));
  return free.every(Boolean) ? ports : freePorts();
}

async function nextFree(wanted: Ports): Promise<Ports> {
  const chosen = new Set<number>();
  const choose = async (first: number): Promise<number> => {
    let candidate = first;
    while (chosen.has(candidate) || !(await isFree(candidate))) candidate++;
    chosen.add(candidate);
    return candidate;
  };
  return {
    phones: await choose(wanted.phones),
    payments: await choose(wanted.payments),
    app: await choose(wanted.app),
    redis: await choose(wanted.redis),
    whatsApp: await choose(wanted.whatsApp),
    transcriber: await choose(wanted.transcriber),
  };
}

const fileIn = (dataDir: string) => join(dataDir, "ports.json");
