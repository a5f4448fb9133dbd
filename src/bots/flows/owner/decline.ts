import type { Flow } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { named, REQUESTED } from "../named.ts";
import { moveRefusalText, ownersActor } from "./moves.ts";
import { readReason, reasonChoices } from "./reasons.ts";

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
