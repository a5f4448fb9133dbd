import { type Booking, isComing } from "../../../booking/domain/booking.ts";
import { ok } from "../../../shared/result.ts";
import type { Flow, Link } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import type { Desk } from "../desk.ts";
import { named, TO_CALL_OFF } from "../named.ts";
import { endByForceMajeure } from "./force-majeure.ts";
import { refundWords } from "./money/refund-words.ts";
import { ownersActor } from "./moves.ts";
import { isUsualReason, readReason, reasonChoices, reasonText } from "./reasons.ts";

const FORCE_MAJEURE = "force-majeure";

/** The owner cancels a stay that is paid, says why, and gives back everything; or what they say, where nobody could help it. */
export const callOff: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t } = desk;
    const booking = await named(chat, desk, TO_CALL_OFF);
    const { code } = booking;
    const shown = await desk.booking.refundNow(booking, "owner");
    if (!shown) {
      const isOver = isComing(booking);
      return chat.say({ text: isOver ? t("call-off-too-late", { code }) : alreadyText(booking, desk) });
    }

    const words = refundWords(booking, shown, desk);
    const first = await chat.perform("shown", async () => ok(shown.refund));
    const why = {
      text: t("call-off-why", words),
      freely: true,
      choices: [...reasonChoices(desk), { id: FORCE_MAJEURE, label: t("force-majeure-button") }],
    } as const;
    const reason = await chat.ask("reason", why, (said) => readReason(said, desk));
    if (reason === FORCE_MAJEURE) return endByForceMajeure(chat, desk, booking);
    // Whatever is written here is a reason, meant or not, and a tap may be a slip: before anything is given back for it, it is
    // shown. So is an amount that is another by now than they were told.
    const isPlain = isUsualReason(reason) && shown.refund === 0 && first.ok && first.value === 0;
    if (!isPlain)
      await chat.review("review", {
        text: t("call-off-review", { ...words, reason: reasonText(reason, t) }),
        confirm: { label: t("cancel-yes") },
        edits: { reason: { label: t("edit-reason") } },
      });
    const calledOff = await chat.perform("call_off", () =>
      desk.booking.cancelBooking({ code, actor: ownersActor(desk), reason, expected: shown }),
    );
    if (calledOff.ok) return chat.say({ text: t("call-off-done", words) });
    const { error } = calledOff;
    if (error.kind === "refund_changed") return chat.again("reason", t("owner-refund-changed"));
    chat.say({
      text: error.kind === "already" ? alreadyText(error.booking, desk) : t("call-off-too-late", { code }),
    });
  },
};

export const callOffLink = ({ code }: Booking, { t }: Pick<Desk, "t">): Link => ({
  label: t("call-off"),
  command: `call_off ${code}`,
});
