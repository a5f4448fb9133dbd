import { PhoneError } from "../phones/phone-error.ts";
import type { PhoneAction } from "../phones/phone-protocol.ts";
import { sampleDocument, samplePhoto, sampleSticker } from "../phones/sample-files.ts";
import { sampleVoice } from "../phones/sample-voice.ts";
import type { Content } from "./chat.ts";
import { type Files, idsOf, toDocument, toPhotoSizes } from "./files.ts";
import { plainText } from "./formatted-text.ts";
import { captionFields, textFields } from "./send.ts";

type PhoneMessageAction = Exclude<PhoneAction, { readonly type: "tap" }>;

const LONGEST_TEXT = 4096;

/** What the message says that a person sends from their phone. */
export function contentOf(action: PhoneMessageAction, files: Files): Content {
  switch (action.type) {
    case "text": {
      const words = plainText(action.text);
      if (words.text === "") throw new PhoneError("An empty message cannot be sent.");
      if (words.text.length > LONGEST_TEXT) {
        throw new PhoneError(`A message has at most ${LONGEST_TEXT} characters.`);
      }
      return textFields(words);
    }
    case "sticker": {
      const file = files.save("sticker", sampleSticker(action.emoji));
      const look = { type: "regular", width: 512, height: 512, is_animated: false, is_video: false } as const;
      return { sticker: { ...idsOf(file), ...look, emoji: action.emoji } };
    }
    case "voice": {
      const file = files.save("voice", sampleVoice(action.seconds, action.says));
      return { voice: { ...idsOf(file), duration: action.seconds, mime_type: file.mime } };
    }
    case "photo": {
      const photo = toPhotoSizes(files.save("photo", samplePhoto()));
      return { photo, ...captionFields(plainText(action.caption ?? "")) };
    }
    case "document":
      return { document: toDocument(files.save("document", sampleDocument(action.name))) };
    case "location":
      return { location: { latitude: action.latitude, longitude: action.longitude } };
    case "contact":
      return { contact: { first_name: action.name, phone_number: action.phone } };
    default: {
      const never: never = action;
      return never;
    }
  }
}
