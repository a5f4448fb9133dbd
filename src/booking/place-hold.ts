import { randomBytes } from "node:crypto";
import type { Trx } from "../db/connect.ts";
import { breaksConstraint } from "../db/sqlstates.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { Actor } from "./actor.ts";
import type { BookingDeps } from "./deps.ts";
import { balanceDue } from "./domain/balance-due.ts";
import type { Hold } from "./domain/booking.ts";
import { todayIn } from "./domain/civil-date.ts";
import { CODE_LENGTH, codeFrom } from "./domain/code.ts";
import { deadlineOf } from "./domain/deadline.ts";
import type { Centavos } from "./domain/money.ts";
import type { Party } from "./domain/party.ts";
import type { CouponCode } from "./domain/prices/issued-coupon.ts";
import type { QuoteRefusal } from "./domain/prices/quote.ts";
import { type Stay, type StayRefusal, stayOf } from "./domain/stay.ts";
import { expireInTheWay } from "./expire-holds.ts";
import { priceStay } from "./price-stay.ts";
import { record } from "./record.ts";
import { type HouseRules, lockCabinForSale } from "./tables/cabin-locks.ts";
import { insertHold, type NewHold } from "./tables/new-holds.ts";

export type HoldRequest = {
  /** Whoever asks again with the same key gets the same booking. */
  readonly key: string;
  readonly cabinId: string;
  readonly stay: Stay;
  readonly party: Party;
  readonly guestId: string;
  readonly chatId: string;
  readonly channel: string;
  /** The price the guest said yes to. */
  readonly expectedTotal?: Centavos;
  /** Tried on it; where it may not be used, the hold is made without. */
  readonly coupon?: CouponCode;
};

export type HoldRefusal =
  | { readonly kind: "dates_taken"; readonly stay: Stay }
  | { readonly kind: "price_changed"; readonly total: Centavos }
  | { readonly kind: "no_such_cabin" }
  | StayRefusal
  | QuoteRefusal;

/** How a hold comes about. */
export type Origin = {
  readonly actor: Actor;
  /** The entry of the waitlist it is offered to. */
  readonly entryId?: number;
  /** Until when it may be paid. Default: as long as the house gives whoever asked for it. */
  readonly payBy?: (now: Date, rules: HouseRules) => string;
};

type PlaceDeps = Pick<BookingDeps, "complexId" | "outbox" | "clock" | "randomBytes">;

/** A code that is taken already comes once in a hundred thousand holds; twice in a row means a broken source. */
const CODE_TRIES = 3;

/**
 * Sets dates aside until a deadline, for a guest who asks for them or for one who waited.
 *
 * `occupancies_no_overlap` settles races between guests; there is deliberately no "is it free?" before the insert.
 *
 * Breaks `bookings_hold_key_unique` where the key has its booking already.
 */
export async function placeHold(
  trx: Trx,
  deps: PlaceDeps,
  request: HoldRequest,
  { actor, entryId, payBy }: Origin,
): Promise<Result<Hold, HoldRefusal>> {
  const { cabinId, stay, party, expectedTotal } = request;
  const { complexId, outbox, clock } = deps;
  const cabin = await lockCabinForSale(trx, complexId, cabinId, stay);
  if (cabin === undefined) return err({ kind: "no_such_cabin" });
  const now = clock();

  const today = todayIn(cabin.timeZone, now);
  const bookable = stayOf(stay.checkIn, stay.checkOut, today);
  if (!bookable.ok) return bookable;
  const quote = await priceStay(trx, cabin, { cabinId, stay, party, now }, { today });
  if (!quote.ok) return quote;
  const { total } = quote.value;
  if (expectedTotal !== undefined && expectedTotal !== total) return err({ kind: "price_changed", total });

  const asksOwner = cabin.mode === "approval";
  const within = (minutes: number) => deadlineOf(now, minutes, stay, cabin.timeZone);
  const newHold: NewHold = {
    ...request,
    complexId,
    code: codeFrom((deps.randomBytes ?? randomBytes)(CODE_LENGTH)),
    state: asksOwner ? "awaiting_owner" : "awaiting_deposit",
    deadline: asksOwner ? within(cabin.ownerMinutes) : (payBy?.(now, cabin) ?? within(cabin.depositMinutes)),
    quote: quote.value,
    balanceDueDays: cabin.balanceDueDays,
    balanceDueOn: balanceDue(stay.checkIn, cabin.balanceDueDays, today),
    now,
  };
  const booking = (await insertHold(trx, newHold)) ?? (await holdOverOverdue(trx, deps, newHold));
  if (booking === undefined) return datesTaken(stay);

  await record(trx, outbox, {
    event: asksOwner ? "request_placed" : "hold_placed",
    was: null,
    booking,
    actor,
    at: now,
    tell: ["owners"],
    ...(entryId !== undefined && { entryId }),
  });
  return ok(booking);
}

/** Whether what is in the way is only overdue is asked after it was in the way: most holds find nothing there. */
async function holdOverOverdue(trx: Trx, deps: PlaceDeps, newHold: NewHold): Promise<Hold | undefined> {
  await expireInTheWay(trx, deps, newHold);
  return insertHold(trx, newHold);
}

/** Does the work, which places a hold in a transaction of its own, again where the hold's new code is taken. */
export async function withNewCode<T>(work: () => Promise<T>, tries = CODE_TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (breaksConstraint(error, "bookings_code_unique") && tries > 1) return withNewCode(work, tries - 1);
    throw error;
  }
}

export function datesTaken(stay: Stay): Result<never, HoldRefusal> {
  return err({ kind: "dates_taken", stay });
}
