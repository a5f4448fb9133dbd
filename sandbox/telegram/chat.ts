import type { Message, Chat as TelegramChat, User } from "grammy/types";
import type { PhoneEvent, PhoneListener, PhoneMessage } from "../phones/phone-protocol.ts";
import type { Files } from "./files.ts";
import { toPhoneMessage } from "./phone-message.ts";
import type { ChatRecord } from "./state.ts";

/** What a message says, without its envelope. */
export type Content = Omit<Partial<Message>, "message_id" | "from" | "date" | "chat">;

type ChatDeps = {
  readonly bot: User;
  readonly files: Files;
  readonly now: () => Date;
  readonly changed: () => void;
};

export type Chat = ReturnType<typeof createChat>;

/** "Typing…" goes away by itself. https://core.telegram.org/bots/api#sendchataction */
const TYPING_MS = 5000;

/** The private chat of one person with the bot: its messages, and who is watching it. */
export function createChat(record: ChatRecord, { bot, files, now, changed }: ChatDeps) {
  const listeners = new Set<PhoneListener>();
  let typing: NodeJS.Timeout | undefined;

  const user = (): User => ({
    id: record.person.id,
    is_bot: false,
    first_name: record.person.name,
    language_code: record.person.languageCode,
  });
  const chat = (): TelegramChat.PrivateChat => ({
    id: record.person.id,
    type: "private",
    first_name: record.person.name,
  });

  function emit(event: PhoneEvent): void {
    for (const listener of [...listeners]) listener(event);
  }

  function stopTyping(): void {
    if (!typing) return;
    clearTimeout(typing);
    typing = undefined;
    emit({ type: "typing", on: false });
  }

  function showTyping(): void {
    clearTimeout(typing);
    typing = setTimeout(stopTyping, TYPING_MS).unref();
    emit({ type: "typing", on: true });
  }

  const find = (messageId: number): Message | undefined =>
    record.messages.findLast((message) => message.message_id === messageId);

  function viewOf(message: Message): PhoneMessage {
    const group = message.media_group_id;
    const album = group
      ? record.messages.filter(({ media_group_id }) => media_group_id === group)
      : [message];
    const [first = message, ...others] = album;
    return toPhoneMessage([first, ...others], files);
  }

  /** Several contents are one album: they arrive together. */
  function post(author: "bot" | "person", contents: readonly Content[]): Message[] {
    const posted = contents.map((content): Message => {
      record.lastMessageId += 1;
      return {
        message_id: record.lastMessageId,
        from: author === "bot" ? bot : user(),
        chat: chat(),
        date: Math.floor(now().getTime() / 1000),
        ...content,
      };
    });
    record.messages.push(...posted);
    changed();
    if (author === "bot") stopTyping();
    const [first] = posted;
    if (first) emit({ type: "message", message: viewOf(first) });
    return posted;
  }

  /** Puts `message` in the place of the one with the same id. */
  function replace(message: Message): void {
    const index = record.messages.findLastIndex(({ message_id }) => message_id === message.message_id);
    record.messages[index] = message;
    changed();
    emit({ type: "edited", message: viewOf(message) });
  }

  function remove(message: Message): void {
    const before = viewOf(message);
    record.messages.splice(record.messages.indexOf(message), 1);
    changed();
    // An album goes by the id of its first message, so without that one the rest is a new thing.
    const rest = record.messages.find(
      ({ media_group_id }) => media_group_id !== undefined && media_group_id === message.media_group_id,
    );
    if (rest?.message_id === before.id) emit({ type: "edited", message: viewOf(rest) });
    else emit({ type: "deleted", messageId: before.id });
    if (rest && rest.message_id !== before.id) emit({ type: "message", message: viewOf(rest) });
  }

  return {
    record,
    bot,
    user,
    chat,
    find,
    viewOf,
    post,
    replace,
    remove,
    emit,
    showTyping,
    stopTyping,

    /** What the phone shows, oldest first. */
    views: (): PhoneMessage[] =>
      record.messages.map(viewOf).filter((view, index, all) => view.id !== all[index - 1]?.id),

    listen(listener: PhoneListener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
