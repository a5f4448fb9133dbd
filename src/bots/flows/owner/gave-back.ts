import { HAND_METHODS } from "../../../payments/by-hand.ts";
import type { GivingRefusal } from "../../../payments/give-back-by-hand.ts";
import type { OwedByHand } from "../../../payments/tables/refunds.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Flow, Link } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { ownersActor } from "./moves.ts";

/** The owner has given back, with their own hands, what a guest was owed: how, and with that yes to how much. */
export const gaveBack: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, moneyByHand } = desk;
    const refundId = await chat.ask("code", { text: t("gave-back-which") }, (words) =>
      UUID.test(words.trim()) ? ok(words.trim()) : err(t("gave-back-which")),
    );
    const owed = await moneyByHand.owedById(refundId);
    if (owed === undefined) return chat.say({ text: t("gave-back-unknown") });

    const words = wordsOfOwed(owed, desk);
    const method = await chat.choose("how", {
      text: t("gave-back-how", words),
      options: HAND_METHODS.map((how) => ({ id: how, label: t(`gave-back-${how}`, words), value: how })),
    });
    const given = await chat.perform("give", async () => {
      const done = await moneyByHand.gaveBack({ refundId, method, actor: ownersActor(desk) });
      return done.ok ? ok(null) : done;
    });
    chat.say({
      text: given.ok
        ? t("gave-back-done", { ...words, givenAs: t(`by-hand-${method}`) })
        : refusalText(given.error, words, desk),
    });
  },
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const wordsOfOwed = ({ code, guestName, amount, currency }: OwedByHand, { format }: Desk) => ({
  code,
  guest: guestName,
  amount: format.money(amount, currency),
});

function refusalText(refusal: GivingRefusal, words: Readonly<Record<string, string>>, { t }: Desk): string {
  if (refusal.kind === "no_such_refund") return t("gave-back-unknown");
  const { as, by } = refusal;
  return t(as === "nothing" ? "gave-back-nothing" : "gave-back-already", { ...words, by });
}

/** Below whatever tells an owner of money they have to give back. */
export const gaveBackLink = (refundId: string, { t }: Pick<Desk, "t">): Link => ({
  label: t("gave-back-button"),
  short: t("gave-back-button-short"),
  command: `gave_back ${refundId}`,
});
