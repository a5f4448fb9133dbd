import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { tooManyRequests } from "../../sandbox/telegram/faults.ts";
import { testDatabase } from "../support/database.ts";
import { freePort } from "../support/ports.ts";
import { type Environment, startProcess } from "../support/process.ts";
import { aLiveHouse, PATIENCE, UNHURRIED } from "./live-house.ts";

const TOKEN = { TELEGRAM_BOT_TOKEN: "4242:sandbox" };

/** All that a process which cannot start says to whoever started it. */
async function complaintsOf(env: Environment): Promise<string[]> {
  const hornero = startProcess({ PORT: "0", LOG_LEVEL: "warn", ...env });
  expect(await hornero.end()).toBe(1);
  return [...hornero.log, ...hornero.complaints];
}

/** Somebody listens there, and never says a word. */
async function mutePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A TCP server has no port.");
  return String(address.port);
}

const oneLine = (pattern: RegExp) => [expect.stringMatching(pattern)];

describe("a start without a house", UNHURRIED, () => {
  const database = testDatabase();
  const changed = (part: Partial<Pick<URL, "host" | "password" | "pathname">>) => ({
    ...TOKEN,
    DATABASE_URL: Object.assign(new URL(database.url), part).href,
  });

  it("says in one line that the database is not there", async () => {
    const complaints = await complaintsOf(changed({ host: `127.0.0.1:${await freePort()}` }));
    expect(complaints).toEqual(oneLine(/^hornero: The database cannot be reached .+ DATABASE_URL/));
  });

  it("says in one line that the database does not answer", async () => {
    const complaints = await complaintsOf(changed({ host: `127.0.0.1:${await mutePort()}` }));
    expect(complaints).toEqual(oneLine(/^hornero: The database cannot be reached .+ DATABASE_URL/));
  });

  it.each([{ password: "guessed" }, { pathname: "/no_such_database" }])(
    "says in one line that the database refuses %j",
    async (part) => {
      const complaints = await complaintsOf(changed(part));
      expect(complaints).toEqual(oneLine(/^hornero: The database refuses us .+ DATABASE_URL/));
    },
  );

  it("says in one line that no complex is described yet, and how to do it", async () => {
    const complaints = await complaintsOf(changed({}));
    expect(complaints).toEqual(oneLine(/^hornero: There is no complex .+ complex import/));
  });

  it("says everything that is wrong with the settings, a line each", async () => {
    expect(await complaintsOf({ PORT: "many", DATABASE_URL: "mysql://here" })).toEqual([
      expect.stringMatching(/^hornero: DATABASE_URL must look like/),
      expect.stringMatching(/^hornero: PORT must be a port number/),
      expect.stringMatching(/^hornero: TELEGRAM_BOT_TOKEN is missing/),
    ]);
  });
});

describe("a start in a house that is set up", UNHURRIED, () => {
  const database = testDatabase();

  it("says in one line that the token is wrong, or the port taken", async () => {
    const { env } = await aLiveHouse(database);
    expect(await complaintsOf({ ...env, TELEGRAM_BOT_TOKEN: "4242:stolen" })).toEqual(
      oneLine(/^hornero: Telegram does not know this TELEGRAM_BOT_TOKEN/),
    );
    expect(await complaintsOf({ ...env, PORT: await mutePort() })).toEqual(
      oneLine(/^hornero: Nobody can call at .+ EADDRINUSE.+ PORT/),
    );
  });

  it.each(["webhook", "polling"] as const)("waits where Telegram wants us to (%s)", async (way) => {
    const { telegram, opens, ana } = await aLiveHouse(database, { telegram: way });
    for (const method of ["getMe", "setWebhook", "deleteWebhook", "getUpdates", "setMyCommands"]) {
      telegram.failNext(method, tooManyRequests(1));
    }
    await opens();
    ana.types("/start");
    await ana.sees("¡Hola, Ana!", PATIENCE);
  });
});
