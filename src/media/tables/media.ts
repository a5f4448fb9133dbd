import type { Db } from "../../db/connect.ts";
import type { MediumKind } from "../mime-types.ts";

/** Something other than words, as it came in. */
export type Medium = {
  readonly id: string;
  readonly chatId: string;
  readonly kind: MediumKind;
  readonly mimeType: string;
  /** Of a file that has one. */
  readonly name: string | null;
  /** Of what is heard or seen for so long, where it is known. */
  readonly seconds: number | null;
  readonly bytes: Buffer;
  /** What is said in it; empty where nothing could be made out, null where nobody has listened yet. */
  readonly transcript: string | null;
};

export type NewMedium = Omit<Medium, "id" | "transcript"> & {
  /** The message it came with, by a name of its own: the same one is kept once. */
  readonly origin: string;
  readonly at: Date;
};

const MEDIUM = `id, kind, name, seconds, bytes, transcript, chat_id as "chatId", mime_type as "mimeType"`;

/** Keeps it for 30 days. Kept already, it stays as it was. */
export async function keepMedia(db: Db, medium: NewMedium): Promise<Medium> {
  const { rows } = await db.raw<{ rows: [Medium] }>(
    `insert into media (origin, chat_id, kind, mime_type, name, seconds, bytes, created_at)
     values (:origin, :chatId, :kind, :mimeType, :name, :seconds, :bytes, :at)
     on conflict on constraint media_once do update set origin = excluded.origin
     returning ${MEDIUM}`,
    medium,
  );
  return rows[0];
}

export async function mediaById(db: Db, id: string): Promise<Medium | undefined> {
  const { rows } = await db.raw<{ rows: Medium[] }>(`select ${MEDIUM} from media where id = :id`, { id });
  return rows[0];
}

export async function mediaByOrigin(db: Db, origin: string): Promise<Medium | undefined> {
  const { rows } = await db.raw<{ rows: Medium[] }>(`select ${MEDIUM} from media where origin = :origin`, {
    origin,
  });
  return rows[0];
}

/** How many bytes are kept of what a chat sent since the given instant. */
export async function bytesKept(db: Db, chatId: string, since: Date): Promise<number> {
  const { rows } = await db.raw<{ rows: [{ bytes: number }] }>(
    `select coalesce(sum(octet_length(bytes)), 0) as bytes
     from media
     where chat_id = :chatId
       and created_at > :since`,
    { chatId, since },
  );
  return rows[0].bytes;
}

export async function setTranscript(db: Db, id: string, transcript: string): Promise<void> {
  await db.raw("update media set transcript = :transcript where id = :id", { id, transcript });
}

/** Keeps something longer than the rest. */
export async function keepUntil(db: Db, id: string, until: Date): Promise<void> {
  await db.raw("update media set keep_until = greatest(keep_until, :until) where id = :id", { id, until });
}

/** Forgets what was kept before the given instant, but for what is to be kept longer. */
export async function purgeMedia(db: Db, before: Date, now: Date): Promise<number> {
  const { rowCount } = await db.raw<{ rowCount: number }>(
    `delete from media
     where created_at < :before
       and (keep_until is null or keep_until < :now)`,
    { before, now },
  );
  return rowCount;
}
