import { type Api, GrammyError, InputFile } from "grammy";
import { bareType, fileName } from "../../media/mime-types.ts";
import type { Medium } from "../../media/tables/media.ts";
import type { PassedOn } from "../chat.ts";
import { type Part, replyOf } from "./render.ts";
import type { Voice } from "./voice.ts";

export type PassOnDeps = {
  readonly api: Api;
  /** Something that is kept; undefined once it is not any more. */
  readonly medium: (id: string) => Promise<Medium | undefined>;
};

/** Bad Request, and Request Entity Too Large: Telegram will never take it, or this person takes no voice messages. */
const REFUSED = [400, 413];
/** It plays others as music, not as a voice. https://core.telegram.org/bots/api#sendvoice */
const VOICE_TYPE = "audio/ogg";

/** The library writes a name as it is given, where a blank or a semicolon would end it. https://www.rfc-editor.org/rfc/rfc2183 */
const quoted = (name: string): string => `"${name.replace(/["\\]/g, "'")}"`;

/** Passes on what is kept, or says that it could not. */
export function createPassOn({ api, medium }: PassOnDeps) {
  async function send(chat: number, kept: Medium, { kind }: PassedOn, part: Part): Promise<number> {
    const caption = { caption: part.text, caption_entities: part.entities, ...replyOf(part) };
    const upload = new InputFile(kept.bytes, quoted(kept.name ?? fileName(kept.kind, kept.mimeType)));
    switch (kind) {
      case "photo":
        return (await api.sendPhoto(chat, upload, caption)).message_id;
      case "video":
        return (await api.sendVideo(chat, upload, caption)).message_id;
      case "document":
        return (await api.sendDocument(chat, upload, caption)).message_id;
      case "voice": {
        const duration = kept.seconds === null ? {} : { duration: kept.seconds };
        const isVoice = bareType(kept.mimeType) === VOICE_TYPE;
        const sent = isVoice
          ? await api.sendVoice(chat, upload, { ...caption, ...duration })
          : await api.sendAudio(chat, upload, { ...caption, ...duration });
        return sent.message_id;
      }
      default:
        return kind satisfies never;
    }
  }

  return async (chat: number, part: Part, passedOn: PassedOn, { t }: Voice): Promise<number> => {
    const kept = await medium(passedOn.id);
    try {
      if (kept) return await send(chat, kept, passedOn, part);
    } catch (error) {
      if (!(error instanceof GrammyError) || !REFUSED.includes(error.error_code)) throw error;
    }
    const lost = t("media-not-passed", { kind: passedOn.kind });
    const text = [part.text, lost].filter(Boolean).join("\n");
    return (await api.sendMessage(chat, text, { entities: part.entities, ...replyOf(part) })).message_id;
  };
}
