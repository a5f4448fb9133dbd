import { describe, expect, it } from "vitest";
import { createClerk } from "../../src/bots/clerk.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { systemClock } from "../../src/shared/clock.ts";
import { aChat } from "../support/builders/chat.ts";
import { testDatabase } from "../support/database.ts";
import { createDesk, type Desk, releases } from "./clerk-flows.ts";
import { keys } from "./clerk-rig.ts";

const { knex } = testDatabase();

/** A guest before a question whose counter says 2, on the message "m1" until another is named. */
async function atACounter() {
  const { id: chatId } = await aChat(knex);
  const hearing = { chatId, desk: createDesk(), t: keys, hasToasts: true, settle: async () => {} };
  const outbox = createOutbox({ chatsOf: async () => [], clock: systemClock });
  const clerk = createClerk<Desk>({ db: knex, flows: releases.first, outbox, clock: systemClock });
  const { views } = await clerk.open(hearing, { id: "0" }, "book");
  const token = views.at(-1)?.question?.token ?? "";

  const more = async (id: string, on = "m1"): Promise<string> => {
    const tap = { id, token, on, shown: "2" };
    const played = await clerk.play(hearing, tap, async (state) => ({ state: String(Number(state) + 1) }));
    return "state" in played ? played.state : played.notice;
  };
  const hear = (said: { readonly words: string } | { readonly control: "cancel" }) =>
    clerk.hear(hearing, { id: JSON.stringify(said), ...said });
  return { more, hear };
}

describe("taps on a counter", () => {
  it("count one by one, also while the guest still sees what it said at first", async () => {
    const { more } = await atACounter();
    expect([await more("1"), await more("2"), await more("3")]).toEqual(["3", "4", "5"]);
  });

  it("heard twice count once", async () => {
    const { more } = await atACounter();
    expect([await more("1"), await more("1"), await more("2"), await more("2")]).toEqual([
      ...["3", "3"],
      ...["4", "4"],
    ]);
  });

  it("heard at the same time both count: the one that comes too late fails, and is heard again", async () => {
    const { more } = await atACounter();
    const taps = ["1", "2"];
    const results = await Promise.allSettled(taps.map((tap) => more(tap)));
    for (const tap of taps.filter((_, index) => results[index]?.status === "rejected")) await more(tap);
    expect(await more("3")).toBe("5");
  });

  it("on another message count from what that one shows", async () => {
    const { more } = await atACounter();
    await more("1");
    expect(await more("2", "m2")).toBe("3");
  });

  it("are told so once the question is answered, or the conversation over", async () => {
    const { more, hear } = await atACounter();
    await hear({ words: "3-5 May" });
    expect(await more("1")).toBe("clerk-stale");
    await hear({ control: "cancel" });
    expect(await more("2")).toBe("clerk-over");
  });
});
