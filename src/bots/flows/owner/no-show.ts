import type { RefundNow } from "../../../booking/count-money.ts";
import { type Booking, isComing } from "../../../booking/domain/booking.ts";
import { mayBeNoShow, noShowFrom } from "../../../booking/domain/no-show.ts";
import type { NoShowRefusal } from "../../../booking/mark-no-show.ts";
import type { Flow, Link } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { type Among, named } from "../named.ts";
import { refundWords, yesOrNo } from "./money/refund-words.ts";
import { ownersActor } from "./moves.ts";

/** An owner says that nobody came, once they have seen what that gives back. */
export const noShow: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t } = desk;
    const booking = await named(chat, desk, EXPECTED);
    if (!mayBeNoShow(booking, desk.complex, desk.now)) return chat.say({ text: notNowText(booking, desk) });

    const shown = await desk.booking.noShowRefund(booking);
    const words = refundWords(booking, shown, desk);
    const sure = await chat.choose("sure", {
      text: t("no-show-sure", words),
      options: yesOrNo(shown, { yes: t("no-show-yes"), no: t("no-show-no") }, desk),
      gone: () => t("owner-refund-changed"),
    });
    if (!sure) return chat.say({ text: t("no-show-kept", words) });

    const marked = await chat.perform("no_show", () => markIn(desk, booking, shown));
    if (marked.ok) return chat.say({ text: t("no-show-done", words) });
    if (marked.error.kind === "refund_changed") return chat.again("sure", t("owner-refund-changed"));
    chat.say({ text: refusalText(marked.error, desk) });
  },
};

const markIn = (desk: Desk, { code }: Booking, { refund, kept }: RefundNow) =>
  desk.booking.markNoShow({ code, actor: ownersActor(desk), expected: { refund, kept } });

export const noShowLink = ({ code }: Booking, { t }: Pick<Desk, "t">): Link => ({
  label: t("no-show-button"),
  command: `no_show ${code}`,
});

/** Those of whom it can be said now. */
const EXPECTED: Among = {
  bookings: async ({ booking, today, complex, now }) =>
    (await booking.staysOn(today)).filter((stay) => mayBeNoShow(stay, complex, now)),
  question: "no-show-who",
  nobody: "no-show-nobody",
};

function notNowText(booking: Booking, desk: Desk): string {
  if (!isComing(booking)) return alreadyText(booking, desk);
  const from = noShowFrom(booking, desk.complex);
  return desk.now < from
    ? desk.t("no-show-early", {
        ...wordsOf(booking, desk),
        from: desk.format.moment(from.toISOString(), desk.now),
      })
    : desk.t("no-show-late", wordsOf(booking, desk));
}

function refusalText(refusal: Exclude<NoShowRefusal, { kind: "refund_changed" }>, desk: Desk): string {
  switch (refusal.kind) {
    case "no_such_booking":
      return desk.t("no-such-booking-of-guest");
    case "already":
      return alreadyText(refusal.booking, desk);
    case "not_now":
      return notNowText(refusal.booking, desk);
    default:
      return refusal satisfies never;
  }
}
