import { beforeEach, describe, expect, it } from "vitest";
import { receive } from "../../src/inbox/tables/inbox.ts";
import { testDatabase } from "../support/database.ts";
import { hornero, horneroProcess } from "./operator.ts";

const database = testDatabase();
const env = { DATABASE_URL: database.url, TELEGRAM_BOT_TOKEN: "4242:sandbox" };
const inbox = (...args: string[]) => hornero(["inbox", ...args], env);

/** Two came in on one WhatsApp number; the second died, of a failure that tries to paint the terminal red. */
beforeEach(async () => {
  await database.knex.raw("truncate inbox restart identity");
  for (const externalId of ["wamid.1", "wamid.2"]) {
    const from = "5493515550001";
    const [queue, payload] = [`chat:whatsapp:${from}`, { from, text: "¿Hay lugar?" }];
    await receive(database.knex, { source: "whatsapp", externalId, queue, task: "hear_whatsapp", payload });
  }
  await database.knex.raw(
    `update inbox set attempts = 4, failed_at = now(), last_error = E'Error:\\n\\x1b[31m no' where id = 2`,
  );
});

describe("hornero inbox", () => {
  it("lists what came in without what was said or who said it, and shows one with all of it", async () => {
    const [list, dead, shown] = await Promise.all([
      inbox("list"),
      horneroProcess(["inbox", "dead", "--json"], env),
      inbox("show", "2"),
    ]);
    expect(list).toMatchObject({
      exitCode: 0,
      said: [
        "id  source    state    received                  failures  last error",
        expect.stringMatching(/^2 {3}whatsapp {2}dead {5}\S+ {2}4 {9}Error: \[31m no$/),
        expect.stringMatching(/^1 {3}whatsapp {2}waiting {2}\S+ {2}0$/),
      ],
    });
    expect(JSON.parse(dead.said.join(""))).toMatchObject([{ id: 2, state: "dead" }]);
    expect(`${list.said}${dead.said}`).not.toMatch(/549351|wamid|lugar/);
    expect(JSON.parse(shown.said.join("\n"))).toMatchObject({ payload: { text: "¿Hay lugar?" } });
  });

  it("has the dead handled again, by the house that runs", async () => {
    expect(await inbox("replay", "--dead")).toMatchObject({
      exitCode: 0,
      said: ["1 is handled again, by the house that runs."],
    });
    expect(await inbox("replay", "99")).toMatchObject({
      exitCode: 1,
      complained: ["There is no item 99. What was handled is forgotten after 30 days."],
    });
  });

  it("says what is wrong with an order, before it looks for a database", async () => {
    const wrong = [["list", "--state", "lost"], ["replay"], ["show", "two"]];
    const answers = await Promise.all(wrong.map((args) => hornero(["inbox", ...args])));
    expect(answers.map(({ exitCode, complained }) => [exitCode, ...complained])).toEqual([
      [1, '--state is one of waiting, handled, dead, not "lost".'],
      [1, expect.stringMatching(/^inbox list/)],
      [1, '"two" is no number of an item.'],
    ]);
  });
});
