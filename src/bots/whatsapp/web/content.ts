import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MessageContent, MessageSendOptions } from "whatsapp-web.js";
import { fileName } from "../../../media/mime-types.ts";
import type { Medium } from "../../../media/tables/media.ts";
import type { Picture } from "../../chat.ts";
import type { OutgoingMessage } from "../transport.ts";
import type { Library } from "./library.ts";

export type Content = { readonly content: MessageContent; readonly options: MessageSendOptions };

/**
 * A preview would have us fetch the page it is of; and when WhatsApp changes how a chat is marked as read, it must not
 * keep us from answering: https://github.com/wwebjs/whatsapp-web.js/issues/5718
 */
const PLAIN: MessageSendOptions = { linkPreview: false, sendSeen: false };

type ContentDeps = {
  /** Where pictures are: a directory URL ending in a slash. */
  readonly assets: URL;
  /** Something that is kept; undefined once it is not any more. */
  readonly medium: (id: string) => Promise<Medium | undefined>;
};

/**
 * A message as the library sends it. WhatsApp Web has no buttons any more: of what has some only the text goes, with the
 * address a link opens. Undefined for a template, which only the Cloud API has.
 */
export async function contentOf(
  library: Library,
  message: OutgoingMessage,
  { assets, medium }: ContentDeps,
): Promise<Content | undefined> {
  const { MessageMedia, Location } = library;

  function illustrated(text: string, picture: Picture | undefined): Content {
    const path = picture === undefined ? undefined : fileURLToPath(new URL(picture, assets));
    if (path === undefined || !existsSync(path)) return { content: text, options: PLAIN };
    return { content: MessageMedia.fromFilePath(path), options: { ...PLAIN, caption: text } };
  }

  async function passedOn({
    media,
    text,
    otherwise,
  }: OutgoingMessage & { kind: "passed_on" }): Promise<Content> {
    const kept = await medium(media.id);
    if (!kept) return { content: otherwise, options: PLAIN };
    const name = kept.name ?? fileName(kept.kind, kept.mimeType);
    return {
      content: new MessageMedia(kept.mimeType, kept.bytes.toString("base64"), name),
      options: {
        ...PLAIN,
        caption: text,
        sendAudioAsVoice: media.kind === "voice",
        sendMediaAsDocument: media.kind === "document",
      },
    };
  }

  switch (message.kind) {
    case "place": {
      const { latitude, longitude, name, address } = message;
      return { content: new Location(latitude, longitude, { name, address }), options: PLAIN };
    }
    case "passed_on":
      return passedOn(message);
    case "text":
    case "list":
      return { content: message.text, options: PLAIN };
    case "picture":
    case "buttons":
      return illustrated(message.text, message.picture);
    case "link": {
      const { text, url } = message;
      return illustrated(text.includes(url) ? text : `${text}\n\n${url}`, message.picture);
    }
    case "document": {
      const data = Buffer.from(message.content).toString("base64");
      return {
        content: new MessageMedia(message.mimeType, data, message.name),
        options: { ...PLAIN, sendMediaAsDocument: true, caption: message.text },
      };
    }
    case "template":
      return undefined;
    default:
      return message satisfies never;
  }
}
