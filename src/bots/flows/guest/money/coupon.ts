import type { Booking } from "../../../../booking/domain/booking.ts";
import { couponIn } from "../../../../booking/domain/change.ts";
import { type CouponCode, couponCode } from "../../../../booking/domain/prices/issued-coupon.ts";
import type { Quote } from "../../../../booking/domain/prices/quote.ts";
import type { CouponUseRefusal } from "../../../../booking/use-coupon.ts";
import { err, ok, type Result } from "../../../../shared/result.ts";
import type { Chat, Flow, Summary, View } from "../../../chat.ts";
import { couponSaid, speaksOfCoupon } from "../../../texts/understanding/coupon.ts";
import { alreadyText } from "../../already.ts";
import { couponRefusalText, isCouponRefusal } from "../../coupon-words.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { differenceText } from "../../money-words.ts";
import { refusalText } from "../../refusals.ts";
import { ownOptions } from "../../which-booking.ts";
import { ownBooking } from "../own-booking.ts";
import { isUnpaidHold, usedView } from "./coupon-views.ts";

const REMOVE = "remove";

/** A guest has a coupon for a hold that is not paid yet, or wants none any more. */
export const coupon: Flow<Desk> = {
  steps: [],
  ofBooking: true,

  /** In a sentence that speaks of it or, after the command or once it is asked for, any word alone. */
  listen(words, _desk, asked) {
    const isWanted = asked === "coupon" || (asked === undefined && !speaksOfCoupon(words));
    const isAnswer = isWanted && /^\S+$/.test(words.trim());
    const code = couponSaid(words) ?? (isAnswer ? words : undefined);
    return code === undefined ? {} : { coupon: code };
  },

  async run(chat, desk) {
    const booking = await holdToPay(chat, desk);
    if (!booking) return;
    const wanted = await askCoupon(chat, booking, desk);
    const hasIt = wanted !== null && couponIn(booking.quote) === wanted && isUnpaidHold(booking);
    if (hasIt)
      return chat.say(await usedView(booking, { wanted, before: booking.quote, isNews: false }, desk));

    const wish = { code: booking.code, coupon: wanted, actor: guestOf(desk) };
    const shown = await desk.booking.priceWithCoupon(wish);
    if (!shown.ok) return refused(chat, shown.error, desk);
    if (isDearer(shown.value, booking, wanted))
      await chat.review("review", summary(shown.value, booking, wanted, desk));

    const used = await chat.perform("use", (key) =>
      desk.booking.useCoupon({ ...wish, key, expected: { total: shown.value.total } }),
    );
    if (!used.ok) return refused(chat, used.error, desk);
    chat.say(await usedView(used.value, { wanted, before: booking.quote, isNews: true }, desk));
  },
};

/**
 * What became of the coupon that was spoken of before there was a hold: the booking as it is then, and why it is as it was
 * where it may not be used.
 */
export async function useSaidCoupon(
  chat: Chat,
  booking: Booking,
  said: string | undefined,
  desk: Desk,
): Promise<{ readonly booking: Booking; readonly why: string | null }> {
  const coupon = couponCode(said ?? "");
  if (coupon === undefined || couponIn(booking.quote) === coupon) return { booking, why: null };
  const used = await chat.perform("use coupon", async (key) => {
    const wish = { code: booking.code, coupon, actor: guestOf(desk) };
    const shown = await desk.booking.priceWithCoupon(wish);
    const done = shown.ok ? await desk.booking.useCoupon({ ...wish, key, expected: shown.value }) : shown;
    return ok(done.ok ? { booking: done.value, why: null } : { booking, why: whyNot(done.error, desk) });
  });
  return used.ok ? used.value : { booking, why: null };
}

const guestOf = ({ person: { guestId, channel } }: Desk) => ({ kind: "guest", guestId, channel }) as const;

/** The only one there is, unless it was named. */
async function holdToPay(chat: Chat, desk: Desk): Promise<Booking | undefined> {
  const { t } = desk;
  if (chat.has("code")) return ownBooking(chat, desk);
  const mine = (await desk.booking.bookingsOf(desk.person.guestId)).filter(isUnpaidHold);
  const [only, another] = mine;
  if (only && !another && !chat.has("which")) return only;
  if (only) {
    return chat.choose("which", { text: t("coupon-which"), options: ownOptions(mine, desk) });
  }
  const book = { label: t("menu-book"), command: "book" };
  chat.say({ text: t("coupon-no-hold"), links: [book] });
  return undefined;
}

function askCoupon(chat: Chat, booking: Booking, desk: Desk): Promise<CouponCode | null> {
  const { t } = desk;
  const has = couponIn(booking.quote);
  const view: View = {
    text: t("coupon-ask", {
      ...wordsOf(booking, desk),
      coupon: has ?? "",
      has: has === undefined ? "no" : "yes",
    }),
    ...(has !== undefined && {
      choices: [{ id: REMOVE, label: t("coupon-remove", { coupon: has }), short: t("coupon-remove-short") }],
    }),
  };
  return chat.ask("coupon", view, (words): Result<CouponCode | null, string> => {
    if (words === REMOVE) return ok(null);
    const code = couponSaid(words) ?? couponCode(words);
    return code === undefined ? err(t("coupon-unclear")) : ok(code);
  });
}

/** A coupon taken away or for a lesser one, or prices that rose since: nobody pays more without having seen it. */
const isDearer = (quote: Quote, { quote: before }: Booking, wanted: CouponCode | null) =>
  quote.total >= before.total && couponIn(before) !== (wanted ?? undefined);

function summary(quote: Quote, booking: Booking, wanted: CouponCode | null, desk: Desk): Summary {
  const { t, format } = desk;
  const money = (amount: Quote["total"]) => format.money(amount, quote.currency);
  const difference = quote.total - booking.quote.total;
  return {
    text: t("coupon-review", {
      ...{ code: booking.code, coupon: wanted ?? "", with: wanted === null ? "none" : "coupon" },
      before: money(booking.quote.total),
      after: money(quote.total),
      difference: differenceText({ difference, currency: quote.currency }, desk),
      newDeposit: money(quote.deposit),
    }),
    confirm: { label: t("coupon-confirm") },
    edits: { coupon: { label: t("coupon-other") } },
  };
}

/** Another coupon may do where this one does not; where it is the booking that is past coupons, none will. */
async function refused(chat: Chat, refusal: CouponUseRefusal, desk: Desk): Promise<void> {
  const text = whyNot(refusal, desk);
  switch (refusal.kind) {
    case "no_such_booking":
    case "already":
    case "no_such_cabin":
    case "coupon_paid_already":
    case "coupon_price_agreed":
      return chat.say({ text, links: [{ label: desk.t("menu-bookings"), command: "bookings" }] });
    default:
      return chat.again("coupon", text);
  }
}

function whyNot(refusal: CouponUseRefusal, desk: Desk): string {
  const { t } = desk;
  if (isCouponRefusal(refusal)) return couponRefusalText(refusal, desk);
  switch (refusal.kind) {
    case "no_such_booking":
      return t("no-such-booking");
    case "already":
      return alreadyText(refusal.booking, desk);
    case "coupon_paid_already":
    case "coupon_price_agreed":
    case "coupon_saves_nothing":
    case "coupon_nothing_to_pay":
      return t(`refusal-${refusal.kind}`);
    default:
      return refusalText(refusal, desk);
  }
}
