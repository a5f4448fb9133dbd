import { randomInt } from "node:crypto";
import { z } from "zod";
import type { Content } from "../chat.ts";
import type { Chats } from "../chats.ts";
import { badRequest } from "../errors.ts";
import { type Files, idsOf, toDocument, toFile, toPhotoSizes } from "../files.ts";
import { captionText } from "../formatted-text.ts";
import { inputFile } from "../input-file.ts";
import {
  type BotMethods,
  type Call,
  captioning,
  captionOf,
  envelope,
  integer,
  json,
  method,
  text,
} from "../method.ts";
import { captionFields, replied, send } from "../send.ts";
import type { StoredFile } from "../state.ts";

const LARGEST_ALBUM = 10;
/** In seconds. */
const duration = integer.default(0);

export const inputMedia = z.object({ ...captioning, type: z.enum(["photo", "document"]), media: text });

/** Pictures, documents and albums. */
export function mediaMethods(chats: Chats, files: Files): BotMethods {
  return {
    sendPhoto: method(
      z.object({ ...envelope, ...captioning, photo: z.string().optional() }),
      async (params, call) => {
        const caption = captionFields(captionText(captionOf(params)));
        chats.reach(params.chat_id);
        const file = await inputFile(files, "photo", params.photo, call);
        return send(chats, params, { ...fileFields(file), ...caption });
      },
    ),

    sendDocument: method(
      z.object({ ...envelope, ...captioning, document: z.string().optional() }),
      async (params, call) => {
        const caption = captionFields(captionText(captionOf(params)));
        chats.reach(params.chat_id);
        const file = await inputFile(files, "document", params.document, call);
        return send(chats, params, { ...fileFields(file), ...caption });
      },
    ),

    sendVoice: method(
      z.object({ ...envelope, ...captioning, voice: z.string().optional(), duration }),
      async (params, call) => {
        const caption = captionFields(captionText(captionOf(params)));
        chats.reach(params.chat_id);
        const file = await inputFile(files, "voice", params.voice, call);
        const voice = { ...idsOf(file), duration: params.duration, mime_type: file.mime };
        return send(chats, params, { voice, ...caption });
      },
    ),

    sendAudio: method(
      z.object({ ...envelope, ...captioning, audio: z.string().optional(), duration }),
      async (params, call) => {
        const caption = captionFields(captionText(captionOf(params)));
        chats.reach(params.chat_id);
        const file = await inputFile(files, "audio", params.audio, call);
        const audio = {
          ...idsOf(file),
          ...{ duration: params.duration, mime_type: file.mime, file_name: file.name },
        };
        return send(chats, params, { audio, ...caption });
      },
    ),

    sendVideo: method(
      z.object({ ...envelope, ...captioning, video: z.string().optional(), duration }),
      async (params, call) => {
        const caption = captionFields(captionText(captionOf(params)));
        chats.reach(params.chat_id);
        const file = await inputFile(files, "video", params.video, call);
        const look = { width: 1280, height: 720, duration: params.duration, mime_type: file.mime };
        return send(chats, params, { video: { ...idsOf(file), ...look }, ...caption });
      },
    ),

    sendMediaGroup: method(
      z.object({ ...envelope, media: json(z.array(inputMedia)) }),
      async ({ chat_id, reply_parameters, media }, call) => {
        if (media.length === 0) throw badRequest("there are no messages to send");
        if (media.length > LARGEST_ALBUM) throw badRequest("too many messages to send as an album");
        if (new Set(media.map(({ type }) => type)).size > 1) {
          throw badRequest("document can't be mixed with other media types");
        }
        const chat = chats.reach(chat_id);
        const reply = replied(chat, reply_parameters);
        const group = media.length > 1 ? { media_group_id: `${randomInt(2 ** 47)}` } : {};
        const contents: Content[] = [];
        for (const item of media) {
          contents.push({ ...(await mediaFields(files, item, call)), ...group, ...reply });
        }
        return chat.post("bot", contents);
      },
    ),

    getFile: method(z.object({ file_id: text }), ({ file_id }) => {
      const file = files.find(file_id);
      if (!file) throw badRequest("invalid file_id");
      return toFile(file);
    }),
  };
}

/** A picture or document with its caption. */
export async function mediaFields(
  files: Files,
  item: z.infer<typeof inputMedia>,
  call: Call,
): Promise<Content> {
  const caption = captionFields(captionText(captionOf(item)));
  return { ...fileFields(await inputFile(files, item.type, item.media, call)), ...caption };
}

const fileFields = (file: StoredFile): Content =>
  file.kind === "photo" ? { photo: toPhotoSizes(file) } : { document: toDocument(file) };
