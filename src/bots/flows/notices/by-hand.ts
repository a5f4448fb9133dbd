import { z } from "zod";
import { centavos } from "../../../booking/domain/money.ts";
import { HAND_METHODS } from "../../../payments/by-hand/by-hand.ts";
import type { Desk } from "../desk.ts";
import { gaveBackLink } from "../owner/money/gave-back.ts";
import { asTyped } from "../typed.ts";
import type { Tellers, Telling } from "./notice.ts";
import { refundWords } from "./payments.ts";

const amount = z.number().default(0).transform(centavos);
const method = z.enum(HAND_METHODS).optional();

/** What is told of money that an owner takes and gives by hand; amounts in the booking's currency. */
const handData = z.object({
  amount,
  due: amount,
  refundId: z.string().default(""),
  reason: z.string().nullish(),
  cameAs: method,
  givenAs: method,
  by: z.string().default(""),
  because: z.string().default(""),
});

function handWords({ notice, booking, desk }: Telling) {
  const data = handData.parse(notice.data);
  const { currency } = booking.quote;
  return {
    amount: desk.format.money(data.amount, currency),
    due: desk.format.money(data.due, currency),
    dueCentavos: data.due,
    cameAs: methodText(data.cameAs, desk),
    givenAs: methodText(data.givenAs, desk),
    by: data.by,
    because: asTyped(data.because),
    ...refundWords(data.reason, desk),
  };
}

const methodText = (how: z.infer<typeof method>, { t }: Pick<Desk, "t">) =>
  how === undefined ? "" : t(`by-hand-${how}`);

/** What became of money that went through the owner's hands. */
export const handTellers: Tellers = {
  "refund_by_hand-guest": { words: handWords },
  "refund_by_hand-owners": {
    words: handWords,
    view: ({ text, notice, desk }) => ({
      text,
      links: [gaveBackLink(handData.parse(notice.data).refundId, desk)],
    }),
  },
  "refund_given-guest": { words: handWords },
  "refund_given-owners": { words: handWords },
  "payment_undone-guest": { words: handWords },
  "payment_undone-owners": { words: handWords },
};
