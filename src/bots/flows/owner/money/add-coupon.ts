import type { CivilDate } from "../../../../booking/domain/civil-date.ts";
import {
  COUPON_LETTERS,
  type CouponCode,
  couponCode,
} from "../../../../booking/domain/prices/issued-coupon.ts";
import { err, ok, type Result } from "../../../../shared/result.ts";
import type { Chat, Flow } from "../../../chat.ts";
import { hearWorth } from "../../../texts/understanding/amount.ts";
import { hearCouponTerms, NO_TERMS, type SaidTerms } from "../../../texts/understanding/coupon-terms.ts";
import { limitsText, worthText } from "../../coupon-words.ts";
import type { Desk } from "../../desk.ts";
import { asTyped } from "../../typed.ts";
import { ownersActor } from "../moves.ts";
import { couponsLink } from "./coupons.ts";

const NONE = "-";

/** The owner makes a coupon: what it says, what it takes off, and what limits it. */
export const addCoupon: Flow<Desk> = {
  steps: ["coupon", "worth", "limits", "review"],
  async run(chat, desk) {
    const { t, complex } = desk;
    const code = await chat.ask("coupon", { text: t("coupon-new-code"), freely: true }, (words) =>
      readNewCode(words, desk),
    );
    const worth = await chat.ask("worth", { text: t("coupon-new-worth"), freely: true }, (words) => {
      const heard = hearWorth(words, complex.currency);
      return heard === undefined ? err(t("coupon-new-worth-unclear")) : ok(heard);
    });
    const { cabins, ...limits } = await askLimits(chat, desk);

    await chat.review("review", {
      text: t("coupon-new-review", {
        code,
        worth: worthText(worth, desk),
        limits: limitsText({ ...limits, cabinNames: cabins }, desk),
      }),
      confirm: { label: t("coupon-new-confirm") },
      edits: {
        coupon: { label: t("coupon-new-edit-code") },
        worth: { label: t("coupon-new-edit-worth") },
        limits: { label: t("coupon-new-edit-limits") },
      },
    });
    const cabinIds = await idsOf(cabins, desk);
    const added = await chat.perform("add", (key) =>
      desk.booking.addCoupon({ key, actor: ownersActor(desk), terms: { code, worth, cabinIds, ...limits } }),
    );
    if (!added.ok) return chat.again("coupon", t("coupon-new-taken", { code }));
    chat.say({ text: t("coupon-new-done", { code }), links: couponsLink(desk) });
  },
};

function readNewCode(words: string, { t }: Desk): Result<CouponCode, string> {
  const code = couponCode(words);
  return code === undefined ? err(t("coupon-new-code-unclear", COUPON_LETTERS)) : ok(code);
}

const askLimits = (chat: Chat, desk: Desk): Promise<SaidTerms> =>
  chat.ask(
    "limits",
    {
      text: desk.t("coupon-new-limits", { cabin: desk.complex.cabinNames[0] ?? "" }),
      choices: [{ id: NONE, label: desk.t("coupon-new-no-limits"), said: desk.t("clerk-no-said") }],
      freely: true,
    },
    (words) => readLimits(words, desk),
  );

function readLimits(words: string, desk: Desk): Result<SaidTerms, string> {
  if (words.trim() === NONE) return ok(NO_TERMS);
  const heard = hearCouponTerms(words, { ...desk, cabins: desk.complex.cabinNames });
  if (!heard.ok) return err(desk.t("coupon-new-limits-unclear", { said: asTyped(heard.error) }));
  const over = overIn(heard.value, desk.today);
  return over === undefined
    ? heard
    : err(desk.t("coupon-new-limits-over", { date: desk.format.longDate(over) }));
}

/** The last day it could be entered, or stayed with, where that is gone by. */
const overIn = ({ lastDay, lastNight }: SaidTerms, today: CivilDate): CivilDate | undefined =>
  [lastDay, lastNight].find((last) => last !== null && last < today) ?? undefined;

/** Null where it is for all of them. */
async function idsOf(names: readonly string[], desk: Desk): Promise<string[] | null> {
  if (names.length === 0) return null;
  const all = await desk.booking.cabins();
  return all.filter(({ name }) => names.includes(name)).map(({ cabinId }) => cabinId);
}
