import type { Booking } from "../../../../booking/domain/booking.ts";
import { beyond, type Centavos } from "../../../../booking/domain/money.ts";
import { HAND_METHODS, type HandMethod } from "../../../../payments/by-hand/by-hand.ts";
import type { Chat, Choice, Flow, Link, Summary } from "../../../chat.ts";
import { alreadyText } from "../../already.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { moneyWords } from "../../money-words.ts";
import { type Among, named, UNDER_WAY } from "../../named.ts";
import { ownersActor } from "../moves.ts";
import { checkWaits } from "../transfers/check-waits.ts";
import { exactly, readTaken } from "./amounts.ts";
import { type Counted, countedFor } from "./counted.ts";
import { undoLink } from "./undo-paid.ts";

/** Below whatever tells an owner of a booking that money may come in for. */
export const paidLink = (code: string, { t }: Pick<Desk, "t">): Link => ({
  label: t("paid-button"),
  short: t("paid-button-short"),
  command: `paid ${code}`,
});

/** The owner notes money that a guest gave them: how, how much, and a yes to both. */
export const paid: Flow<Desk> = {
  steps: ["method", "amount", "review"],
  ofBooking: true,
  async run(chat, desk) {
    const { t } = desk;
    const booking = await named(chat, desk, OWING);
    const money = await countedFor(booking, desk);
    if (money === undefined) return chat.say({ text: alreadyText(booking, desk) });
    const words = moneyWords(booking, { received: money.received, due: money.left }, desk);
    const takings = await desk.moneyByHand.takingsOf(booking.id);
    const undo = takings.filter(({ refunded }) => refunded === 0).slice(0, MAX_UNDOS);
    const undoLinks = undo.map((taking) => undoLink(taking, desk));
    if (money.left === 0 && !chat.has("method"))
      return chat.say({ text: t("paid-nothing-due", words), links: undoLinks });

    const method = await chat.choose("method", {
      text: t("paid-how", words),
      options: HAND_METHODS.map((how) => ({
        ...{ id: how, value: how },
        ...{ label: t(`paid-${how}`), said: t(`paid-${how}-said`) },
      })),
      links: async () => undoLinks,
    });
    const amount = await chat.ask(
      "amount",
      { text: t("paid-how-much", words), choices: amountChoices(booking, money, desk) },
      (said) => readTaken(said, booking.quote.currency, desk),
    );
    await chat.review("review", summary(booking, { method, amount, left: money.left }, desk));
    const { received } = money;
    const noted = { bookingId: booking.id, method, amount, actor: ownersActor(desk), expected: { received } };
    const taken = await chat.perform("take", (key) => desk.moneyByHand.take({ ...noted, key }));
    if (!taken.ok && taken.error.kind === "received_changed")
      return chat.again("review", t("owner-refund-changed"));
    if (!taken.ok) return chat.say({ text: alreadyText(booking, desk) });
    await sayWhatBecame(chat, desk, { code: booking.code, method, ...taken.value });
    const waits = await checkWaits(booking, desk);
    if (waits) chat.say(waits);
  },
};

/** Whose money is waited for, and how much of it. */
const OWING: Among = {
  ...UNDER_WAY,
  async told(booking, desk) {
    const { left = 0 } = (await countedFor(booking, desk)) ?? {};
    if (left === 0) return undefined;
    return desk.t("which-owes", { due: desk.format.money(left, booking.quote.currency) });
  },
  question: "which-owing",
  nobody: "which-nobody-owes",
};

/** What a message shows beside its question. */
const MAX_UNDOS = 3;

/** What is asked for, and all of it, each one tap away. */
function amountChoices({ quote }: Booking, { due, left }: Counted, { t, format }: Desk): Choice[] {
  const { currency } = quote;
  const choice = (amount: Centavos, key: string) => ({
    id: exactly(amount),
    label: t(key, { amount: format.money(amount, currency) }),
  });
  const isPart = due > 0 && due < left;
  return [...(isPart ? [choice(due, "paid-due")] : []), ...(left > 0 ? [choice(left, "paid-all")] : [])];
}

type Noted = { readonly method: HandMethod; readonly amount: Centavos };

function summary(
  booking: Booking,
  { method, amount, left }: Noted & { readonly left: Centavos },
  desk: Desk,
): Summary {
  const { t, format } = desk;
  const { currency } = booking.quote;
  const tooMuch = beyond(amount, left);
  const after = beyond(left, amount);
  return {
    text: t("paid-review", {
      ...wordsOf(booking, desk),
      amount: format.money(amount, currency),
      method: t(`by-hand-${method}`),
      after: format.money(after, currency),
      afterCentavos: after,
      beyond: format.money(tooMuch, currency),
      beyondCentavos: tooMuch,
    }),
    confirm: { label: t("paid-confirm") },
    edits: { method: { label: t("paid-edit-method") }, amount: { label: t("paid-edit-amount") } },
  };
}

/** What a payment by hand came to, and how to undo it. */
export async function sayWhatBecame(
  chat: Chat,
  desk: Desk,
  taken: Noted & { readonly code: string; readonly payment: string; readonly outcome: string },
): Promise<void> {
  const { t, format } = desk;
  const booking = await desk.booking.bookingByCode(taken.code);
  if (!booking) return chat.say({ text: t("no-such-booking") });
  const { currency } = booking.quote;
  const { amount, method, payment, outcome } = taken;
  const words = {
    ...moneyWords(booking, await desk.booking.moneyOf(booking), desk),
    amount: format.money(amount, currency),
    method: t(`by-hand-${method}`),
    state: booking.state,
  };
  chat.say({
    text: t(`paid-done-${outcome}`, words),
    links: [undoLink({ payment, amount, currency }, desk)],
  });
}
