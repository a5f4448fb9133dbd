import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { connect, type Db } from "../../src/db/connect.ts";
import { startEmbeddedPostgres } from "../../src/db/embedded.ts";
import { readPostmaster } from "../../src/db/postmaster.ts";
import { freePort } from "../support/ports.ts";
import { SCRATCH } from "../support/scratch.ts";

let home = "";

beforeAll(async () => {
  home = await mkdtemp(join(SCRATCH, "hornero-embedded-"));
  await chmod(home, 0o755);
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function withDatabase<T>(url: string, work: (db: Db) => PromiseLike<T>): Promise<T> {
  const db = connect(url, { max: 1 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

let kills: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const kill of kills) await kill();
  kills = [];
});

/** Another process with a Postgres of its own on the same folder; it says where, and stays until the test is over. */
async function anotherProcess(dataDir: string): Promise<{ url: string; kill(): Promise<void> }> {
  const script = new URL("./embedded-owner.ts", import.meta.url).pathname;
  const owner = spawn(process.execPath, [script, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(owner, "exit");
  const kill = async () => {
    owner.kill("SIGKILL");
    await exited;
  };
  kills.push(kill);
  const [url] = await once(createInterface({ input: owner.stdout }), "line");
  return { url, kill };
}

describe("the Postgres we bring along", () => {
  it("keeps its data from one start to the next, and takes other settings", async () => {
    const dataDir = join(home, "kept");
    const first = await startEmbeddedPostgres({ dataDir });
    await withDatabase(first.url, (db) => db.raw("create table cabins as select 'Quebracho' as name"));
    await first.stop();

    const second = await startEmbeddedPostgres({ dataDir, settings: ["max_connections=17"] });
    const { rows } = await withDatabase(second.url, (db) =>
      db.raw("select name, current_setting('max_connections') as most from cabins"),
    );
    await second.stop();
    expect(rows).toEqual([{ name: "Quebracho", most: "17" }]);
  });

  it("is reached by nobody without its password, and from nowhere but this machine", async () => {
    const server = await startEmbeddedPostgres({ dataDir: join(home, "kept") });
    const guess = new URL(server.url);
    guess.password = "postgres";
    const guessing = withDatabase(guess.href, (db) => db.raw("select 1"));
    await expect(guessing).rejects.toThrow(/password authentication failed/);
    const { rows } = await withDatabase(server.url, (db) => db.raw("show listen_addresses"));
    await server.stop();
    expect(rows).toEqual([{ listen_addresses: "127.0.0.1" }]);
  });

  it("is made anew when making it was cut short", async () => {
    const dataDir = join(home, "half-made");
    await mkdir(join(dataDir, "cluster.new"), { recursive: true });
    await writeFile(join(dataDir, "cluster.new", "PG_VERSION"), "18");
    const server = await startEmbeddedPostgres({ dataDir });
    const { rows } = await withDatabase(server.url, (db) => db.raw("select 1 as one"));
    await server.stop();
    expect(rows).toEqual([{ one: 1 }]);
  });

  it("is taken over from a process that was killed", async () => {
    const dataDir = join(home, "orphaned");
    const owner = await anotherProcess(dataDir);
    await withDatabase(owner.url, (db) => db.raw("create table cabins as select 'Algarrobo' as name"));
    await owner.kill();

    const server = await startEmbeddedPostgres({ dataDir });
    const { rows } = await withDatabase(server.url, (db) => db.raw("select name from cabins"));
    await server.stop();
    expect(rows).toEqual([{ name: "Algarrobo" }]);
    await expect(withDatabase(owner.url, (db) => db.raw("select 1"))).rejects.toThrow(/ECONNREFUSED/);
  });

  it("is shared with a process that lives, and left running for it", async () => {
    const dataDir = join(home, "shared");
    const owner = await anotherProcess(dataDir);
    const guest = await startEmbeddedPostgres({ dataDir });
    expect(guest.url).toBe(owner.url);
    await guest.stop();
    const { rows } = await withDatabase(owner.url, (db) => db.raw("select 1 as one"));
    expect(rows).toEqual([{ one: 1 }]);

    await owner.kill();
    const server = await startEmbeddedPostgres({ dataDir });
    await server.stop();
  });

  it("is not confused by a number that another program has by now", async () => {
    const dataDir = join(home, "reused");
    const first = await startEmbeddedPostgres({ dataDir });
    await first.stop();
    const stale = [process.pid, join(dataDir, "cluster"), "0", "5432", "", "127.0.0.1", "", "ready"];
    await writeFile(join(dataDir, "cluster", "postmaster.pid"), stale.join("\n"));

    const second = await startEmbeddedPostgres({ dataDir });
    await second.stop();
    expect(second.url).not.toContain(":5432/");
  });

  it("runs in a folder that is closed to others, and is taken over there, too", async () => {
    const closed = join(home, "closed");
    await mkdir(closed, { mode: 0o700 });
    const dataDir = join(closed, "data");
    const first = await startEmbeddedPostgres({ dataDir });
    await withDatabase(first.url, (db) => db.raw("create table cabins as select 'Lapacho' as name"));
    await first.stop();
    await expect(withDatabase(first.url, (db) => db.raw("select 1"))).rejects.toThrow(/ECONNREFUSED/);

    const owner = await anotherProcess(dataDir);
    await owner.kill();
    await chmod(closed, 0o755); // its cluster stays with whom it was made for
    const server = await startEmbeddedPostgres({ dataDir });
    const { rows } = await withDatabase(server.url, (db) => db.raw("select name from cabins"));
    await server.stop();
    expect(rows).toEqual([{ name: "Lapacho" }]);
  });

  it("says what to do when root's folder was closed to the user it runs as", async () => {
    const folder = join(home, "closed-later");
    const dataDir = join(folder, "data");
    const first = await startEmbeddedPostgres({ dataDir });
    await first.stop();
    await chmod(folder, 0o700);
    const starting = startEmbeddedPostgres({ dataDir });
    if (process.getuid?.() === 0) {
      await expect(starting).rejects.toThrow(/^Postgres does not run as root, .* or set DATABASE_URL\.$/);
    } else {
      await (await starting).stop();
    }
  });

  it("says in one line why it cannot be made", async () => {
    const dataDir = join(home, "unmade");
    await mkdir(dataDir);
    await writeFile(join(dataDir, "password"), "");
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(/^initdb: error: .* is empty$/);
  });

  it("listens elsewhere when its port goes to somebody else in the last moment", async () => {
    const [taken, free] = [await freePort(), await freePort()];
    const somebody = createServer().listen(taken, "127.0.0.1");
    await once(somebody, "listening");
    const ports = [taken, free];
    const server = await startEmbeddedPostgres({
      dataDir: join(home, "kept"),
      freePort: async () => ports.shift() ?? free,
    });
    await server.stop();
    somebody.close();
    expect(new URL(server.url).port).toBe(`${free}`);
  });

  it("is not waited for, and does not run, once its start is cut short", async () => {
    const dataDir = join(home, "kept");
    const standby = join(dataDir, "cluster", "standby.signal"); // it waits for ever then, as after a crash for a while
    await writeFile(standby, "");
    const cut = new AbortController();
    const starting = startEmbeddedPostgres({ dataDir, settings: ["hot_standby=off"], signal: cut.signal });
    await expect.poll(() => readPostmaster(join(dataDir, "cluster"))).toBeDefined();
    cut.abort();
    await expect(starting).rejects.toThrow(/^Postgres did not start/);
    expect(await readPostmaster(join(dataDir, "cluster"))).toBeUndefined();
    await rm(standby);
  });

  it("says why when it does not start", async () => {
    const starting = startEmbeddedPostgres({ dataDir: join(home, "kept"), settings: ["no_such_setting=1"] });
    await expect(starting).rejects.toThrow(/no_such_setting/);
  });
});
