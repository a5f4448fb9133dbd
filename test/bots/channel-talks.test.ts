import { expect, it } from "vitest";
import { type Act, createTalks } from "../../src/bots/channel/talks.ts";
import { effectKey } from "../../src/bots/clerk/draft.ts";
import type { Desk } from "../../src/bots/flows/desk.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { aDesk, granted } from "../booking/desk.ts";
import { testDatabase } from "../support/database.ts";
import { aTalker, talksOf } from "../tickets/talks.ts";

const { knex } = testDatabase();

async function aTalk() {
  const place = await aDesk(knex);
  const tickets = talksOf(place);
  const ana = await aTalker(knex, tickets);
  const ticket = granted(await ana.asks("¿Hay alguien?", effectKey(ana.chatId, "7", "open")));
  const outbox = createOutbox({ chatsOf: async () => [], clock: place.clock.now });
  const clerk = { comeBack: () => Promise.reject(new Error("Nobody closed it.")) };
  const talks = createTalks({ db: knex, clerk, tickets, outbox });
  const person = { name: "Ana", chatId: ana.chatId, isOwner: false };
  const t = (key: string) => key;
  const desk = { person, t, surface: "telegram" } as Partial<Desk> as Desk;
  const does = (id: string, act: Act) =>
    talks.hear(
      {
        hearing: { chatId: ana.chatId, desk, hasToasts: true, t, settle: async () => {} },
        ...{ id, clerk: clerk as never, keep: () => Promise.reject(new Error("It is words.")) },
      },
      act,
    );
  return { tickets, ticket, does };
}

it.each([
  { command: "pay K7Q2MX", still: true },
  { command: "arrival_info K7Q2MX", still: true },
  { command: "pay", still: false },
  { command: "cancel K7Q2MX", still: false },
  { command: "book", still: false },
])("in the middle of a talk a button does what cannot wait: $command, $still", async ({ command, still }) => {
  const { does } = await aTalk();
  const turn = await does("8", { kind: "tapped", command });
  expect(turn?.notice).toBe(still ? undefined : "ticket-busy-notice");
  expect(turn === undefined).toBe(still);
});

it("what opened a talk and is heard again, for we were stopped before we said so, is the bot's to hear; the next is not", async () => {
  const { tickets, ticket, does } = await aTalk();
  const said = { kind: "said", said: { text: "¿Hay alguien?" } } as const;
  expect(await does("7", said)).toBeUndefined();
  expect(await does("8", said)).toEqual({ views: [], open: false });
  expect((await tickets.lastMessages(ticket.id)).map(({ said }) => said.text)).toHaveLength(2);
});
