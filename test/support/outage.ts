import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Socket, connect as tcpConnect } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../../src/db/embedded.ts";
import type { Ending } from "./ending.ts";
import { freePort } from "./ports.ts";
import { type RedisServer, startRedis } from "./redis.ts";
import { SCRATCH } from "./scratch.ts";
import { findTool, tools } from "./tools.ts";

const HOST = "127.0.0.1";

/** A server of one test's own, which it may stop and start again where its clients look for it. */
export type OwnServer = { readonly url: string; stop(): Promise<void>; start(): Promise<void> };

export async function ownPostgres(): Promise<OwnServer> {
  const home = await temporaryFolder();
  const port = await freePort();
  const open = () =>
    startEmbeddedPostgres({ dataDir: join(home, "postgres"), port, settings: ["fsync=off"] });
  let running: EmbeddedPostgres = await open();
  onTestFinished(() => running.stop());
  return {
    url: running.url,
    /** Fast: connections are cut, open transactions rolled back. */
    stop: () => running.stop(),
    async start() {
      running = await open();
    },
  };
}

/** It keeps nothing, so it comes back empty. */
export async function ownRedis(): Promise<OwnServer & Pick<RedisServer, "freeze" | "thaw">> {
  const binary = findTool(tools.redis);
  if (binary === undefined) throw new Error("This test needs redis-server.");
  const folder = await temporaryFolder();
  let running = await startRedis(binary, folder);
  const { url, port } = running;
  onTestFinished(() => running.stop());
  return {
    url,
    stop: () => running.stop(),
    async start() {
      running = await startRedis(binary, folder, port);
    },
    freeze: () => running.freeze(),
    thaw: () => running.thaw(),
  };
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(SCRATCH, "hornero-outage-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755); // Postgres reads its folder as a user of its own when the tests run as root
  return folder;
}

/** One address for several processes: callers are led to each in turn, and past those that do not answer. */
export async function frontDoor(ports: readonly number[], ending: Ending): Promise<string> {
  const open = new Set<Socket>();
  let turn = 0;
  const door = createServer((caller) => {
    turn += 1;
    const first = turn % ports.length;
    hold(caller);
    lead(caller, [...ports.slice(first), ...ports.slice(0, first)]);
  });

  function lead(caller: Socket, [port, ...others]: readonly number[]): void {
    if (port === undefined) return void caller.destroy();
    const room = tcpConnect(port, HOST);
    hold(room);
    const refused = () => lead(caller, others);
    room.once("error", refused);
    room.once("connect", () => {
      room.off("error", refused);
      for (const [one, other] of [[caller, room] as const, [room, caller] as const]) {
        one.pipe(other);
        one.once("close", () => other.destroy());
      }
    });
  }

  /** A broken connection is closed on both sides, and that is all. */
  function hold(socket: Socket): void {
    open.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => open.delete(socket));
  }

  door.listen(0, HOST);
  await once(door, "listening");
  ending.finished(async () => {
    door.close();
    for (const socket of open) socket.destroy();
    await once(door, "close");
  });
  const address = door.address();
  if (address === null || typeof address === "string") throw new Error("A TCP server has no port.");
  return `http://${HOST}:${address.port}`;
}
