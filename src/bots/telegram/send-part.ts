import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Api, GrammyError, InputFile, InputMediaBuilder } from "grammy";
import type { Message } from "grammy/types";
import type { Logger } from "../../shared/logger.ts";
import type { MapPoint, Picture } from "../chat.ts";
import { createPassOn, type PassOnDeps } from "./pass-on.ts";
import { type Part, replyOf } from "./render.ts";
import type { Voice } from "./voice.ts";

export type SendPartDeps = PassOnDeps & {
  readonly api: Api;
  /** Where pictures are: a directory URL ending in a slash. */
  readonly assets: URL;
  readonly logger: Logger;
};

const BAD_REQUEST = 400;

/** Sends one part of a view, and answers with the number of its message; of an album, of the first. */
export function createSendPart(deps: SendPartDeps) {
  const { api, assets, logger } = deps;
  const passOn = createPassOn(deps);
  // A picture is uploaded once per process; Telegram keeps it and takes its id from then on.
  const uploaded = new Map<Picture, string>();

  /** Undefined where it is missing: its text goes without it. */
  function inputOf(picture: Picture): string | InputFile | undefined {
    const known = uploaded.get(picture);
    if (known !== undefined) return known;
    const path = fileURLToPath(new URL(picture, assets));
    if (existsSync(path)) return new InputFile(path);
    logger.error({ path }, "a picture is missing, and its text goes without it");
    return undefined;
  }

  function note(picture: Picture, sent: Pick<Message, "photo">): void {
    const fileId = sent.photo?.at(-1)?.file_id;
    if (fileId !== undefined) uploaded.set(picture, fileId);
  }

  async function sendPicture(chat: number, part: Part, picture: Picture): Promise<number | undefined> {
    const photo = inputOf(picture);
    if (photo === undefined) return sendWords(chat, part);
    const sent = await api.sendPhoto(chat, photo, {
      caption: part.text,
      caption_entities: part.entities,
      ...envelopeOf(part),
    });
    note(picture, sent);
    return sent.message_id;
  }

  async function sendAlbum(
    chat: number,
    part: Part,
    pictures: readonly Picture[],
  ): Promise<number | undefined> {
    const there = pictures.flatMap((picture) => {
      const photo = inputOf(picture);
      return photo === undefined ? [] : [{ picture, photo }];
    });
    const [only, ...others] = there;
    if (only === undefined) return undefined;
    if (others.length === 0) return sendPicture(chat, part, only.picture);
    const sent = await api.sendMediaGroup(
      chat,
      there.map(({ photo }) => InputMediaBuilder.photo(photo)),
      replyOf(part),
    );
    there.forEach(({ picture }, index) => {
      const message = sent[index];
      if (message && "photo" in message) note(picture, message);
    });
    return sent[0]?.message_id;
  }

  async function sendText(chat: number, part: Part): Promise<number> {
    const sent = await api.sendMessage(chat, part.text, {
      entities: part.entities,
      link_preview_options: { is_disabled: true },
      ...envelopeOf(part),
    });
    return sent.message_id;
  }

  /** What is left of a picture that cannot be sent. */
  const sendWords = async (chat: number, part: Part) => (part.text === "" ? undefined : sendText(chat, part));

  /** What Telegram does not take of this is no reason to keep the words back. */
  async function unlessRefused(
    send: Promise<number | undefined>,
    otherwise: () => Promise<number | undefined> = async () => undefined,
  ): Promise<number | undefined> {
    try {
      return await send;
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== BAD_REQUEST) throw error;
      logger.error({ err: error }, "pictures or a place are refused, and their text goes without them");
      return otherwise();
    }
  }

  async function sendPlace(chat: number, place: MapPoint, part: Part): Promise<number> {
    const { latitude, longitude, name, address } = place;
    const sent =
      address === ""
        ? await api.sendLocation(chat, latitude, longitude, replyOf(part))
        : await api.sendVenue(chat, latitude, longitude, name, address, replyOf(part));
    return sent.message_id;
  }

  return async (chat: number, part: Part, voice: Voice): Promise<number | undefined> => {
    const { picture, album, place, passedOn, file } = part;
    if (album !== undefined) return unlessRefused(sendAlbum(chat, part, album));
    if (picture !== undefined)
      return unlessRefused(sendPicture(chat, part, picture), () => {
        uploaded.delete(picture); // it may be what Telegram knew it by
        return sendWords(chat, part);
      });
    if (passedOn !== undefined) return passOn(chat, part, passedOn, voice);
    if (place !== undefined) return unlessRefused(sendPlace(chat, place, part));
    if (file === undefined) return sendText(chat, part);
    const document = new InputFile(Buffer.from(file.content), file.name);
    return (await api.sendDocument(chat, document, replyOf(part))).message_id;
  };
}

const envelopeOf = (part: Part) => ({
  ...(part.keyboard.length > 0 && { reply_markup: { inline_keyboard: part.keyboard } }),
  ...replyOf(part),
});
