import { randomBytes } from "node:crypto";
import type { Trx } from "../db/connect.ts";
import { breaksConstraint } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { BookingDeps } from "./deps.ts";
import type { Booking, Hold } from "./domain/booking.ts";
import { todayIn } from "./domain/civil-date.ts";
import { CODE_LENGTH, codeFrom } from "./domain/code.ts";
import { deadlineOf } from "./domain/deadline.ts";
import type { Centavos } from "./domain/money.ts";
import type { Party } from "./domain/party.ts";
import { type QuoteRefusal, quoteStay } from "./domain/quote.ts";
import { type Stay, type StayRefusal, stayOf } from "./domain/stay.ts";
import { expireInTheWay } from "./expire-holds.ts";
import { record } from "./record.ts";
import { bookingByHoldKey, insertHold, type NewHold } from "./tables/bookings.ts";
import { lockCabinForSale } from "./tables/cabins.ts";

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
};

export type HoldRefusal =
  | { readonly kind: "dates_taken"; readonly stay: Stay }
  | { readonly kind: "price_changed"; readonly total: Centavos }
  | { readonly kind: "no_such_cabin" }
  | StayRefusal
  | QuoteRefusal;

/** A code that is taken already comes once in a hundred thousand holds; twice in a row means a broken source. */
const CODE_TRIES = 3;

export function createHoldDates(deps: BookingDeps) {
  const { complexId, db, locks, outbox, clock, metrics } = deps;
  const newCode = () => codeFrom((deps.randomBytes ?? randomBytes)(CODE_LENGTH));

  /**
   * Sets dates aside for one guest until a deadline.
   *
   * `occupancies_no_overlap` settles races between guests; there is deliberately no "is it free?" before the
   * insert.
   */
  return async function holdDates(request: HoldRequest): Promise<Result<Booking, HoldRefusal>> {
    const held = await locks.withCabin(request.cabinId, () => tryToHold(request, CODE_TRIES));
    if (held.ok) {
      metrics.holdsPlaced.inc();
      return held;
    }
    const earlier = await bookingByHoldKey(db, request.key); // its own dates are what stands in its way
    if (earlier !== undefined) return ok(earlier);
    metrics.holdsRefused.inc({ kind: held.error.kind });
    return held;
  };

  async function tryToHold(request: HoldRequest, tries: number): Promise<Result<Booking, HoldRefusal>> {
    try {
      return await inTransaction(db, (trx) => hold(trx, request));
    } catch (error) {
      if (breaksConstraint(error, "bookings_hold_key_unique")) return datesTaken(request);
      if (breaksConstraint(error, "bookings_code_unique") && tries > 1) return tryToHold(request, tries - 1);
      throw error;
    }
  }

  async function hold(trx: Trx, request: HoldRequest): Promise<Result<Booking, HoldRefusal>> {
    const { cabinId, stay, party, expectedTotal } = request;
    const cabin = await lockCabinForSale(trx, complexId, cabinId, stay);
    if (cabin === undefined) return err({ kind: "no_such_cabin" });
    const now = clock();

    const bookable = stayOf(stay.checkIn, stay.checkOut, todayIn(cabin.timeZone, now));
    if (!bookable.ok) return bookable;
    const quote = quoteStay(stay, party, cabin);
    if (!quote.ok) return quote;
    const { total } = quote.value;
    if (expectedTotal !== undefined && expectedTotal !== total) return err({ kind: "price_changed", total });

    const asksOwner = cabin.mode === "approval";
    const minutes = asksOwner ? cabin.ownerMinutes : cabin.depositMinutes;
    const newHold: NewHold = {
      ...request,
      complexId,
      code: newCode(),
      state: asksOwner ? "awaiting_owner" : "awaiting_deposit",
      deadline: deadlineOf(now, minutes, stay, cabin.timeZone),
      quote: quote.value,
      now,
    };
    const booking = (await insertHold(trx, newHold)) ?? (await holdOverOverdue(trx, newHold));
    if (booking === undefined) return datesTaken(request);

    await record(trx, outbox, {
      event: asksOwner ? "request_placed" : "hold_placed",
      was: null,
      booking,
      actor: { kind: "guest", guestId: request.guestId, channel: request.channel },
      at: now,
      tell: ["owners"],
    });
    return ok(booking);
  }

  /** Whether what is in the way is only overdue is asked after it was in the way: most holds find nothing there. */
  async function holdOverOverdue(trx: Trx, newHold: NewHold): Promise<Hold | undefined> {
    await expireInTheWay(trx, deps, newHold);
    return insertHold(trx, newHold);
  }
}

function datesTaken({ stay }: HoldRequest): Result<never, HoldRefusal> {
  return err({ kind: "dates_taken", stay });
}
