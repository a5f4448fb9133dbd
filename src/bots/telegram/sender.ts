import type { Api } from "grammy";
import type { OutgoingMessage, Sender } from "../../outbox/delivery.ts";
import type { Shown } from "../chat.ts";
import { failureOutcome } from "./failures.ts";
import { messageIdOf, numberIn } from "./message-id.ts";
import { render } from "./render.ts";
import { createSendPart, type SendPartDeps } from "./send-part.ts";
import type { Voice } from "./voice.ts";

export type SenderDeps = SendPartDeps & {
  readonly api: Api;
  /** The view to show for a stored message, in the chat's voice. */
  readonly compose: (
    delivery: OutgoingMessage,
  ) => Promise<{ readonly view: Shown; readonly voice: Voice; readonly replyTo?: string }>;
};

/** Sends stored messages to Telegram chats (`telegram:<id>`). */
export function createTelegramSender({ compose, ...deps }: SenderDeps): Sender {
  const sendPart = createSendPart(deps);

  return {
    /** Sends the parts from `fromPart` on, reporting each, so that a retry goes on where this one stopped. */
    async send(delivery, onPartSent) {
      const { chatId, fromPart } = delivery;
      const { view, voice, replyTo } = await compose(delivery);
      const chat = Number(chatId.slice(chatId.indexOf(":") + 1));
      const thread = replyTo === undefined ? {} : { replyTo: numberIn(replyTo) };
      for (const part of render(view, voice).slice(fromPart)) {
        let messageId: number | undefined;
        try {
          messageId = await sendPart(chat, { ...part, ...thread }, voice);
        } catch (error) {
          return failureOutcome(error);
        }
        await onPartSent(messageId === undefined ? undefined : messageIdOf(chatId, messageId));
      }
      return { kind: "sent" };
    },
  };
}
