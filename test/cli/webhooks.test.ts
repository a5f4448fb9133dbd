import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aReceiver } from "../webhooks/receiver.ts";
import { hornero, horneroProcess } from "./operator.ts";

const database = testDatabase();
const onTheInternet = { DATABASE_URL: database.url, TELEGRAM_BOT_TOKEN: "4242:sandbox" };
const inOurNetwork = { ...onTheInternet, WEBHOOKS_PRIVATE_ADDRESSES: "allow" };
const secretIn = (lines: readonly string[]) => /whsec_\S+/.exec(lines.join(" "))?.[0] ?? "";

describe("hornero webhooks", () => {
  it("adds an endpoint with its secret, shown once, tests it, and gives it another", async () => {
    const { url, verified, heard, answers } = await aReceiver();
    const webhooks = (...args: string[]) => hornero(["webhooks", ...args], inOurNetwork);
    const added = await webhooks("add", url, "--events", "booking.confirmed,payment.received");
    expect(added).toMatchObject({
      exitCode: 0,
      said: [expect.stringMatching(/^Endpoint 1\. .*: whsec_\S+$/)],
    });
    const [list, tested] = await Promise.all([webhooks("list"), webhooks("test", "1")]);
    expect(list.said.at(-1)).toBe(`1   enabled  -              booking.confirmed,payment.received  ${url}`);
    expect(list.said.join()).not.toContain("whsec");
    expect(tested).toMatchObject({ exitCode: 0, said: ["It answered 204."] });
    expect(verified(secretIn(added.said))).toMatchObject([{ type: "webhook.test" }]);

    answers(410);
    const [rotated, refused] = await Promise.all([
      horneroProcess(["webhooks", "rotate", "1"], inOurNetwork),
      webhooks("test", "1"),
    ]);
    expect(rotated.said).toEqual([expect.stringMatching(/24 hours more.*whsec_/)]);
    expect(refused).toMatchObject({ exitCode: 1, complained: ["It answered 410."] });
    expect(heard).toHaveLength(2);
  });

  it("calls no address of a private network unless that is allowed", async () => {
    const answers = await Promise.all(
      ["http://127.0.0.1/hook", "https://127.0.0.1/hook"].map((url) =>
        hornero(["webhooks", "add", url], onTheInternet),
      ),
    );
    expect(answers).toMatchObject([
      { exitCode: 1, complained: [expect.stringMatching(/begins with https/)] },
      { exitCode: 1, complained: [expect.stringMatching(/private network/)] },
    ]);
  });

  it("says what is wrong with an order, before it looks for a database", async () => {
    const wrong = [["add"], ["add", "https://example.com", "--events", "booking.lost"], ["remove", "all"]];
    const answers = await Promise.all(wrong.map((args) => hornero(["webhooks", ...args])));
    expect(answers.map(({ exitCode, complained }) => [exitCode, ...complained])).toEqual([
      [1, expect.stringMatching(/^webhooks add/)],
      [1, expect.stringMatching(/^There is no event "booking.lost"; there is booking.requested,/)],
      [1, '"all" is no number.'],
    ]);
  });
});
