import { z } from "zod";
import { isChangeable, isHold } from "../../../booking/domain/booking.ts";
import { centavos } from "../../../booking/domain/money.ts";
import { bookCommand } from "../guest/choosing/book.ts";
import { showConfirmed } from "../guest/confirmed.ts";
import { withDamageOf } from "../guest/money/damage.ts";
import { askForDeposit, showDeposit } from "../guest/money/deposit.ts";
import { paidLink } from "../owner/money/paid.ts";
import { priceLink } from "../owner/money/price.ts";
import { reasonText } from "../owner/reasons.ts";
import { requestCard } from "../owner/requests.ts";
import { NEWEST, receiptLink } from "../papers.ts";
import type { HouseTellers, Teller, Tellers, Telling } from "./notice.ts";
import { withOrigin } from "./waitlist.ts";

/** Whoever lost their dates looks on from there, not from the first question. */
export const withSearch =
  (label: string, short: string): NonNullable<Teller["view"]> =>
  ({ text, booking, desk }) => ({
    text,
    links: [{ label: desk.t(label), short: desk.t(short), command: bookCommand(booking) }],
  });
export const withDeposit: NonNullable<Teller["view"]> = ({ text, booking, desk }) =>
  showDeposit(booking, text, desk);

const withReason: NonNullable<Teller["words"]> = ({ booking, desk }) => ({
  reason: reasonText(booking.ended?.reason ?? null, desk.t),
});
const others = withSearch("book-other-cabins", "book-other-cabins-short");
const again = withSearch("book-same-dates", "book-same-dates-short");

const amount = z.number().transform(centavos).optional();
/** What had come in when it was confirmed, what is left of the price, and what is beyond it; in centavos. */
const confirmedData = z.object({ received: amount, due: amount, surplus: amount });

/** Who pays more than the deposit reads at once what it was taken for. */
function confirmedWords({ notice, booking: { quote }, desk: { format } }: Telling) {
  const { received = quote.deposit, due = quote.balance, surplus = 0 } = confirmedData.parse(notice.data);
  const money = (sum: number) => format.money(centavos(sum), quote.currency);
  const more = received > quote.deposit ? "more" : "deposit";
  return {
    ...{ received: money(received), due: money(due), surplus: money(surplus) },
    covers: surplus > 0 ? "too_much" : due === 0 ? "everything" : more,
  };
}

/** What became of a booking. */
export const bookingTellers: Tellers = {
  "request_placed-owners": {
    view: (telling) => {
      const { text, booking, desk } = telling;
      return withOrigin(booking.state === "awaiting_owner" ? requestCard(booking, desk) : { text }, telling);
    },
  },
  "hold_placed-owners": {
    view: (telling) => {
      const { text, booking, desk } = telling;
      if (!isChangeable(booking) || desk.surface !== "telegram") return withOrigin({ text }, telling);
      const paid = isHold(booking) ? [paidLink(booking.code, desk)] : [];
      return withOrigin({ text, links: [...paid, priceLink(booking.code, desk)] }, telling);
    },
  },
  "request_approved-guest": { view: ({ text, booking, desk }) => askForDeposit(booking, text, desk) },
  "request_declined-guest": { words: withReason, view: others },
  "hold_expired-guest": { view: again },
  "request_expired-guest": { view: again },
  "hold_expired-owners": {},
  "request_expired-owners": {},
  "booking_confirmed-guest": {
    words: confirmedWords,
    view({ text, booking, desk }) {
      const { links = [], ...shown } = showConfirmed(
        booking,
        `${withDamageOf(text, booking, desk)}\n\n${desk.t("stay-file-below")}`,
        desk,
      );
      return { ...shown, links: [receiptLink(booking, desk, NEWEST), ...links] };
    },
  },
  "booking_confirmed-owners": {
    words: confirmedWords,
    view: ({ text, booking: { state, code }, desk }) => {
      if (state !== "confirmed" || desk.surface !== "telegram") return { text };
      const callOff = { label: desk.t("call-off"), command: `call_off ${code}` };
      return { text, links: [paidLink(code, desk), priceLink(code, desk), callOff] };
    },
  },
  "booking_cancelled-guest": { words: withReason, view: others },
  "booking_cancelled-owners": {
    words: ({ notice: { data } }) => ({
      was: data.was ?? "",
      money: data.was === "awaiting_transfer_check" ? "check" : data.refund === 0 ? "kept" : "",
    }),
  },
};

export const chatTellers: HouseTellers = {
  "chats_joined-guest": (_notice, { t }) => ({ text: t("notice-chats_joined-guest") }),
};
