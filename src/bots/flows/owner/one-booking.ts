import { mayBeCalledOff } from "../../../booking/count-money.ts";
import { type Booking, isChangeable } from "../../../booking/domain/booking.ts";
import { todayIn } from "../../../booking/domain/civil-date.ts";
import { mayBeNoShow } from "../../../booking/domain/no-show.ts";
import type { Account } from "../../../documents/account.ts";
import type { Flow, Link, View } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { type Among, named, UNDER_WAY } from "../named.ts";
import { receiptLink, statementLink, statementText } from "../papers.ts";
import { callOffLink } from "./call-off.ts";
import { paidLink } from "./money/paid.ts";
import { priceLink } from "./money/price.ts";
import { noShowLink } from "./no-show.ts";

/** Of very many payments the newest stand here, and all of them in the statement. */
const MAX_PAYMENTS = 8;

/** One booking as an owner sees it: who, when, how it stands, what was paid and is owed, and what can be done about it. */
export const oneBooking: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    chat.say(await houseCard(await named(chat, desk, ANY), desk));
  },
};

/** Who asks whether somebody has paid may ask it of a stay that is over. */
const ANY: Among = { ...UNDER_WAY, besides: ({ booking }) => booking.endedLately() };

export const bookingLink = ({ code }: Pick<Booking, "code">, label: string): Link => ({
  label,
  command: `booking ${code}`,
});

export const allBookingsLink = ({ t }: Pick<Desk, "t">): Link => ({
  label: t("menu-all-bookings"),
  command: "all_bookings",
});

export async function houseCard(booking: Booking, desk: Desk): Promise<View> {
  const { t } = desk;
  const account = await desk.documents.account(booking);
  const text = [
    t("house-booking", { ...wordsOf(booking, desk), ...stateWords(booking) }),
    statementText(account, booking, desk),
    ...(await paymentsText(booking, desk)),
  ].join("\n\n");
  return { text, links: linksOf(booking, account, desk) };
}

/** What `house-state` chooses by. */
export const stateWords = ({ state, ended }: Booking) => ({ state, by: ended?.by ?? "" });

/** Each payment that came, the newest first. */
async function paymentsText(booking: Booking, desk: Desk): Promise<string[]> {
  const { t, format, complex } = desk;
  const payments = await desk.documents.paymentsOf(booking);
  if (payments.length === 0) return [];
  const shown = payments.slice(0, MAX_PAYMENTS);
  const lines = shown.map(({ at, amount, currency, method }) =>
    t("house-booking-payment", {
      date: format.date(todayIn(complex.timeZone, at)),
      amount: format.money(amount, currency),
      how: t("paper-how", { method }),
    }),
  );
  const count = payments.length;
  const part = shown.length < count ? "newest" : "all";
  return [[t("house-booking-payments", { count, part, shown: shown.length }), ...lines].join("\n")];
}

function linksOf(booking: Booking, { due, received }: Account, desk: Desk): Link[] {
  const { t, today, now, complex } = desk;
  const { code, state } = booking;
  const answers: Link[] = [
    { label: t("request-approve"), command: `approve ${code}` },
    { label: t("request-decline"), command: `decline ${code}` },
  ];
  return [
    ...(state === "awaiting_owner" ? answers : due > 0 ? [paidLink(code, desk)] : []),
    ...(state === "awaiting_transfer_check" ? [{ label: t("menu-requests"), command: "requests" }] : []),
    ...(isChangeable(booking) ? [priceLink(code, desk)] : []),
    ...(received > 0 ? [receiptLink(booking, desk)] : []),
    statementLink(booking, desk),
    ...(mayBeNoShow(booking, complex, now) ? [noShowLink(booking, desk)] : []),
    ...(mayBeCalledOff(booking, "owner", today) ? [callOffLink(booking, desk)] : []),
    allBookingsLink(desk),
  ];
}
