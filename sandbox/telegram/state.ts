import type { BotCommand, Message, Update } from "grammy/types";
import { z } from "zod";

export type UpdateType = Exclude<keyof Update, "update_id">;

export const updateTypesSchema = z.array(z.custom<UpdateType>((value) => typeof value === "string"));

/**
 * Everything the emulator remembers, as it stands in the data file. The file is written by the emulator alone,
 * so its outer form is checked and Telegram's own objects inside are taken as they are.
 */
export const stateSchema = z.object({
  lastUpdateId: z.number(),
  /** Not yet confirmed by the bot, oldest first. */
  pending: z.array(z.custom<Update>()),
  /** The update types the bot asked for; empty means all. */
  allowedUpdates: updateTypesSchema,
  webhook: z.object({ url: z.string(), secretToken: z.string() }).nullable(),
  chats: z.record(
    z.string(),
    z.object({
      person: z.object({
        id: z.number(),
        name: z.string(),
        languageCode: z.string(),
        role: z.enum(["guest", "owner"]),
      }),
      /** A bot may write only to a person who wrote first. */
      started: z.boolean(),
      blocked: z.boolean(),
      lastMessageId: z.number(),
      messages: z.array(z.custom<Message>()),
    }),
  ),
  /** By `file_id`. */
  files: z.record(
    z.string(),
    z.object({
      fileId: z.string(),
      uniqueId: z.string(),
      kind: z.enum(["photo", "document", "voice", "sticker", "audio", "video"]),
      path: z.string(),
      name: z.string(),
      mime: z.string(),
      base64: z.string(),
    }),
  ),
  /** Epoch milliseconds of each tap that may still be answered, by callback query id. */
  taps: z.record(z.string(), z.object({ chatId: z.number(), at: z.number(), answered: z.boolean() })),
  commands: z.array(
    z.object({ scope: z.string(), languageCode: z.string(), commands: z.array(z.custom<BotCommand>()) }),
  ),
  /** The bot's name and descriptions by `<kind>:<language code>`. */
  texts: z.record(z.string(), z.string()),
  /** By chat id, and `default`. */
  menuButtons: z.record(z.string(), z.unknown()),
});

export type State = z.infer<typeof stateSchema>;
export type ChatRecord = State["chats"][string];
export type StoredFile = State["files"][string];
