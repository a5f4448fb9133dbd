import type { Message, ReplyParameters } from "grammy/types";
import type { Chat, Content } from "./chat.ts";
import type { Chats } from "./chats.ts";
import { badRequest } from "./errors.ts";
import type { FormattedText } from "./html.ts";
import { readReplyMarkup } from "./reply-markup.ts";

type Envelope = {
  readonly chat_id: string;
  readonly reply_markup?: unknown;
  readonly reply_parameters?: ReplyParameters | undefined;
};

/** Posts one message of the bot, and answers with it. */
export function send(chats: Chats, envelope: Envelope, content: Content): Message | undefined {
  const markup = readReplyMarkup(envelope.reply_markup);
  const chat = chats.reach(envelope.chat_id);
  const reply = replied(chat, envelope.reply_parameters);
  const [message] = chat.post("bot", [{ ...content, ...reply, ...(markup ? { reply_markup: markup } : {}) }]);
  return message;
}

export const textFields = ({ text, entities }: FormattedText): Content => ({
  text,
  ...(entities.length > 0 ? { entities: [...entities] } : {}),
});

export const captionFields = ({ text, entities }: FormattedText): Content => ({
  ...(text ? { caption: text } : {}),
  ...(entities.length > 0 ? { caption_entities: [...entities] } : {}),
});

/** The message that is answered, as the answer quotes it. */
export function replied(chat: Chat, reply: ReplyParameters | undefined): Content {
  if (!reply?.message_id) return {};
  const message = chat.find(reply.message_id);
  if (message) return { reply_to_message: message as NonNullable<Message["reply_to_message"]> };
  if (reply.allow_sending_without_reply) return {};
  throw badRequest("message to be replied not found");
}
