import { z } from "zod";
import { civilDate } from "../../../booking/domain/civil-date.ts";
import { centavos } from "../../../booking/domain/money.ts";
import type { Tellers, Telling } from "./notice.ts";

const date = z.string().transform((text, context) => {
  const read = civilDate(text);
  if (read !== undefined) return read;
  context.addIssue(`${text} is no date`);
  return z.NEVER;
});

/** Where a booking was, and where it went: by now it may be elsewhere. */
const facts = z.object({
  cabin: z.string(),
  checkIn: date,
  checkOut: date,
  adults: z.number(),
  children: z.number(),
  pets: z.number(),
  total: z.number().transform(centavos),
  currency: z.string(),
});
const changeData = z.object({ before: facts, after: facts });

function changeWords({ notice, desk: { t, format } }: Telling) {
  const { before, after } = changeData.parse(notice.data);
  const difference = after.total - before.total;
  const amount = format.money(centavos(Math.abs(difference)), after.currency);
  return {
    difference:
      difference === 0 ? t("change-same") : t(difference > 0 ? "change-more" : "change-less", { amount }),
    cabinBefore: before.cabin,
    stayBefore: format.stay(before),
    partyBefore: format.party(before),
    totalBefore: format.money(before.total, before.currency),
    cabinAfter: after.cabin,
    stayAfter: format.stay(after),
    partyAfter: format.party(after),
    totalAfter: format.money(after.total, after.currency),
  };
}

/** What guests changed. */
export const changeTellers: Tellers = { "booking_changed-owners": { words: changeWords } };
