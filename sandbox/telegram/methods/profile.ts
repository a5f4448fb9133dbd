import type { BotCommand, User, UserFromGetMe } from "grammy/types";
import { z } from "zod";
import type { Chats } from "../chats.ts";
import type { Commands } from "../commands.ts";
import { badRequest } from "../errors.ts";
import { type BotMethods, chatId, json, method, text } from "../method.ts";
import type { Store } from "../store.ts";

type ProfileDeps = {
  readonly store: Store;
  readonly bot: User;
  readonly chats: Chats;
  readonly commands: Commands;
};

/** Characters. https://core.telegram.org/bots/api#botcommand */
const LONGEST_COMMAND = 32;
const LONGEST_COMMAND_DESCRIPTION = 256;

const commandTarget = {
  scope: json(
    z
      .union([
        z.object({ type: z.enum(["default", "all_private_chats"]) }),
        z.object({ type: z.literal("chat"), chat_id: chatId }),
      ])
      .default({ type: "default" }),
  ).transform((scope) => (scope.type === "chat" ? `chat:${scope.chat_id}` : scope.type)),
  language_code: text,
};

/** Who the bot is: its name, descriptions, commands and menu button. */
export function profileMethods({ store, bot, chats, commands }: ProfileDeps): BotMethods {
  function setCommands(scope: string, languageCode: string, list: BotCommand[]): true {
    commands.set(scope, languageCode, list);
    for (const chat of chats.all()) {
      chat.emit({ type: "commands", commands: commands.seenBy(chat.record.person) });
    }
    return true;
  }

  /** `setMy…` and `getMy…` of one of the bot's texts; one without a language serves every language. */
  function textMethods(field: string, longest: number, initial = "") {
    const { state, changed } = store;
    return {
      set: method(z.object({ [field]: text, language_code: text }), (params) => {
        const { [field]: value = "", language_code = "" } = params;
        if ([...value].length > longest) throw badRequest(`bot ${field.replace("_", " ")} is too long`);
        state.texts[`${field}:${language_code}`] = value;
        changed();
        return true;
      }),
      get: method(z.object({ language_code: text }), ({ language_code }) => ({
        [field]: state.texts[`${field}:${language_code}`] || state.texts[`${field}:`] || initial,
      })),
    };
  }

  const name = textMethods("name", 64, bot.first_name);
  const description = textMethods("description", 512);
  const shortDescription = textMethods("short_description", 120);

  return {
    getMe: method(
      z.object({}),
      (): UserFromGetMe => ({
        ...bot,
        is_bot: true,
        username: bot.username ?? "",
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: false,
        can_connect_to_business: false,
        has_main_web_app: false,
        has_topics_enabled: false,
        allows_users_to_create_topics: false,
        can_manage_bots: false,
        supports_join_request_queries: false,
      }),
    ),

    setMyCommands: method(
      z.object({ ...commandTarget, commands: json(z.array(z.object({ command: text, description: text }))) }),
      (params) => setCommands(params.scope, params.language_code, params.commands.map(checkedCommand)),
    ),
    deleteMyCommands: method(z.object(commandTarget), ({ scope, language_code }) =>
      setCommands(scope, language_code, []),
    ),
    getMyCommands: method(z.object(commandTarget), ({ scope, language_code }) =>
      commands.get(scope, language_code),
    ),

    setMyName: name.set,
    getMyName: name.get,
    setMyDescription: description.set,
    getMyDescription: description.get,
    setMyShortDescription: shortDescription.set,
    getMyShortDescription: shortDescription.get,

    setChatMenuButton: method(
      z.object({ chat_id: chatId, menu_button: json(z.looseObject({ type: z.string() }).optional()) }),
      ({ chat_id, menu_button }) => {
        store.state.menuButtons[chat_id] = menu_button;
        store.changed();
        return true;
      },
    ),
    getChatMenuButton: method(
      z.object({ chat_id: chatId }),
      ({ chat_id }) =>
        store.state.menuButtons[chat_id] ?? store.state.menuButtons[""] ?? { type: "commands" },
    ),

    getChat: method(z.object({ chat_id: chatId }), ({ chat_id }) => ({
      ...chats.reach(chat_id).chat(),
      accent_color_id: 0,
      max_reaction_count: 11,
    })),
  };
}

function checkedCommand({ command, description }: BotCommand): BotCommand {
  const name = command.trim().replace(/^\//, "");
  const told = description.trim();
  if (name === "") throw badRequest("command must be non-empty");
  if (name.length > LONGEST_COMMAND) throw badRequest(`command length must not exceed ${LONGEST_COMMAND}`);
  if (!/^[a-z0-9_]+$/.test(name)) throw badRequest("BOT_COMMAND_INVALID");
  if (told === "") throw badRequest("command description must be non-empty");
  if ([...told].length > LONGEST_COMMAND_DESCRIPTION) {
    throw badRequest(`command description length must not exceed ${LONGEST_COMMAND_DESCRIPTION}`);
  }
  return { command: name, description: told };
}
