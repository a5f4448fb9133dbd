import { describe, expect, it } from "vitest";
import type { Hearing } from "../../src/bots/clerk/hearing.ts";
import { createClerk } from "../../src/bots/clerk.ts";
import { draftsOf } from "../../src/bots/tables/drafts.ts";
import type { Trx } from "../../src/db/connect.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { systemClock } from "../../src/shared/clock.ts";
import { aChat } from "../support/builders/chat.ts";
import { testDatabase } from "../support/database.ts";
import { createDesk, type Desk, releases } from "./clerk-flows.ts";
import { keys } from "./clerk-rig.ts";

const { knex } = testDatabase();

async function aClerkInAChat() {
  const chat = await aChat(knex);
  const desk = createDesk();
  const outbox = createOutbox({ chatsOf: async () => [], clock: systemClock });
  const clerk = createClerk<Desk>({ db: knex, flows: releases.first, outbox, clock: systemClock });
  const settled: string[] = [];
  const hearing = (
    settle: (trx: Trx) => Promise<void> = async () => void settled.push(chat.id),
  ): Hearing<Desk> => ({
    chatId: chat.id,
    desk,
    t: keys,
    hasToasts: true,
    settle,
  });
  const draft = async () => (await draftsOf(knex, chat.id))[0];
  const outgoing = async () => {
    const { rows } = await knex.raw<{ rows: { body: unknown }[] }>(
      "select body from outbox where chat_id = :chatId order by id",
      { chatId: chat.id },
    );
    return rows.map(({ body }) => body);
  };
  return { clerk, desk, hearing, draft, outgoing, settled };
}

/** Lets nobody past before so many have come. */
function meetingOf(count: number): () => Promise<void> {
  const complete = Promise.withResolvers<void>();
  let missing = count;
  return () => {
    missing -= 1;
    if (missing <= 0) complete.resolve();
    return complete.promise;
  };
}

/** A clerk whose guest has to confirm the review with `press`; both who look for cabins then meet. */
async function atTheReview() {
  const room = await aClerkInAChat();
  const { clerk, desk, hearing } = room;
  await clerk.open(hearing(), { id: "1" }, "book", { words: "3-5 May, 4 people" });
  const { views } = await clerk.hear(hearing(), { id: "2", words: "Lake €120" });
  const press = { token: views.at(-1)?.question?.token ?? "", pick: 0 };
  const meet = meetingOf(2);
  const { findOffers } = desk;
  desk.findOffers = async (party) => {
    await meet();
    return findOffers(party);
  };
  return { ...room, press };
}

const statuses = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.map(({ status }) => status).sort();

describe("a turn", () => {
  it("is stored whole: the draft, its messages on their way out, and what its caller settles", async () => {
    const { clerk, hearing, draft, outgoing, settled } = await aClerkInAChat();
    const turn = await clerk.open(hearing(), { id: "1" }, "book");
    expect(await draft()).toMatchObject({ flow: "book", state: "open", revision: 1 });
    expect(await outgoing()).toEqual(turn.views);
    expect(settled).toHaveLength(1);
  });

  it("is not stored at all when the caller cannot settle it", async () => {
    const { clerk, hearing, draft, outgoing } = await aClerkInAChat();
    const refuse = () => Promise.reject(new Error("handled already"));
    await expect(clerk.open(hearing(refuse), { id: "1" }, "book")).rejects.toThrow("handled already");
    expect(await draft()).toBeUndefined();
    expect(await outgoing()).toEqual([]);
  });

  it("of a flow that fails is not stored, and the error reaches the caller", async () => {
    const { clerk, hearing, draft, settled } = await aClerkInAChat();
    await clerk.open(hearing(), { id: "1" }, "surprising");
    const before = await draft();
    const failing = clerk.hear(hearing(), { id: "2", words: "3-5 May" });
    await expect(failing).rejects.toThrow("a bug in the flow");
    expect(await draft()).toEqual(before);
    expect(settled).toHaveLength(1);
  });

  it("that changes nothing is settled all the same", async () => {
    const { clerk, hearing, outgoing, settled } = await aClerkInAChat();
    await clerk.hear(hearing(), { id: "1", token: "gone.1", pick: 0 });
    expect(settled).toHaveLength(1);
    expect(await outgoing()).toEqual([]);
  });
});

describe("two turns of one chat at the same time", () => {
  it("hold once when both come from the same update", async () => {
    const { clerk, hearing, desk, draft, press } = await atTheReview();
    const hear = () => clerk.hear(hearing(), { id: "3", ...press });
    expect(statuses(await Promise.allSettled([hear(), hear()]))).toEqual(["fulfilled", "rejected"]);
    expect(desk.calls.hold).toBe(1);
    expect(await draft()).toBeUndefined();
  });

  it("do not overwrite each other: the one that comes too late fails and can be heard again", async () => {
    const { clerk, hearing, desk, outgoing, press } = await atTheReview();
    const before = await outgoing();
    const confirm = () => clerk.hear(hearing(), { id: "3", ...press });
    const ask = () => clerk.hear(hearing(), { id: "4", words: "what does it cost?" });
    const results = await Promise.allSettled([confirm(), ask()]);
    expect(statuses(results)).toEqual(["fulfilled", "rejected"]);
    expect(await outgoing()).toHaveLength(before.length + 1);

    const failed = results[0]?.status === "rejected" ? confirm : ask;
    await failed();
    expect(desk.holds.size).toBeLessThanOrEqual(1);
  });

  it("begin one conversation, and do what it begins with once", async () => {
    const { clerk, hearing, desk, outgoing } = await aClerkInAChat();
    const meet = meetingOf(2);
    const { hold } = desk;
    desk.hold = async (key, cabin) => {
      await meet();
      return hold(key, cabin);
    };
    const open = () => clerk.open(hearing(), { id: "1" }, "quick", { args: { code: "Z9" } });
    expect(statuses(await Promise.allSettled([open(), open()]))).toEqual(["fulfilled", "rejected"]);
    expect(desk.holds.size).toBe(1);
    expect(await outgoing()).toHaveLength(2);
  });
});

describe("what a conversation begins with", () => {
  it("is done once although the power fails: the same update does it again under the same key", async () => {
    const { clerk, hearing, desk, draft } = await aClerkInAChat();
    const open = () => clerk.open(hearing(), { id: "1" }, "quick", { args: { code: "Z9" } });
    desk.powerCutInHold = true;
    await expect(open()).rejects.toThrow("power cut");
    expect(await draft()).toBeUndefined();
    const { views } = await open();
    expect(views[0]).toEqual({ text: "Held as R1." });
    expect(desk.holds.size).toBe(1);
  });

  it("is asked once more when its update is delivered again", async () => {
    const { clerk, hearing, draft } = await aClerkInAChat();
    const first = await clerk.open(hearing(), { id: "1" }, "book");
    expect(await clerk.open(hearing(), { id: "1" }, "book")).toEqual(first);
    expect((await draft())?.draft.reopening).toBeUndefined();
  });
});
