import type { Trx } from "../db/connect.ts";
import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { GuestActor } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import type { AwaitingDeposit, AwaitingOwner, Booking, Hold } from "./domain/booking.ts";
import { agreedBy, couponIn } from "./domain/change.ts";
import { todayIn } from "./domain/civil-date.ts";
import type { Centavos } from "./domain/money.ts";
import { adjustmentIn } from "./domain/prices/adjustment.ts";
import {
  type CouponCode,
  type CouponRefusal,
  couponFrom,
  type IssuedCoupon,
  mayUse,
} from "./domain/prices/issued-coupon.ts";
import { type Quote, type QuoteRefusal, quoteStay } from "./domain/prices/quote.ts";
import { already, type MoveRefusal, type OpenBooking, openBooking } from "./open-booking.ts";
import { type Move, priceFacts, record, wasMadeWith } from "./record.ts";
import { updateStay } from "./tables/bookings.ts";
import { tariffOf } from "./tables/cabins.ts";
import { giveUseBack, lockCoupon, noteUse, usesBesides } from "./tables/coupons.ts";

export type CouponWish = {
  /** The booking's. */
  readonly code: string;
  /** Null takes the one it has away. */
  readonly coupon: CouponCode | null;
  readonly actor: GuestActor;
};

export type CouponUse = CouponWish & {
  /** Whoever asks again with the same key changes nothing again. */
  readonly key: string;
  /** The price with it that the guest was shown. */
  readonly expected: { readonly total: Centavos };
};

export type CouponUseRefusal =
  | MoveRefusal
  | CouponRefusal
  | QuoteRefusal
  | { readonly kind: "no_such_cabin" }
  | { readonly kind: "price_changed"; readonly total: Centavos }
  /** Something is paid, or said to be. */
  | { readonly kind: "coupon_paid_already" }
  /** An owner has said what the booking costs. */
  | { readonly kind: "coupon_price_agreed" }
  | { readonly kind: "coupon_saves_nothing" }
  /** A hold is confirmed by what is paid for it: of nothing there is no payment. */
  | { readonly kind: "coupon_nothing_to_pay" };

/** A hold for which nothing is paid yet, and what it would cost. */
type Priced = {
  readonly booking: AwaitingOwner | AwaitingDeposit;
  readonly coupon: IssuedCoupon | undefined;
  readonly quote: Quote;
  readonly now: Date;
};

type CouponDeps = Pick<BookingDeps, "complexId" | "db" | "outbox" | "clock" | "money">;

export type UseCouponAtOnce = ReturnType<typeof createUseCoupon>["useCouponAtOnce"];

