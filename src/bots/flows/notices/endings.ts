import { z } from "zod";
import { centavos, plus } from "../../../booking/domain/money.ts";
import { refundsLink } from "../owner/money/refunds.ts";
import { reasonText } from "../owner/reasons.ts";
import { withSearch } from "./bookings.ts";
import { type HouseTellers, type Tellers, type Telling, withLink } from "./notice.ts";

const amount = z.number().default(0).transform(centavos);

/** What went back of what had been paid; of a refund, also its currency. */
const endingData = z.object({
  refund: amount,
  kept: amount,
  amount,
  currency: z.string().length(3).optional(),
});

function endingWords({ notice, booking, desk: { t, format } }: Telling) {
  const { refund, kept, ...data } = endingData.parse(notice.data);
  const { currency } = booking.quote;
  const received = plus(refund, kept);
  return {
    reason: reasonText(booking.ended?.reason ?? null, t),
    ...{ received: format.money(received, currency), receivedCentavos: received },
    ...{ refund: format.money(refund, currency), refundCentavos: refund },
    kept: format.money(kept, currency),
    amount: format.money(data.amount, data.currency ?? currency),
  };
}

/** How bookings end that nobody gave up, and what goes back late. */
export const endingTellers: Tellers = {
  "booking_force_majeure-guest": {
    words: endingWords,
    view: withSearch("book-other-cabins", "book-other-cabins-short"),
  },
  "guest_no_show-guest": { words: endingWords, view: withLink("clerk-person", "person") },
  "refund_done-owners": { words: endingWords },
};

const waitingData = z.object({ count: z.number(), since: z.coerce.date() });

/** Of many bookings. */
export const owedTellers: HouseTellers = {
  "refunds_waiting-owners"({ data }, { t, format, now, surface }) {
    const { count, since } = waitingData.parse(data);
    const text = t("notice-refunds_waiting-owners", { count, ago: format.ago(since, now) });
    return surface === "telegram" ? { text, links: [refundsLink({ t })] } : { text };
  },
};
