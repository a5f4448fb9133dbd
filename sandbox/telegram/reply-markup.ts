import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { z } from "zod";
import { badRequest } from "./errors.ts";

/** UTF-8 bytes. https://core.telegram.org/bots/api#inlinekeyboardbutton */
const LONGEST_CALLBACK_DATA = 64;
/** https://core.telegram.org/bots/api#copytextbutton */
const LONGEST_COPY = 256;
const MOST_BUTTONS = 100;
const PROTOCOLS = new Set(["http:", "https:", "tg:", "mailto:"]);

const looseButton = z.object({
  text: z.string(),
  url: z.string().default(""),
  callback_data: z.string().default(""),
  copy_text: z.object({ text: z.string() }).optional(),
});
const looseMarkup = z.union([
  z.object({ inline_keyboard: z.array(z.array(looseButton)) }),
  z.object({ remove_keyboard: z.literal(true) }),
  z.object({ force_reply: z.literal(true) }),
]);

/**
 * The inline keyboard of a message, or nothing.
 *
 * The phones know inline keyboards of `url`, `callback_data` and `copy_text` buttons: any other kind is refused rather than lost.
 */
export function readReplyMarkup(value: unknown): InlineKeyboardMarkup | undefined {
  if (value === undefined) return undefined;
  const markup = looseMarkup.safeParse(value);
  if (!markup.success) throw badRequest("can't parse reply keyboard markup JSON object");
  if (!("inline_keyboard" in markup.data)) return undefined;

  const rows = markup.data.inline_keyboard.map((row) => row.map(readButton)).filter((row) => row.length > 0);
  if (rows.flat().length > MOST_BUTTONS) throw badRequest("reply markup is too long");
  return rows.length > 0 ? { inline_keyboard: rows } : undefined;
}

function readButton({
  text,
  url,
  callback_data,
  copy_text,
}: z.infer<typeof looseButton>): InlineKeyboardButton {
  if (text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  if ([url !== "", callback_data !== "", copy_text !== undefined].filter(Boolean).length > 1) {
    throw badRequest("can't parse inline keyboard button: exactly one of url and callback_data must be used");
  }
  if (copy_text) {
    if (copy_text.text === "" || [...copy_text.text].length > LONGEST_COPY)
      throw badRequest("BUTTON_COPY_TEXT_INVALID");
    return { text, copy_text };
  }
  if (url !== "") {
    checkUrl(url);
    return { text, url };
  }
  if (callback_data === "") {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  if (Buffer.byteLength(callback_data) > LONGEST_CALLBACK_DATA) throw badRequest("BUTTON_DATA_INVALID");
  return { text, callback_data };
}

function checkUrl(url: string): void {
  const refused = (reason: string) => badRequest(`inline keyboard button URL '${url}' is invalid: ${reason}`);
  const parsed = URL.parse(url);
  if (!parsed) throw refused("Wrong HTTP URL");
  if (!PROTOCOLS.has(parsed.protocol)) throw refused("Unsupported URL protocol");
}
