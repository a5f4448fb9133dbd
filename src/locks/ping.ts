import { Redis } from "ioredis";
import { SECOND_MS } from "../shared/clock.ts";

/** Asks a Redis whether it is there; the answer is what is wrong, or nothing. */
export async function pingRedis(url: string): Promise<string | undefined> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: SECOND_MS,
    commandTimeout: SECOND_MS,
    retryStrategy: () => null,
  });
  let problem: string | undefined;
  redis.on("error", (error) => {
    problem = error.message; // why; the command below is only told that the connection is closed
  });
  try {
    await redis.ping();
    return undefined;
  } catch (error) {
    return problem ?? String(error);
  } finally {
    redis.disconnect();
  }
}
