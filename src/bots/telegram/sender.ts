import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Api, InputFile } from "grammy";
import type { OutgoingMessage, Sender } from "../../outbox/delivery.ts";
import type { Logger } from "../../shared/logger.ts";
import type { Shown } from "../chat.ts";
import { failureOutcome } from "./failures.ts";
import { type Part, render } from "./render.ts";
import type { Voice } from "./voice.ts";

export type SenderDeps = {
  readonly api: Api;
  /** The view to show for a stored message, in the chat's voice. */
  readonly compose: (delivery: OutgoingMessage) => Promise<{ readonly view: Shown; readonly voice: Voice }>;
  /** Where pictures are: a directory URL ending in a slash. */
  readonly assets: URL;
  readonly logger: Logger;
};

/** Sends stored messages to Telegram chats (`telegram:<id>`). */
export function createTelegramSender({ api, compose, assets, logger }: SenderDeps): Sender {
  // A picture is uploaded once per process; Telegram keeps it and takes its id from then on.
  const uploaded = new Map<string, string>();

  async function sendPart(chat: number, part: Part): Promise<void> {
    const { picture, file } = part;
    if (file !== undefined) {
      await api.sendDocument(chat, new InputFile(Buffer.from(file.content), file.name));
      return;
    }
    if (picture === undefined) return sendText(chat, part);
    const path = fileURLToPath(new URL(picture, assets));
    const known = uploaded.get(picture);
    if (known === undefined && !existsSync(path)) {
      logger.error({ path }, "a picture is missing, and its text goes without it");
      return part.text === "" ? undefined : sendText(chat, part);
    }
    const sent = await api.sendPhoto(chat, known ?? new InputFile(path), {
      caption: part.text,
      caption_entities: part.entities,
      ...keyboardOf(part),
    });
    const fileId = sent.photo.at(-1)?.file_id;
    if (known === undefined && fileId !== undefined) uploaded.set(picture, fileId);
  }

  async function sendText(chat: number, part: Part): Promise<void> {
    await api.sendMessage(chat, part.text, {
      entities: part.entities,
      link_preview_options: { is_disabled: true },
      ...keyboardOf(part),
    });
  }

  return {
    /** Sends the parts from `fromPart` on, reporting each, so that a retry goes on where this one stopped. */
    async send(delivery, onPartSent) {
      const composed = await compose(delivery);
      const chat = Number(delivery.chatId.slice(delivery.chatId.indexOf(":") + 1));
      for (const part of render(composed.view, composed.voice).slice(delivery.fromPart)) {
        try {
          await sendPart(chat, part);
        } catch (error) {
          return failureOutcome(error);
        }
        await onPartSent();
      }
      return { kind: "sent" };
    },
  };
}

const keyboardOf = ({ keyboard }: Part) =>
  keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard } } : {};
