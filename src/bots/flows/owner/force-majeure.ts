import type { RefundNow } from "../../../booking/count-money.ts";
import { type Booking, isComing } from "../../../booking/domain/booking.ts";
import type { RefundTerms } from "../../../booking/domain/cancellation.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Chat, Flow } from "../../chat.ts";
import { hearRefund } from "../../texts/understanding/refund-said.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { named, TO_CALL_OFF } from "../named.ts";
import { asTyped } from "../typed.ts";
import { refundWords, yesOrNo } from "./money/refund-words.ts";
import { ownersActor } from "./moves.ts";
import { readReason } from "./reasons.ts";

/** An owner ends a booking for something that nobody could help: says what it is, and how much comes back. */
export const forceMajeure: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    return endByForceMajeure(chat, desk, await named(chat, desk, TO_CALL_OFF));
  },
};

export async function endByForceMajeure(chat: Chat, desk: Desk, booking: Booking): Promise<void> {
  const { t } = desk;
  const { code } = booking;
  const all = await desk.booking.refundNow(booking, "owner");
  if (!all) {
    const isOver = isComing(booking);
    return chat.say({ text: isOver ? t("call-off-too-late", { code }) : alreadyText(booking, desk) });
  }

  const why = { text: t("force-majeure-why", wordsOf(booking, desk)), freely: true } as const;
  const reason = await chat.ask("what_happened", why, (said) => readReason(said, desk));
  const terms = all.received === 0 ? NOTHING : await askTerms(chat, desk, booking, all);
  const shown = (await desk.booking.refundNow(booking, "owner", terms)) ?? all;
  const words = { ...refundWords(booking, shown, desk), reason: asTyped(reason) };
  const changed = t("owner-refund-changed");
  const sure = await chat.choose("sure", {
    text: t("force-majeure-sure", words),
    options: yesOrNo(shown, { yes: t("cancel-yes"), no: t("cancel-no") }, desk),
    gone: () => changed,
  });
  if (!sure) return chat.say({ text: t("call-off-kept", words) });

  const { refund, kept } = shown;
  const ended = await chat.perform("force_majeure", () =>
    desk.booking.cancelBooking({
      ...{ code, actor: ownersActor(desk), reason, forceMajeure: terms },
      expected: { refund, kept },
    }),
  );
  if (ended.ok) return chat.say({ text: t("force-majeure-done", words) });
  const { error } = ended;
  if (error.kind === "refund_changed") return chat.again("sure", changed);
  const isOver = error.kind !== "already";
  chat.say({ text: isOver ? t("call-off-too-late", { code }) : alreadyText(error.booking, desk) });
}

const NOTHING: RefundTerms = { kind: "nothing" };
/** Those that need no number, in the order in which they are offered. */
const USUAL = ["everything", "policy", "nothing"] as const;

async function askTerms(chat: Chat, desk: Desk, booking: Booking, all: RefundNow): Promise<RefundTerms> {
  const { t } = desk;
  const words = refundWords(booking, all, desk);
  const options = [];
  for (const kind of USUAL) {
    const shown = (await desk.booking.refundNow(booking, "owner", { kind })) ?? all;
    if (kind === "policy" && (shown.refund === 0 || shown.kept === 0)) continue; // one of the others says so already
    const label = t(`force-majeure-${kind}`, refundWords(booking, shown, desk));
    options.push({ id: kind, label, short: t(`force-majeure-${kind}-short`), value: kind });
  }
  const other = { id: "other", label: t("force-majeure-other"), value: "other" as const };
  const kind = await chat.choose("terms", {
    text: t("force-majeure-terms", words),
    options: [...options, other],
  });
  if (kind !== "other") return { kind };
  return chat.ask("amount", { text: t("force-majeure-amount", words) }, (said) =>
    readTerms(said, booking, all, desk),
  );
}

function readTerms(
  said: string,
  { quote }: Booking,
  { received }: RefundNow,
  { t, format }: Desk,
): Result<Extract<RefundTerms, { kind: "percent" | "amount" }>, string> {
  const heard = hearRefund(said, quote.currency);
  const most = format.money(received, quote.currency);
  if (heard === undefined) return err(t("force-majeure-unclear", { received: most }));
  const isTooMuch = heard.kind === "amount" && heard.amount > received;
  return isTooMuch ? err(t("force-majeure-too-much", { received: most })) : ok(heard);
}
