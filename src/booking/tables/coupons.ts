import type { Db, Trx } from "../../db/connect.ts";
import type { Centavos } from "../domain/money.ts";
import type { CouponCode, CouponTerms, CouponUses, IssuedCoupon } from "../domain/prices/issued-coupon.ts";

type CouponRow = Omit<IssuedCoupon, "worth"> & {
  readonly percent: number | null;
  readonly amount: Centavos | null;
};

/** Of a complex that changed its currency since, what a coupon takes off is no amount any more. */
const COLUMNS = `
  coupons.id,
  coupons.code,
  coupons.percent,
  coupons.amount,
  coupons.first_night as "firstNight",
  coupons.last_night as "lastNight",
  coupons.last_day as "lastDay",
  coupons.cabin_ids as "cabinIds",
  coalesce((
    select array_agg(cabins.name order by cabins.name)
    from cabins
    where cabins.id = any(coupons.cabin_ids)), '{}') as "cabinNames",
  coupons.max_uses as "maxUses",
  coupons.once_per_guest as "oncePerGuest",
  coupons.minimum_nights as "minimumNights",
  coupons.active and (coupons.amount is null or coupons.currency = complexes.currency) as active`;

/** What counts as used of a coupon, for a query over `coupon_uses` and `bookings`. */
const COUNTS = "(coupon_uses.kept or bookings.deadline > :now)";

/** Nothing where the code, or the key, has its coupon already. */
export async function insertCoupon(
  trx: Trx,
  complexId: string,
  { worth, ...terms }: CouponTerms & { readonly key: string; readonly now: Date },
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `insert into coupons (
       complex_id, code, percent, amount, currency, first_night, last_night, last_day, cabin_ids, max_uses,
       once_per_guest, minimum_nights, key, created_at)
     select
       id, :code, :percent, :amount, currency, :firstNight, :lastNight, :lastDay, :cabinIds, :maxUses,
       :oncePerGuest, :minimumNights, :key, :now
     from complexes
     where id = :complexId
     on conflict do nothing
     returning id`,
    {
      ...terms,
      complexId,
      percent: "percent" in worth ? worth.percent : null,
      amount: "amount" in worth ? worth.amount : null,
      cabinIds: terms.cabinIds && [...terms.cabinIds],
    },
  );
  return rows.length > 0;
}

/** Whether it was with this key that a code got its coupon. */
export async function wasInsertedWith(trx: Trx, complexId: string, code: CouponCode, key: string) {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select
     from coupons
     where complex_id = :complexId
       and code = :code
       and key = :key`,
    { complexId, code, key },
  );
  return rows.length > 0;
}

/** Those that are in use, then those that are off; the newest first. */
export async function couponsWithUses(
  db: Db,
  complexId: string,
  now: Date,
): Promise<(IssuedCoupon & { readonly uses: number })[]> {
  const { rows } = await db.raw<{ rows: (CouponRow & { readonly uses: number })[] }>(
    `select ${COLUMNS}, (
       select count(*)::integer
       from coupon_uses
       join bookings on bookings.id = coupon_uses.booking_id
       where coupon_uses.coupon_id = coupons.id
         and ${COUNTS}
     ) as uses
     from coupons
     join complexes on complexes.id = coupons.complex_id
     where coupons.complex_id = :complexId
     order by coupons.active desc, coupons.created_at desc, coupons.code`,
    { complexId, now },
  );
  return rows.map(({ uses, ...row }) => ({ ...issuedFrom(row), uses }));
}

/** Whether guests may have one to enter: in use, and not past its last day in the house's own time. */
export async function hasCoupons(db: Db, complexId: string, now: Date): Promise<boolean> {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `select
     from coupons
     join complexes on complexes.id = coupons.complex_id
     where coupons.complex_id = :complexId
       and coupons.active
       and (
         coupons.last_day is null
         or coupons.last_day >= (cast(:now as timestamptz) at time zone complexes.time_zone)::date)
     limit 1`,
    { complexId, now },
  );
  return rows.length > 0;
}

export async function couponByCode(
  db: Db,
  complexId: string,
  code: CouponCode,
): Promise<IssuedCoupon | undefined> {
  const { rows } = await db.raw<{ rows: CouponRow[] }>(
    `select ${COLUMNS}
     from coupons
     join complexes on complexes.id = coupons.complex_id
     where coupons.complex_id = :complexId
       and coupons.code = :code`,
    { complexId, code },
  );
  return rows.map(issuedFrom)[0];
}

/**
 * Locks a coupon until the transaction ends: whoever else wants one of its uses waits. The cabin and the booking are to be
 * locked first, and no second coupon after it.
 */
export async function lockCoupon(
  trx: Trx,
  complexId: string,
  code: CouponCode,
): Promise<IssuedCoupon | undefined> {
  await trx.raw(
    `select
     from coupons
     where complex_id = :complexId
       and code = :code
     for update`,
    { complexId, code },
  );
  return couponByCode(trx, complexId, code);
}

/** How often a coupon is used by others than this booking, and how often of these by its own guest. */
export async function usesBesides(
  db: Db,
  couponId: string,
  { bookingId, guestId, now }: { readonly bookingId: string; readonly guestId: string; readonly now: Date },
): Promise<CouponUses> {
  const { rows } = await db.raw<{ rows: [CouponUses] }>(
    `select
       count(*)::integer as all,
       (count(*) filter (where bookings.guest_id = :guestId))::integer as "byGuest"
     from coupon_uses
     join bookings on bookings.id = coupon_uses.booking_id
     where coupon_uses.coupon_id = :couponId
       and coupon_uses.booking_id <> :bookingId
       and ${COUNTS}`,
    { couponId, bookingId, guestId, now },
  );
  return rows[0];
}

/** The coupon a booking uses. */
export async function couponOfBooking(db: Db, bookingId: string): Promise<IssuedCoupon | undefined> {
  const { rows } = await db.raw<{ rows: CouponRow[] }>(
    `select ${COLUMNS}
     from coupon_uses
     join coupons on coupons.id = coupon_uses.coupon_id
     join complexes on complexes.id = coupons.complex_id
     where coupon_uses.booking_id = :bookingId`,
    { bookingId },
  );
  return rows.map(issuedFrom)[0];
}

/** A booking uses this coupon, and no other. The coupon is to be locked. */
export async function noteUse(trx: Trx, bookingId: string, couponId: string, now: Date): Promise<void> {
  await trx.raw(
    `insert into coupon_uses (booking_id, coupon_id, kept, used_at)
     values (:bookingId, :couponId, false, :now)
     on conflict (booking_id) do update set
       coupon_id = excluded.coupon_id,
       used_at = excluded.used_at`,
    { bookingId, couponId, now },
  );
}

/** A booking uses none any more. */
export async function giveUseBack(trx: Trx, bookingId: string): Promise<void> {
  await trx.raw("delete from coupon_uses where booking_id = :bookingId", { bookingId });
}

/** False where it was so already, or there is no such coupon. */
export async function setCouponActive(
  trx: Trx,
  complexId: string,
  code: CouponCode,
  active: boolean,
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `update coupons
     set active = :active
     where complex_id = :complexId
       and code = :code
       and active <> :active
     returning id`,
    { complexId, code, active },
  );
  return rows.length > 0;
}

function issuedFrom({ percent, amount, ...row }: CouponRow): IssuedCoupon {
  if (percent !== null) return { ...row, worth: { percent } };
  if (amount !== null) return { ...row, worth: { amount } };
  throw new Error(`Coupon ${row.code} takes nothing off.`);
}
