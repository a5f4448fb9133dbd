import { writeAudit } from "../audit/tables/audit-entries.ts";
import type { OwnerActor } from "../booking/actor.ts";
import type { Booking } from "../booking/domain/booking.ts";
import { inTransaction } from "../db/transaction.ts";
import { err, ok, type Result } from "../shared/result.ts";
import type { StaysDeps } from "./deps.ts";
import { lockBookingOf, lockOwnBooking } from "./lock-booking.ts";
import {
  type Feedback,
  feedbackOf,
  keepFeedback,
  latestFeedback,
  publishedFeedback,
  setPublished,
} from "./tables/feedback.ts";

export type FeedbackRefusal =
  | { readonly kind: "no_such_booking" }
  | { readonly kind: "not_over" }
  /** It stays as it is while everybody can read it. */
  | { readonly kind: "published" };

type Given = {
  readonly code: string;
  readonly guestId: string;
  readonly stars: number;
  readonly words: string;
};

const NEWEST_PUBLIC = 3;
const LATEST = 10;

/** What guests say of their stay. */
export function createFeedback({ complexId, db, outbox, clock }: StaysDeps) {
  /** Keeps it, once a booking, and tells the owners; said anew it takes the place of the first. */
  function giveFeedback({ stars, words, ...own }: Given): Promise<Result<null, FeedbackRefusal>> {
    return inTransaction(db, async (trx) => {
      const booking = await lockOwnBooking(trx, complexId, own);
      if (booking === undefined) return err({ kind: "no_such_booking" });
      if (booking.state !== "completed") return err({ kind: "not_over" });
      const earlier = await feedbackOf(trx, booking.id);
      if (earlier?.published) return err({ kind: "published" });
      const isNew = await keepFeedback(trx, { bookingId: booking.id, stars, words, at: clock() });
      if (isNew) {
        const data = { bookingId: booking.id, code: booking.code, stars, words };
        await outbox.announce(trx, { event: "feedback_given", audience: { to: "owners", complexId }, data });
      }
      return ok(null);
    });
  }

  /** An owner has it read by everybody, or no longer. */
  function publishFeedback({
    code,
    actor,
    isPublic,
  }: {
    readonly code: string;
    readonly actor: OwnerActor;
    readonly isPublic: boolean;
  }): Promise<Result<Booking, { readonly kind: "no_feedback" }>> {
    return inTransaction(db, async (trx) => {
      const booking = await lockBookingOf(trx, complexId, code);
      const feedback = booking && (await feedbackOf(trx, booking.id));
      if (booking === undefined || feedback === undefined) return err({ kind: "no_feedback" });
      const at = clock();
      if (await setPublished(trx, booking.id, isPublic ? at : null)) {
        const action = isPublic ? "feedback_published" : "feedback_unpublished";
        const subject = `feedback:${code}`;
        await writeAudit(trx, { at, actor: actor.name, channel: actor.channel, action, subject });
      }
      return ok(booking);
    });
  }

  return {
    giveFeedback,
    publishFeedback,
    feedbackOf: (bookingId: string): Promise<Feedback | undefined> => feedbackOf(db, bookingId),
    latestFeedback: () => latestFeedback(db, complexId, LATEST),
    /** What everybody may read of a cabin: how many, their average, the newest words. */
    publishedFeedback: (cabinId: string) => publishedFeedback(db, complexId, cabinId, NEWEST_PUBLIC),
  };
}
