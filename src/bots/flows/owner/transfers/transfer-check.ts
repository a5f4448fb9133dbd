import type { Booking } from "../../../../booking/domain/booking.ts";
import type { ShownCheck } from "../../../../payments/transfers/transfers.ts";
import { err, ok } from "../../../../shared/result.ts";
import { isUuid } from "../../../../shared/uuid.ts";
import type { Chat, View } from "../../../chat.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { checkLinks } from "./check-links.ts";

/** A transfer that waits for an owner, with its receipts. */
export function checkCard(shown: ShownCheck, booking: Booking, desk: Desk): View {
  const { check, receipts } = shown;
  const card = desk.t("transfer-card", { ...wordsOf(booking, desk), count: receipts.length });
  return {
    text: [card, ...warningsOf(shown, desk)].join("\n\n"),
    links: checkLinks(check.id, receipts.length, desk),
    media: receipts.map(({ mediaId: id, kind }) => ({ id, kind })),
  };
}

/** The same file was sent for another booking: it may be one transfer for two. `at` is an ISO instant. */
export const sameText = (
  code: string,
  guest: string,
  at: string,
  { t, format, now }: Pick<Desk, "t" | "format" | "now">,
) => t("transfer-same", { code, guest, at: format.moment(at, now) });

export type Opened = {
  readonly shown: ShownCheck;
  readonly booking: Booking;
  /** How many of its receipts are answered: those that had been shown with the button. */
  readonly seen: number;
};

/** Of a button that does not say how many: a check has ten receipts at most. */
const ALL = "99";
const isCount = (words: string): boolean => /^\d{1,2}$/.test(words);

/** The check that a button names; undefined where there is none, which is said. */
export async function openCheck(chat: Chat, desk: Desk): Promise<Opened | undefined> {
  const { t, transfers } = desk;
  const { id, seen } = await chat.ask("code", { text: t("transfer-which") }, (words) => {
    const [check = "", receipts = ALL] = words.trim().split(" ");
    return isUuid(check) && isCount(receipts)
      ? ok({ id: check, seen: Number(receipts) })
      : err(t("transfer-which"));
  });
  const shown = await transfers.shownCheck(id);
  const booking = shown && (await desk.booking.bookingByCode(shown.check.code));
  if (shown && booking) return { shown, booking, seen };
  chat.say({ text: t("transfer-unknown") });
  return undefined;
}

export const warningsOf = ({ sameAs }: ShownCheck, desk: Desk): string[] =>
  sameAs.map(({ code, guestName, receivedAt }) => sameText(code, guestName, receivedAt.toISOString(), desk));

export function answeredWords({ shown: { check }, booking }: Omit<Opened, "seen">, desk: Desk) {
  const { currency } = booking.quote;
  return {
    ...wordsOf(booking, desk),
    how: check.isUndone ? "undone" : check.state,
    by: check.answeredBy ?? "",
    amount: check.amount === null ? "" : desk.format.money(check.amount, currency),
  };
}
