import type { Booking } from "../../../../booking/domain/booking.ts";
import { type Centavos, centavos, minus } from "../../../../booking/domain/money.ts";
import { err, ok } from "../../../../shared/result.ts";
import type { Flow, Summary } from "../../../chat.ts";
import { alreadyText } from "../../already.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { exactly, readTaken } from "../money/amounts.ts";
import { countedFor } from "../money/counted.ts";
import { paidLink, sayWhatBecame } from "../money/paid.ts";
import { ownersActor } from "../moves.ts";
import { answeredWords, openCheck, warningsOf } from "./transfer-check.ts";

/** The money came: how much of it. */
export const transferIn: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, format, transfers } = desk;
    const opened = await openCheck(chat, desk);
    if (!opened) return;
    const { shown, booking, seen } = opened;
    const { check } = shown;
    if (check.state === "confirmed" && !chat.has("amount"))
      return chat.say({
        text: t("transfer-answered", answeredWords(opened, desk)),
        ...(check.isUndone && { links: [paidLink(booking.code, desk)] }),
      });

    // Noted once: what is asked for is another amount as soon as this one is taken.
    const noted = await chat.perform("asked", async () => ok((await countedFor(booking, desk))?.due ?? 0));
    const asked = centavos(noted.ok ? noted.value : 0);
    const { currency } = booking.quote;
    const words = { ...wordsOf(booking, desk), asked: format.money(asked, currency), askedCentavos: asked };
    const question = {
      text: [t("transfer-how-much", words), ...warningsOf(shown, desk)].join("\n\n"),
      choices: asked > 0 ? [{ id: exactly(asked), label: t("transfer-exact", words) }] : [],
    };
    const amount = await chat.ask("amount", question, (said) => readTaken(said, currency, desk));
    if (amount !== asked) await chat.review("review", summary(booking, { amount, asked }, desk));

    const actor = ownersActor(desk);
    const taken = await chat.perform("confirm", async (key) => {
      const came = await transfers.transferCame({ checkId: check.id, amount, key, actor, seen });
      return came.ok ? came : err(came.error.kind);
    });
    if (taken.ok)
      return sayWhatBecame(chat, desk, { code: booking.code, method: "transfer", ...taken.value });
    const now = (await transfers.shownCheck(check.id)) ?? shown;
    const text =
      taken.error === "not_approved"
        ? alreadyText(booking, desk)
        : t("transfer-answered", answeredWords({ shown: now, booking }, desk));
    chat.say({ text });
  },
};

/** An amount that is not what was asked for is shown once more, with what it means. */
function summary(
  booking: Booking,
  { amount, asked }: { readonly amount: Centavos; readonly asked: Centavos },
  { t, format }: Desk,
): Summary {
  const money = (some: Centavos) => format.money(some, booking.quote.currency);
  const isLess = amount < asked;
  return {
    text: t(isLess ? "transfer-less" : "transfer-more", {
      ...{ amount: money(amount), guest: booking.guestName },
      difference: money(isLess ? minus(asked, amount) : minus(amount, asked)),
    }),
    confirm: { label: t("paid-confirm") },
    edits: { amount: { label: t("paid-edit-amount") } },
  };
}
