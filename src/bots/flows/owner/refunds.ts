import { isByHand } from "../../../payments/by-hand.ts";
import type { OwedRefund } from "../../../payments/tables/owed-refunds.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Flow, Link, View } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { asTyped } from "../typed.ts";
import { gaveBackLink } from "./gave-back.ts";

/** A message each: of more than so many the rest is counted. */
const MAX_CARDS = 15;

/** What is owed to guests, those that wait longest first. */
export const refunds: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t } = desk;
    const owed = await desk.refunds.owed();
    if (owed.length === 0) return chat.say({ text: t("refunds-none") });
    chat.say({ text: t("refunds-title", { count: owed.length }) });
    for (const refund of owed.slice(0, MAX_CARDS)) chat.say(cardOf(refund, desk));
    if (owed.length > MAX_CARDS) chat.say({ text: t("refunds-more", { count: owed.length - MAX_CARDS }) });
  },
};

/** An owner has one tried now. Whether it works is not waited for: a provider may take its time. */
export const retryRefund: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t } = desk;
    const which = { text: t("refunds-which"), links: [refundsLink(desk)] };
    const number = await chat.ask("code", which, (words) => readNumber(words, desk));
    const retried = await chat.perform("retry", async () => {
      const tried = await desk.refunds.retry(number);
      return tried.ok ? ok(null) : tried;
    });
    if (retried.ok) return chat.say({ text: t("refunds-retried"), links: [refundsLink(desk)] });
    const isByHand = retried.error.kind === "by_hand";
    chat.say({ text: t(isByHand ? "refunds-by-hand" : "refunds-not-owed"), links: [refundsLink(desk)] });
  },
};

export const refundsLink = ({ t }: Pick<Desk, "t">): Link => ({
  label: t("menu-refunds"),
  command: "refunds",
});

function readNumber(words: string, { t }: Desk): Result<number, string> {
  const [, digits] = /^#?(\d{1,12})$/.exec(words.trim()) ?? [];
  return digits === undefined ? err(t("refunds-which")) : ok(Number(digits));
}

function cardOf(refund: OwedRefund, desk: Desk): View {
  const { t, format, now } = desk;
  const { number, code, guestName: guest, cabinName: cabin, createdAt, reason } = refund;
  const text = t("refunds-card", {
    ...{ number, code, guest, cabin },
    amount: format.money(refund.amount, refund.currency),
    why: t(`refund-${reason}`),
    ago: format.ago(createdAt, now),
    obstacle: obstacleText(refund, desk),
  });
  const retry = { label: t("refunds-retry"), command: `retry_refund ${number}` };
  return { text, links: [isByHand(refund.providerId) ? gaveBackLink(refund.id, desk) : retry] };
}

/** What is in its way, as far as we know. */
function obstacleText({ providerId, obstacle, attempts, lastError }: OwedRefund, { t }: Desk): string {
  if (isByHand(providerId)) return t("obstacle-by_hand");
  if (obstacle === null) return t("obstacle-none");
  return t(`obstacle-${obstacle}`, { attempts, error: asTyped(lastError ?? "") });
}
