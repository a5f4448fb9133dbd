import type { RetryRefusal, WaitingRefund } from "../../../../payments/refunds/refund-queue.ts";
import { err, ok, type Result } from "../../../../shared/result.ts";
import type { Flow, Link, View } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { asTyped } from "../../typed.ts";
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
    chat.say({ text: t(REFUSED[retried.error.kind]), links: [refundsLink(desk)] });
  },
};

const REFUSED: Readonly<Record<RetryRefusal["kind"], string>> = {
  not_owed: "refunds-not-owed",
  by_hand: "refunds-by-hand",
  not_connected: "obstacle-not_connected",
};

export const refundsLink = ({ t }: Pick<Desk, "t">): Link => ({
  label: t("menu-refunds"),
  command: "refunds",
});

function readNumber(words: string, { t }: Desk): Result<number, string> {
  const [, digits] = /^#?(\d{1,12})$/.exec(words.trim()) ?? [];
  return digits === undefined ? err(t("refunds-which")) : ok(Number(digits));
}

function cardOf(refund: WaitingRefund, desk: Desk): View {
  const { t, format, now } = desk;
  const { number, code, guestName: guest, cabinName: cabin, createdAt, reason } = refund;
  const text = t("refunds-card", {
    ...{ number, code, guest, cabin },
    amount: format.money(refund.amount, refund.currency),
    why: t(`refund-${reason}`),
    ago: format.ago(createdAt, now),
    obstacle: obstacleText(refund, desk),
  });
  return { text, links: linksOf(refund, desk) };
}

function linksOf({ id, number, obstacle }: WaitingRefund, desk: Desk): Link[] {
  if (obstacle === "by_hand") return [gaveBackLink(id, desk)];
  if (obstacle === "not_connected") return [];
  return [{ label: desk.t("refunds-retry"), command: `retry_refund ${number}` }];
}

/** What is in its way, as far as we know. */
function obstacleText({ obstacle, attempts, lastError }: WaitingRefund, { t }: Desk): string {
  return t(`obstacle-${obstacle ?? "none"}`, { attempts, error: asTyped(lastError ?? "") });
}
