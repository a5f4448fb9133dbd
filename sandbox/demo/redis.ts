import { mkdir, realpath } from "node:fs/promises";
import { Redis } from "ioredis";
import { startRedis } from "../../test/support/redis.ts";
import { findTool, tools } from "../../test/support/tools.ts";

export type DemoRedis = { readonly url: string; stop(): Promise<void> };

const PATIENCE_MS = 300;

/** The Redis of `REDIS_URL`, or one of our own where the program is installed, or none. */
export async function openRedis(folder: string, port: number): Promise<DemoRedis | undefined> {
  const url = process.env.REDIS_URL;
  if (url) return { url, stop: async () => {} };
  const binary = findTool(tools.redis);
  return binary === undefined ? undefined : startRedis(binary, folder, port);
}

/** A demo that was killed leaves its Redis behind. One with its files elsewhere is somebody else's. */
export async function endLeftoverRedis(folder: string, port: number): Promise<void> {
  const redis = new Redis({
    port,
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
    retryStrategy: () => null,
  });
  redis.on("error", () => {}); // it is thrown to us below, too
  try {
    await mkdir(folder, { recursive: true });
    await redis.connect();
    const [, filesIn] = await redis.config("GET", "dir");
    if (filesIn === (await realpath(folder))) await redis.shutdown("NOSAVE");
  } catch {
    return; // no Redis, or one that does not talk to strangers
  } finally {
    redis.disconnect();
  }
}
