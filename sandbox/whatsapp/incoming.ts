import type { PhoneMessage } from "../phones/phone-protocol.ts";
import { CloudApiError, errorInStatus } from "./errors.ts";
import { type Media, sha256Of } from "./media.ts";
import type { Act } from "./phone.ts";
import type { Saying } from "./phone-content.ts";

/** What the business is told that a person did, without its envelope; a chat being read is told of in statuses. */
type Told = Exclude<Act, { readonly kind: "read" }>;

export type IncomingDeps = {
  readonly media: Media;
  /** The number of the business, as people see it. */
  readonly business: string;
  /** The `wamid` of a message on this phone. */
  readonly wamidOf: (message: PhoneMessage) => string;
};

/** https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/reference/messages */
export function incomingContent(act: Told, { media, business, wamidOf }: IncomingDeps): object {
  switch (act.kind) {
    case "said":
      return {
        ...(act.of && { context: { from: business, id: wamidOf(act.of) } }),
        ...sayingContent(act.saying, act.message, media),
      };
    case "tapped":
      return { context: { from: business, id: wamidOf(act.of) }, ...tapContent(act) };
    case "reacted":
      return { type: "reaction", reaction: { message_id: wamidOf(act.of), emoji: act.emoji } };
    default:
      return act satisfies never;
  }
}

function tapContent({
  of,
  button: { text: title, data = "", description },
}: Told & { kind: "tapped" }): object {
  if (of.list) {
    const list_reply = { id: data, title, ...(description === undefined ? {} : { description }) };
    return { type: "interactive", interactive: { type: "list_reply", list_reply } };
  }
  if (of.template) return { type: "button", button: { payload: data, text: title } };
  return { type: "interactive", interactive: { type: "button_reply", button_reply: { id: data, title } } };
}

function sayingContent(saying: Saying, message: PhoneMessage, media: Media): object {
  const medium = () => {
    const stored = media.find(message.files[0]?.fileId ?? "");
    return stored && { mime_type: stored.mime, sha256: sha256Of(stored), id: stored.id };
  };
  switch (saying.type) {
    case "text":
      return { type: "text", text: { body: saying.text.trim() } };
    case "sticker":
      return { type: "sticker", sticker: { ...medium(), animated: false } };
    case "voice":
      return { type: "audio", audio: { ...medium(), mime_type: "audio/ogg; codecs=opus", voice: true } };
    case "photo":
      return {
        type: "image",
        image: { ...(saying.caption ? { caption: saying.caption } : {}), ...medium() },
      };
    case "document":
      return { type: "document", document: { filename: saying.name, ...medium() } };
    case "location":
      return { type: "location", location: { latitude: saying.latitude, longitude: saying.longitude } };
    case "contact": {
      const phones = [{ phone: saying.phone, type: "CELL", wa_id: saying.phone.replace(/\D/g, "") }];
      const name = { first_name: saying.name, formatted_name: saying.name };
      return { type: "contacts", contacts: [{ name, phones }] };
    }
    case "unsupported":
      return {
        type: "unsupported",
        unsupported: { type: "poll" },
        errors: [errorInStatus(new CloudApiError(131051))].map(({ href, ...error }) => error),
      };
    default:
      return saying satisfies never;
  }
}
