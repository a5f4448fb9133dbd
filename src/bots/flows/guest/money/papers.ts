import type { Booking } from "../../../../booking/domain/booking.ts";
import { todayIn } from "../../../../booking/domain/civil-date.ts";
import type { GivenReceipt, GivenStatement } from "../../../../documents/documents.ts";
import { goneOf } from "../../../../documents/issue-receipt.ts";
import { ok } from "../../../../shared/result.ts";
import type { Chat, Flow, View } from "../../../chat.ts";
import { codeIn } from "../../../texts/understanding/code.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { named, UNDER_WAY } from "../../named.ts";
import { attached, NEWEST, receiptLink, statementLink, statementText, withFile } from "../../papers.ts";
import { ownBooking } from "../own-booking.ts";

/** The receipt of one payment, as a file: to guests of their own bookings, to owners of any. */
export const receipt: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  listen: (words, _desk, asked) => (words.trim() === NEWEST ? { payment: NEWEST } : spokenOf(words, asked)),
  async run(chat, desk) {
    const { t, documents } = desk;
    const booking = await bookingMeant(chat, desk);
    if (!booking) return;
    const paymentId = await whichPayment(chat, booking, desk);
    if (paymentId === undefined) {
      return chat.say({
        text: t("receipt-none", wordsOf(booking, desk)),
        links: [statementLink(booking, desk)],
      });
    }
    const given = await chat.perform("receipt", () => documents.receipt(booking, paymentId));
    if (given.ok) return chat.say(receiptView(given.value, booking, desk));
    chat.say({ text: t("receipt-gone"), links: [receiptLink(booking, desk)] });
  },
};

/** How the account of a booking stands, as a file. */
export const statement: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  listen: (words, _desk, asked) => spokenOf(words, asked),
  async run(chat, desk) {
    const booking = await bookingMeant(chat, desk);
    if (!booking) return;
    const given = await chat.perform("statement", async () => ok(await desk.documents.statement(booking)));
    if (given.ok) chat.say(statementView(given.value, booking, desk));
  },
};

/** Whatever it is begun with says which booking: "/receipt k7q2mx", "/receipt la de enero". */
function spokenOf(words: string, asked: string | undefined): { readonly code?: string } {
  const code = asked === undefined ? words.trim() : codeIn(words);
  return code ? { code } : {};
}

/** An owner may mean any booking, in Telegram, which tells us that it is them. */
async function bookingMeant(chat: Chat, desk: Desk): Promise<Booking | undefined> {
  const { person, surface } = desk;
  if (!person.isOwner || surface !== "telegram") return ownBooking(chat, desk);
  return named(chat, desk, UNDER_WAY);
}

/** The only one there is, or the one they name. Nothing where none has come in. */
async function whichPayment(chat: Chat, booking: Booking, desk: Desk): Promise<string | undefined> {
  const { t, format, documents, complex } = desk;
  const payments = await documents.paymentsOf(booking);
  const [newest, ...earlier] = payments;
  if (newest === undefined) return undefined;
  if (earlier.length === 0) return newest.paymentId;
  return chat.choose("payment", {
    text: t("receipt-which", wordsOf(booking, desk)),
    options: payments.map(({ paymentId, amount, currency, at }) => ({
      id: paymentId,
      value: paymentId,
      label: t("receipt-choice", {
        date: format.date(todayIn(complex.timeZone, at)),
        amount: format.money(amount, currency),
      }),
      ...(paymentId === newest.paymentId && { said: NEWEST }),
    })),
    gone: () => t("receipt-gone"),
  });
}

function receiptView(given: GivenReceipt, booking: Booking, { t, format }: Desk): View {
  const { amount, currency, method, paidAt, timeZone, code, cabinName } = given.facts;
  const sent = t("receipt-sent", {
    number: given.number,
    amount: format.money(amount, currency),
    method: method === null ? t("paper-none") : t("paper-how", { method }),
    date: format.dateWithYear(todayIn(timeZone, new Date(paidAt))),
    ...{ code, cabin: cabinName },
  });
  const gone = goneOf(given.since).map(([key, gone]) => `${t(key)}: ${format.money(gone, currency)}`);
  return {
    text: withFile([sent, ...gone].join("\n"), given, t("receipt-not-made")),
    links: [statementLink(booking, { t })],
    ...attached(given),
  };
}

function statementView(given: GivenStatement, booking: Booking, { t, format }: Desk): View {
  return {
    text: withFile(statementText(given.account, booking, { t, format }), given, t("receipt-not-made")),
    links: given.account.received > 0 ? [receiptLink(booking, { t })] : [],
    ...attached(given),
  };
}
