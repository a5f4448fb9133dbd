import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Complex } from "../../src/booking/domain/complex.ts";
import { stopPostmaster } from "../../src/db/postmaster.ts";
import { err, ok, type Result } from "../../src/shared/result.ts";
import { WHOSE_DEMO } from "./outside.ts";
import { MARTA } from "./people.ts";
import { choosePorts, keptPorts } from "./ports.ts";
import { endLeftoverRedis } from "./redis.ts";
import { openWorld, type World } from "./world.ts";

export type RunOptions = {
  readonly dataDir: string;
  readonly mode: Complex["mode"];
  /** Whether to forget everything first. */
  readonly reset: boolean;
};

/** One that has much to do must not be taken for one that is gone. */
const PATIENCE_MS = 10_000;

/** Opens the demo where it was left. Refuses with a sentence where it is open already. */
export async function runDemo({ dataDir, mode, reset }: RunOptions): Promise<Result<World, string>> {
  const kept = await keptPorts(dataDir);
  if (kept && (await isOpen(kept.phones, dataDir))) {
    return err(`The demo is running already, at http://127.0.0.1:${kept.phones}. Stop that one first.`);
  }
  if (kept) await endLeftoverRedis(join(dataDir, "redis"), kept.redis);
  if (reset) await forget(dataDir);
  await mkdir(dataDir, { recursive: true });
  const world = await openWorld({ dataDir, ports: await choosePorts(dataDir), mode });

  const marta = world.telegram.phone(MARTA.id);
  if (marta.messages.length === 0) marta.types("/start");
  return ok(world);
}

async function isOpen(port: number, dataDir: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(`http://127.0.0.1:${port}${WHOSE_DEMO}`, { signal });
    return answer.ok && (await answer.text()) === resolve(dataDir);
  } catch {
    return false;
  }
}

async function forget(dataDir: string): Promise<void> {
  await stopPostmaster(join(dataDir, "postgres", "cluster")); // of a demo that was killed
  await rm(dataDir, { recursive: true, force: true });
}
