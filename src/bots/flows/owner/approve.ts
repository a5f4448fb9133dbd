import type { Flow } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { named, REQUESTED } from "../named.ts";
import { moveRefusalText, ownersActor } from "./moves.ts";

/** The owner says yes to a request. */
export const approve: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { code } = await named(chat, desk, REQUESTED);
    const approved = await chat.perform("approve", () =>
      desk.booking.approveRequest({ code, actor: ownersActor(desk) }),
    );
    const text = approved.ok
      ? desk.t("approve-done", wordsOf(approved.value, desk))
      : moveRefusalText(approved.error, desk);
    chat.say({ text });
  },
};
