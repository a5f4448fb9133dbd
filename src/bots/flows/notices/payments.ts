import { z } from "zod";
import { centavos } from "../../../booking/domain/money.ts";
import { methodOf } from "../../../payments/by-hand/by-hand.ts";
import type { View } from "../../chat.ts";
import { refundsLink } from "../owner/money/refunds.ts";
import { NEWEST, receiptLink } from "../papers.ts";
import { withDeposit, withSearch } from "./bookings.ts";
import {
  type HouseTellers,
  type NoticeDesk,
  type Teller,
  type Tellers,
  type Telling,
  withLink,
} from "./notice.ts";

const amount = z.number().default(0).transform(centavos);

/** What is told of a payment; amounts in centavos. */
const paymentData = z.object({
  paid: amount,
  missing: amount,
  amount,
  /** What a payment of the balance brought, paid or too much. */
  brought: amount,
  surplus: amount,
  due: amount,
  /** Of the payment, which may have come in another than the booking's. */
  currency: z.string().length(3).optional(),
  reason: z.string().nullish(),
  payment: z.string().default(""),
  what: z.string().default(""),
});

const linkData = z.object({ url: z.string() });

function paymentWords({ notice, booking, desk }: Telling) {
  const data = paymentData.parse(notice.data);
  const { format } = desk;
  const currency = data.currency ?? booking.quote.currency;
  const surplus = format.money(data.surplus, currency);
  const due = format.money(data.due, currency);
  return {
    paid: format.money(data.paid, currency),
    missing: format.money(data.missing, currency),
    amount: format.money(data.amount, currency),
    brought: format.money(data.brought, currency),
    surplusCentavos: data.surplus,
    ...{ surplus, due, operation: paymentText(data.payment, desk) },
    dueCentavos: data.due,
    what: whatText(data.what, desk, { surplus, due }),
    ...refundWords(data.reason, desk),
  };
}

/** A payment that came by hand has no number that says anything to anybody. */
function paymentText(payment: string, { t }: NoticeDesk): string {
  const method = methodOf(payment);
  return t(method === "mercadopago" ? "payment-operation" : `by-hand-${method}`, { payment });
}

export function refundWords(reason: string | null | undefined, { t }: NoticeDesk) {
  return reason == null
    ? { why: "", next: "" }
    : { why: t(`refund-${reason}`), next: t(`refund-next-${reason}`) };
}

const whatText = (what: string, { t }: NoticeDesk, words?: Record<string, string>) =>
  what === "" ? "" : t(`alert-${what}`, words);

const afterRefund: NonNullable<Teller["view"]> = (telling) =>
  lostDates(telling)
    ? withSearch("book-other-cabins", "book-other-cabins-short")(telling)
    : withLink("menu-bookings", "bookings")(telling);

const lostDates = ({ notice: { data } }: Telling) =>
  data.reason === "dates_gone" || data.reason === "booking_over";

function withBalanceLink({ text, notice, desk: { t } }: Telling & { readonly text: string }): View {
  const { url } = linkData.parse(notice.data);
  return { text, links: [{ label: t("pay-balance-now"), short: t("pay-balance-short"), url }] };
}

/** Alerts of what is on the list of refunds. */
const WAITING: ReadonlySet<string> = new Set(["refund_waiting", "refund_not_connected"]);

/** What became of money. */
export const paymentTellers: Tellers = {
  "payment_underpaid-guest": { words: paymentWords, view: withDeposit },
  "payment_rejected-guest": { words: paymentWords, view: withDeposit },
  "payment_refunded-guest": { words: paymentWords, view: afterRefund },
  "payment_refunded-owners": { words: paymentWords },
  "payment_alert-owners": {
    words: paymentWords,
    view: ({ text, notice, desk }) =>
      WAITING.has(paymentData.parse(notice.data).what) ? { text, links: [refundsLink(desk)] } : { text },
  },
  "deposit_link_ready-guest": { view: withDeposit },
  "balance_link_ready-guest": { words: paymentWords, view: withBalanceLink },
  "balance_paid-guest": {
    words: paymentWords,
    view: ({ text, booking, desk }) => ({
      text,
      links: [receiptLink(booking, desk, NEWEST), { label: desk.t("menu-bookings"), command: "bookings" }],
    }),
  },
  "balance_paid-owners": { words: paymentWords },
};

/** Money of nobody's booking. */
export const foreignPaymentTellers: HouseTellers = {
  "payment_alert-owners"({ data }, desk) {
    const { payment, what, amount, currency = desk.complex.currency } = paymentData.parse(data);
    const words = { amount: desk.format.money(amount, currency), operation: paymentText(payment, desk) };
    return { text: desk.t("notice-payment_unmatched-owners", { ...words, what: whatText(what, desk) }) };
  },
};
