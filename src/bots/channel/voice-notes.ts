import type { Db } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import type { MediumRefusal } from "../../media/download.ts";
import { secondsOf } from "../../media/measure.ts";
import { fileName } from "../../media/mime-types.ts";
import { type Medium, setTranscript } from "../../media/tables/media.ts";
import { allowListening } from "../../media/tables/transcriptions.ts";
import { type Clock, DAY_MS, MINUTE_MS, SECOND_MS } from "../../shared/clock.ts";
import { storable } from "../../shared/json.ts";
import type { Logger } from "../../shared/logger.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Transcriber } from "../../transcriber/transcriber.ts";
import type { IncomingMedia } from "../chat/input.ts";
import type { Kept } from "./incoming-media.ts";

/** Why a voice note was not heard, as the ending of the sentence's key: `clerk-unreadable-voice-…`. */
export type Unheard = "long" | "many" | "failed";

export type VoiceNotesDeps = {
  readonly db: Db;
  readonly transcriber: Transcriber;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Who speaks, and the way to what they sent. */
export type Speaker = {
  readonly guestId: string;
  /** BCP 47. */
  readonly locale: string;
  readonly keep: (media: IncomingMedia) => Promise<Kept>;
};

/** Of one note; two minutes in any usual format are less. */
const MAX_NOTE_SECONDS = 120;
const MAX_NOTE_BYTES = 5 * 1024 * 1024;
/** What one guest may have us pay for in a day. */
const NOTES_A_DAY = 20;
const SECONDS_A_DAY = (10 * MINUTE_MS) / SECOND_MS;
/** As many letters as somebody could have written in one message of Telegram or WhatsApp. */
const MAX_LETTERS = 4096;

const UNHEARD: Readonly<Record<MediumRefusal, Unheard>> = {
  ...{ not_kept: "failed", unavailable: "failed", too_big: "long", too_much: "many" },
};

export type VoiceNotes = ReturnType<typeof createVoiceNotes>;

/** Listens to voice notes. What was paid for once is not paid for again, whatever happens to us meanwhile. */
export function createVoiceNotes({ db, transcriber, clock, logger }: VoiceNotesDeps) {
  async function isAllowed({ id }: Medium, seconds: number, guestId: string): Promise<boolean> {
    const at = clock();
    const since = new Date(at.getTime() - DAY_MS);
    return inTransaction(db, (trx) =>
      allowListening(
        trx,
        { mediaId: id, guestId, seconds, at },
        { since, notes: NOTES_A_DAY, seconds: SECONDS_A_DAY },
      ),
    );
  }

  async function transcribe({ id, kind, mimeType, bytes }: Medium, language: string): Promise<string> {
    const recording = { bytes, mimeType, name: fileName(kind, mimeType), language };
    const written = await transcriber.transcribe(recording);
    if (!written.ok) {
      logger.warn({ mediaId: id, reason: written.error }, "a voice note could not be transcribed");
      return "";
    }
    const words = String(storable("", written.value)).trim().slice(0, MAX_LETTERS).toWellFormed();
    await setTranscript(db, id, words);
    return words;
  }

  return {
    /** The words of a voice note, never empty. Says nothing of what they are to anybody else. */
    async listen({ guestId, locale, keep }: Speaker, media: IncomingMedia): Promise<Result<string, Unheard>> {
      if ((media.seconds ?? 0) > MAX_NOTE_SECONDS || (media.bytes ?? 0) > MAX_NOTE_BYTES) return err("long");
      const kept = await keep(media);
      if (!kept.ok) {
        logger.warn({ reason: kept.error }, "a voice note could not be fetched");
        return err(UNHEARD[kept.error]);
      }
      const medium = kept.value;
      const seconds = secondsOf(medium.bytes, medium.seconds);
      if (seconds > MAX_NOTE_SECONDS || medium.bytes.length > MAX_NOTE_BYTES) return err("long");
      if (!(await isAllowed(medium, seconds, guestId))) return err("many");

      const words = medium.transcript ?? (await transcribe(medium, locale.slice(0, 2)));
      return words === "" ? err("failed") : ok(words);
    },
  };
}
