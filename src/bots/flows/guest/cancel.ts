import type { Flow } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { ownBooking } from "./own-booking.ts";

/** A guest gives up a booking that is not paid yet. */
export const cancel: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t } = desk;
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    const words = wordsOf(booking, desk);
    if (booking.state === "confirmed") return chat.say({ text: t("cancel-paid", words) });
    if (booking.deadline === null) return chat.say({ text: alreadyText(booking, desk) });

    const sure = await chat.choose("sure", {
      text: t("cancel-sure", words),
      options: [
        {
          id: "yes",
          label: t("cancel-yes"),
          said: `${t("clerk-yes-said")}, ${t("cancel-yes-said")}`,
          value: true,
        },
        {
          id: "no",
          label: t("cancel-no"),
          short: t("cancel-no-short"),
          said: t("clerk-no-said"),
          value: false,
        },
      ],
    });
    if (!sure) return chat.say({ text: t("cancel-kept", words) });

    const cancelled = await chat.perform("cancel", () =>
      desk.booking.cancelBooking({
        code: booking.code,
        actor: { kind: "guest", guestId: desk.person.guestId, channel: desk.person.channel },
        reason: null,
      }),
    );
    if (cancelled.ok) return chat.say({ text: t("cancel-done", words) });
    if (cancelled.error.kind === "no_such_booking") return chat.say({ text: t("no-such-booking") });
    chat.say({ text: alreadyText(cancelled.error.booking, desk) });
  },
};
