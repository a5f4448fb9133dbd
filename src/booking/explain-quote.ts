import { err, ok, type Result } from "../shared/result.ts";
import type { BookingDeps } from "./deps.ts";
import { type CivilDate, todayIn } from "./domain/civil-date.ts";
import type { Centavos } from "./domain/money.ts";
import { type Party, type PartyRefusal, partyOf } from "./domain/party.ts";
import { fillsGap, isFreeOf } from "./domain/prices/circumstances.ts";
import type { Coupon } from "./domain/prices/coupon.ts";
import { type MadeBy, madeBy } from "./domain/prices/explain.ts";
import { type CouponRefusal, couponCode, couponFrom, mayUse } from "./domain/prices/issued-coupon.ts";
import { type Quote, type QuoteRefusal, quoteStay } from "./domain/prices/quote.ts";
import { type Stay, type StayRefusal, stayOf } from "./domain/stay.ts";
import { type Lengths, lengthsFrom } from "./domain/stay-rules.ts";
import { candidatesFor } from "./tables/cabins.ts";
import { complexById } from "./tables/complexes.ts";
import { couponsWithUses } from "./tables/coupons.ts";

export type QuoteWish = {
  /** The slug of the cabin. */
  readonly cabin: string;
  readonly checkIn: string;
  readonly checkOut: string;
  readonly party: Party;
  /** The day of booking; today where nobody says. */
  readonly bookedOn?: CivilDate;
  /** A coupon's code, as somebody types it. */
  readonly coupon?: string;
};

/** A price with what made each of its lines, in their order, and what stays may be booked from that day on. */
export type ExplainedQuote = {
  readonly cabin: string;
  readonly name: string;
  readonly stay: Stay;
  readonly party: Party;
  readonly bookedOn: CivilDate;
  /** Whether the cabin is free: a price does not depend on it. */
  readonly free: boolean;
  readonly quote: Quote;
  readonly madeBy: readonly MadeBy[];
  /** Left on arrival against damage, given back, and no part of the price; 0 where nothing is. */
  readonly damageDeposit: Centavos;
  readonly lengths: Pick<Lengths, "minimum" | "maximum"> & {
    readonly minimumBy: string;
    readonly maximumBy: string | null;
  };
};

export type ExplainRefusal =
  | { readonly kind: "unknown_cabin"; readonly slugs: readonly string[] }
  | StayRefusal
  | PartyRefusal
  | QuoteRefusal
  | CouponRefusal;

type ExplainDeps = Pick<BookingDeps, "complexId" | "db" | "clock">;

export function createExplainQuote({ complexId, db, clock }: ExplainDeps) {
  /** What a stay would cost and why. */
  return async function explainQuote(wish: QuoteWish): Promise<Result<ExplainedQuote, ExplainRefusal>> {
    const complex = await complexById(db, complexId);
    if (complex === undefined) throw new Error(`There is no complex ${complexId}.`);
    const now = clock();
    const today = wish.bookedOn ?? todayIn(complex.timeZone, now);
    const bookable = stayOf(wish.checkIn, wish.checkOut, today);
    if (!bookable.ok) return bookable;
    const party = partyOf(wish.party);
    if (!party.ok) return party;

    const stay = bookable.value;
    const candidates = await candidatesFor(db, complexId, stay, now);
    const found = candidates.find(({ tariff }) => tariff.cabin === wish.cabin);
    if (found === undefined) {
      return err({ kind: "unknown_cabin", slugs: candidates.map(({ tariff }) => tariff.cabin).toSorted() });
    }
    const { tariff, busy, name, cabinId, damageDeposit } = found;
    const coupon = await couponFor(wish.coupon, { cabinId, stay, today, now });
    if (!coupon.ok) return coupon;
    const quote = quoteStay(stay, party.value, tariff, {
      today,
      fillsGap: fillsGap(stay, busy, today),
      coupon: coupon.value,
    });
    if (!quote.ok) return quote;
    const lengths = lengthsFrom(stay.checkIn, tariff, today);
    if (!lengths.ok) return lengths;
    const { minimum, minimumRule, maximum, maximumRule, season } = lengths.value;
    return ok({
      ...{ cabin: wish.cabin, name, stay, party: party.value, bookedOn: today },
      free: isFreeOf(busy, stay),
      quote: quote.value,
      madeBy: quote.value.lines.map((line) => madeBy(line, tariff)),
      damageDeposit,
      lengths: { minimum, minimumBy: minimumRule ?? season.name, maximum, maximumBy: maximumRule ?? null },
    });
  };

  /** What a coupon takes off, for whoever has not used it yet. */
  async function couponFor(
    typed: string | undefined,
    {
      now,
      ...where
    }: { readonly cabinId: string; readonly stay: Stay; readonly today: CivilDate; readonly now: Date },
  ): Promise<Result<Coupon | undefined, CouponRefusal>> {
    if (typed === undefined) return ok(undefined);
    const code = couponCode(typed);
    const coupon = (await couponsWithUses(db, complexId, now)).find((known) => known.code === code);
    if (coupon === undefined) return err({ kind: "coupon_unknown" });
    const may = mayUse(coupon, { ...where, uses: { all: coupon.uses, byGuest: 0 } });
    return may.ok ? ok(couponFrom(coupon)) : may;
  }
}
