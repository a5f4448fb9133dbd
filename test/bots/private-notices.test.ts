import { describe, expect, it } from "vitest";
import { createDesks } from "../../src/bots/desks.ts";
import { viewOfNotice, wordsOfNotice } from "../../src/bots/flows/notices.ts";
import { loadTexts } from "../../src/bots/texts/texts.ts";
import { granted } from "../booking/desk.ts";
import { documentsOf } from "../documents/rig.ts";
import { aStay } from "../stays/rig.ts";
import { testDatabase } from "../support/database.ts";
import { talksOf } from "../tickets/talks.ts";

const { knex } = testDatabase();

const noLink = async () => ({ ok: false, error: { kind: "not_set_up" } }) as const;

/** On the morning of check-in, with all paid and somebody on the list; how a notice is told to a chat. */
async function onTheDay() {
  const house = await aStay(knex);
  const { room, stays, clock, booking, own, ana } = house;
  granted(await stays.noteTravellers({ ...own, people: [{ name: "Ana Pérez", document: "30123456" }] }));
  await house.pays(booking.quote.total);
  await house.at("2026-01-10T12:00:00Z");
  const desks = createDesks({
    ...{
      db: knex,
      booking: room,
      stays,
      moneyByHand: house.moneyByHand,
      transfers: house.transfers,
      refunds: house.refunds,
      texts: loadTexts(),
      clock: clock.now,
    },
    ...{ depositLink: noLink, balanceLink: noLink },
    documents: documentsOf(knex, room, clock.now),
    tickets: talksOf(house),
    owners: { isOwner: async () => true, appoint: async () => {}, chatsOf: async () => [] },
    outbox: { retryFailed: async () => {}, announce: async () => {} },
  });
  const told = async (event: string, to: "guest" | "owners", isPaid = true, chatId = ana.chatId) => {
    const notice = { event, to, data: { code: booking.code, isPaid } };
    const now = await house.now();
    const desk = await desks.voiceOf(chatId);
    const view = await viewOfNotice(notice, now, desk);
    return { view: view.text, words: JSON.stringify(wordsOfNotice(notice, now, view, desk).words) };
  };
  return { ...house, told };
}

describe("what is for one chat alone", () => {
  it("stands in the message and in no word a template may be filled with", async () => {
    const { told } = await onTheDay();
    for (const event of ["reminder_check_in", "arrival_codes"]) {
      const { view, words } = await told(event, "guest");
      expect(view).toMatch(/2580.*barro/s);
      expect(words).not.toMatch(/2580|barro/);
    }
    const list = await told("reminder_registry", "owners");
    expect(list.view).toContain("Ana Pérez · 30123456");
    expect(list.words).not.toContain("30123456");
  });

  it("is told to owners in Telegram only", async () => {
    const { told } = await onTheDay();
    const { view } = await told("reminder_registry", "owners", true, "whatsapp:5493515550001");
    expect(view).toContain("Ana");
    expect(view).not.toContain("30123456");
  });

  it("comes by itself later to who had not paid when it was decided to tell them", async () => {
    const { told } = await onTheDay();
    expect((await told("reminder_check_in", "guest", false)).view).not.toMatch(/2580|barro/);
  });

  it("is not told of a booking that came to nothing meanwhile", async () => {
    const { told, booking } = await onTheDay();
    await knex.raw(
      `update bookings set state = 'cancelled', ended = '{"by": "Marta", "reason": null, "at": ""}' where id = ?`,
      [booking.id],
    );
    const { view } = await told("reminder_check_in", "guest");
    expect(view).toContain("Ya se canceló");
    expect(view).not.toMatch(/2580|barro/);
  });
});
