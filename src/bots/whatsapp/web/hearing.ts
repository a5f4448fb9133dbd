import type { Message } from "whatsapp-web.js";
import { z } from "zod";
import { MINUTE_MS, SECOND_MS } from "../../../shared/clock.ts";
import type { IncomingMedia } from "../../chat/input.ts";
import type { Incoming, Receipt, Said } from "../incoming.ts";
import type { WebClient } from "./library.ts";
import { aliasesOf, isPerson, type ToE164 } from "./people.ts";
import { readVCard } from "./vcard.ts";

/** What was said longer before our start has been answered by a person, or is not waited for any more. */
export const STALE_AFTER_MS = 5 * MINUTE_MS;

/** Notices of WhatsApp's own in a chat, and what comes again as something else: https://docs.wwebjs.dev/global.html#MessageTypes */
const NOTHING_SAID = new Set([
  "album",
  "broadcast_notification",
  "call_log",
  "ciphertext",
  "debug",
  "e2e_notification",
  "gp2",
  "group_notification",
  "hsm",
  "notification",
  "notification_template",
  "protocol",
  "revoked",
]);
const WORDS = new Set(["chat", "buttons_response", "list_response", "template_button_reply"]);
const MEDIA = {
  sticker: "sticker",
  audio: "audio",
  ptt: "voice",
  image: "photo",
  video: "video",
  document: "document",
} as const;
const WITH_CAPTION = new Set(["image", "video", "document"]);
const UNREADABLE = {
  sticker: "sticker",
  audio: "voice",
  ptt: "voice",
  image: "photo",
  document: "document",
  location: "location",
  vcard: "contact",
  multi_vcard: "contact",
  reaction: "reaction",
} as const;

/** Of the page's own record of a message, what the library leaves out. */
const rawSchema = z.object({
  notifyName: z.string().optional(),
  filename: z.string().optional(),
  isCaptionByUser: z.boolean().optional(),
  mimetype: z.string().optional().catch(undefined),
  size: z.number().optional().catch(undefined),
  duration: z.coerce.number().optional().catch(undefined),
  lat: z.number().optional().catch(undefined),
  lng: z.number().optional().catch(undefined),
  loc: z.string().optional().catch(undefined),
});

/** The library takes for granted that there are words in each. */
const cardsSchema = z.array(z.string().catch(""));

export type Ignored = "not_a_person" | "nothing_said" | "stale";

/** Why a message is not for us, or undefined where it is. */
export function whyIgnored(message: Message, startedAt: Date): Ignored | undefined {
  const { from, fromMe, isStatus, broadcast, type, timestamp } = message;
  if (fromMe || isStatus || broadcast || !isPerson(from)) return "not_a_person";
  if (NOTHING_SAID.has(type)) return "nothing_said";
  return timestamp * SECOND_MS < startedAt.getTime() - STALE_AFTER_MS ? "stale" : undefined;
}

export async function toIncoming(client: WebClient, message: Message, e164: ToE164): Promise<Incoming> {
  const raw = rawSchema.safeParse(message.rawData).data ?? {};
  return {
    kind: "message",
    id: message.id._serialized,
    address: message.from,
    aliases: await aliasesOf(client, message.from, e164),
    name: raw.notifyName ?? "",
    sentAt: new Date(message.timestamp * SECOND_MS).toISOString(),
    said: saidIn(message, raw),
  };
}

function saidIn(message: Message, raw: z.infer<typeof rawSchema>): Said {
  const { type, body } = message;
  // a document without a caption has its file's name for one
  const isCaption = WITH_CAPTION.has(type) && raw.isCaptionByUser !== false && body !== raw.filename;
  const words = body.trim() !== "" && (WORDS.has(type) || isCaption) ? body : undefined;
  const media = mediaIn(message, raw, words);
  if (media) return { kind: "media", media };
  if (words !== undefined) return { kind: "text", text: words };
  const what = Object.entries(UNREADABLE).find(([name]) => name === type)?.[1];
  const { lat: latitude, lng: longitude, loc: name } = raw;
  const isPlaced = latitude !== undefined && longitude !== undefined;
  const contacts = what === "contact" ? cardsSchema.parse(message.vCards).map(readVCard) : [];
  return {
    ...{ kind: "unreadable", what: what ?? "other" },
    ...(isPlaced && { point: { latitude, longitude, ...(name !== undefined && { name }) } }),
    ...(contacts.length > 0 && { contacts }),
  };
}

/** A document may be passed on without a word of what it is. */
const NOT_SAID = "application/octet-stream";

/** A file that the page cannot give is told of only by what it is. */
function mediaIn(
  { id, type, hasMedia }: Message,
  { mimetype, size, duration, filename }: z.infer<typeof rawSchema>,
  caption: string | undefined,
): IncomingMedia | undefined {
  const kind = Object.entries(MEDIA).find(([name]) => name === type)?.[1];
  const mimeType = mimetype ?? (kind === "document" ? NOT_SAID : undefined);
  if (kind === undefined || !hasMedia || mimeType === undefined) return undefined;
  return {
    ...{ kind, ref: id._serialized, mimeType },
    ...(filename !== undefined && { name: filename }),
    ...(size !== undefined && { bytes: size }),
    ...(duration !== undefined && { seconds: duration }),
    ...(caption !== undefined && { caption }),
  };
}

/** By the library's `MessageAck`; 0 is a message that has not left yet. */
const STATUSES: ReadonlyMap<number, Receipt["status"]> = new Map([
  [-1, "failed"],
  [1, "sent"],
  [2, "delivered"],
  [3, "read"],
  [4, "read"],
]);

export function toReceipt(message: Message, ack: number, at: Date): Receipt | undefined {
  const status = STATUSES.get(ack);
  if (status === undefined || !message.fromMe || !isPerson(message.to)) return undefined;
  return {
    kind: "receipt",
    messageId: message.id._serialized,
    status,
    at: at.toISOString(),
    ...(status === "failed" && { failure: { kind: "retry", error: "WhatsApp Web could not send it." } }),
    address: message.to,
  };
}
