import { expect, it } from "vitest";
import { type Act, createTalks } from "../../src/bots/channel/talks.ts";
import { effectKey } from "../../src/bots/clerk/draft.ts";
import type { Desk } from "../../src/bots/flows/desk.ts";
import { LOCALES, loadTexts } from "../../src/bots/texts/texts.ts";
import type { MediumRefusal } from "../../src/media/download.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { err } from "../../src/shared/result.ts";
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
  const does = (id: string, act: Act, refusal: MediumRefusal = "unavailable") =>
    talks.hear(
      {
        hearing: { chatId: ana.chatId, desk, hasToasts: true, t, settle: async () => {} },
        ...{ id, clerk: clerk as never, keep: async () => err(refusal) },
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

it.each(["not_kept", "too_big", "too_much", "unavailable"] as const)(
  "of a file that cannot be passed on the sender hears why: %s",
  async (refusal) => {
    const { does, ticket, tickets } = await aTalk();
    const media = { kind: "document", ref: "1", mimeType: "application/zip" } as const;
    const turn = await does("8", { kind: "media", media }, refusal);
    expect(turn?.views).toEqual([{ text: `ticket-unsayable-${refusal}` }]);
    expect(await tickets.lastMessages(ticket.id)).toHaveLength(1); // what opened it
    const texts = loadTexts();
    for (const locale of LOCALES) expect(texts(locale)(`ticket-unsayable-${refusal}`)).toMatch(/[.]$/);
  },
);

it("what opened a talk and is heard again, for we were stopped before we said so, is the bot's to hear; the next is not", async () => {
  const { tickets, ticket, does } = await aTalk();
  const said = { kind: "said", said: { text: "¿Hay alguien?" } } as const;
  expect(await does("7", said)).toBeUndefined();
  expect(await does("8", said)).toEqual({ views: [], open: false });
  expect((await tickets.lastMessages(ticket.id)).map(({ said }) => said.text)).toHaveLength(2);
});
