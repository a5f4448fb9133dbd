import { beforeAll, describe, expect, it } from "vitest";
import type { Booking } from "../../../src/booking/domain/booking.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import type { Shown } from "../../../src/bots/chat.ts";
import { createDesks } from "../../../src/bots/desks.ts";
import type { Desk } from "../../../src/bots/flows/desk.ts";
import { type FlowName, flows } from "../../../src/bots/flows/flows.ts";
import { type Notice, viewOfNotice } from "../../../src/bots/flows/notices.ts";
import { type Part, render } from "../../../src/bots/telegram/render.ts";
import { LOCALES, loadTexts } from "../../../src/bots/texts/texts.ts";
import { aDesk, granted } from "../../booking/desk.ts";
import {
  aCabin,
  aComplex,
  aParty,
  aSeason,
  date,
  stay,
  VILLA_BELGRANO,
} from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { everythingShown } from "./reader.ts";

const { knex } = testDatabase();

/** As long as anything may be that people name, and with everything in it that means something to somebody. */
const LONG = "<b>*Ñandú* & [la](casa)_ ".repeat(20);
const REASON = LONG.slice(0, 300);

/** The Bot API's limits for messages and their buttons. */
function expectTelegramTakes({ text, entities, picture, file, keyboard }: Part): void {
  expect(text.length).toBeLessThanOrEqual(picture === undefined ? 4096 : 1024);
  if (picture === undefined && file === undefined) expect(text.trim()).not.toBe("");
  for (const { offset, length } of entities)
    expect(text.slice(offset, offset + length).trim()).toHaveLength(length);
  const buttons = keyboard.flat();
  expect(keyboard.every((row) => row.length > 0 && row.length <= 8)).toBe(true);
  expect(buttons.length).toBeLessThanOrEqual(100);
  for (const button of buttons) {
    expect(button.text.trim()).not.toBe("");
    if ("callback_data" in button) expect(Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(64);
  }
}

let told: Awaited<ReturnType<typeof aHouseOfLongNames>>;
beforeAll(async () => {
  told = await aHouseOfLongNames();
});

/** Twelve cabins, a guest and an owner with long names, and one booking in each state a chat may show. */
async function aHouseOfLongNames() {
  const seasons = [aSeason({ name: LONG.slice(0, 60), lastNight: date("2028-12-31") })];
  const complex = await aComplex(knex, { seasons, place: VILLA_BELGRANO });
  const price = {
    extraGuestNightly: centavos(1_234_567),
    cleaningFee: centavos(99),
    petFee: centavos(1),
    maxPets: 3,
  };
  const cabins = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      aCabin(knex, complex, { name: `${index} ${LONG.slice(0, 80)}`, ...price }),
    ),
  );
  const place = await aDesk(knex, { complex });
  const desks = createDesks({
    db: knex,
    booking: place.room,
    depositLink: async () => ({
      ok: true,
      value: {
        url: `https://pago.example/${"x".repeat(200)}`,
        amount: centavos(9_007_199_254_740_991),
        expiresAt: "",
      },
    }),
    owners: { isOwner: async () => true, appoint: async () => {}, chatsOf: async () => [] },
    outbox: { retryFailed: async () => {}, announce: async () => {} },
    texts: loadTexts(),
    clock: place.clock.now,
  });
  const person = { chatId: "telegram:9007199254740991", channel: "telegram", name: LONG, languageCode: "es" };
  const { guestId } = (await desks.deskOf(person)).person;
  const marta = { kind: "owner", name: LONG, channel: "telegram" } as const;
  const hold = async (cabin: number, dates = stay("2026-01-07", "2026-01-12")) => {
    const request = { key: `${cabin} ${dates.checkIn}`, cabinId: cabins[cabin] ?? "", stay: dates };
    const party = aParty({ adults: 3, children: 1, pets: 3 });
    return granted(
      await place.room.holdDates({ ...request, party, guestId, chatId: person.chatId, channel: "telegram" }),
    );
  };
  const [waiting, second, toApprove, toDecline, toCancel] = [
    await hold(0),
    await hold(1),
    await hold(2),
    await hold(3),
    await hold(4),
  ];
  const approved = granted(await place.room.approveRequest({ code: toApprove.code, actor: marta }));
  const declined = granted(
    await place.room.declineRequest({ code: toDecline.code, actor: marta, reason: REASON }),
  );
  const cancelled = granted(
    await place.room.cancelBooking({ code: toCancel.code, actor: marta, reason: REASON }),
  );
  const deskIn = async (locale: (typeof LOCALES)[number]): Promise<Desk> => {
    const desk = await desks.deskOf(person);
    await desk.speak(locale);
    return desk;
  };
  return { deskIn, hold, waiting, second, approved, declined, cancelled };
}

