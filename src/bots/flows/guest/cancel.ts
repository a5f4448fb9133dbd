import type { CancelRefusal } from "../../../booking/cancel-booking.ts";
import type { RefundNow } from "../../../booking/count-money.ts";
import { type Booking, isComing } from "../../../booking/domain/booking.ts";
import type { Choice, Flow } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { moneyWords } from "../money-words.ts";
import { policyText } from "./money/policy.ts";
import { ownBooking } from "./own-booking.ts";

/** A guest gives up a booking, once they have seen what comes back. */
export const cancel: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t } = desk;
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    const words = wordsOf(booking, desk);
    const shown = await desk.booking.refundNow(booking, "guest");
    if (isComing(booking) && !shown) return chat.say({ text: t("cancel-too-late", words) });
    if (booking.deadline === null && !shown) return chat.say({ text: alreadyText(booking, desk) });

    const changed = t("cancel-refund-changed");
    const { text, yes } = shown ? paidQuestion(booking, shown, desk) : await holdQuestion(booking, desk);
    const sure = await chat.choose("sure", { text, options: answers(yes, desk), gone: () => changed });
    if (!sure) return chat.say({ text: t("cancel-kept", words) });

    const cancelled = await chat.perform("cancel", () =>
      desk.booking.cancelBooking({
        code: booking.code,
        actor: { kind: "guest", guestId: desk.person.guestId, channel: desk.person.channel },
        reason: null,
        ...(shown && { expected: { refund: shown.refund, kept: shown.kept } }),
      }),
    );
    if (cancelled.ok) return chat.say({ text: t("cancel-done", words) });
    if (cancelled.error.kind === "refund_changed") return chat.again("sure", changed);
    chat.say({ text: refusalText(cancelled.error, desk) });
  },
};

/** A yes is to the amounts it was shown with: where those have changed it is no answer any more. */
type Question = { readonly text: string; readonly yes: string };

function answers(yes: string, { t }: Desk): (Choice & { readonly value: boolean })[] {
  return [
    {
      id: yes,
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
  ];
}

/**
 * Of a hold all comes back: it was never the owner's. Where nothing is paid, whoever only asks reads what holds later;
 * whoever has sent a receipt may have paid, and reads what becomes of that.
 */
async function holdQuestion(booking: Booking, desk: Desk): Promise<Question> {
  const { received, due } = await desk.booking.moneyOf(booking);
  const transfer = booking.state === "awaiting_transfer_check" ? "checked" : "none";
  const sure = desk.t("cancel-sure", { ...moneyWords(booking, { received, due }, desk), transfer });
  const text =
    received === 0 && transfer === "none"
      ? `${sure}\n\n${policyText(booking.cancellationPolicy, desk, booking.quote)}`
      : sure;
  return { text, yes: `give-up-${received}` };
}

/** What comes back and what does not, and by which rule. */
function paidQuestion(booking: Booking, shown: RefundNow, desk: Desk): Question {
  const { t, format } = desk;
  const { received, refund, kept, fees, percent, days } = shown;
  const yes = `yes-${refund}-${kept}`;
  if (received === 0) return { text: t("cancel-unpaid-sure", wordsOf(booking, desk)), yes };
  const { currency } = booking.quote;
  const counted = booking.refundCheckIn === booking.stay.checkIn ? "now" : "moved";
  const question = t("cancel-paid-sure", {
    ...wordsOf(booking, desk),
    received: format.money(received, currency),
    refund: format.money(refund, currency),
    kept: format.money(kept, currency),
    fees: format.money(fees, currency),
    ...{ how: howMuch(booking, shown), percent, days, counted },
    refundCheckIn: format.longDate(booking.refundCheckIn),
  });
  const { steps, fees: ofFees } = booking.cancellationPolicy;
  if (steps.length === 0 && ofFees !== "refunded") return { text: question, yes }; // it has said all of them
  return { text: `${question}\n\n${policyText(booking.cancellationPolicy, desk, booking.quote)}`, yes };
}

/** Which sentence says what comes back: fees are spoken of only where they are counted apart. */
function howMuch({ cancellationPolicy }: Booking, { refund, kept, fees, percent }: RefundNow): string {
  if (refund === 0) return "nothing";
  if (kept === 0) return "everything";
  if (fees === 0) return "percent";
  if (cancellationPolicy.fees === "kept") return kept === fees ? "fees_apart" : "fees_kept";
  return percent === 0 ? "fees_only" : "fees_back";
}

/** Why nothing was cancelled. */
function refusalText(refusal: Exclude<CancelRefusal, { kind: "refund_changed" }>, desk: Desk): string {
  switch (refusal.kind) {
    case "no_such_booking":
      return desk.t("no-such-booking");
    case "already":
      return alreadyText(refusal.booking, desk);
    case "too_late":
      return desk.t("cancel-too-late", wordsOf(refusal.booking, desk));
    default:
      return refusal satisfies never;
  }
}
