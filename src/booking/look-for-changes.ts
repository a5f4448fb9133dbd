import { err, ok, type Result } from "../shared/result.ts";
import type { BookingDeps } from "./deps.ts";
import type { Changeable } from "./domain/booking.ts";
import {
  agreedBy,
  asAgreed,
  type ChangeRefusal,
  couponThere,
  isForNothing,
  mayMoveTo,
  quoteAfterChange,
  type Reckoning,
  reckon,
} from "./domain/change.ts";
import { todayIn } from "./domain/civil-date.ts";
import { byPrice, type NoOffers, type Offer, offersAmong, whyNoneAmong } from "./domain/offer.ts";
import type { Party } from "./domain/party.ts";
import { couponFrom } from "./domain/prices/issued-coupon.ts";
import type { Stay } from "./domain/stay.ts";
import { candidatesFor } from "./tables/cabins.ts";
import { complexById } from "./tables/complexes.ts";
import { couponOfBooking } from "./tables/coupons.ts";

/** A cabin that a booking could have, and what that would come to. */
export type ChangeOffer = Offer & { readonly reckoning: Reckoning };

/** The cabins that take what a guest wants now: the booking's own if it does, and the others, cheapest first. */
export type Changes = { readonly own: ChangeOffer | null; readonly others: readonly ChangeOffer[] };

export type NoChanges = ChangeRefusal | NoOffers;

type LookDeps = Pick<BookingDeps, "complexId" | "db" | "clock" | "money">;
type Wished = { readonly stay: Stay; readonly party: Party };

/** What a guest may see before anything moves. */
export function createLookForChanges({ complexId, db, clock, money }: LookDeps) {
  /** A booking's own dates are not in its way. Refuses where no cabin takes it. */
  async function findChanges(booking: Changeable, wished: Wished): Promise<Result<Changes, NoChanges>> {
    const { stay, party } = wished;
    const complex = await complexById(db, complexId);
    if (complex === undefined) throw new Error(`There is no complex ${complexId}.`);
    const now = clock();
    const today = todayIn(complex.timeZone, now);
    const mayMove = (cabinId: string) => mayMoveTo(booking, { ...wished, cabinId }, today);

    const here = mayMove(booking.cabinId);
    if (!here.ok && here.error.kind !== "nothing_changes") return here; // nor may it go anywhere else
    if (complex.currency !== booking.quote.currency) return err({ kind: "other_currency" });
    const all = await candidatesFor(db, complexId, stay, now, booking.id);
    const allowed = all.filter(({ cabinId }) => mayMove(cabinId).ok);
    if (!here.ok && allowed.length === 0) return here;

    const received = await db.transaction((trx) => money.received(trx, booking.id));
    const wish = { stay, party, today, agreed: agreedBy(booking, complex.timeZone) };
    const coupon = await couponOfBooking(db, booking.id);
    const byCoupon = Map.groupBy(allowed, ({ cabinId }) => couponThere(coupon, { ...wished, cabinId })?.code);
    const found = [...byCoupon].flatMap(([code, cabins]) =>
      offersAmong(cabins, code === undefined || !coupon ? wish : { ...wish, coupon: couponFrom(coupon) }),
    );
    const priced = found
      .map((offer): ChangeOffer => {
        const quote = quoteAfterChange(booking, asAgreed(booking, offer.cabinId, offer.quote));
        return { ...offer, quote, reckoning: reckon(booking, { quote, received, today }) };
      })
      .toSorted(byPrice);
    const isOwn = ({ cabinId }: { readonly cabinId: string }) => cabinId === booking.cabinId;
    const offers = priced.filter(({ quote }) => !isForNothing(booking, quote));
    if (offers.length > 0) {
      return ok({ own: offers.find(isOwn) ?? null, others: offers.filter((offer) => !isOwn(offer)) });
    }
    return err(priced.length > 0 ? { kind: "nothing_to_pay" } : whyNoneAmong(allowed, wish));
  }

  return { findChanges };
}
