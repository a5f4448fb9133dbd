import { describe, expect, it } from "vitest";
import { tooManyRequests } from "../../../sandbox/telegram/faults.ts";
import { patience } from "../../../src/bots/telegram/patience.ts";
import { grammySignal } from "../../../src/bots/telegram/signals.ts";
import { aTelegram, refusal } from "../../sandbox/telegram-people.ts";

/** A bot that waits when it is told to, until the house stops. */
async function aPatientBot() {
  const { telegram, api } = await aTelegram();
  const house = new AbortController();
  api.config.use(patience(house.signal));
  const calledAt = () => telegram.calls.map(({ at }) => at.getTime());
  return { telegram, api, house, calledAt };
}

describe("a call that Telegram wants later", () => {
  it("is made again when Telegram said, and no sooner", async () => {
    const { telegram, api, calledAt } = await aPatientBot();
    telegram.failNext("getMe", tooManyRequests(1), 2);
    expect(await api.getMe()).toMatchObject({ username: "hornero_bot" });
    const [first = 0, second = 0, third = 0] = calledAt();
    expect(second - first).toBeGreaterThanOrEqual(1000);
    expect(third - second).toBeGreaterThanOrEqual(1000);
  });

  it("is given up at once where that is more than half a minute", async () => {
    const { telegram, api, calledAt } = await aPatientBot();
    telegram.failNext("getMe", tooManyRequests(31));
    expect(await refusal(api.getMe())).toBe("Too Many Requests: retry after 31");
    expect(calledAt()).toHaveLength(1);
  });

  it("is given up when the house stops", async () => {
    const { telegram, api, house, calledAt } = await aPatientBot();
    telegram.failNext("getMe", tooManyRequests(20));
    setTimeout(() => house.abort(), 100);
    expect(await refusal(api.getMe())).toBe("Too Many Requests: retry after 20");
    expect(calledAt()).toHaveLength(1);
  });

  it("is given up when nobody waits for it any longer", async () => {
    const { telegram, api, calledAt } = await aPatientBot();
    telegram.failNext("getMe", tooManyRequests(20));
    const call = api.getMe(grammySignal(AbortSignal.timeout(100)));
    expect(await refusal(call)).toBe("Too Many Requests: retry after 20");
    expect(calledAt()).toHaveLength(1);
  });
});

it("a call that Telegram refuses for good is not made again", async () => {
  const { telegram, api, calledAt } = await aPatientBot();
  telegram.failNext("getMe", { errorCode: 400, description: "Bad Request" });
  expect(await refusal(api.getMe())).toBe("Bad Request");
  expect(calledAt()).toHaveLength(1);
});
