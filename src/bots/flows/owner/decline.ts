import { err, ok, type Result } from "../../../shared/result.ts";
import type { Flow } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { readCode } from "../guest/answers.ts";
import { moveRefusalText, ownersActor } from "./moves.ts";
import { USUAL_REASONS } from "./reasons.ts";

/** What a guest reads without scrolling, and a channel's button text never cuts. */
const MAX_REASON_LETTERS = 300;

/** The owner says no to a request, and why. */
export const decline: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, booking } = desk;
    const code = await chat.ask("code", { text: t("code-ask") }, (words) => readCode(words, desk));
    const request = await booking.bookingByCode(code);
    if (!request) return chat.say({ text: t("no-such-request") });

    if (request.state === "awaiting_owner") {
      const reason = await chat.ask(
        "reason",
        reasonView(t("decline-why", wordsOf(request, desk)), desk),
        (words) => readReason(words, desk),
      );
      const actor = ownersActor(desk);
      const declined = await chat.perform("decline", () => booking.declineRequest({ code, actor, reason }));
      const text = declined.ok
        ? t("decline-done", wordsOf(declined.value, desk))
        : moveRefusalText(declined.error, desk);
      return chat.say({ text });
    }
    chat.say({ text: alreadyText(request, desk) });
  },
};

const reasonView = (text: string, { t }: Desk) => ({
  text,
  freely: true as const,
  choices: USUAL_REASONS.map((key) => ({ id: key, label: t(key) })),
});

function readReason(words: string, { t }: Desk): Result<string, string> {
  const reason = words.trim();
  if (reason === "") return err(t("decline-reason-empty"));
  return reason.length > MAX_REASON_LETTERS
    ? err(t("decline-reason-long", { max: MAX_REASON_LETTERS }))
    : ok(reason);
}
