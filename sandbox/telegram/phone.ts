import type { Message } from "grammy/types";
import type { Phone } from "../phones/phone.ts";
import { findButton } from "../phones/phone-buttons.ts";
import { PhoneError } from "../phones/phone-error.ts";
import type { PhoneAction, PhoneInfo, PhoneMessage } from "../phones/phone-protocol.ts";
import { createSight } from "../phones/phone-sight.ts";
import type { Chat, Content } from "./chat.ts";
import type { Files } from "./files.ts";
import { contentOf } from "./phone-content.ts";
import type { Taps } from "./taps.ts";
import type { Updates } from "./updates.ts";

type PhoneDeps = {
  readonly chat: Chat;
  readonly files: Files;
  readonly taps: Taps;
  readonly updates: Updates;
  readonly now: () => Date;
};

export type TelegramPhone = Phone & { blocksBot(): void; unblocksBot(): void };

/** A person with Telegram on their phone. */
export function createPhone({ chat, files, taps, updates, now }: PhoneDeps): TelegramPhone {
  const { record } = chat;
  const sight = createSight({ listen: chat.listen, name: () => record.person.name, messages: chat.views });

  /** Whoever writes has started the chat, and wants the bot again if they had blocked it. */
  function post(content: Content): void {
    if (record.blocked) setBlocked(false);
    record.started = true;
    const [message] = chat.post("person", [content]);
    if (message) updates.push({ message: { ...message, chat: chat.chat(), from: chat.user() } });
  }

  function answered(messageId: number | undefined): Content {
    if (messageId === undefined) return {};
    const message = chat.find(messageId);
    if (!message) throw new PhoneError(`There is no message ${messageId} on this phone.`);
    return { reply_to_message: message as NonNullable<Message["reply_to_message"]> }; // the emulator's own, which no bot looks into
  }

  function setBlocked(blocked: boolean): void {
    record.blocked = blocked;
    const member = { status: "member", user: chat.bot } as const;
    const kicked = { status: "kicked", user: chat.bot, until_date: 0 } as const;
    updates.push({
      my_chat_member: {
        chat: chat.chat(),
        from: chat.user(),
        date: Math.floor(now().getTime() / 1000),
        old_chat_member: blocked ? member : kicked,
        new_chat_member: blocked ? kicked : member,
      },
    });
  }

  function tapsData(messageId: number, data: string): { readonly callbackId: string } {
    const message = chat.find(messageId);
    if (!message?.from?.is_bot) throw new PhoneError(`The bot has no message ${messageId} on this phone.`);
    const callbackId = taps.open(chat.record.person.id);
    updates.push({
      callback_query: {
        id: callbackId,
        from: chat.user(),
        message,
        chat_instance: `${record.person.id}`,
        data,
      },
    });
    return { callbackId };
  }

  const button = (label: string, inMessage?: PhoneMessage) => {
    const views = chat.views();
    return findButton(label, inMessage ? views.filter(({ id }) => id === inMessage.id) : views);
  };

  function sends(action: PhoneAction): void {
    if (action.type === "tap") tapsData(action.messageId, action.data);
    else post({ ...contentOf(action, files), ...answered("replyTo" in action ? action.replyTo : undefined) });
  }

  return {
    id: record.person.id,
    get info(): PhoneInfo {
      return { ...record.person, app: "telegram" };
    },
    get messages(): readonly PhoneMessage[] {
      return chat.views();
    },
    last: () => chat.views().findLast(({ from }) => from === "bot"),

    types: (text) => sends({ type: "text", text }),
    sends,
    tapsData,

    taps(label, inMessage) {
      const { message, button: tapped } = button(label, inMessage);
      if (tapped.data === undefined) {
        const does = tapped.copy === undefined ? `opens ${tapped.url}` : `copies ${tapped.copy}`;
        throw new PhoneError(`The button "${tapped.text}" ${does}: that is for a browser.`);
      }
      return tapsData(message.id, tapped.data);
    },
    button: (label, inMessage) => button(label, inMessage).button,

    blocksBot: () => setBlocked(true),
    unblocksBot: () => setBlocked(false),

    get notices() {
      return sight.notices();
    },
    waitFor: sight.waitFor,
    sees: sight.sees,
    next: sight.next,
    catchesUp: sight.catchesUp,
    answerTo: sight.answerTo,
    listen: (listener) => chat.listen(listener),
  };
}
