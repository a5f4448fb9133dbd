import { writeAudit } from "../audit/tables/audit-entries.ts";
import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { channelOf, nameOf, type OwnerActor } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import type { CouponCode, CouponTerms, IssuedCoupon } from "./domain/prices/issued-coupon.ts";
import {
  couponByCode,
  couponsWithUses,
  hasCoupons,
  insertCoupon,
  setCouponActive,
  wasInsertedWith,
} from "./tables/coupons.ts";

export type CouponOrder = {
  /** Whoever asks again with the same key makes no second one. */
  readonly key: string;
  readonly terms: CouponTerms;
  readonly actor: OwnerActor;
};

export type CouponSwitch = {
  readonly code: CouponCode;
  readonly active: boolean;
  readonly actor: OwnerActor;
};

type ManageDeps = Pick<BookingDeps, "complexId" | "db" | "clock">;

/** What owners do with coupons. One that was made stays as it is: bookings go on by it. */
export function createManageCoupons({ complexId, db, clock }: ManageDeps) {
  async function addCoupon({
    key,
    terms,
    actor,
  }: CouponOrder): Promise<Result<null, { readonly kind: "code_taken" }>> {
    return inTransaction(db, async (trx) => {
      const now = clock();
      if (!(await insertCoupon(trx, complexId, { ...terms, key, now }))) {
        const isTheSame = await wasInsertedWith(trx, complexId, terms.code, key);
        return isTheSame ? ok(null) : err({ kind: "code_taken" });
      }
      await writeAudit(trx, { ...entryBy(actor, terms.code, now), action: "coupon_added", details: terms });
      return ok(null);
    });
  }

  /** Switched off, nobody can use it any more; bookings that do keep it. */
  async function switchCoupon({
    code,
    active,
    actor,
  }: CouponSwitch): Promise<Result<IssuedCoupon, { readonly kind: "coupon_unknown" }>> {
    return inTransaction(db, async (trx) => {
      const isNews = await setCouponActive(trx, complexId, code, active);
      const coupon = await couponByCode(trx, complexId, code);
      if (coupon === undefined) return err({ kind: "coupon_unknown" });
      const action = active ? "coupon_switched_on" : "coupon_switched_off";
      if (isNews) await writeAudit(trx, { ...entryBy(actor, code, clock()), action });
      return ok(coupon);
    });
  }

  return {
    addCoupon,
    switchCoupon,
    /** Each with how often it is used by now. */
    coupons: () => couponsWithUses(db, complexId, clock()),
    /** Whether a guest may have one. */
    takesCoupons: () => hasCoupons(db, complexId, clock()),
  };
}

const entryBy = (actor: OwnerActor, code: CouponCode, at: Date) => ({
  at,
  actor: nameOf(actor),
  channel: channelOf(actor),
  subject: `coupon:${code}`,
});
