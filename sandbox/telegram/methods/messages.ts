import { z } from "zod";
import type { Chats } from "../chats.ts";
import { badRequest } from "../errors.ts";
import { messageText } from "../formatted-text.ts";
import {
  type BotMethods,
  chatId,
  envelope,
  formatting,
  integer,
  json,
  messageId,
  method,
  text,
} from "../method.ts";
import { send, textFields } from "../send.ts";

const CHAT_ACTIONS = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);

const place = {
  latitude: z.coerce.number().min(-90).max(90),
  longitude: z.coerce.number().min(-180).max(180),
};

/** Messages of words and places, and taking messages back. */
export function messageMethods(chats: Chats): BotMethods {
  return {
    sendMessage: method(z.object({ ...envelope, ...formatting, text }), (params) => {
      const { text: source, parse_mode: parseMode, entities } = params;
      return send(chats, params, textFields(messageText({ source, parseMode, entities })));
    }),

    sendLocation: method(z.object({ ...envelope, ...place }), (params) => {
      const { latitude, longitude } = params;
      return send(chats, params, { location: { latitude, longitude } });
    }),

    sendVenue: method(z.object({ ...envelope, ...place, title: text, address: text }), (params) => {
      const { latitude, longitude, title, address } = params;
      const location = { latitude, longitude };
      return send(chats, params, { location, venue: { location, title, address } });
    }),

    sendContact: method(
      z.object({ ...envelope, phone_number: text, first_name: text, last_name: text }),
      (params) => {
        const { phone_number, first_name, last_name } = params;
        if (phone_number === "" || first_name === "")
          throw badRequest("phone number and first name are required");
        const contact = { phone_number, first_name, ...(last_name ? { last_name } : {}) };
        return send(chats, params, { contact });
      },
    ),

    sendChatAction: method(z.object({ chat_id: chatId, action: text }), ({ chat_id, action }) => {
      if (!CHAT_ACTIONS.has(action)) throw badRequest("wrong parameter action in request");
      chats.reach(chat_id).showTyping();
      return true;
    }),

    deleteMessage: method(z.object({ chat_id: chatId, message_id: messageId }), ({ chat_id, message_id }) => {
      const chat = chats.reach(chat_id);
      const message = chat.find(message_id);
      if (!message) throw badRequest("message to delete not found");
      chat.remove(message);
      return true;
    }),

    /** Those that are not there are passed over. */
    deleteMessages: method(z.object({ chat_id: chatId, message_ids: json(z.array(integer)) }), (params) => {
      const chat = chats.reach(params.chat_id);
      for (const id of params.message_ids) {
        const message = chat.find(id);
        if (message) chat.remove(message);
      }
      return true;
    }),
  };
}
