import { z } from "zod";
import { isComing, isHold } from "../../../booking/domain/booking.ts";
import { civilDate } from "../../../booking/domain/civil-date.ts";
import { centavos } from "../../../booking/domain/money.ts";
import { wordsOf } from "../desk.ts";
import { differenceText } from "../money-words.ts";
import { withDeposit } from "./bookings.ts";
import { type Teller, type Tellers, type Telling, withLink } from "./notice.ts";

const date = z.string().transform((text, context) => {
  const read = civilDate(text);
  if (read !== undefined) return read;
  context.addIssue(`${text} is no date`);
  return z.NEVER;
});

/** Where a booking was, and where it went: by now it may be elsewhere. */
const facts = z.object({
  cabin: z.string(),
  checkIn: date,
  checkOut: date,
  adults: z.number(),
  children: z.number(),
  pets: z.number(),
  total: z.number().transform(centavos),
  currency: z.string(),
});
const lost = z
  .object({ coupon: z.string().nullable(), agreed: z.string().nullable() })
  .default({ coupon: null, agreed: null }); // of a release that knew neither
const changeData = z.object({ before: facts, after: facts, lost });

const price = z.object({ total: z.number().transform(centavos), currency: z.string() });
const priceData = z.object({
  before: price,
  after: price,
  why: z.string().default(""),
  /** What was left to pay of it then; a release before did not say. */
  due: z.number().transform(centavos).optional(),
  coupon: z.string().nullish(),
});

/** What the price was, and what it became. */
function priceWords({ notice, desk: { format } }: Telling) {
  const { before, after, why, coupon } = priceData.parse(notice.data);
  return {
    totalBefore: format.money(before.total, before.currency),
    totalAfter: format.money(after.total, after.currency),
    ...{ why, coupon: coupon ?? "" },
  };
}

const withDepositOrBookings: NonNullable<Teller["view"]> = (telling) =>
  telling.booking.state === "awaiting_deposit"
    ? withDeposit(telling)
    : withLink("menu-bookings", "bookings")(telling);

/** With what is left to pay, and until when. */
const withAccount: NonNullable<Teller["view"]> = (telling) => {
  const account = accountText(telling);
  const text = account === undefined ? telling.text : `${telling.text}\n\n${account}`;
  return withDepositOrBookings({ ...telling, text });
};

function accountText({ notice, booking, desk }: Telling): string | undefined {
  const { due } = priceData.parse(notice.data);
  const words = wordsOf(booking, desk);
  if (isHold(booking))
    return desk.t(
      booking.state === "awaiting_deposit" ? "price-now-deposit" : "price-now-deposit-later",
      words,
    );
  if (!isComing(booking) || due === undefined) return undefined;
  return desk.t("price-now-left", {
    due: desk.format.money(due, booking.quote.currency),
    balanceDueOn: words.balanceDueOn,
    left: due === 0 ? "nothing" : words.balanceWhen,
  });
}

function changeWords({ notice, desk: { t, format } }: Telling) {
  const { before, after } = changeData.parse(notice.data);
  const difference = after.total - before.total;
  return {
    difference: differenceText({ difference, currency: after.currency }, { t, format }),
    cabinBefore: before.cabin,
    stayBefore: format.stay(before),
    partyBefore: format.party(before),
    totalBefore: format.money(before.total, before.currency),
    cabinAfter: after.cabin,
    stayAfter: format.stay(after),
    partyAfter: format.party(after),
    totalAfter: format.money(after.total, after.currency),
  };
}

/** With what the new price no longer has. */
const withLost: NonNullable<Teller["view"]> = ({ text, notice, desk: { t } }) => {
  const { coupon, agreed } = changeData.parse(notice.data).lost;
  const lines = [
    text,
    ...(coupon === null ? [] : [t("changed-coupon-lost", { coupon })]),
    ...(agreed === null ? [] : [t("changed-agreed-lost", { reason: agreed })]),
  ];
  return { text: lines.join("\n") };
};

/** What guests changed, and what owners did to a price. */
export const changeTellers: Tellers = {
  "booking_changed-owners": { words: changeWords, view: withLost },
  "coupon_used-owners": { words: priceWords },
  "coupon_removed-owners": { words: priceWords },
  "price_set-guest": { words: priceWords, view: withAccount },
};
