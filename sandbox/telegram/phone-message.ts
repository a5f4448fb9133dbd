import type { InlineKeyboardButton, Message } from "grammy/types";
import type { PhoneButton, PhoneMessage } from "../phones/phone-protocol.ts";
import type { Files } from "./files.ts";

type Kind = PhoneMessage["kind"];

/** A message, or the messages of one album, as a phone shows it: an album is one thing with several files. */
export function toPhoneMessage(album: readonly [Message, ...Message[]], files: Files): PhoneMessage {
  const [first] = album;
  const told = album.find(({ caption }) => caption) ?? first;
  const location = first.venue?.location ?? first.location;
  return {
    id: first.message_id,
    from: first.from?.is_bot ? "bot" : "phone",
    at: instantOf(first.date),
    ...(first.edit_date === undefined ? {} : { editedAt: instantOf(first.edit_date) }),
    kind: album.length > 1 ? "album" : kindOf(first),
    text: textOf(told),
    entities: (told.entities ?? told.caption_entities ?? []).map((entity) => ({
      type: entity.type,
      offset: entity.offset,
      length: entity.length,
      ...(entity.type === "text_link" ? { url: entity.url } : {}),
    })),
    files: album.flatMap((message) => filesOf(message, files)),
    ...(location ? { location: { latitude: location.latitude, longitude: location.longitude } } : {}),
    ...(first.reply_to_message
      ? { quotes: { messageId: first.reply_to_message.message_id, text: textOf(first.reply_to_message) } }
      : {}),
    buttons: (first.reply_markup?.inline_keyboard ?? []).map((row) => row.map(toPhoneButton)),
  };
}

const instantOf = (unixSeconds: number) => new Date(unixSeconds * 1000).toISOString();

function kindOf(message: Message): Kind {
  if (message.location) return "location";
  if (message.audio) return "voice";
  const kinds = ["photo", "document", "sticker", "voice", "video", "contact"] as const;
  return kinds.find((kind) => message[kind]) ?? "text";
}

function textOf({ text, caption, sticker, contact, venue }: Message): string {
  if (venue) return `${venue.title}\n${venue.address}`;
  if (contact)
    return `${contact.first_name} ${contact.last_name ?? ""}`.trim().concat(`\n${contact.phone_number}`);
  return text ?? caption ?? sticker?.emoji ?? "";
}

function filesOf(message: Message, files: Files): PhoneMessage["files"] {
  const { photo, document, voice, audio, video } = message;
  const shown = photo?.at(-1) ?? document ?? voice ?? audio ?? video;
  const file = shown && files.find(shown.file_id);
  return file ? [{ fileId: file.fileId, name: file.name, mime: file.mime }] : [];
}

function toPhoneButton(button: InlineKeyboardButton): PhoneButton {
  if ("url" in button) return { text: button.text, url: button.url };
  if ("callback_data" in button) return { text: button.text, data: button.callback_data };
  if ("copy_text" in button) return { text: button.text, copy: button.copy_text.text };
  throw new Error(`The button "${button.text}" is of a kind that reply-markup.ts does not let in.`);
}
