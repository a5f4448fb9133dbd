import { describe, expect, it } from "vitest";
import { auditOf } from "../../src/audit/tables/audit-entries.ts";
import { mergeGuests } from "../../src/booking/merge-guests.ts";
import type { Db } from "../../src/db/connect.ts";
import { DAY_MS } from "../../src/shared/clock.ts";
import { aDesk, granted } from "../booking/desk.ts";
import { testDatabase } from "../support/database.ts";
import { aTalker, talksOf } from "./talks.ts";

const { knex } = testDatabase();
const PEDRO = { name: "Pedro", chatId: "telegram:pedro" };

async function aTalk() {
  const place = await aDesk(knex);
  const talks = talksOf(place);
  const ana = await aTalker(knex, talks);
  const ticket = granted(await ana.asks());
  const marta = { name: "Marta", chatId: place.ownersChat };
  const answers = (text: string) =>
    knex.transaction((trx) => talks.answerGuest(trx, { ticketId: ticket.id, owner: marta, said: { text } }));
  const closes = () => knex.transaction((trx) => talks.closeByGuest(trx, ticket.id));
  return { ...place, talks, ana: { ...ana, closes }, ticket, marta: { ...marta, answers } };
}

/** How many wait for what somebody else has locked. */
async function waiting(db: Db): Promise<number> {
  const { rows } = await db.raw<{ rows: [{ count: number }] }>(
    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows[0].count;
}

describe("a guest who asks for a person", () => {
  it("has one talk, also when it is heard again or asked for again", async () => {
    const { ana, talks, ticket, notices, ownersChat } = await aTalk();
    expect(granted(await ana.asks())).toMatchObject({ id: ticket.id, number: 1 });
    expect(await notices(ownersChat)).toEqual(["ticket_opened"]);
    expect(granted(await ana.asks("¿Hay alguien?", "again"))).toMatchObject({ id: ticket.id });
    expect(await talks.openTickets()).toHaveLength(1);
    expect(await notices(ownersChat)).toEqual(["ticket_opened", "ticket_opened"]);
  });

  it("has a number of its own among all who ask at once", async () => {
    const talks = talksOf(await aDesk(knex));
    const people = await Promise.all([1, 2, 3, 4].map(() => aTalker(knex, talks)));
    const tickets = await Promise.all(people.map(({ asks }) => asks()));
    expect(tickets.map((ticket) => granted(ticket).number).sort()).toEqual([1, 2, 3, 4]);
  });

  it("goes on in another chat of theirs, and is answered where they wrote last", async () => {
    const { ana, talks, ticket, marta, notices } = await aTalk();
    const other = await aTalker(knex, talks);
    const both = { kept: other.guestId, joined: ana.guestId, channel: "telegram", at: new Date() };
    await knex.transaction((trx) => mergeGuests(trx, both));
    expect(granted(await other.asks())).toMatchObject({ id: ticket.id });
    await marta.answers("Hola");
    expect(await notices(other.chatId)).toEqual(["ticket_answered"]);
    await ana.says("Acá también");
    await marta.answers("Y acá");
    expect(await notices(ana.chatId)).toEqual(["ticket_answered"]);
  });

  it("is not left waiting where there is nobody", async () => {
    const talks = talksOf(await aDesk(knex), []);
    const ana = await aTalker(knex, talks);
    expect(await ana.asks()).toEqual({ ok: false, error: { kind: "nobody_there" } });
    expect(await talks.openTickets()).toEqual([]);
  });
});

describe("a talk", () => {
  it("waits for an owner from the guest's first word on, and not once it is answered", async () => {
    const { ana, talks, marta, clock } = await aTalk();
    const asked = clock.now();
    clock.advance({ minutes: 10 });
    await ana.says("¿Hola?");
    expect(await talks.openTickets()).toMatchObject([{ state: "open", waitingSince: asked }]);
    await marta.answers("Hola");
    expect(await talks.openTickets()).toMatchObject([{ state: "answered", waitingSince: null }]);
    expect(await talks.usualWait()).toBe(10 * 60_000);
    clock.advance({ minutes: 5 });
    await ana.says("Una pregunta");
    expect(await talks.openTickets()).toMatchObject([{ state: "open", waitingSince: clock.now() }]);
  });

  it("is closed once, though both sides close it in the same moment", async () => {
    const { ana, talks, ticket, ownersChat, notices } = await aTalk();
    const [byGuest, byOwner] = await Promise.all([ana.closes(), talks.closeByOwner(ticket.number, PEDRO)]);
    expect([byGuest.ok, byOwner.ok].sort()).toEqual([false, true]);
    expect((await notices(ownersChat)).filter((event) => event === "ticket_closed")).toHaveLength(1);
    const story = await auditOf(knex, `ticket:${ticket.id}`);
    expect(story.map(({ to }) => to)).toEqual(["open", "closed"]);
  });

  it("is another one, where it is asked for again while it is being closed", async () => {
    const { ana, talks, ticket } = await aTalk();
    const closing = await knex.transaction();
    granted(await talks.closeByGuest(closing, ticket.id));
    const asking = ana.asks("¿Hola?", "again");
    await expect.poll(() => waiting(knex)).toBe(1);
    await closing.commit();
    expect(granted(await asking).number).toBe(ticket.number + 1);
    expect(await talks.ticketOfChat(ana.chatId)).toMatchObject({ state: "open" });
  });

  it("takes a guest's word or leaves it to the bot, but never loses it, while an owner closes", async () => {
    const { ana, talks, ticket, ownersChat, notices } = await aTalk();
    const [said] = await Promise.all([ana.says("Una cosa más"), talks.closeByOwner(ticket.number, PEDRO)]);
    const passedOn = (await notices(ownersChat)).includes("ticket_said");
    expect(passedOn).toBe(said.ok);
    expect(await ana.says("¿Y?")).toEqual({ ok: false, error: { kind: "not_open" } });
  });

  it("that is closed takes no answer, and goes on when an owner opens it again", async () => {
    const { ana, talks, ticket, marta, notices } = await aTalk();
    await talks.closeByOwner(ticket.number, PEDRO);
    expect(await marta.answers("Tarde")).toMatchObject({ ok: false, error: { kind: "is_closed" } });
    expect(await talks.closeByOwner(ticket.number, PEDRO)).toMatchObject({ error: { kind: "is_closed" } });
    expect(await talks.reopen(ticket.number, PEDRO)).toMatchObject({ ok: true });
    expect(await talks.reopen(ticket.number, PEDRO)).toMatchObject({ error: { kind: "is_open" } });
    await marta.answers("Ahora sí");
    expect(await ana.says("¡Gracias!")).toMatchObject({ ok: true });
    expect(await notices(ana.chatId)).toEqual(["ticket_closed", "ticket_reopened", "ticket_answered"]);
  });

  it("is not opened again where the guest is in another one by now", async () => {
    const { ana, talks, ticket } = await aTalk();
    await talks.closeByOwner(ticket.number, PEDRO);
    granted(await ana.asks("Otra cosa", "another"));
    expect(await talks.reopen(ticket.number, PEDRO)).toMatchObject({ error: { kind: "busy" } });
  });

  it.each([
    { days: 6, closed: false },
    { days: 7, closed: true },
  ])("in which nobody has said anything for $days days is over: $closed", async ({ days, closed }) => {
    const { ana, talks, clock, notices, ownersChat } = await aTalk();
    clock.advance({ minutes: (days * DAY_MS) / 60_000 + 1 });
    await talks.closeSilent();
    await talks.closeSilent();
    expect(await talks.openTickets()).toHaveLength(closed ? 0 : 1);
    expect(await notices(ana.chatId)).toEqual(closed ? ["ticket_closed"] : []);
    expect(await notices(ownersChat)).toEqual(
      closed ? ["ticket_opened", "ticket_closed"] : ["ticket_opened"],
    );
  });

  it("does not ring for whoever writes without a pause, and hears them again five minutes later", async () => {
    const { ana, clock } = await aTalk();
    for (let count = 1; count < 60; count++) await ana.says(`${count}`);
    expect(await ana.says("60")).toEqual({ ok: false, error: { kind: "flooding" } });
    clock.advance({ minutes: 6 });
    expect(await ana.says("61")).toMatchObject({ ok: true });
  });

  it("is found by any message that told an owner of it, at this complex only", async () => {
    const { talks, ticket, ownersChat, clock } = await aTalk();
    const post = { ticketId: ticket.id, chatId: ownersChat };
    await talks.notePost({ ...post, messageId: `${ownersChat}:1` });
    clock.advance({ minutes: 1 });
    await talks.notePost({ ...post, messageId: `${ownersChat}:2` });
    await talks.notePost({ ...post, messageId: `${ownersChat}:2` }); // sent again after a crash
    expect(await talks.ticketOfPost(`${ownersChat}:2`)).toBe(ticket.id);
    expect(await talks.firstPost(ticket.id, ownersChat)).toBe(`${ownersChat}:1`);
    expect(await talksOf(await aDesk(knex)).ticketOfPost(`${ownersChat}:2`)).toBeUndefined();
  });
});