const renderIn = (desk: Desk) => (view: Shown) => render(view, desk).forEach(expectTelegramTakes);

describe.each(LOCALES)("in %s, however long the names", (locale) => {
  const talks: [FlowName, (bookings: typeof told) => Promise<Record<string, string>>][] = [
    ["menu", async () => ({})],
    ["hint", async () => ({})],
    ["thanks", async () => ({})],
    ["help", async () => ({})],
    ["bookings", async () => ({})],
    ["requests", async () => ({})],
    ["language", async () => ({})],
    ["join", async () => ({ code: "new" })],
    ["join", async () => ({ code: "ABCD2345" })],
    ["pay", async ({ approved }) => ({ code: approved.code })],
    ["cancel", async ({ hold }) => ({ code: (await hold(5 + LOCALES.indexOf(locale))).code })],
    ["approve", async ({ hold }) => ({ code: (await hold(8, later(locale))).code })],
    ["decline", async ({ hold }) => ({ code: (await hold(9, later(locale))).code, reason: REASON })],
    [
      "book",
      async () => ({
        stay: `${later(locale).checkIn}/${later(locale).checkOut}`,
        party: "2 adultos, 2 nenes, 3 perros",
      }),
    ],
  ];
  it.each(talks)("Telegram takes every message of %s", async (flow, prepare) => {
    const answers = await prepare(told);
    const desk = await told.deskIn(locale);
    const views = await everythingShown(flows[flow], desk, answers);
    expect(views.length).toBeGreaterThan(0);
    views.forEach(renderIn(desk));
  });

  const notices: [
    string,
    Notice["to"],
    keyof typeof told & ("waiting" | "approved" | "declined" | "cancelled"),
    Booking["state"]?,
  ][] = [
    ["request_placed", "owners", "waiting"],
    ["request_placed", "owners", "approved"],
    ["hold_placed", "owners", "approved"],
    ["request_approved", "guest", "approved"],
    ["request_declined", "guest", "declined"],
    ["hold_expired", "guest", "cancelled"],
    ["hold_expired", "guest", "cancelled", "awaiting_owner"],
    ["hold_expired", "owners", "cancelled"],
    ["booking_confirmed", "guest", "approved"],
    ["booking_confirmed", "owners", "approved"],
    ["booking_cancelled", "guest", "cancelled"],
    ["booking_cancelled", "owners", "cancelled"],
    ["payment_underpaid", "guest", "approved"],
    ["payment_rejected", "guest", "approved"],
    ["payment_refunded", "guest", "cancelled"],
    ["payment_refunded", "owners", "cancelled"],
    ["payment_alert", "owners", "approved"],
  ];
  it.each(notices)("Telegram takes the notice of %s to the %s", async (event, to, which, was) => {
    const desk = await told.deskIn(locale);
    renderIn(desk)(await viewOfNotice(aNotice(event, to, told[which], was), told[which], desk));
  });

  it.each([
    ["dates_gone", "book "],
    ["booking_over", "book "],
    ["already_paid", "bookings"],
    ["wrong_currency", "bookings"],
  ])("a refund for %s says what can be done now", async (reason, command) => {
    const desk = await told.deskIn(locale);
    const notice = aNotice("payment_refunded", "guest", told.cancelled);
    const view = await viewOfNotice({ ...notice, data: { ...notice.data, reason } }, told.cancelled, desk);
    renderIn(desk)(view);
    expect(view.links).toMatchObject([{ command: expect.stringContaining(command) }]);
  });

  it("a payment that belongs to nobody is told as well", async () => {
    const desk = await told.deskIn(locale);
    renderIn(desk)(await viewOfNotice(aNotice("payment_alert", "owners", undefined), undefined, desk));
  });

  it("what the owner wrote as a reason reaches the guest as it was written", async () => {
    const desk = await told.deskIn(locale);
    const { declined } = told;
    const view = await viewOfNotice(aNotice("request_declined", "guest", declined), declined, desk);
    const [message] = render(view, desk);
    expect(message?.text).toContain(REASON.replaceAll("*", "∗"));
  });
});

/** Dates of their own for each language, so that each finds the cabins free. */
const later = (locale: (typeof LOCALES)[number]) =>
  stay(`2026-0${LOCALES.indexOf(locale) + 2}-05`, `2026-0${LOCALES.indexOf(locale) + 2}-12`);

const aNotice = (event: string, to: Notice["to"], booking: Booking | undefined, was?: string): Notice => ({
  event,
  to,
  data: {
    code: booking?.code ?? null,
    was,
    paid: 1,
    missing: 9_007_199_254_740_991,
    amount: 9_007_199_254_740_991,
    reason: "dates_gone",
    payment: "12345678901234567890",
    what: "wrong_collector",
  },
});
