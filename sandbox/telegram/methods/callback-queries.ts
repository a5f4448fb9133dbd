import { z } from "zod";
import type { Chats } from "../chats.ts";
import { badRequest } from "../errors.ts";
import { type BotMethods, flag, method, text } from "../method.ts";
import type { Taps } from "../taps.ts";

/** Characters. https://core.telegram.org/bots/api#answercallbackquery */
const LONGEST_NOTICE = 200;

export function callbackQueryMethods(chats: Chats, taps: Taps): BotMethods {
  return {
    answerCallbackQuery: method(
      z.object({ callback_query_id: text, text, show_alert: flag }),
      ({ callback_query_id: callbackId, text: notice, show_alert: alert }) => {
        if ([...notice].length > LONGEST_NOTICE) throw badRequest("MESSAGE_TOO_LONG");
        const tap = taps.answer(callbackId);
        if (!tap) {
          throw badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        if (tap.first) chats.find(tap.chatId)?.emit({ type: "answered", callbackId, text: notice, alert });
        return true;
      },
    ),
  };
}
