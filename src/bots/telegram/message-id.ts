/** Telegram counts the messages of each chat by themselves: `telegram:42:7` is the seventh with person 42. */
export const messageIdOf = (chatId: string, messageId: number): string => `${chatId}:${messageId}`;

export const numberIn = (messageId: string): number =>
  Number(messageId.slice(messageId.lastIndexOf(":") + 1));
