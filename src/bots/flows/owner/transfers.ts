import { type Booking, isHold, isKept } from "../../../booking/domain/booking.ts";
import { type Centavos, centavos, minus } from "../../../booking/domain/money.ts";
import type { AnswerRefusal } from "../../../payments/transfers/answer-check.ts";
import type { ShownCheck } from "../../../payments/transfers/transfers.ts";
import { err, ok } from "../../../shared/result.ts";
import { isUuid } from "../../../shared/uuid.ts";
import type { Chat, Flow, Summary, View } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { exactly, readTaken } from "./amounts.ts";
import { checkLinks } from "./check-links.ts";
import { ownersActor } from "./moves.ts";
import { paidLink, sayWhatBecame } from "./paid.ts";

/** A transfer that waits for an owner, with its receipts. */
export function checkCard({ check, receipts, sameAs }: ShownCheck, booking: Booking, desk: Desk): View {
  const { t } = desk;
  const warnings = sameAs.map((same) =>
    sameText(same.code, same.guestName, same.receivedAt.toISOString(), desk),
  );
  return {
    text: [t("transfer-card", { ...wordsOf(booking, desk), count: receipts.length }), ...warnings].join(
      "\n\n",
    ),
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
    const noted = await chat.perform("asked", async () => ok(await askedFor(booking, desk)));
    const asked = noted.ok ? centavos(noted.value) : centavos(0);
    const { currency } = booking.quote;
    const words = { ...wordsOf(booking, desk), asked: format.money(asked, currency), askedCentavos: asked };
    const question = {
      text: [t("transfer-how-much", words), ...warningsOf(opened, desk)].join("\n\n"),
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

/** Nothing came: the guest is told what to do, or the hold ends; or it is of what was noted before, and nobody is told. */
export const transferOut: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, transfers } = desk;
    const opened = await openCheck(chat, desk);
    if (!opened) return;
    const { shown, booking, seen } = opened;
    const { check } = shown;
    const { code } = booking;
    if (check.state !== "waiting" && !chat.has("then"))
      return chat.say({ text: t("transfer-answered", answeredWords(opened, desk)) });

    const noted = await desk.moneyByHand.takingsOf(booking.id);
    const isMade = chat.has("then"); // what was chosen is still among the options, whatever has become of the booking
    const then = await chat.choose("then", {
      text: [t("transfer-out-then", wordsOf(booking, desk)), ...warningsOf(opened, desk)].join("\n\n"),
      options: [
        { id: "again", label: t("transfer-out-again"), value: "again" },
        ...(noted.length > 0 || isMade ? [{ id: "same", label: t("transfer-out-same"), value: "same" }] : []),
        ...(isHold(booking) || isMade ? [{ id: "end", label: t("transfer-out-end"), value: "end" }] : []),
      ],
    });
    const actor = ownersActor(desk);
    const answered = await chat.perform("answer", async (key) => {
      const none = await transfers.transferDidNotCome({
        ...{ checkId: check.id, key, actor, seen },
        as: then === "same" ? "same" : "not_received",
        tellGuest: then === "again",
      });
      return none.ok ? none : err(none.error.kind);
    });
    if (!answered.ok) return chat.say(await refused(answered.error, opened, desk));
    if (answered.value.isMore && then !== "same")
      return chat.say({ text: t("transfer-out-more", wordsOf(booking, desk)) });
    if (then !== "end") return chat.say({ text: t(`transfer-out-${then}-done`, wordsOf(booking, desk)) });
    const reason = "decline-no-transfer";
    const ended = await chat.perform("end", async () => {
      const cancelled = await desk.booking.cancelBooking({ code, actor, reason, holdOnly: true });
      return cancelled.ok ? ok(null) : err(cancelled.error.kind);
    });
    const after = (await desk.booking.bookingByCode(code)) ?? booking;
    chat.say({ text: ended.ok ? t("transfer-out-ended", wordsOf(after, desk)) : alreadyText(after, desk) });
  },
};

/** The receipt is of money that is noted already: said at once, where it was just noted. */
export const transferSame: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, transfers } = desk;
    const opened = await openCheck(chat, desk);
    if (!opened) return;
    const { shown, booking, seen } = opened;
    const put = await chat.perform("answer", async (key) => {
      const answer = { checkId: shown.check.id, key, actor: ownersActor(desk), seen, tellGuest: false };
      const none = await transfers.transferDidNotCome({ ...answer, as: "same" });
      return none.ok ? ok(null) : err(none.error.kind);
    });
    if (!put.ok) return chat.say(await refused(put.error, opened, desk));
    chat.say({ text: t("transfer-out-same-done", wordsOf(booking, desk)) });
  },
};

type Opened = {
  readonly shown: ShownCheck;
  readonly booking: Booking;
  /** How many of its receipts are answered: those that had been shown with the button. */
  readonly seen: number;
};

/** Of a button that does not say how many: there are ten receipts at most. */
const ALL = "99";
const isCount = (words: string): boolean => /^\d{1,2}$/.test(words);

async function openCheck(chat: Chat, desk: Desk): Promise<Opened | undefined> {
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

/** Of the deposit, or of what is left; nothing of what has ended, but for what came too late. */
async function askedFor(booking: Booking, desk: Desk): Promise<Centavos> {
  const { received } = await desk.booking.moneyOf(booking);
  const { total, deposit } = booking.quote;
  const of = isKept(booking) ? total : isHold(booking) || booking.state === "expired" ? deposit : centavos(0);
  return of > received ? minus(of, received) : centavos(0);
}

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

const warningsOf = ({ shown }: Opened, desk: Desk): string[] =>
  shown.sameAs.map(({ code, guestName, receivedAt }) =>
    sameText(code, guestName, receivedAt.toISOString(), desk),
  );

function answeredWords({ shown: { check }, booking }: Omit<Opened, "seen">, desk: Desk) {
  const { currency } = booking.quote;
  return {
    ...wordsOf(booking, desk),
    how: check.isUndone ? "undone" : check.state,
    by: check.answeredBy ?? "",
    amount: check.amount === null ? "" : desk.format.money(check.amount, currency),
  };
}

async function refused(
  kind: AnswerRefusal["kind"] | "nothing_noted",
  { shown, booking }: Opened,
  desk: Desk,
): Promise<View> {
  const now = (await desk.transfers.shownCheck(shown.check.id)) ?? shown;
  switch (kind) {
    case "no_such_check":
      return { text: desk.t("transfer-unknown") };
    case "answered":
      return { text: desk.t("transfer-answered", answeredWords({ shown: now, booking }, desk)) };
    case "nothing_noted":
      return {
        ...checkCard(now, booking, desk),
        text: desk.t("transfer-same-nothing", wordsOf(booking, desk)),
      };
    default:
      return kind satisfies never;
  }
}
