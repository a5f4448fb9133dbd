import type { Db } from "../../db/connect.ts";
import type { MediumRefusal } from "../../media/download.ts";
import { typeOf } from "../../media/file-type.ts";
import { isKept, isVague, MAX_DAY_BYTES, MAX_MEDIUM_BYTES, nameToKeep } from "../../media/mime-types.ts";
import { bytesKept, keepMedia, keepUntil, type Medium, mediaByOrigin } from "../../media/tables/media.ts";
import { type Clock, DAY_MS } from "../../shared/clock.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { IncomingMedia } from "../chat/input.ts";

export type Kept = Result<Medium, MediumRefusal>;

/** A channel's way to what was sent in it. */
export type FetchMedia = (media: IncomingMedia) => Promise<Result<Buffer, MediumRefusal>>;

export type IncomingMediaDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly fetchMedia: FetchMedia;
  /** Of what one chat sends in a day. */
  readonly maxDayBytes?: number;
};

/** One input of one chat. */
type Message = { readonly chatId: string; readonly id: string };

/** Fetches what came with a message and keeps it, longer than the rest where it is said. What is kept already is not fetched again. */
export function createKeepMedia({ db, clock, fetchMedia, maxDayBytes = MAX_DAY_BYTES }: IncomingMediaDeps) {
  return async (message: Message, media: IncomingMedia, until?: Date): Promise<Kept> => {
    const kept = await keep(message, media);
    if (kept.ok && until !== undefined) await keepUntil(db, kept.value.id, until);
    return kept;
  };

  async function keep({ chatId, id }: Message, media: IncomingMedia): Promise<Kept> {
    const origin = `${chatId}/${id}`;
    const known = await mediaByOrigin(db, origin);
    if (known) return ok(known);
    const { kind, seconds = null } = media;
    if (!isKept(media.mimeType) && !isVague(media.mimeType)) return err("not_kept");
    if (media.bytes !== undefined && media.bytes > MAX_MEDIUM_BYTES) return err("too_big");
    const lately = await bytesKept(db, chatId, new Date(clock().getTime() - DAY_MS));
    if (lately + (media.bytes ?? 0) > maxDayBytes) return err("too_much");

    const bytes = await fetchMedia(media);
    if (!bytes.ok) return bytes;
    const mimeType = typeOf(bytes.value) ?? media.mimeType;
    if (!isKept(mimeType)) return err("not_kept");
    const name = media.name === undefined ? null : nameToKeep(media.name, mimeType);
    const medium = { origin, chatId, kind, mimeType, name, seconds, bytes: bytes.value, at: clock() };
    return ok(await keepMedia(db, medium));
  }
}
