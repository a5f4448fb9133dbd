import type { Flow } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { readCode } from "../guest/answers.ts";
import { moveRefusalText, ownersActor } from "./moves.ts";

/** The owner says yes to a request. */
export const approve: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const code = await chat.ask("code", { text: desk.t("code-ask") }, (words) => readCode(words, desk));
    const approved = await chat.perform("approve", () =>
      desk.booking.approveRequest({ code, actor: ownersActor(desk) }),
    );
    const text = approved.ok
      ? desk.t("approve-done", wordsOf(approved.value, desk))
      : moveRefusalText(approved.error, desk);
    chat.say({ text });
  },
};
