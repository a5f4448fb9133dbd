import type { User } from "grammy/types";
import type { Person } from "../phones/phone-protocol.ts";
import { type Chat, createChat } from "./chat.ts";
import { badRequest, forbidden } from "./errors.ts";
import type { Files } from "./files.ts";
import type { ChatRecord } from "./state.ts";
import type { Store } from "./store.ts";

type ChatsDeps = {
  readonly store: Store;
  readonly bot: User;
  readonly files: Files;
  readonly now: () => Date;
};

export type Chats = ReturnType<typeof createChats>;

/** Every person the emulator knows, and their chat with the bot. */
export function createChats({ store, bot, files, now }: ChatsDeps) {
  const { state, changed } = store;
  const chats = new Map<number, Chat>();

  function open(record: ChatRecord): Chat {
    const chat = createChat(record, { bot, files, now, changed });
    chats.set(record.person.id, chat);
    return chat;
  }

  for (const record of Object.values(state.chats)) open(record);

  return {
    all: (): Chat[] => [...chats.values()],
    find: (id: number): Chat | undefined => chats.get(id),

    /** Someone known keeps their chat; their name and language may be new. */
    add(person: Person): Chat {
      const known = chats.get(person.id);
      if (known) {
        known.record.person = person;
        changed();
        return known;
      }
      const record = { person, started: false, blocked: false, lastMessageId: 0, messages: [] };
      state.chats[person.id] = record;
      changed();
      return open(record);
    },

    /** The chat that a bot may write to, or Telegram's reason why not. */
    reach(chatId: string): Chat {
      if (chatId === "") throw badRequest("chat_id is empty");
      const chat = chats.get(Number(chatId));
      if (!chat) throw badRequest("chat not found");
      if (chat.record.blocked) throw forbidden("bot was blocked by the user");
      if (!chat.record.started) throw forbidden("bot can't initiate conversation with a user");
      return chat;
    },
  };
}
