import { type Changeable, isChangeable, isHold } from "../../../../booking/domain/booking.ts";
import { coversDeposit, quoteAfterChange } from "../../../../booking/domain/change.ts";
import { beyond, type Centavos } from "../../../../booking/domain/money.ts";
import { wishedTotal, withTotal } from "../../../../booking/domain/prices/adjustment.ts";
import type { PriceRefusal } from "../../../../booking/set-price.ts";
import { err, ok, type Result } from "../../../../shared/result.ts";
import type { Chat, Flow, Link, Summary, View } from "../../../chat.ts";
import { hearPrice } from "../../../texts/understanding/amount.ts";
import { priceChangeIn } from "../../../texts/understanding/price-change.ts";
import { alreadyText } from "../../already.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { differenceText } from "../../money-words.ts";
import { type Among, named, UNDER_WAY } from "../../named.ts";
import { asTyped } from "../../typed.ts";
import { ownersActor } from "../moves.ts";

const MAX_REASON_LETTERS = 200;

/** The button under whatever tells an owner of a booking. */
export const priceLink = (code: string, { t }: Pick<Desk, "t">): Link => ({
  label: t("price-button"),
  command: `price ${code}`,
});

/** The owner asks another price for one booking, and says why. */
export const price: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t, format } = desk;
    const booking = await named(chat, desk, PRICED);
    const { code } = booking;
    if (!isChangeable(booking)) return chat.say({ text: alreadyText(booking, desk) });

    const wish = await askPrice(chat, booking, desk);
    const { total: now, currency } = booking.quote;
    const isOther = now !== wish.before && now !== wish.total; // heard again after a crash, it may be what they said
    if (isOther) return chat.again("price", t("price-changed", { total: format.money(now, currency) }));
    const [total, after] = [format.money(wish.before, currency), format.money(wish.total, currency)];
    const why = t("price-why", { ...wordsOf(booking, desk), total, after });
    const reason = await chat.ask("reason", { text: why, freely: true }, (words) => readReason(words, desk));
    await chat.review("review", await summary(booking, { ...wish, reason }, desk));
    const set = await chat.perform("set", (key) =>
      desk.booking.setPrice({
        ...{ key, code, reason, total: wish.total },
        actor: ownersActor(desk),
        expected: { total: wish.before },
      }),
    );
    if (set.ok) return chat.say({ text: t("price-done", wordsOf(set.value, desk)) });
    const refusal = refusalText(set.error, booking, desk);
    const mayAskAgain = set.error.kind !== "already" && set.error.kind !== "no_such_booking";
    return mayAskAgain ? chat.again("price", refusal) : chat.say({ text: refusal });
  },
};

const PRICED: Among = {
  ...UNDER_WAY,
  told: async ({ quote }, { format }) => format.money(quote.total, quote.currency),
};

/** What it is to cost, and what it cost when they said so. */
type Wish = { readonly total: Centavos; readonly before: Centavos };

const askPrice = (chat: Chat, booking: Changeable, desk: Desk) =>
  chat.ask(
    "price",
    (): View => ({ text: desk.t("price-ask", wordsOf(booking, desk)), freely: true }),
    (words) => readPrice(words, booking, desk),
  );

function readPrice(words: string, booking: Changeable, { t }: Desk): Result<Wish, string> {
  const { total: before, currency } = booking.quote;
  const wished = hearPrice(words, currency) ?? hearPrice(priceChangeIn(words) ?? "", currency);
  if (wished === undefined) return err(t("price-unclear"));
  const total = wishedTotal(before, wished);
  if (total === undefined) return err(t("price-below"));
  if (total === before) return err(t("price-nothing_changes"));
  return total === 0 && isHold(booking) ? err(t("price-nothing_to_pay")) : ok({ total, before });
}

function readReason(words: string, { t }: Desk): Result<string, string> {
  const reason = asTyped(words.trim().replace(/\s+/g, " "));
  if (reason === "") return err(t("price-why-empty"));
  return reason.length > MAX_REASON_LETTERS
    ? err(t("price-why-long", { max: MAX_REASON_LETTERS }))
    : ok(reason);
}

/** Before and now, and what that means for what was paid and what is to be paid. */
async function summary(
  booking: Changeable,
  wish: Wish & { readonly reason: string },
  desk: Desk,
): Promise<Summary> {
  const { t, format } = desk;
  const quote = quoteAfterChange(booking, withTotal(booking.quote, wish.total, wish.reason));
  const { received } = await desk.booking.moneyOf(booking);
  const money = (amount: Centavos) => format.money(amount, quote.currency);
  const [due, surplus] = [beyond(quote.total, received), beyond(received, quote.total)];
  const confirms = coversDeposit({ ...booking, quote }, received);
  const owed = confirms ? "confirms" : isHold(booking) ? "hold" : "due";
  const state = surplus > 0 ? "surplus" : due === 0 ? "paid" : owed;
  const difference = quote.total - wish.before;
  return {
    text: t("price-review", {
      ...wordsOf(booking, desk),
      before: money(wish.before),
      after: money(quote.total),
      difference: differenceText({ difference, currency: quote.currency }, desk),
      reason: wish.reason,
      account: t("price-account", {
        ...{ state, received: money(received), newDeposit: money(quote.deposit) },
        ...{ due: money(due), surplus: money(surplus) },
      }),
    }),
    confirm: { label: t("price-confirm") },
    edits: { price: { label: t("price-edit") }, reason: { label: t("edit-reason") } },
  };
}

function refusalText(refusal: PriceRefusal, booking: Changeable, desk: Desk): string {
  const { t, format } = desk;
  switch (refusal.kind) {
    case "no_such_booking":
      return t("no-such-request");
    case "already":
      return alreadyText(refusal.booking, desk);
    case "price_changed":
      return t("price-changed", { total: format.money(refusal.total, booking.quote.currency) });
    case "nothing_changes":
    case "nothing_to_pay":
      return t(`price-${refusal.kind}`);
    default:
      return refusal satisfies never;
  }
}
