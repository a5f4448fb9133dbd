import { isHold } from "../../../../booking/domain/booking.ts";
import type { AnswerRefusal } from "../../../../payments/transfers/answer-check.ts";
import { err, ok } from "../../../../shared/result.ts";
import type { Flow, View } from "../../../chat.ts";
import { alreadyText } from "../../already.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { ownersActor } from "../moves.ts";
import { answeredWords, checkCard, type Opened, openCheck, warningsOf } from "./transfer-check.ts";

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
      text: [t("transfer-out-then", wordsOf(booking, desk)), ...warningsOf(shown, desk)].join("\n\n"),
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
