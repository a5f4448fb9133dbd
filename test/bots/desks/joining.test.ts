import { afterAll, describe, expect, it } from "vitest";
import { becomeOneGuest, createJoining } from "../../../src/bots/desks/joining.ts";
import { type ChatRow, chatById, insertChat } from "../../../src/bots/tables/chats.ts";
import { connect } from "../../../src/db/connect.ts";
import type { Notice } from "../../../src/outbox/outbox.ts";
import { aChat } from "../../support/builders/chat.ts";
import { testDatabase } from "../../support/database.ts";

const crowd = connect(testDatabase().url, { max: 12 });
afterAll(() => crowd.destroy());

const NOON = new Date("2026-11-02T15:00:00Z");
const ROUNDS = [1, 2, 3, 4, 5];

function aJoining() {
  const told: Notice[] = [];
  const announce = async (_trx: unknown, notice: Notice) => void told.push(notice);
  const joining = createJoining({ db: crowd, outbox: { announce }, clock: () => NOON });
  const says = ({ code }: { readonly code: string }, { id }: ChatRow) =>
    joining.joinChats({ code, chatId: id, channel: "telegram", sure: true });
  return { ...joining, says, told };
}

const threeChats = () => Promise.all([aChat(crowd), aChat(crowd), aChat(crowd)]);
const guestsOf = async (...chats: ChatRow[]) =>
  new Set(await Promise.all(chats.map(async ({ id }) => (await chatById(crowd, id))?.guestId)));

describe("a code said in several chats at once", () => {
  it.each(ROUNDS)("joins one of them, and one notice goes out (round %i)", async () => {
    const { giveJoinCode, says, told } = aJoining();
    const [given, one, other] = await threeChats();
    const code = await giveJoinCode(given.id);
    const answers = await Promise.all([says(code, one), says(code, other), says(code, given)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, error: { kind: "code_spent" } });
    expect(answers.at(-1)).toEqual({ ok: false, error: { kind: "own_code" } });
    expect((await guestsOf(given, one, other)).size).toBe(2);
    expect(told).toMatchObject([{ event: "chats_joined", audience: { chatId: given.id } }]);
  });

  it("heard again after a crash is joined still, and told once", async () => {
    const { giveJoinCode, says, told } = aJoining();
    const [given, one] = await threeChats();
    const code = await giveJoinCode(given.id);
    expect([await says(code, one), await says(code, one)]).toEqual(Array(2).fill({ ok: true, value: null }));
    expect(told).toHaveLength(1);
  });
});

describe("three chats that join each other in a circle, all at once", () => {
  it.each(ROUNDS)("end as one guest's (round %i)", async () => {
    const { giveJoinCode, says } = aJoining();
    const chats = await threeChats();
    const [a, b, c] = chats;
    const [ofA, ofB, ofC] = [await giveJoinCode(a.id), await giveJoinCode(b.id), await giveJoinCode(c.id)];
    await Promise.all([says(ofA, b), says(ofB, c), says(ofC, a)]);
    expect((await guestsOf(...chats)).size).toBe(1);
  });
});

describe("two guests who turn out to be one person", () => {
  it("have their chats together, and so has one made by the old name", async () => {
    const [kept, joined, later] = await threeChats();
    const merging = { kept: kept.guestId, joined: joined.guestId, channel: "whatsapp", at: NOON };
    const merge = () => crowd.transaction((trx) => becomeOneGuest(trx, merging));
    expect([await merge(), await merge()]).toEqual([true, false]);
    const another = { ...joined, id: `${later.id}0` };
    await crowd.transaction((trx) => insertChat(trx, another));
    expect(await guestsOf(kept, joined, another)).toEqual(new Set([kept.guestId]));
  });
});
