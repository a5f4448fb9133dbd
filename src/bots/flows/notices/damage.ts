import { z } from "zod";
import { centavos } from "../../../booking/domain/money.ts";
import { DAMAGE_METHODS } from "../../../stays/tables/damage-deposits.ts";
import { asTyped } from "../typed.ts";
import type { Tellers, Telling } from "./notice.ts";

const amount = z.number().default(0).transform(centavos);

/** What was left against damage and what became of it, in minor units of its currency. */
const damageData = z.object({
  amount,
  returned: amount,
  kept: amount,
  currency: z.string().length(3).optional(),
  method: z.enum(DAMAGE_METHODS).default("cash"),
  why: z.string().nullish(),
});

function words({ notice, booking, desk: { t, format } }: Telling) {
  const { currency = booking.quote.currency, method, why, ...amounts } = damageData.parse(notice.data);
  const money = (of: keyof typeof amounts) => format.money(amounts[of], currency);
  return {
    ...{ amount: money("amount"), returned: money("returned"), kept: money("kept") },
    keptCentavos: amounts.kept,
    method: t(`by-hand-${method}`),
    why: why == null ? t("reason-none") : asTyped(why),
  };
}

/** What a guest is told of what they left against damage. */
export const damageTellers: Tellers = {
  "damage_received-guest": { words },
  "damage_returned-guest": { words },
};
