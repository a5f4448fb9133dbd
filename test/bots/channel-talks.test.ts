import { expect, it } from "vitest";
import { createTalks } from "../../src/bots/channel/talks.ts";
import { effectKey } from "../../src/bots/clerk/draft.ts";
import type { Desk } from "../../src/bots/flows/desk.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { aDesk, granted } from "../booking/desk.ts";
import { testDatabase } from "../support/database.ts";
import { aTalker, talksOf } from "../tickets/talks.ts";

const { knex } = testDatabase();

it("what opened a talk and is heard again, for we were stopped before we said so, is the bot's to hear; the next is not", async () => {
  const place = await aDesk(knex);
  const tickets = talksOf(place);
  const ana = await aTalker(knex, tickets);
  const ticket = granted(await ana.asks("¿Hay alguien?", effectKey(ana.chatId, "7", "open")));
  const outbox = createOutbox({ chatsOf: async () => [], clock: place.clock.now });
  const clerk = { comeBack: () => Promise.reject(new Error("Nobody closed it.")) };
  const talks = createTalks({ db: knex, clerk, tickets, outbox });
  const person = { name: "Ana", chatId: ana.chatId, isOwner: false };
  const desk = { person, surface: "telegram" } as Partial<Desk> as Desk;
  const says = (id: string) =>
    talks.hear(
      {
        hearing: { chatId: ana.chatId, desk, hasToasts: true, t: (key) => key, settle: async () => {} },
        ...{ id, clerk: clerk as never, keep: () => Promise.reject(new Error("It is words.")) },
      },
      { kind: "said", said: { text: "¿Hay alguien?" } },
    );
  expect(await says("7")).toBeUndefined();
  expect(await says("8")).toEqual({ views: [], open: false });
  expect((await tickets.lastMessages(ticket.id)).map(({ said }) => said.text)).toHaveLength(2);
});
