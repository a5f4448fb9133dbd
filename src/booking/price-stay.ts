import type { Trx } from "../db/connect.ts";
import type { Result } from "../shared/result.ts";
import type { Party } from "./domain/party.ts";
import { type Circumstances, fillsGap } from "./domain/prices/circumstances.ts";
import { type Quote, type QuoteRefusal, quoteStay } from "./domain/prices/quote.ts";
import type { Tariff } from "./domain/prices/tariff.ts";
import type { Stay } from "./domain/stay.ts";
import { busyAround } from "./tables/occupancies.ts";

type Wish = {
  readonly cabinId: string;
  readonly stay: Stay;
  readonly party: Party;
  readonly now: Date;
  /** The booking that is to move. */
  readonly besides?: string | null;
};

/**
 * Prices a stay in a cabin that is locked. What stands beside it is only looked at where it is too short: most stays need
 * no gap.
 */
export async function priceStay(
  trx: Trx,
  tariff: Tariff,
  { cabinId, stay, party, now, besides = null }: Wish,
  circumstances: Omit<Circumstances, "fillsGap">,
): Promise<Result<Quote, QuoteRefusal>> {
  const priced = quoteStay(stay, party, tariff, circumstances);
  if (priced.ok || !tariff.rules.fillGaps || !isTooShort(priced.error)) return priced;
  const busy = await busyAround(trx, cabinId, stay, now, besides);
  return quoteStay(stay, party, tariff, {
    ...circumstances,
    fillsGap: fillsGap(stay, busy, circumstances.today),
  });
}

function isTooShort({ kind }: QuoteRefusal): boolean {
  return kind === "stay_too_short" || kind === "arrival_needs_more_nights";
}
