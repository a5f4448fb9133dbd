import type { BotCommand } from "grammy/types";
import type { Person } from "../phones/phone-protocol.ts";
import type { Store } from "./store.ts";

/** `default`, `all_private_chats`, or `chat:<id>`. */
type CommandScope = string;

export type Commands = ReturnType<typeof createCommands>;

/** The bot's command menu, by scope and language. */
export function createCommands({ state, changed }: Store) {
  const find = (scope: CommandScope, languageCode: string) =>
    state.commands.find((list) => list.scope === scope && list.languageCode === languageCode);

  return {
    get: (scope: CommandScope, languageCode: string): BotCommand[] =>
      find(scope, languageCode)?.commands ?? [],

    /** An empty list forgets, so that the next wider scope shows. */
    set(scope: CommandScope, languageCode: string, commands: BotCommand[]): void {
      state.commands = state.commands.filter((list) => list !== find(scope, languageCode));
      if (commands.length > 0) state.commands.push({ scope, languageCode, commands });
      changed();
    },

    /** The first list that is set, as Telegram looks: this chat, private chats, everywhere; each in the person's language first. */
    seenBy({ id, languageCode }: Person): BotCommand[] {
      const language = languageCode.split("-")[0] ?? "";
      const scopes = [`chat:${id}`, "all_private_chats", "default"];
      const lists = scopes.flatMap((scope) => [find(scope, language), find(scope, "")]);
      return lists.find((list) => list !== undefined)?.commands ?? [];
    },
  };
}
