import { ok } from "../../../../shared/result.ts";
import type { Flow } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";

/** A guest wants to hear of no offers any more: one tap, and for good. */
export const noOffers: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const declined = await chat.perform("decline", async () => {
      await desk.stays.declineOffers(desk.person.guestId);
      return ok(null);
    });
    if (declined.ok) chat.say({ text: desk.t("no-offers-done") });
  },
};
