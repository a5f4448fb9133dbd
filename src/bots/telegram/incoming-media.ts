import { type Api, GrammyError } from "grammy";
import type { Message } from "grammy/types";
import { download } from "../../media/download.ts";
import { err } from "../../shared/result.ts";
import type { FetchMedia } from "../channel/incoming-media.ts";
import type { IncomingMedia } from "../chat/input.ts";

/** Telegram's own way of saying that a file is beyond the 20 MB it gives to bots. */
const TOO_BIG = /file is too big/i;

/** What a message brings besides words. An animation is also there as a document, for clients that know none. */
export function mediaIn(message: Message): IncomingMedia | undefined {
  const found = fileIn(message);
  return found && { ...found, ...(message.caption !== undefined && { caption: message.caption }) };
}

function fileIn(message: Message): IncomingMedia | undefined {
  const { voice, audio, video, video_note, animation, photo, document, sticker } = message;
  if (voice) return { kind: "voice", ...file(voice, "audio/ogg"), seconds: voice.duration };
  if (audio) return { kind: "audio", ...file(audio, "audio/mpeg"), seconds: audio.duration };
  const film = video ?? video_note ?? animation;
  if (film) return { kind: "video", ...file(film, "video/mp4"), seconds: film.duration };
  const largest = photo?.at(-1);
  if (largest) return { kind: "photo", ...file(largest, "image/jpeg") };
  if (sticker) return { kind: "sticker", ...file(sticker, stickerType(sticker)) };
  return document && { kind: "document", ...file(document, "application/octet-stream") };
}

type TelegramFile = {
  readonly file_id: string;
  readonly file_size?: number;
  readonly mime_type?: string;
  readonly file_name?: string;
};

const file = ({ file_id, file_size, mime_type, file_name }: TelegramFile, usual: string) => ({
  ref: file_id,
  mimeType: mime_type ?? usual,
  ...(file_size !== undefined && { bytes: file_size }),
  ...(file_name !== undefined && { name: file_name }),
});

/** https://core.telegram.org/stickers */
function stickerType({ is_animated, is_video }: NonNullable<Message["sticker"]>): string {
  if (is_animated) return "application/x-tgsticker";
  return is_video ? "video/webm" : "image/webp";
}

type FetchDeps = { readonly api: Api; readonly apiRoot: string; readonly token: string };

/** https://core.telegram.org/bots/api#getfile: Telegram tells where a file is, for an hour. */
export function createFetchMedia({ api, apiRoot, token }: FetchDeps): FetchMedia {
  return async ({ ref }) => {
    try {
      const { file_path } = await api.getFile(ref);
      if (file_path === undefined) return err("unavailable");
      return await download(`${apiRoot}/file/bot${token}/${file_path}`);
    } catch (error) {
      return err(error instanceof GrammyError && TOO_BIG.test(error.description) ? "too_big" : "unavailable");
    }
  };
}
