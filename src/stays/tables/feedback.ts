import type { Db, Trx } from "../../db/connect.ts";

/** How a stay was, as its guest says: one to five stars, and words that may be none. */
export type Feedback = {
  readonly stars: number;
  readonly words: string;
  readonly published: boolean;
};

/** One booking's, as owners see it. */
export type FeedbackOf = Feedback & { readonly code: string; readonly cabin: string; readonly guest: string };

const COLUMNS = "feedback.stars, feedback.words, feedback.published_at is not null as published";

export async function feedbackOf(db: Db, bookingId: string): Promise<Feedback | undefined> {
  const { rows } = await db.raw<{ rows: Feedback[] }>(
    `select ${COLUMNS} from feedback where booking_id = :bookingId`,
    { bookingId },
  );
  return rows[0];
}

type Given = {
  readonly bookingId: string;
  readonly stars: number;
  readonly words: string;
  readonly at: Date;
};

/** Keeps it, unless it is public already. Whether anything is new. */
export async function keepFeedback(trx: Trx, given: Given): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `insert into feedback as kept (booking_id, stars, words, given_at)
     values (:bookingId, :stars, :words, :at)
     on conflict (booking_id) do update set
       stars = excluded.stars,
       words = excluded.words,
       given_at = excluded.given_at
     where kept.published_at is null
       and (kept.stars, kept.words) is distinct from (excluded.stars, excluded.words)
     returning booking_id`,
    given,
  );
  return rows.length > 0;
}

/** Makes it public, or no longer; null where it is not to be. Whether that is anything new. */
export async function setPublished(trx: Trx, bookingId: string, publishedAt: Date | null): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `update feedback
     set published_at = :publishedAt
     where booking_id = :bookingId
       and (published_at is null) <> (:publishedAt::timestamptz is null)
     returning booking_id`,
    { bookingId, publishedAt },
  );
  return rows.length > 0;
}

/** The latest that guests gave, newest first. */
export async function latestFeedback(db: Db, complexId: string, limit: number): Promise<FeedbackOf[]> {
  const { rows } = await db.raw<{ rows: FeedbackOf[] }>(
    `select ${COLUMNS}, bookings.code, cabins.name as cabin, guests.name as guest
     from feedback
     join bookings on bookings.id = feedback.booking_id
     join cabins on cabins.id = bookings.cabin_id
     join guests on guests.id = bookings.guest_id
     where bookings.complex_id = :complexId
     order by feedback.given_at desc
     limit :limit`,
    { complexId, limit },
  );
  return rows;
}

/** What anybody may read of a cabin. */
export type PublishedFeedback = {
  readonly count: number;
  /** Of all that is public; 0 where nothing is. */
  readonly averageStars: number;
  /** Newest first. */
  readonly newest: readonly PublicWords[];
};
type PublicWords = { readonly guest: string; readonly stars: number; readonly words: string };

export async function publishedFeedback(
  db: Db,
  complexId: string,
  cabinId: string,
  limit: number,
): Promise<PublishedFeedback> {
  type Row = PublicWords & { readonly count: number; readonly average: number };
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select
       split_part(guests.name, ' ', 1) as guest,
       feedback.stars,
       feedback.words,
       count(*) over () as count,
       avg(feedback.stars) over ()::float as average
     from feedback
     join bookings on bookings.id = feedback.booking_id
     join guests on guests.id = bookings.guest_id
     where bookings.complex_id = :complexId
       and bookings.cabin_id = :cabinId
       and feedback.published_at is not null
     order by feedback.published_at desc
     limit :limit`,
    { complexId, cabinId, limit },
  );
  const newest = rows.map(({ guest, stars, words }) => ({ guest, stars, words }));
  return { count: rows[0]?.count ?? 0, averageStars: rows[0]?.average ?? 0, newest };
}
