import type { Trx } from "../db/connect.ts";
import { DAY_MS } from "../shared/clock.ts";
import { createAdvanceStays } from "./advance-stays.ts";
import { createAnswerRequest } from "./answer-request.ts";
import { createCancelBooking } from "./cancel-booking.ts";
import { createChangeBooking } from "./change-booking.ts";
import { createCheckTransfer } from "./check-transfer.ts";
import { createCountMoney } from "./count-money.ts";
import type { BookingDeps } from "./deps.ts";
import type { CivilDate } from "./domain/civil-date.ts";
import { createExpireHolds } from "./expire-holds.ts";
import { createHoldDates } from "./hold-dates.ts";
import { createLookAround } from "./look-around.ts";
import { createLookForChanges } from "./look-for-changes.ts";
import { createManageCoupons } from "./manage-coupons.ts";
import { createMarkNoShow } from "./mark-no-show.ts";
import { createSetPrice } from "./set-price.ts";
import { createSettleDeposit } from "./settle-deposit.ts";
import { createShareBooking } from "./share-booking.ts";
import {
  bookingByCode,
  bookingsAwaitingOwner,
  bookingsEndedSince,
  bookingsOfGuest,
  bookingsUnderWay,
  guestNamesUnderWay,
} from "./tables/bookings.ts";
import { insertGuest } from "./tables/guests.ts";
import { staysWithin } from "./tables/stays-within.ts";
import { entryById, openEntriesOf } from "./tables/waitlist.ts";
import { createUseCoupon } from "./use-coupon.ts";
import { createJoinWaitlist } from "./waitlist/join-waitlist.ts";
import { createLeaveWaitlist } from "./waitlist/leave-waitlist.ts";
import { createOfferFreedDates } from "./waitlist/offer-freed-dates.ts";

/** How long a guest still sees what came to nothing, and an owner finds it by who it was. */
const REMEMBERED_MS = 30 * DAY_MS;
const MOST_REMEMBERED = 200;

export type BookingRoom = ReturnType<typeof createBooking>;

/** The booking desk of one complex: each verb is one transaction, and safe to repeat. */
export function createBooking(deps: BookingDeps) {
  const { complexId, db, clock } = deps;
  const cancelBooking = createCancelBooking(deps);
  const look = createLookAround(deps);
  const { useCouponAtOnce, ...useCoupon } = createUseCoupon(deps);
  return {
    ...look,
    holdDates: createHoldDates({ ...deps, useCouponAtOnce }),
    ...createAnswerRequest(deps),
    cancelBooking,
    ...createCountMoney({ ...deps, complex: look.complex }),
    markNoShow: createMarkNoShow({ ...deps, complex: look.complex }),
    changeBooking: createChangeBooking(deps),
    setPrice: createSetPrice(deps),
    ...createLookForChanges(deps),
    ...createManageCoupons(deps),
    ...useCoupon,
    ...createShareBooking(deps),
    ...createExpireHolds(deps),
    settleDeposit: createSettleDeposit(deps),
    ...createCheckTransfer(deps),
    joinWaitlist: createJoinWaitlist(deps),
    leaveWaitlist: createLeaveWaitlist({ ...deps, cancelBooking }),
    ...createOfferFreedDates(deps),
    /** What a guest waits for, and what is offered to them; the next stay first. */
    waitingOf: (guestId: string) => openEntriesOf(db, complexId, guestId),
    waitlistEntry: (id: number) => entryById(db, complexId, id),
    advanceStays: createAdvanceStays(deps),
    bookingByCode: (code: string) => bookingByCode(db, complexId, code),
    /** A guest's bookings, newest first: those under way, and those that ended in the last 30 days. */
    bookingsOf: (guestId: string) =>
      bookingsOfGuest(db, complexId, guestId, new Date(clock().getTime() - REMEMBERED_MS)),
    /** The requests that wait for the owner's answer, oldest first. */
    awaitingOwner: () => bookingsAwaitingOwner(db, complexId, clock()),
    /** Those that wait for somebody, and those whose guests are to come or have; the next to come first. */
    underWay: () => bookingsUnderWay(db, complexId, clock()),
    /** Whose those are; each name once, in no order. */
    guestNames: () => guestNamesUnderWay(db, complexId, clock()),
    /** Those that ended in the last 30 days, the last to end first. */
    endedLately: () =>
      bookingsEndedSince(db, complexId, new Date(clock().getTime() - REMEMBERED_MS), MOST_REMEMBERED),
    /** Who arrives on a day or is there, or should be; those who came first, first. */
    staysOn: (day: CivilDate) => staysWithin(db, complexId, day),
    /** Returns the new guest's id. */
    registerGuest: (trx: Trx, name: string) => insertGuest(trx, name),
  };
}
