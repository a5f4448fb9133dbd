import { HAND_METHODS } from "../../../../payments/by-hand/by-hand.ts";
import type { GivingRefusal } from "../../../../payments/by-hand/give-back-by-hand.ts";
import type { OwedByHand } from "../../../../payments/tables/refunds.ts";
import { err, ok, type Result } from "../../../../shared/result.ts";
import { isUuid } from "../../../../shared/uuid.ts";
import type { Chat, Flow, Link } from "../../../chat.ts";
import { codeIn } from "../../../texts/understanding/code.ts";
import type { Desk } from "../../desk.ts";
import { ofGuestNamed, readCode } from "../../which-booking.ts";
import { ownersActor } from "../moves.ts";

/** The owner has given back, with their own hands, what a guest was owed: how, and with that yes to how much. */
export const gaveBack: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t, moneyByHand } = desk;
    const refundId = await whichOne(chat, desk);
    if (refundId === undefined) return;
    const owed = await moneyByHand.owedById(refundId);
    if (owed === undefined) return chat.say({ text: t("gave-back-unknown") });

    const words = wordsOfOwed(owed, desk);
    const { givenAs, givenBy } = owed;
    if (givenAs !== null && !chat.has("how"))
      return chat.say({
        text: refusalText({ kind: "already_given", as: givenAs, by: givenBy ?? "" }, words, desk),
      });
    const method = await chat.choose("how", {
      text: t("gave-back-how", words),
      options: HAND_METHODS.map((how) => ({
        ...{ id: how, value: how },
        ...{ label: t(`gave-back-${how}`, words), said: t(`paid-${how}-said`) },
      })),
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

/** The one a button says, or one of those that are owed: by the booking it is of, or by its guest. */
async function whichOne(chat: Chat, desk: Desk): Promise<string | undefined> {
  const { t, format, moneyByHand } = desk;
  const owed = await moneyByHand.owed();
  const mentioned = chat.mentioned("which", (words) => {
    const [one, ...others] = ofGuestNamed(words, owed);
    return one && others.length === 0 ? ok(one.id) : err(null);
  });
  if (owed.length === 0 && mentioned === undefined && !chat.has("code")) {
    chat.say({ text: t("gave-back-none") });
    return undefined;
  }
  const choices = owed.slice(0, MAX_CHOICES).map(({ id, code, guestName, amount, currency }) => ({
    id,
    label: [guestName, format.money(amount, currency), code].join(" · "),
  }));
  const said =
    mentioned ??
    (await chat.ask("code", { text: t("gave-back-which"), choices }, (words) =>
      readWhich(words, owed, desk),
    ));
  if (isUuid(said)) return said;
  chat.say({ text: t("gave-back-none-of", { code: said }) });
  return undefined;
}

/** A refund's id or, of a booking that nothing is owed of, its code. */
function readWhich(words: string, owed: readonly OwedByHand[], desk: Desk): Result<string, string> {
  const said = words.trim();
  if (isUuid(said)) return ok(said);
  const code = readCode(codeIn(said) ?? said, desk);
  const ofCode = code.ok ? owed.filter((one) => one.code === code.value) : [];
  const [one, ...others] = ofCode.length > 0 ? ofCode : ofGuestNamed(said, owed);
  if (one === undefined) return code;
  return others.length === 0 ? ok(one.id) : err(desk.t("which-several"));
}

const MAX_CHOICES = 8;

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
