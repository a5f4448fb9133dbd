import { z } from "zod";
import { SECOND_MS } from "../../../shared/clock.ts";
import type { SharedContact } from "../../channel/shared-things.ts";
import type { IncomingMedia } from "../../chat/input.ts";
import type { Incoming, Receipt } from "../incoming.ts";
import { e164 } from "../phone-number.ts";
import { unsent } from "./errors.ts";

/** Unix seconds, as text. */
const instant = z
  .string()
  .regex(/^\d{1,11}$/)
  .transform((seconds) => new Date(Number(seconds) * SECOND_MS).toISOString());
/** What of it cannot be read is not there: a message of a shape that we do not know is declined, and never lost. */
const ifReadable = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const file = ifReadable(
  z.looseObject({
    id: ifReadable(z.string().min(1)),
    mime_type: ifReadable(z.string()),
    caption: ifReadable(z.string()),
    filename: ifReadable(z.string()),
    voice: ifReadable(z.boolean()),
  }),
);
const option = ifReadable(z.object({ id: z.string() }));

/** Somebody's contact, sent as a message. */
const card = z.looseObject({
  name: ifReadable(z.looseObject({ formatted_name: ifReadable(z.string()) })),
  phones: ifReadable(z.array(z.looseObject({ phone: ifReadable(z.string()) }))),
  emails: ifReadable(z.array(z.looseObject({ email: ifReadable(z.string()) }))),
});

const message = z.looseObject({
  id: z.string().min(1),
  from: z.string().regex(/^\d{1,20}$/),
  timestamp: instant,
  type: z.string(),
  text: ifReadable(z.object({ body: z.string() })),
  interactive: ifReadable(z.looseObject({ button_reply: option, list_reply: option })),
  button: ifReadable(z.looseObject({ payload: z.string() })),
  context: ifReadable(z.looseObject({ id: z.string().min(1) })),
  image: file,
  video: file,
  document: file,
  audio: file,
  voice: file,
  sticker: file,
  location: ifReadable(
    z.object({
      ...{ latitude: z.number(), longitude: z.number() },
      ...{ name: ifReadable(z.string()), address: ifReadable(z.string()) },
    }),
  ),
  contacts: ifReadable(z.array(card)),
});
type Message = z.infer<typeof message>;

const status = z.looseObject({
  id: z.string().min(1),
  status: z.enum(["sent", "delivered", "read", "failed"]),
  timestamp: instant,
  recipient_id: z.string(),
  errors: z
    .array(z.looseObject({ code: z.number(), title: z.string().optional(), message: z.string().optional() }))
    .optional(),
});

const contact = z.looseObject({ wa_id: z.string(), profile: z.looseObject({ name: z.string() }).optional() });

/** https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components */
const notification = z.object({
  entry: z.array(
    z.looseObject({
      changes: z.array(
        z.looseObject({
          field: z.string(),
          value: z.looseObject({
            metadata: z.looseObject({ phone_number_id: z.string() }).optional(),
            contacts: z.array(z.unknown()).optional(),
            messages: z.array(z.unknown()).optional(),
            statuses: z.array(z.unknown()).optional(),
          }),
        }),
      ),
    }),
  ),
});

/** What WhatsApp itself says of a person, such as a new number, is nobody's words. */
const isSaid = ({ type }: Message) => type !== "system";

/**
 * What a notification tells of our number, in its order; undefined where it is none. What Meta may add one day, and
 * what is another number's of the same account, is passed over.
 */
export function readNotification(body: unknown, phoneNumberId: string): (Incoming | Receipt)[] | undefined {
  const parsed = notification.safeParse(body);
  if (!parsed.success) return undefined;
  const values = parsed.data.entry.flatMap(({ changes }) => changes.map(({ value }) => value));
  return values
    .filter(({ metadata }) => metadata?.phone_number_id === phoneNumberId)
    .flatMap(({ contacts = [], messages = [], statuses = [] }) => {
      const names = new Map(
        only(contact, contacts).map(({ wa_id, profile }) => [wa_id, profile?.name ?? ""] as const),
      );
      return [
        ...only(message, messages)
          .filter(isSaid)
          .map((one) => incoming(one, names.get(one.from) ?? "")),
        ...only(status, statuses).flatMap(receiptOf),
      ];
    });
}

