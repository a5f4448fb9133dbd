import { access, chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startEmbeddedPostgres } from "../../src/db/embedded.ts";
import { readPostmaster } from "../../src/db/postmaster.ts";
import { testDatabase } from "../support/database.ts";
import { freePort } from "../support/ports.ts";
import { startProcess } from "../support/process.ts";
import { SCRATCH } from "../support/scratch.ts";
import { aLiveHouse, PATIENCE, UNHURRIED } from "./live-house.ts";

async function aDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(SCRATCH, "hornero-alone-"));
  await chmod(dataDir, 0o755); // as root, Postgres runs as somebody else
  onTestFinished(() => rm(dataDir, { recursive: true }));
  return dataDir;
}

const postgresOf = (dataDir: string) => readPostmaster(join(dataDir, "postgres", "cluster"));
const startIn = (dataDir: string) =>
  startProcess({ TELEGRAM_BOT_TOKEN: "4242:sandbox", DATA_DIR: dataDir, PORT: "0" });

describe("a start with nothing but a bot's token", UNHURRIED, () => {
  it("says what is missing, and leaves no Postgres running", async () => {
    const dataDir = await aDataDir();
    const hornero = startIn(dataDir);
    expect(await hornero.end()).toBe(1);
    expect(hornero.complaints).toEqual([expect.stringMatching(/^hornero: There is no complex/)]);
    expect(await postgresOf(dataDir)).toBeUndefined();
  });

  it("may be stopped in the middle, and leaves no Postgres running", async () => {
    const dataDir = await aDataDir();
    const hornero = startIn(dataDir);
    await vi.waitFor(() => access(join(dataDir, "postgres")), PATIENCE.timeoutMs);
    expect(await hornero.stop()).toBe(0);
    expect(await postgresOf(dataDir)).toBeUndefined();
  });

  it("does not lean on the Postgres of another one, which would take it along when it ends", async () => {
    const dataDir = await aDataDir();
    const others = await startEmbeddedPostgres({ dataDir: join(dataDir, "postgres") });
    const hornero = startIn(dataDir);
    expect(await hornero.end()).toBe(1);
    expect(hornero.complaints).toEqual([expect.stringMatching(/^hornero: Another Hornero runs on DATA_DIR/)]);
    expect(await postgresOf(dataDir)).toMatchObject({ ready: true });
    await others.stop();
  });

  it("says in one line that its folder is none", async () => {
    const dataDir = join(await aDataDir(), "a-file");
    await writeFile(dataDir, "");
    const hornero = startIn(dataDir);
    expect(await hornero.end()).toBe(1);
    expect(hornero.complaints).toEqual([
      expect.stringMatching(/^hornero: The database that is kept in DATA_DIR .+ does not start/),
    ]);
  });
});

describe("a start in a house that is set up", UNHURRIED, () => {
  const database = testDatabase();

  it("says in one line that its address is not this machine's", async () => {
    const { env } = await aLiveHouse(database);
    const hornero = startProcess({ ...env, HOST: "no-such-host.invalid" });
    expect(await hornero.end()).toBe(1);
    expect(hornero.complaints).toEqual([expect.stringMatching(/^hornero: Nobody can call at no-such-host/)]);
  });

  it("says that it waits for Telegram, and is stopped well meanwhile", async () => {
    const { env } = await aLiveHouse(database);
    const hornero = startProcess({
      ...env,
      PORT: "0",
      TELEGRAM_API_ROOT: `http://127.0.0.1:${await freePort()}`,
    });
    await vi.waitFor(() => expect(hornero.log.join()).toContain("waiting for Telegram"), PATIENCE.timeoutMs);
    expect(await hornero.stop()).toBe(0);
    expect(hornero.complaints).toEqual([]);
  });
});
