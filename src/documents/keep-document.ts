import { createHash } from "node:crypto";
import type { Db } from "../db/connect.ts";
import { keepMedia } from "../media/tables/media.ts";

/** A document that is kept for a month among what can be passed on, and its name. */
export type KeptDocument = { readonly id: string; readonly name: string };

/** What we make counts towards nobody's day of sending. */
const NOBODY = "house:documents";

/**
 * Keeps a document to be sent. The same file asked for again on the same day is kept once: whoever taps twice fills no disk,
 * and one that is purged is made anew.
 */
export async function keepDocument(
  db: Db,
  document: {
    readonly name: string;
    readonly mimeType: string;
    readonly bytes: Buffer;
    readonly at: Date;
  },
): Promise<KeptDocument> {
  const { name, mimeType, bytes, at } = document;
  const digest = createHash("sha256").update(name).update("\0").update(bytes).digest("hex");
  const { id } = await keepMedia(db, {
    origin: `document:${at.toISOString().slice(0, "YYYY-MM-DD".length)}:${digest}`,
    chatId: NOBODY,
    kind: "document",
    seconds: null,
    ...{ mimeType, name, bytes, at },
  });
  return { id, name };
}
