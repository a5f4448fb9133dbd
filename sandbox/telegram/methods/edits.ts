import { isDeepStrictEqual } from "node:util";
import type { Message } from "grammy/types";
import { z } from "zod";
import type { Chat, Content } from "../chat.ts";
import type { Chats } from "../chats.ts";
import { badRequest } from "../errors.ts";
import type { Files } from "../files.ts";
import { captionText, messageText } from "../formatted-text.ts";
import {
  type BotMethods,
  captioning,
  captionOf,
  chatId,
  formatting,
  json,
  messageId,
  method,
  text,
} from "../method.ts";
import { readReplyMarkup } from "../reply-markup.ts";
import { captionFields, textFields } from "../send.ts";
import { inputMedia, mediaFields } from "./media.ts";

type EditDeps = { readonly chats: Chats; readonly files: Files; readonly now: () => Date };
type Target = { readonly chat_id: string; readonly message_id: number; readonly reply_markup?: unknown };

const target = { chat_id: chatId, message_id: messageId, reply_markup: json(z.unknown()) };

const WORDS = ["text", "entities", "caption", "caption_entities"] as const;

/** Changing messages in place. An edit without `reply_markup` takes the buttons away, as in Telegram. */
export function editMethods({ chats, files, now }: EditDeps): BotMethods {
  const editDate = () => ({ edit_date: Math.floor(now().getTime() / 1000) });

  return {
    editMessageText: method(z.object({ ...target, ...formatting, text }), (params) => {
      const { text: source, parse_mode: parseMode, entities } = params;
      const words = textFields(messageText({ source, parseMode, entities }));
      const { chat, message } = find(chats, params);
      if (message.text === undefined) throw badRequest("there is no text in the message to edit");
      return edit(chat, message, { ...without(message, WORDS), ...words, ...keyboard(params) }, editDate());
    }),

    editMessageCaption: method(z.object({ ...target, ...captioning }), (params) => {
      const words = captionFields(captionText(captionOf(params)));
      const { chat, message } = find(chats, params);
      if (!message.photo && !message.document) throw badRequest("there is no caption in the message to edit");
      return edit(chat, message, { ...without(message, WORDS), ...words, ...keyboard(params) }, editDate());
    }),

    editMessageMedia: method(z.object({ ...target, media: json(inputMedia) }), async (params, call) => {
      const media = await mediaFields(files, params.media, call);
      const { chat, message } = find(chats, params);
      const rest = without(message, [...WORDS, "photo", "document"]);
      return edit(chat, message, { ...rest, ...media, ...keyboard(params) }, editDate());
    }),

    editMessageReplyMarkup: method(z.object(target), (params) => {
      const { chat, message } = find(chats, params);
      return edit(chat, message, { ...without(message, []), ...keyboard(params) }, {});
    }),
  };
}

function find(chats: Chats, { chat_id, message_id }: Target): { chat: Chat; message: Message } {
  if (message_id === 0) throw badRequest("message identifier is not specified");
  const chat = chats.reach(chat_id);
  const message = chat.find(message_id);
  if (!message) throw badRequest("message to edit not found");
  if (!message.from?.is_bot) throw badRequest("message can't be edited");
  return { chat, message };
}

/** The message without its buttons and without `fields`. */
function without(message: Message, fields: readonly (keyof Content)[]): Message {
  const rest = { ...message };
  delete rest.reply_markup;
  for (const field of fields) delete rest[field];
  return rest;
}

function keyboard({ reply_markup }: Target): Content {
  const markup = readReplyMarkup(reply_markup);
  return markup ? { reply_markup: markup } : {};
}

function edit(chat: Chat, message: Message, edited: Message, stamp: Content): Message {
  if (isDeepStrictEqual(edited, message)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  const dated = { ...edited, ...stamp };
  chat.replace(dated);
  return dated;
}
