import type { Chat, Content, PhoneListener } from "./chat.ts";
import type { Files } from "./files.ts";
import { findButton } from "./phone-buttons.ts";
import { contentOf } from "./phone-content.ts";
import { PhoneError } from "./phone-error.ts";
import type { PhoneAction, PhoneButton, PhoneInfo, PhoneMessage } from "./phone-protocol.ts";
import { createSight } from "./phone-sight.ts";
import type { Taps } from "./taps.ts";
import type { Updates } from "./updates.ts";

type PhoneDeps = {
  readonly chat: Chat;
  readonly files: Files;
  readonly taps: Taps;
  readonly updates: Updates;
  readonly now: () => Date;
};

export type Phone = ReturnType<typeof createPhone>;

/** A person with their phone: what they do in the chat with the bot, and what they see of it. */
export function createPhone({ chat, files, taps, updates, now }: PhoneDeps) {
  const { record } = chat;
  const sight = createSight({ chat, name: () => record.person.name, messages: chat.views });

  /** Whoever writes has started the chat, and wants the bot again if they had blocked it. */
  function post(content: Content): void {
    if (record.blocked) setBlocked(false);
    record.started = true;
    const [message] = chat.post("person", [content]);
    if (message) updates.push({ message: { ...message, chat: chat.chat(), from: chat.user() } });
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
    else post(contentOf(action, files));
  }

  return {
    id: record.person.id,
    get info(): PhoneInfo {
      return record.person;
    },
    /** What is on the screen, oldest first. */
    get messages(): readonly PhoneMessage[] {
      return chat.views();
    },
    /** The newest message of the bot. */
    last: (): PhoneMessage | undefined => chat.views().findLast(({ from }) => from === "bot"),

    types: (text: string): void => sends({ type: "text", text }),
    sends,
    tapsData,

    /** Taps a button by its label, or by how its label starts. */
    taps(label: string, inMessage?: PhoneMessage): { readonly callbackId: string } {
      const { message, button: tapped } = button(label, inMessage);
      if (tapped.data === undefined) {
        throw new PhoneError(`The button "${tapped.text}" opens ${tapped.url}: that is for a browser.`);
      }
      return tapsData(message.id, tapped.data);
    },
    /** A button by its label, or by how its label starts: for those that open a page. */
    button: (label: string, inMessage?: PhoneMessage): PhoneButton => button(label, inMessage).button,

    blocksBot: (): void => setBlocked(true),
    unblocksBot: (): void => setBlocked(false),

    get notices() {
      return sight.notices();
    },
    waitFor: sight.waitFor,
    sees: sight.sees,
    next: sight.next,
    catchesUp: sight.catchesUp,
    answerTo: sight.answerTo,
    /** Calls back for everything that happens on this phone, until the returned function is called. */
    listen: (listener: PhoneListener): (() => void) => chat.listen(listener),
  };
}