export function createUseCoupon(deps: CouponDeps) {
  const { complexId, db, outbox, money } = deps;

  /** What a hold would cost with a coupon, or without the one it has. Nothing changes yet. */
  async function priceWithCoupon(wish: CouponWish): Promise<Result<Quote, CouponUseRefusal>> {
    return inTransaction(db, async (trx) => {
      const opened = await openBooking(trx, deps, wish.code);
      const priced = await price(trx, opened, wish);
      return priced.ok ? ok(priced.value.quote) : priced;
    });
  }

  /**
   * Prices a hold anew with a coupon before anything is paid for it, or without the one it has.
   *
   * The coupon is locked after the cabin and the booking, so that of two guests one has its last use. The use goes back by
   * itself where the hold ends unpaid. A payment page that was opened before stays good. The owners are told.
   */
  async function useCoupon(use: CouponUse): Promise<Result<Booking, CouponUseRefusal>> {
    const { key, code, actor, expected } = use;
    return inTransaction(db, async (trx) => {
      const opened = await openBooking(trx, deps, code);
      const event = use.coupon === null ? "coupon_removed" : "coupon_used";
      const isDone = opened && (await wasMadeWith(trx, opened.booking, { event, key }));
      if (isDone && opened.booking.guestId === actor.guestId) return ok(opened.booking);
      const priced = await price(trx, opened, use);
      if (!priced.ok) return priced;
      const { total } = priced.value.quote;
      if (total !== expected.total) return err({ kind: "price_changed", total });
      return ok(await write(trx, priced.value, { key, actor, tell: ["owners"] }));
    });
  }

  /**
   * Prices a new hold with the coupon that was spoken of before there was one, in the hold's own transaction: owners, who are
   * still to be told of it, are told once. Where the coupon may not be used, the hold stays as it is.
   */
  async function useCouponAtOnce(
    trx: Trx,
    hold: Hold,
    { key, coupon, actor }: Omit<CouponUse, "code" | "expected">,
  ): Promise<Booking> {
    const priced = await price(trx, await openBooking(trx, deps, hold.code), { actor, coupon });
    return priced.ok ? write(trx, priced.value, { key, actor, tell: [] }) : hold;
  }

  async function write(
    trx: Trx,
    { booking, coupon, quote, now }: Priced,
    { key, actor, tell }: Pick<CouponUse, "key" | "actor"> & Pick<Move, "tell">,
  ): Promise<AwaitingOwner | AwaitingDeposit> {
    if (coupon) await noteUse(trx, booking.id, coupon.id, now);
    else await giveUseBack(trx, booking.id);
    await updateStay(trx, booking.id, { ...booking, quote }, now);
    const changed = { ...booking, quote };
    await record(trx, outbox, {
      event: coupon ? "coupon_used" : "coupon_removed",
      was: booking.state,
      booking: changed,
      actor,
      at: now,
      tell,
      details: {
        key,
        coupon: coupon?.code ?? couponIn(booking.quote) ?? null,
        before: priceFacts(booking.quote),
        after: priceFacts(quote),
      },
    });
    return changed;
  }

  async function price(
    trx: Trx,
    opened: OpenBooking | undefined,
    { actor, coupon: wanted }: Pick<CouponWish, "actor" | "coupon">,
  ): Promise<Result<Priced, CouponUseRefusal>> {
    if (opened === undefined || opened.booking.guestId !== actor.guestId)
      return err({ kind: "no_such_booking" });
    const { booking, rules, now } = opened;
    if (booking.state === "awaiting_transfer_check") return err({ kind: "coupon_paid_already" });
    if (booking.state !== "awaiting_owner" && booking.state !== "awaiting_deposit")
      return already(trx, booking);
    if ((await money.received(trx, booking.id)) > 0) return err({ kind: "coupon_paid_already" });
    if (adjustmentIn(booking.quote)) return err({ kind: "coupon_price_agreed" });

    const { id: bookingId, cabinId, stay, party, guestId } = booking;
    const tariff = await tariffOf(trx, complexId, cabinId, stay);
    if (tariff === undefined) return err({ kind: "no_such_cabin" });
    if (tariff.currency !== booking.quote.currency) return err({ kind: "coupon_price_agreed" });
    const today = todayIn(rules.timeZone, now);
    const at = { today, agreed: agreedBy(booking, rules.timeZone) }; // as long as was agreed, it needs no gap
    const full = quoteStay(stay, party, tariff, at);
    if (!full.ok) return full;
    if (wanted === null) return ok({ booking, coupon: undefined, quote: full.value, now });

    const coupon = await lockCoupon(trx, complexId, wanted);
    if (coupon === undefined) return err({ kind: "coupon_unknown" });
    const uses = await usesBesides(trx, coupon.id, { bookingId, guestId, now });
    const may = mayUse(coupon, { cabinId, stay, today, uses });
    if (!may.ok) return may;
    const reduced = quoteStay(stay, party, tariff, { ...at, coupon: couponFrom(coupon) });
    if (!reduced.ok) return reduced;
    if (reduced.value.total >= full.value.total) return err({ kind: "coupon_saves_nothing" });
    if (reduced.value.total === 0) return err({ kind: "coupon_nothing_to_pay" });
    return ok({ booking, coupon, quote: reduced.value, now });
  }

  return { priceWithCoupon, useCoupon, useCouponAtOnce };
}
