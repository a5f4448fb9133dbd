import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startRedis } from "../../test/support/redis.ts";
import { findTool, tools } from "../../test/support/tools.ts";

export type DemoRedis = { readonly url: string; stop(): Promise<void> };

/** The Redis of `REDIS_URL`, or one of our own where the program is installed, or none. */
export async function openRedis(folder: string, port: number): Promise<DemoRedis | undefined> {
  const url = process.env.REDIS_URL;
  if (url) return { url, stop: async () => {} };
  const binary = findTool(tools.redis);
  if (binary === undefined) return undefined;
  return startRedis(binary, folder, port);
}
