import type { Flow } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { named, REQUESTED } from "../named.ts";
import { moveRefusalText, ownersActor } from "./moves.ts";
import { isUsualReason, readReason, reasonChoices, reasonText } from "./reasons.ts";

/** The owner says no to a request, and why. */
export const decline: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t, booking } = desk;
    const request = await named(chat, desk, REQUESTED);
    const { code } = request;

    if (request.state === "awaiting_owner") {
      const reason = await chat.ask(
        "reason",
        { text: t("decline-why", wordsOf(request, desk)), freely: true, choices: reasonChoices(desk) },
        (words) => readReason(words, desk),
      );
      // Whatever is written here is a reason, meant or not: before the dates go for it, it is shown.
      if (!isUsualReason(reason))
        await chat.review("review", {
          text: t("decline-review", { ...wordsOf(request, desk), reason: reasonText(reason, t) }),
          confirm: { label: t("decline-yes") },
          edits: { reason: { label: t("edit-reason") } },
        });
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
