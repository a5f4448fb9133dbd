import { PhoneError } from "../phones/phone-error.ts";
import type { PhoneAction, PhoneMessage } from "../phones/phone-protocol.ts";
import { sampleDocument, samplePhoto, sampleSticker } from "../phones/sample-files.ts";
import { sampleVoice } from "../phones/sample-voice.ts";
import type { Upload } from "../phones/upload.ts";
import type { Shown } from "./chat.ts";

/** What a person can do on WhatsApp besides what every phone can. */
export type WhatsAppAction =
  | PhoneAction
  | { readonly type: "reaction"; readonly messageId: number; readonly emoji: string }
  /** What the business's side is not told the content of: a poll, or a picture to be seen once. */
  | { readonly type: "unsupported" };

/** What stands in the chat as a message of its own. */
export type Saying = Exclude<WhatsAppAction, { readonly type: "tap" | "reaction" }>;

type Keep = (upload: Upload) => PhoneMessage["files"][number];

const LONGEST_TEXT = 65_536;

/** The message that a person sends from their phone. */
export function contentOf(action: Saying, keep: Keep): Shown {
  switch (action.type) {
    case "text": {
      const text = action.text.trim();
      if (text === "") throw new PhoneError("An empty message cannot be sent.");
      if (text.length > LONGEST_TEXT)
        throw new PhoneError(`A message has at most ${LONGEST_TEXT} characters.`);
      return { kind: "text", text };
    }
    case "sticker":
      return { kind: "sticker", text: action.emoji, files: [keep(sampleSticker(action.emoji))] };
    case "voice":
      return { kind: "voice", text: "", files: [keep(sampleVoice(action.seconds, action.says))] };
    case "photo":
      return { kind: "photo", text: action.caption ?? "", files: [keep(samplePhoto())] };
    case "document":
      return { kind: "document", text: "", files: [keep(sampleDocument(action.name))] };
    case "location": {
      const { latitude, longitude } = action;
      return { kind: "location", text: "", location: { latitude, longitude } };
    }
    case "contact":
      return { kind: "contact", text: `${action.name}\n${action.phone}` };
    case "unsupported":
      return { kind: "unknown", text: "" };
    default: {
      const never: never = action;
      return never;
    }
  }
}
