import { z } from "zod";
import type { IncomingMedia } from "../chat/input.ts";

/** What is sent besides words, as far as the transport tells of it. */
const media = z.object({
  kind: z.enum(["voice", "audio", "photo", "video", "document", "sticker"]),
  ref: z.string().min(1),
  mimeType: z.string(),
  name: z.string().exactOptional(),
  bytes: z.number().exactOptional(),
  seconds: z.number().exactOptional(),
  caption: z.string().exactOptional(),
}) satisfies z.ZodType<IncomingMedia>;

/** A message as any transport reads it, and as the inbox keeps it. */
export const incomingMessage = z.object({
  kind: z.literal("message"),
  /** WhatsApp's own id of the message. */
  id: z.string().min(1),
  /** Where to answer, in the transport's words. */
  address: z.string().min(1),
  /** Every name this person goes by: `+5493515550001` (E.164) or `123456@lid`. */
  aliases: z.array(z.string()),
  /** What they call themselves; empty where it is not known. */
  name: z.string(),
  /** ISO instant, by WhatsApp's clock. */
  sentAt: z.string(),
  /** The message of ours that it answers, by WhatsApp's id. */
  replyTo: z.string().exactOptional(),
  said: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("text"), text: z.string() }),
    z.object({ kind: z.literal("media"), media }),
    /** The id of a button or row of ours, or the payload of a template's quick reply. */
    z.object({ kind: z.literal("tap"), data: z.string() }),
    /** Of what cannot be fetched only what it is; releases before told no more of any. */
    z.object({
      kind: z.literal("unreadable"),
      what: z.enum(["sticker", "voice", "photo", "document", "location", "contact", "reaction", "other"]),
      /** Of a location; degrees. */
      point: z
        .object({
          ...{ latitude: z.number(), longitude: z.number() },
          ...{ name: z.string().optional(), address: z.string().optional() },
        })
        .optional(),
      /** Of contacts: their numbers and addresses. */
      contacts: z.array(z.object({ name: z.string(), reach: z.array(z.string()).readonly() })).optional(),
    }),
  ]),
});
export type Incoming = z.infer<typeof incomingMessage>;
export type Said = Incoming["said"];

/** What became of a message of ours. */
export const receipt = z.object({
  kind: z.literal("receipt"),
  messageId: z.string().min(1),
  status: z.enum(["sent", "delivered", "read", "failed"]),
  at: z.string(),
  /** Whom it was for, in the transport's words. */
  address: z.string(),
  /** Why it failed: the 24 hours were over, later it may work, there is no WhatsApp, or it was refused. */
  failure: z
    .object({ kind: z.enum(["window_closed", "retry", "no_whatsapp", "refused"]), error: z.string() })
    .optional(),
});
export type Receipt = z.infer<typeof receipt>;

/** What the inbox keeps of WhatsApp. */
export const stored = z.discriminatedUnion("kind", [incomingMessage, receipt]);
