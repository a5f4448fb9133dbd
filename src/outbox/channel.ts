/** The channel a chat is in: what stands before the colon of its id. */
export const channelOfChat = (chatId: string): string => chatId.slice(0, chatId.indexOf(":"));
