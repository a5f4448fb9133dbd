import type { Booking } from "../../src/booking/domain/booking.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import type { Stay } from "../../src/booking/domain/stay.ts";
import type { Surface } from "../../src/bots/chat.ts";
import { createDesks } from "../../src/bots/desks.ts";
import type { Desk } from "../../src/bots/flows/desk.ts";
import { LOCALES, loadTexts } from "../../src/bots/texts/texts.ts";
import type { Db } from "../../src/db/connect.ts";
import { REMINDER_KINDS } from "../../src/stays/domain/reminders.ts";
import { aDesk, granted } from "../booking/desk.ts";
import { documentsOf } from "../documents/rig.ts";
import {
  aCabin,
  aComplex,
  aParty,
  aSeason,
  codeOf,
  date,
  stay,
  VILLA_BELGRANO,
} from "../support/builders/booking.ts";
import { talksOf } from "../tickets/talks.ts";
import {
  ACCOUNT,
  ARRIVAL,
  HOUSE,
  LONG,
  LONG_LINK,
  REASON,
  ROOMS,
  RULES_OF_PRICES,
  saidOfAll,
} from "./long-words.ts";
import { owe, wereToComeYesterday } from "./what-is-owed.ts";

/** So that something is left to pay. */
const PAID = centavos(1_234_567);

/** Twelve cabins, a guest and an owner with long names, and one booking in each state a chat may show. */
export async function aHouseOfLongNames(knex: Db, surface: Surface) {
  const seasons = [aSeason({ name: LONG.slice(0, 60), lastNight: date("2028-12-31") })];
  const complex = await aComplex(knex, {
    seasons,
    place: VILLA_BELGRANO,
    details: HOUSE,
    rules: RULES_OF_PRICES,
  });
  await knex.raw(
    "update complexes set damage_deposit = 9007199254740991, balance_due_days = 1 where id = ?",
    [complex.id],
  );
  const price = {
    extraGuestNightly: centavos(1_234_567),
    cleaningFee: centavos(99),
    extraChildNightly: centavos(1_234_567),
    petFee: centavos(1),
    petNightly: centavos(1),
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
  await knex.raw("update complexes set transfer = :account where id = :id", {
    ...{ id: complex.id, account: JSON.stringify(ACCOUNT) },
  });
  const place = await aDesk(knex, {
    complex,
    money: { received: async () => PAID, giveBack: async () => {}, completeDeposit: async () => {} },
  });
  const desks = createDesks({
    db: knex,
    booking: place.room,
    depositLink: async () => LONG_LINK,
    balanceLink: async () => LONG_LINK,
    moneyByHand: {
      ...place.moneyByHand,
      take: ({ expected: _made_up, ...asked }) => place.moneyByHand.take(asked), // as what was paid is, above
    },
    transfers: place.transfers,
    refunds: place.refunds,
    tickets: talksOf(place),
    stays: place.stays,
    documents: documentsOf(knex, place.room, place.clock.now),
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
  granted(
    await place.room.addCoupon({
      key: surface,
      actor: marta,
      terms: {
        ...{ code: codeOf("V".repeat(20)), worth: { amount: centavos(9_007_199_254_740_991) } },
        ...{ firstNight: date("2026-01-01"), lastNight: date("2027-12-31"), lastDay: date("2027-12-31") },
        ...{ cabinIds: cabins, maxUses: 999_999, oncePerGuest: true, minimumNights: 59 },
      },
    }),
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
  /** Something against damage. */
  const leaves = async ({ code }: Booking) => {
    const amount = centavos(400_719_925_474_099);
    granted(await place.stays.receiveDamageDeposit({ code, actor: marta, amount, method: "card" }));
    return code;
  };
  /** Nobody has come, though they were to be there since yesterday. */
  const expects = async (locale: (typeof LOCALES)[number]) => {
    const kept = await keep(5 + LOCALES.indexOf(locale), stay("2026-01-05", "2026-01-07"));
    await wereToComeYesterday(knex, kept);
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
  for (const at of ["2026-01-02", "2026-01-03"]) await pays(knex, confirmed, at);
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
  const byHand = { bookingId: (await keep(7)).id, actor: marta, method: "transfer" } as const;
  const taken = await place.moneyByHand.take({ ...byHand, amount: PAID, key: `${surface} taken` });
  await place.moneyByHand.take({ ...byHand, amount: centavos(4_000_000_000_000), key: `${surface} owed` });
  const [owed] = await place.moneyByHand.owed();
  const sent = { kind: "photo", actor: { kind: "guest", guestId, channel } } as const;
  const file = { ...sent, sha256: "0".repeat(64), mediaId: crypto.randomUUID() };
  const { checkId: check } = await place.transfers.receiveReceipt({ ...file, bookingId: second.id });
  await place.transfers.receiveReceipt({ ...file, bookingId: confirmed.id });
  const ids = {
    check,
    cabin: cabins[0] ?? "",
    answer: String(answer?.id),
    asked: String(asked?.id),
    taking: granted(taken).payment,
    owed: owed?.id ?? "",
  };
  const talking = { talk: granted(talk).number };
  const booked = { waiting, second, approved, declined, cancelled, confirmed };
  await owe(knex, cancelled, { surface, error: LONG.slice(0, 500) });
  const stays = { coming, over, line, joins };
  return { deskIn, hold, keep, leaves, expects, share, publishes, ...booked, ...stays, ids, ...talking };
}

/** As much as there is, in a currency of long names. */
async function pays(knex: Db, { id }: Booking, at: string): Promise<void> {
  const payment = { id, at, reference: `${id} ${at}`, amount: 4_503_599_627_370_495 };
  await knex.raw(
    `with payment as (
       insert into payments (provider_id, booking_id, status, status_detail, amount, currency, outcome, updated_at)
       values (:reference, :id, 'approved', 'accredited', :amount, 'CLP', 'booked', :at)
       returning id)
     insert into ledger_entries (booking_id, payment_id, kind, amount, currency, reference, at)
     select :id, id, 'payment', :amount, 'CLP', :reference, :at from payment`,
    payment,
  );
}

export type HouseOfLongNames = Awaited<ReturnType<typeof aHouseOfLongNames>>;

/** Dates of their own for each language, so that each finds the cabins free. */
export const later = (locale: (typeof LOCALES)[number], from = 2) =>
  stay(`2026-0${LOCALES.indexOf(locale) + from}-05`, `2026-0${LOCALES.indexOf(locale) + from}-12`);
