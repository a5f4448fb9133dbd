import { z } from "zod";
import { isHold, isOverdue } from "../../../booking/domain/booking.ts";
import type { View } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { askForDeposit } from "../guest/money/deposit.ts";
import { getInLine, getInLineAgain, wishForCabin, wishSaid } from "../guest/waitlist/get-in-line.ts";
import type { Notice, NoticeDesk, Teller, Tellers, Telling } from "./notice.ts";

const waitlistData = z.object({ entryId: z.number().optional(), oneCabin: z.boolean().default(false) });

/** Whose place in line a notice is about; nobody's, where the dates were asked for. */
export const entryOf = ({ data }: Notice) => waitlistData.parse(data).entryId;

/** `entry` and `wish` are for what buttons say. */
const words: NonNullable<Teller["words"]> = ({ notice, booking }) => ({
  entry: entryOf(notice) ?? 0,
  wish: wasForOne(notice) ? wishForCabin(booking, booking) : wishSaid(booking),
});

const wasForOne = ({ data }: Notice) => waitlistData.parse(data).oneCabin;

const decline = (notice: Notice, { t }: NoticeDesk) => ({
  label: t("waitlist-decline"),
  command: `leave ${entryOf(notice)}`,
});

/** What somebody in line is told of. */
export const waitlistTellers: Tellers = {
  "waitlist_offer-guest": {
    words,
    async view({ text, notice, booking, desk }) {
      const shown = await askForDeposit(booking, text, desk);
      if (!isHold(booking) || isOverdue(booking, desk.now)) return shown;
      return { ...shown, links: [...(shown.links ?? []), decline(notice, desk)] };
    },
  },
  "waitlist_request-guest": {
    words,
    view: ({ text, notice, booking, desk }) =>
      booking.state === "awaiting_owner"
        ? { text, links: [decline(notice, desk)] }
        : { text: alreadyText(booking, desk) },
  },
  "offer_expired-guest": {
    words,
    view: ({ text, notice, booking, desk }) => ({
      text,
      links: [wasForOne(notice) ? getInLineAgain(booking, desk) : getInLine(booking, desk)],
    }),
  },
};

/** Owners read of a hold that nobody asked for just now why it is there. */
export function withOrigin(view: View, { notice, desk }: Telling): View {
  return entryOf(notice) === undefined
    ? view
    : { ...view, text: `${desk.t("from-waitlist")}\n\n${view.text}` };
}
