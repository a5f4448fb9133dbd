import { randomUUID } from "node:crypto";
import type { BookingRoom } from "../../src/booking/booking.ts";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import type { CouponTerms } from "../../src/booking/domain/prices/issued-coupon.ts";
import type { CouponUse } from "../../src/booking/use-coupon.ts";
import type { Db } from "../../src/db/connect.ts";
import { codeOf, type TestGuest } from "../support/builders/booking.ts";
import { granted } from "./desk.ts";
import { anaHasTwoNights } from "./two-nights.ts";

const MARTA = { kind: "owner", name: "Marta", channel: "telegram" } as const;

/** A tenth off, without limits unless they are given. */
const VERANO: CouponTerms = {
  ...{ code: codeOf("VERANO10"), worth: { percent: 10 }, firstNight: null, lastNight: null, lastDay: null },
  ...{ cabinIds: null, maxUses: null, oncePerGuest: false, minimumNights: 1 },
};

export const issues = async (room: BookingRoom, terms: Partial<CouponTerms> = {}) =>
  granted(await room.addCoupon({ key: randomUUID(), terms: { ...VERANO, ...terms }, actor: MARTA }));

/** Enters a coupon, or none, at the price that is told with it. */
export async function enters(
  room: BookingRoom,
  { guestId }: TestGuest,
  { code }: Booking,
  { coupon = VERANO.code, ...use }: Partial<CouponUse> = {},
) {
  const wish = { code, coupon, actor: { kind: "guest", guestId, channel: "telegram" } as const };
  const shown = await room.priceWithCoupon(wish);
  const total = shown.ok ? shown.value.total : centavos(0);
  return room.useCoupon({ ...wish, key: randomUUID(), expected: { total }, ...use });
}

/** Ana has two nights in the Quebracho at 200.00 in all, and there is a coupon. */
export async function anaHasACoupon(
  db: Db,
  terms: Partial<CouponTerms> = {},
  mode: "instant" | "approval" = "instant",
) {
  const desk = await anaHasTwoNights(db, mode);
  await issues(desk.room, terms);
  return {
    ...desk,
    enters: (booking: Booking = desk.booking, use: Partial<CouponUse> = {}) =>
      enters(desk.room, booking.guestId === desk.bruno.guestId ? desk.bruno : desk.ana, booking, use),
    usesOf: async (code = VERANO.code) =>
      (await desk.room.coupons()).find((coupon) => coupon.code === code)?.uses,
    switches: (active: boolean) => desk.room.switchCoupon({ code: VERANO.code, active, actor: MARTA }),
  };
}
