import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "./ports.ts";

export type RedisServer = {
  url: string;
  port: number;
  stop: () => Promise<void>;
  /** It takes connections and answers none, until it thaws. */
  freeze: () => void;
  thaw: () => void;
};

/**
 * Starts a Redis that keeps nothing, on loopback, with its files in `folder`.
 *
 * Give the `port` of one that was stopped to bring it back where its clients look for it.
 */
export async function startRedis(binary: string, folder: string, port?: number): Promise<RedisServer> {
  await mkdir(folder, { recursive: true });
  const chosen = port ?? (await freePort());
  const settings = {
    port: String(chosen),
    bind: "127.0.0.1",
    save: "",
    appendonly: "no",
    dir: folder,
    pidfile: join(folder, "redis.pid"),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const server = spawn(binary, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(server, "exit");

  const failed = exited.then(([code]) => {
    throw new Error(`${binary} ended with code ${code} before it was ready on port ${chosen}.`);
  });
  await Promise.race([ready(server.stdout), failed]);
  return {
    url: `redis://127.0.0.1:${chosen}`,
    port: chosen,
    stop: async () => {
      server.kill("SIGKILL"); // nothing is kept, and one that is frozen hears nothing else
      await exited;
    },
    freeze: () => server.kill("SIGSTOP"),
    thaw: () => server.kill("SIGCONT"),
  };
}

function ready(output: NodeJS.ReadableStream): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  createInterface({ input: output }).on("line", (line) => {
    if (line.includes("Ready to accept connections")) resolve();
  });
  return promise;
}
