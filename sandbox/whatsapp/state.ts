import { z } from "zod";
import type { PhoneMessage } from "../phones/phone-protocol.ts";

const notification = z.object({
  id: z.number(),
  /** The `wamid` of the message that it brings or tells of. */
  about: z.string(),
  kind: z.enum(["message", "status"]),
  /** The exact bytes of the body, as they are signed. */
  body: z.string(),
  state: z.enum(["pending", "delivered", "lost"]),
  attempts: z.array(
    z.object({ at: z.string(), status: z.number().optional(), error: z.string().optional() }),
  ),
});

/** Everything the emulator remembers, and what its data file holds. */
export const stateSchema = z.object({
  lastId: z.number(),
  webhookUrl: z.string().nullable(),
  /** By wa id. */
  phones: z.record(
    z.string(),
    z.object({
      person: z.object({
        id: z.number(),
        name: z.string(),
        languageCode: z.string(),
        role: z.enum(["guest", "owner"]),
      }),
      messages: z.array(z.custom<PhoneMessage>()),
      /** When this person last wrote; without it the business may not write freely. */
      wroteAt: z.iso.datetime().nullable(),
      /** The `wamid` of each message, by its number on the phone. */
      wamids: z.record(z.string(), z.string()),
    }),
  ),
  media: z.record(
    z.string(),
    z.object({ id: z.string(), name: z.string(), mime: z.string(), base64: z.string() }),
  ),
  /** Not yet taken by the webhook, oldest first. */
  pending: z.array(notification),
});

export type State = z.infer<typeof stateSchema>;
export type PhoneRecord = State["phones"][string];
export type StoredMedia = State["media"][string];
export type Notification = z.infer<typeof notification>;
export type Attempt = Notification["attempts"][number];
