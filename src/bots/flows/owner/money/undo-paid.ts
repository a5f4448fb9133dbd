import type { Centavos } from "../../../../booking/domain/money.ts";
import { methodOf } from "../../../../payments/by-hand/by-hand.ts";
import type { UndoRefusal } from "../../../../payments/by-hand/undo-taking.ts";
import { err, ok } from "../../../../shared/result.ts";
import type { Flow, Link } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { asTyped } from "../../typed.ts";
import { ownersActor } from "../moves.ts";
import { readReason } from "../reasons.ts";

type Noted = { readonly payment: string; readonly amount: Centavos; readonly currency: string };

export const undoLink = (
  { payment, amount, currency }: Noted,
  { t, format }: Pick<Desk, "t" | "format">,
): Link => ({
  label: t("undo-paid-button", { amount: format.money(amount, currency) }),
  short: t("undo-paid-button-short"),
  command: `undo_paid ${payment}`,
});

/** The owner takes back what they noted by mistake, says why, and yes to it. */
export const undoPaid: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, format, moneyByHand } = desk;
    const payment = await chat.ask("code", { text: t("undo-paid-which") }, (words) =>
      methodOf(words.trim()) === "mercadopago" ? err(t("undo-paid-which")) : ok(words.trim()),
    );
    const found = await moneyByHand.takingById(payment);
    if (found === undefined) return chat.say({ text: t("undo-paid-unknown") });
    const words = {
      code: found.code,
      guest: found.guestName,
      amount: format.money(found.amount, found.currency),
      method: t(`by-hand-${found.method}`),
    };
    if (found.isUndone && !chat.has("reason"))
      return chat.say({ text: t("undo-paid-already_undone", words) });
    const reason = await chat.ask("reason", { text: t("undo-paid-why", words), freely: true }, (said) =>
      readReason(said, desk),
    );
    await chat.review("review", {
      text: t("undo-paid-review", { ...words, reason: asTyped(reason) }),
      confirm: { label: t("undo-paid-confirm") },
      edits: { reason: { label: t("edit-reason") } },
    });
    const undone = await chat.perform("undo", async () => {
      const done = await moneyByHand.undoTaking({ payment, reason, actor: ownersActor(desk) });
      return done.ok ? ok(null) : done;
    });
    chat.say({ text: undone.ok ? t("undo-paid-done", words) : t(refusalKey(undone.error), words) });
  },
};

const refusalKey = ({ kind }: UndoRefusal) =>
  kind === "no_such_payment" ? "undo-paid-unknown" : `undo-paid-${kind}`;
