import { beforeAll, describe, expect, it } from "vitest";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { AMENITIES, INFO, RULES } from "../../src/booking/domain/details.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import type { Stay } from "../../src/booking/domain/stay.ts";
import type { Shown, Surface } from "../../src/bots/chat.ts";
import { createDesks } from "../../src/bots/desks.ts";
import type { Desk } from "../../src/bots/flows/desk.ts";
import { type FlowName, flows } from "../../src/bots/flows/flows.ts";
import { whichDates } from "../../src/bots/flows/guest/book-views.ts";
import { heardForCabin, wishForCabin } from "../../src/bots/flows/guest/get-in-line.ts";
import type { Notice } from "../../src/bots/flows/notices/notice.ts";
import { viewOfNotice } from "../../src/bots/flows/notices.ts";
import { LOCALES, loadTexts } from "../../src/bots/texts/texts.ts";
import type { Db } from "../../src/db/connect.ts";
import { REMINDER_KINDS } from "../../src/stays/domain/reminders.ts";
import { aDesk, granted } from "../booking/desk.ts";
import {
  aCabin,
  aComplex,
  aParty,
  aSeason,
  date,
  stay,
  VILLA_BELGRANO,
} from "../support/builders/booking.ts";
import { talksOf } from "../tickets/talks.ts";
import { everythingShown } from "./everything-shown.ts";

/** As long as anything may be that people name, and with everything in it that means something to somebody. */
const LONG = "<b>*Ñandú* & [la](casa)_ ".repeat(20);
const REASON = LONG.slice(0, 300);

/** So that something is left to pay. */
const PAID = centavos(1_234_567);

const LONG_LINK = {
  ok: true,
  value: {
    url: `https://pago.example/${"x".repeat(200)}`,
    amount: centavos(9_007_199_254_740_991),
    expiresAt: "",
  },
} as const;
const IN_EACH = { "es-AR": LONG, "pt-BR": LONG, en: LONG };
/** Whatever a place can say of itself, at length; every second cabin says no to all of it. */
const saidOfAll = (has: boolean) => ({
  amenities: Object.fromEntries(AMENITIES.map((key) => [key, { has, note: IN_EACH }])),
  rules: Object.fromEntries(RULES.map((key) => [key, IN_EACH])),
});
const HOUSE = { ...saidOfAll(true), info: Object.fromEntries(INFO.map((key) => [key, IN_EACH])) };
const ROOMS = {
  squareMetres: 1234.5,
  bedrooms: 12,
  bathrooms: 12,
  beds: { double: 12, single: 12, bunk: 1, sofa: 1 },
};
/** A question about as much as is answered at once. */
const ASKS_ALL = "wifi, pileta, mascotas, aire acondicionado, cuántas camas, dónde queda, y visitas?";

export type Limited = {
  /** Who takes the messages. */
  readonly name: string;
  readonly surface: Surface;
  readonly db: Db;
  /** Expects that a view, as its chat is spoken to, is taken whole; returns its words. */
  readonly takes: (view: Shown, desk: Desk) => string;
};