function only<T extends z.ZodType>(schema: T, items: readonly unknown[]): z.infer<T>[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

function incoming(heard: Message, name: string): Incoming {
  const { id, from, timestamp } = heard;
  return {
    kind: "message",
    ...{ id, name },
    address: from,
    aliases: [e164(from) ?? `+${from}`],
    sentAt: timestamp,
    ...(heard.context && { replyTo: heard.context.id }),
    said: saidIn(heard),
  };
}

const MEDIA = ["photo", "video", "document", "audio", "voice", "sticker"] as const;
type Unreadable = Extract<Incoming["said"], { kind: "unreadable" }>["what"];

const UNREADABLE: Readonly<Record<string, Unreadable>> = {
  audio: "voice",
  voice: "voice",
  image: "photo",
  video: "photo",
  document: "document",
  sticker: "sticker",
  location: "location",
  contacts: "contact",
  reaction: "reaction",
};

function saidIn(heard: Message): Incoming["said"] {
  const { type, text, interactive, button, location, contacts } = heard;
  if (text) return { kind: "text", text: text.body };
  const tapped = interactive?.button_reply ?? interactive?.list_reply;
  if (tapped) return { kind: "tap", data: tapped.id };
  if (button) return { kind: "tap", data: button.payload };
  const media = mediaIn(heard);
  if (media) return { kind: "media", media };
  const caption = (heard.image ?? heard.video ?? heard.document)?.caption?.trim();
  if (caption) return { kind: "text", text: caption };
  return {
    ...{ kind: "unreadable", what: UNREADABLE[type] ?? "other" },
    ...(location && { point: location }),
    ...(contacts && { contacts: contacts.map(cardOf) }),
  };
}

const cardOf = ({ name, phones = [], emails = [] }: z.infer<typeof card>): SharedContact => ({
  name: name?.formatted_name ?? "",
  reach: [...phones.map(({ phone }) => phone), ...emails.map(({ email }) => email)].filter(isThere),
});

const isThere = (text: string | undefined): text is string => text !== undefined;

/** A document may be passed on without a word of what it is. */
const NOT_SAID = "application/octet-stream";

/** Meta does not say how long or how large it is. */
function mediaIn({ image, video, document, audio, voice, sticker }: Message): IncomingMedia | undefined {
  const sound = audio ?? voice;
  const kinds = {
    photo: image,
    video,
    document,
    sticker,
    [sound?.voice === false ? "audio" : "voice"]: sound,
  };
  for (const kind of MEDIA) {
    const { id, mime_type, caption = "", filename } = kinds[kind] ?? {};
    const mimeType = mime_type ?? (kind === "document" ? NOT_SAID : undefined);
    if (id === undefined || mimeType === undefined) continue;
    return {
      ...{ kind, ref: id, mimeType },
      ...(filename !== undefined && { name: filename }),
      ...(caption.trim() !== "" && { caption: caption.trim() }),
    };
  }
  return undefined;
}

function receiptOf({
  id,
  status: reached,
  timestamp,
  recipient_id,
  errors = [],
}: z.infer<typeof status>): Receipt[] {
  const receipt = { kind: "receipt" as const, messageId: id, at: timestamp, address: recipient_id };
  if (reached !== "failed") return [{ ...receipt, status: reached }];
  const [{ code, title, message: text } = { code: 0 }] = errors;
  const outcome = unsent({ code, text: text ?? title ?? "It did not say why." });
  const kind = outcome.kind === "failed" ? outcome.why : outcome.kind;
  return [{ ...receipt, status: "failed", failure: { kind, error: outcome.error } }];
}
