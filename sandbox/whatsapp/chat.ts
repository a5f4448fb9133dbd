import type { PhoneEvent, PhoneListener, PhoneMessage, PhoneTicks } from "../phones/phone-protocol.ts";
import { readMarks } from "./marks.ts";

/** A message as it is put into a chat, with WhatsApp's marks in its text. */
export type Shown = Pick<PhoneMessage, "kind" | "text"> &
  Partial<Pick<PhoneMessage, "files" | "location" | "buttons" | "list" | "template" | "footer" | "quotes">>;

type ChatDeps = {
  /** What is there already, oldest first; what comes is added to it. */
  readonly messages: PhoneMessage[];
  readonly now: () => Date;
};

/** "Typing…" goes away by itself. https://developers.facebook.com/docs/whatsapp/cloud-api/typing-indicators */
const TYPING_MS = 25_000;

const ORDER: readonly PhoneTicks[] = ["sent", "delivered", "read"];

/** The chat of one person with the business: its messages, and who is watching it. */
export function createChat({ messages, now }: ChatDeps) {
  const listeners = new Set<PhoneListener>();
  let typing: NodeJS.Timeout | undefined;

  function emit(event: PhoneEvent): void {
    for (const listener of [...listeners]) listener(event);
  }

  function stopTyping(): void {
    if (!typing) return;
    clearTimeout(typing);
    typing = undefined;
    emit({ type: "typing", on: false });
  }

  return {
    messages,

    find: (id: number): PhoneMessage | undefined => messages.findLast((message) => message.id === id),

    post(from: PhoneMessage["from"], { text: source, ...shown }: Shown): PhoneMessage {
      const message: PhoneMessage = {
        id: (messages.at(-1)?.id ?? 0) + 1,
        from,
        at: now().toISOString(),
        files: [],
        buttons: [],
        ...shown,
        ...readMarks(source),
        ...(from === "phone" ? { ticks: "sent" } : {}),
      };
      messages.push(message);
      if (from === "bot") stopTyping();
      emit({ type: "message", message });
      return message;
    },

    /** Ticks only ever grow: what was read stays read. */
    tick(id: number, ticks: PhoneTicks): void {
      const index = messages.findLastIndex((message) => message.id === id);
      const message = messages[index];
      if (!message?.ticks || ORDER.indexOf(ticks) <= ORDER.indexOf(message.ticks)) return;
      messages[index] = { ...message, ticks };
      emit({ type: "ticks", messageId: id, ticks });
    },

    showTyping(): void {
      clearTimeout(typing);
      typing = setTimeout(stopTyping, TYPING_MS).unref();
      emit({ type: "typing", on: true });
    },
    stopTyping,

    listen(listener: PhoneListener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