/** Twelve cabins, a guest and an owner with long names, and one booking in each state a chat may show. */
async function aHouseOfLongNames(knex: Db, surface: Surface) {
  const seasons = [aSeason({ name: LONG.slice(0, 60), lastNight: date("2028-12-31") })];
  const complex = await aComplex(knex, { seasons, place: VILLA_BELGRANO, details: HOUSE });
  const price = {
    extraGuestNightly: centavos(1_234_567),
    cleaningFee: centavos(99),
    petFee: centavos(1),
    maxPets: 3,
  };
  const cabins = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      aCabin(knex, complex, {
        name: `${index} ${LONG.slice(0, 80)}`,
        ...price,
        details: { rooms: ROOMS, ...(index % 2 === 1 && saidOfAll(false)) },
      }),
    ),
  );
  const place = await aDesk(knex, {
    complex,
    money: { received: async () => PAID, giveBack: async () => {}, completeDeposit: async () => {} },
  });
  const desks = createDesks({
    db: knex,
    booking: place.room,
    depositLink: async () => LONG_LINK,
    balanceLink: async () => LONG_LINK,
    tickets: talksOf(place),
    stays: place.stays,
    owners: { isOwner: async () => true, appoint: async () => {}, chatsOf: async () => [] },
    outbox: { retryFailed: async () => {}, announce: async () => {} },
    texts: loadTexts(),
    ...(surface !== "telegram" && { whatsApp: surface }),
    clock: place.clock.now,
    chatUrls: () => ({ telegram: "https://t.me/hornero_bot", whatsApp: "https://wa.me/5493511234567" }),
  });
  const channel = surface === "telegram" ? "telegram" : "whatsapp";
  const person = { chatId: `${channel}:9007199254740991`, channel, name: LONG, languageCode: "es" };
  const { guestId } = (await desks.deskOf(person)).person;
  const marta = { kind: "owner", name: LONG, channel: "telegram" } as const;
  const hold = async (cabin: number, dates = stay("2026-01-07", "2026-01-12")) => {
    const request = {
      key: `${surface} ${cabin} ${dates.checkIn}`,
      cabinId: cabins[cabin] ?? "",
      stay: dates,
    };
    const party = aParty({ adults: 3, children: 1, pets: 3 });
    return granted(
      await place.room.holdDates({ ...request, party, guestId, chatId: person.chatId, channel }),
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
  const talks = talksOf(place);
  const talk = await talks.openTicket({
    ...{ chatId: person.chatId, guestId, guestName: LONG.slice(0, 60), key: `${surface} talk` },
    ...{ words: LONG.repeat(8), doing: "book" },
  });
  const share = async ({ code }: Booking) =>
    granted(await place.room.shareBooking({ code, actor: { kind: "guest", guestId, channel } }));
  const deskIn = async (locale: (typeof LOCALES)[number]): Promise<Desk> => {
    const desk = await desks.deskOf(person);
    await desk.speak(locale);
    return desk;
  };
  /** Confirmed: how it was paid is nobody's question here. */
  const keep = async (cabin: number, dates = stay("2026-01-07", "2026-01-12")) => {
    const { code, id } = await hold(cabin, dates);
    granted(await place.room.approveRequest({ code, actor: marta }));
    await place.settles({ ...second, id });
    const kept = await place.room.bookingByCode(code);
    if (kept === undefined) throw new Error("The booking is gone.");
    return kept;
  };
  const coming = await keep(8, stay("2026-01-05", "2026-01-09"));
  const { id: overId, code: overCode } = await keep(9, stay("2026-01-05", "2026-01-08"));
  await knex.raw("update bookings set state = 'completed' where id = ?", [overId]);
  await knex.raw("update cabins set arrival = ?", [JSON.stringify(ARRIVAL)]);
  for (const kind of REMINDER_KINDS) await place.stays.changeReminder(kind, { words: REASON }, marta);
  const own = { code: overCode, guestId };
  const over = await place.room.bookingByCode(overCode);
  if (over === undefined) throw new Error("The booking is gone.");
  granted(await place.stays.giveFeedback({ ...own, stars: 5, words: LONG.repeat(2).slice(0, 800) }));
  const publishes = async (isPublic: boolean) =>
    granted(await place.stays.publishFeedback({ code: overCode, actor: marta, isPublic }));
  const confirmed = await keep(10);
  const line = { stay: stay("2027-03-01", "2027-03-04"), party: aParty({ adults: 4 }) };
  for (const cabin of cabins.keys()) await hold(cabin, line.stay);
  const joins = async (dates: Stay) =>
    granted(
      await place.room.joinWaitlist({
        ...{ stay: dates, party: line.party, guestId, chatId: person.chatId, channel, cabinId: null },
      }),
    );
  const { answers } = await desks.deskOf(person);
  await answers.save({ key: surface, wordings: Array.from({ length: 10 }, () => REASON), answer: LONG });
  await answers.noteUnanswered(REASON, surface);
  const [[answer], [asked]] = [await answers.all(), await answers.unanswered()];
  const ids = { cabin: cabins[0] ?? "", answer: String(answer?.id), asked: String(asked?.id) };
  const talking = { talk: granted(talk).number };
  const booked = { waiting, second, approved, declined, cancelled, confirmed };
  return { deskIn, hold, keep, share, publishes, ...booked, coming, over, line, joins, ids, ...talking };
}

/** What a cabin's own file may say at most. */
const ARRIVAL = {
  instructions: {
    "es-AR": LONG.repeat(2).slice(0, 600),
    "pt-BR": LONG.slice(0, 600),
    en: LONG.slice(0, 600),
  },
  accessCode: "9".repeat(60),
  wifi: { name: "<b>_wifi_</b>".repeat(4), password: "&".repeat(60) },
};

/** Three of the four who come, with the longest names and documents. */
const PEOPLE = ["Á", "É", "Í"].map((letter) => `${letter.repeat(80)}, AB${"1".repeat(18)}`).join("\n");

/** Every message of every flow, and every notice, in every language, goes out on this channel. */
export function describeLimits({ name, surface, db, takes }: Limited): void {
  describe(name, () => {
    let told: Awaited<ReturnType<typeof aHouseOfLongNames>>;
    beforeAll(async () => {
      told = await aHouseOfLongNames(db, surface);
    });
    const shows = (desk: Desk) => (view: Shown) => void takes(view, desk);

    describe.each(LOCALES)("in %s, however long the names", (locale) => {
      const talks: [FlowName, (bookings: typeof told) => Promise<Record<string, string>>][] = [
        ["cabins", async () => ({ after: "0" })],
        ["cabins", async () => ({ after: "6" })],
        ["cabin", async ({ ids }) => ({ cabin: ids.cabin })],
        ["cabin", async ({ publishes }) => ({ cabin: (await publishes(true)).cabinId })],
        ["month", async () => ({ month: `${later(locale).checkIn.slice(0, 7)} 4 adults 0 children 3 pets` })],
        ["question", async () => ({ question: ASKS_ALL })],
        ["question", async () => ({ question: "¿hay tirolesa?" })],
        ["questions", async () => ({})],
        ["add-answer", async () => ({ question: REASON, answer: REASON, wordings: REASON })],
        ["answer-asked", async ({ ids }) => ({ code: ids.asked, answer: REASON, wordings: "-" })],
        ["edit-answer", async ({ ids }) => ({ code: ids.answer, answer: REASON })],
        ["drop-asked", async () => ({ code: "1" })],
        ["menu", async () => ({})],
        ["person", async () => ({ words: LONG })],
        ["close", async () => ({})],
        ["tickets", async () => ({})],
        ["ticket", async ({ talk }) => ({ code: `#${talk}` })],
        ["end", async ({ talk }) => ({ code: `${talk}` })],
        ["reopen", async ({ talk }) => ({ code: `${talk}` })],
        ["reopen", async () => ({ code: "999" })],
        ["hint", async () => ({})],
        ["thanks", async () => ({})],
        ["help", async () => ({})],
        ["bookings", async () => ({})],
        ["requests", async () => ({})],
        ["language", async () => ({})],
        [
          "waitlist",
          async ({ line }) => ({ stay: `${line.stay.checkIn}/${line.stay.checkOut}`, party: "4" }),
        ],
        [
          "waitlist",
          async ({ line, approved }) => ({
            ...{ stay: `${line.stay.checkIn}/${line.stay.checkOut}`, party: "4" },
            only: heardForCabin(wishForCabin(line, approved))?.only ?? "",
          }),
        ],
        ["waiting", async () => ({})],
        ["leave", async ({ line, joins }) => ({ place: String((await joins(line.stay)).id) })],
        ["leave", async () => ({ place: "0" })],
        ["join", async () => ({ code: "new" })],
        ["join", async () => ({ code: "ABCD2345" })],
        ["pay", async ({ approved }) => ({ code: approved.code })],
        ["pay", async ({ confirmed }) => ({ code: confirmed.code })],
        ["cancel", async ({ keep }) => ({ code: (await keep(10, later(locale))).code })],
        ["call_off", async ({ keep }) => ({ code: (await keep(11, later(locale))).code, reason: REASON })],
        ["arrival", async ({ coming }) => ({ code: coming.code, about: LONG.slice(0, 80) })],
        ["arrival_info", async ({ coming }) => ({ code: coming.code })],
        ["arrival_info", async ({ over }) => ({ code: over.code })],
        [
          "travellers",
          async ({ coming }) => ({
            code: coming.code,
            "who 1": `${PEOPLE}\n${Array(20).fill(LONG).join("\n")}`,
            "who 2": "remove 0",
            "who 3": "done",
          }),
        ],
        ["all_good", async () => ({})],
        [
          "feedback",
          async ({ publishes }) => ({
            ...{ code: (await publishes(false)).code, stars: "4", words: LONG.slice(0, 800) },
          }),
        ],
        ["no_offers", async () => ({})],
        ["feedbacks", async () => ({})],
        ["publish", async ({ over }) => ({ code: over.code })],
        ["unpublish", async ({ over }) => ({ code: over.code })],
        ["reminders", async () => ({})],
        ["cancel", async ({ hold }) => ({ code: (await hold(5 + LOCALES.indexOf(locale))).code })],
        ["change", async ({ hold }) => ({ code: (await hold(6, later(locale))).code, what: "cabin" })],
        [
          "change",
          async ({ keep }) => ({
            code: (await keep(7, later(locale))).code,
            what: "dates",
            stay: "una noche más",
            party: "2 adultos, 2 nenes, 3 perros",
          }),
        ],
        ["share", async ({ approved }) => ({ code: approved.code })],
        ["shared", async ({ approved, share }) => ({ code: await share(approved) })],
        ["shared", async () => ({ code: LONG })],
        ["unshare", async ({ approved }) => ({ code: approved.code })],
        ["approve", async ({ hold }) => ({ code: (await hold(8, later(locale))).code })],
        ["decline", async ({ hold }) => ({ code: (await hold(9, later(locale))).code, reason: REASON })],
        [
          "book",
          async ({ hold }) => ({
            stay: "2027-05-03/2027-05-07",
            party: "2",
            wanted: (await hold(0, stay("2027-05-03", "2027-05-07"))).cabinName,
          }),
        ],
        [
          "book",
          async () => ({
            stay: `${later(locale).checkIn}/${later(locale).checkOut}`,
            party: "2 adultos, 2 nenes, 3 perros",
          }),
        ],
      ];
      it.each(talks)(`${name} takes every message of %s`, async (flow, prepare) => {
        const answers = await prepare(told);
        const desk = await told.deskIn(locale);
        const views = await everythingShown(flows[flow], desk, answers);
        expect(views.length).toBeGreaterThan(0);
        views.forEach(shows(desk));
      });

      const notices: [
        string,
        Notice["to"],
        keyof typeof told &
          ("waiting" | "approved" | "declined" | "cancelled" | "confirmed" | "coming" | "over"),
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
        ["waitlist_offer", "guest", "approved"],
        ["waitlist_offer", "guest", "cancelled"],
        ["waitlist_request", "guest", "waiting"],
        ["waitlist_request", "guest", "approved"],
        ["booking_confirmed", "guest", "approved"],
        ["booking_confirmed", "owners", "approved"],
        ["booking_confirmed", "owners", "confirmed"],
        ["booking_cancelled", "guest", "cancelled"],
        ["booking_cancelled", "owners", "cancelled"],
        ["booking_changed", "owners", "approved"],
        ["payment_underpaid", "guest", "approved"],
        ["payment_rejected", "guest", "approved"],
        ["payment_refunded", "guest", "cancelled"],
        ["payment_refunded", "owners", "cancelled"],
        ["payment_alert", "owners", "approved"],
        ["balance_paid", "guest", "confirmed"],
        ["balance_paid", "owners", "confirmed"],
        ["reminder_deposit_due", "guest", "approved"],
        ["reminder_balance_due", "guest", "coming"],
        ["reminder_pre_arrival", "guest", "coming"],
        ["reminder_check_in", "guest", "coming"],
        ["reminder_check_in", "guest", "cancelled"],
        ["reminder_registry", "owners", "coming"],
        ["reminder_mid_stay", "guest", "coming"],
        ["reminder_check_out", "guest", "coming"],
        ["reminder_feedback", "guest", "over"],
        ["reminder_come_back", "guest", "over"],
        ["arrival_codes", "guest", "coming"],
        ["arrival_told", "owners", "coming"],
        ["feedback_given", "owners", "over"],
      ];
      it.each(notices)(`${name} takes the notice of %s to the %s`, async (event, to, which, was) => {
        const desk = await told.deskIn(locale);
        shows(desk)(await viewOfNotice(aNotice(event, to, told[which], was), told[which], desk));
      });

      it("the dates that come closest to taken ones are all on offer, and the line for them", async () => {
        const desk = await told.deskIn(locale);
        const view = await whichDates(desk, told.line.stay, told.line.party, told.approved.cabinName);
        shows(desk)({ ...view, question: { token: "abcdefghij.1234", controls: [], menu: false } });
        expect(view.choices?.map(({ id }) => id)).toEqual(["2027-02-26/2027-03-01", "2027-03-04/2027-03-07"]);
        expect(view.links).toHaveLength(2); // for the cabin they named, or for any
      });

      it("an offer that ran out and an owner's card tell of the waiting list", async () => {
        const desk = await told.deskIn(locale);
        const tell = async (event: string, to: Notice["to"], booking: Booking) => {
          const notice = aNotice(event, to, booking);
          const view = await viewOfNotice({ ...notice, data: { ...notice.data, entryId: 7 } }, booking, desk);
          shows(desk)(view);
          return view;
        };
        expect(await tell("hold_expired", "guest", told.cancelled)).toMatchObject({
          links: [
            {
              command: expect.stringMatching(/^waitlist 2026-01-07\/2026-01-12 3 adults 1 children 3 pets$/),
            },
          ],
        });
        const data = { ...aNotice("hold_expired", "guest", told.cancelled).data, entryId: 7, oneCabin: true };
        const one = await viewOfNotice({ event: "hold_expired", to: "guest", data }, told.cancelled, desk);
        shows(desk)(one);
        expect(one.links).toMatchObject([
          { command: expect.stringMatching(/^waitlist 2026-01-07\+5 3\.1\.3 /) },
        ]);
        const { text } = await tell("request_placed", "owners", told.waiting);
        expect(text).toContain(desk.t("from-waitlist"));
        await tell("hold_placed", "owners", told.approved);
      });

      it.each([
        ["dates_gone", "book "],
        ["booking_over", "book "],
        ["already_paid", "bookings"],
        ["wrong_currency", "bookings"],
        ["cancelled_by_guest", "bookings"],
        ["called_off", "bookings"],
        ["over_paid", "bookings"],
        ["nothing_due", "bookings"],
      ])("a refund for %s says what can be done now", async (reason, command) => {
        const desk = await told.deskIn(locale);
        const notice = aNotice("payment_refunded", "guest", told.cancelled);
        const view = await viewOfNotice(
          { ...notice, data: { ...notice.data, reason } },
          told.cancelled,
          desk,
        );
        shows(desk)(view);
        expect(view.links).toMatchObject([{ command: expect.stringContaining(command) }]);
      });

      it("what the owner wrote as a reason reaches the guest as it was written", async () => {
        const desk = await told.deskIn(locale);
        const { declined } = told;
        const view = await viewOfNotice(aNotice("request_declined", "guest", declined), declined, desk);
        expect(takes(view, desk)).toContain(REASON.replaceAll("*", "∗"));
      });

      it.each([
        ["an album alone", { text: "", album: ["cabins/quebracho-1.jpg"] }],
        ["an album of many, and words", { text: LONG, album: Array(21).fill("cabins/quebracho-1.jpg") }],
        ["a place, and words", { text: LONG, place: { ...VILLA_BELGRANO, name: LONG } }],
        ["a picture to pass on", { text: "", media: { id: "1", kind: "photo", caption: LONG.repeat(4) } }],
        ["a voice to pass on", { text: LONG, media: { id: "1", kind: "voice", caption: LONG.repeat(20) } }],
      ] satisfies [string, Shown][])("takes %s", async (_what, view) => {
        shows(await told.deskIn(locale))(view);
      });

      const talking: [string, Notice["to"], object][] = [
        ["ticket_opened", "owners", { doing: "book", text: LONG }],
        ["ticket_said", "owners", { text: LONG.repeat(130) }],
        ["ticket_said", "owners", { text: LONG.repeat(5), media: { id: "1", kind: "photo" } }],
        ["ticket_said", "owners", { text: "", media: { id: "1", kind: "voice" } }],
        ["ticket_answered", "guest", { text: LONG.repeat(8) }],
        ["ticket_answered", "guest", { text: LONG.repeat(5), media: { id: "1", kind: "document" } }],
        ["ticket_answered", "owners", { text: LONG.repeat(8) }],
        ["ticket_closed", "guest", { how: "owner" }],
        ["ticket_closed", "guest", { how: "silence" }],
        ["ticket_closed", "owners", { how: "guest" }],
        ["ticket_closed", "owners", { how: "owner" }],
        ["ticket_closed", "owners", { how: "silence" }],
        ["ticket_reopened", "guest", {}],
        ["ticket_reopened", "owners", {}],
        ["ticket_undelivered", "owners", { why: "window" }],
        ["ticket_undelivered", "owners", { why: "telegram" }],
        ["ticket_undelivered", "owners", { why: "refused" }],
      ];
      it.each(talking)(`${name} takes what %s tells the %s of a talk`, async (event, to, words) => {
        const desk = await told.deskIn(locale);
        const { code, cabinName: cabin, stay, state } = told.approved;
        const bookings = [{ code, cabin, stay, state }];
        const names = { guest: LONG, by: LONG.slice(0, 60), number: 999_999, from: desk.person.chatId };
        const data = { code: null, ticketId: "1", ...names, bookings, ...words };
        shows(desk)(await viewOfNotice({ event, to, data }, undefined, desk));
      });

      it("a payment that belongs to nobody is told as well", async () => {
        const desk = await told.deskIn(locale);
        shows(desk)(await viewOfNotice(aNotice("payment_alert", "owners", undefined), undefined, desk));
      });
    });
  });
}

/** Dates of their own for each language, so that each finds the cabins free. */
const later = (locale: (typeof LOCALES)[number]) =>
  stay(`2026-0${LOCALES.indexOf(locale) + 2}-05`, `2026-0${LOCALES.indexOf(locale) + 2}-12`);

const FACTS = {
  ...{ cabin: LONG.slice(0, 80), checkIn: "2026-01-07", checkOut: "2026-01-12" },
  ...{ adults: 3, children: 1, pets: 3, total: 9_007_199_254_740_991, currency: "ARS" },
};

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
    before: FACTS,
    after: { ...FACTS, total: 0 },
    owed: 9_007_199_254_740_991,
    about: LONG.slice(0, 80),
    stars: 1,
    words: LONG.slice(0, 800),
  },
});
