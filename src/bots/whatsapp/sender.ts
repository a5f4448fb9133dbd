import type { Db } from "../../db/connect.ts";
import type { OutgoingMessage as Delivery, SendOutcome as Outcome, Sender } from "../../outbox/delivery.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Logger } from "../../shared/logger.ts";
import type { Composed } from "../compose.ts";
import { draftsOf } from "../tables/drafts.ts";
import { type Contact, closeWindow, contactById, setKeys } from "../tables/whatsapp-contacts.ts";
import { createTemplates } from "./by-template.ts";
import { numberView } from "./keys.ts";
import { renderButtons } from "./render.ts";
import type { Templates } from "./templates.ts";
import type { OutgoingMessage, SendOutcome, Transport } from "./transport.ts";
import { isWindowOpen } from "./window.ts";

export type SenderDeps = {
  readonly db: Db;
  readonly compose: (delivery: Delivery) => Promise<Composed>;
  readonly transport: Pick<Transport, "surface" | "send">;
  readonly templates: Templates;
  readonly clock: Clock;
  readonly logger: Logger;
};

type OnPartSent = (messageId?: string) => Promise<void>;

/** Sends stored messages to chats in WhatsApp (`whatsapp:<digits>`). */
export function createWhatsAppSender(deps: SenderDeps): Sender {
  const { db, compose, transport, clock, logger } = deps;
  const byTemplate = createTemplates(deps);

  /** A picture that is refused is no reason to keep words and buttons back. */
  async function sendOrWords(address: string, message: OutgoingMessage): Promise<SendOutcome> {
    const sent = await transport.send(address, message);
    const words = withoutPicture(message);
    if (words === undefined || sent.kind !== "failed" || sent.why !== "refused") return sent;
    logger.error({ kind: message.kind, error: sent.error }, "refused, and tried without its picture");
    return transport.send(address, words);
  }

  async function send(delivery: Delivery, onPartSent: OnPartSent): Promise<Outcome> {
    const { chatId, fromPart } = delivery;
    const contact = await contactById(db, chatId);
    const address = contact?.address ?? digitsOf(chatId);
    const composed = await compose(delivery);
    if (transport.surface === "whatsapp" && !isWindowOpen(contact, clock())) return outsideTheWindow();

    for (const message of (await messagesOf(delivery, composed, contact)).slice(fromPart)) {
      const sent = await sendOrWords(address, message);
      if (sent.kind === "window_closed") {
        await closeWindow(db, chatId, clock());
        return outsideTheWindow();
      }
      if (sent.kind === "failed" && sent.why === "refused" && isBeside(message)) {
        logger.error({ kind: message.kind, error: sent.error }, "refused, and the words go without it");
        await onPartSent();
        continue;
      }
      if (sent.kind !== "sent") return sent;
      await onPartSent(sent.messageId);
    }
    return { kind: "sent" };

    /** A notice is told by template. A turn waits until they write again. */
    function outsideTheWindow(): Promise<Outcome> {
      const addressee = { chatId, address, contact };
      return composed.told
        ? byTemplate.tell(composed.told, addressee, composed, onPartSent)
        : byTemplate.askToWrite(addressee, composed);
    }
  }

  /** Numbers are kept before they are seen: nobody answers with one that we do not know. */
  async function messagesOf(
    { id, chatId }: Delivery,
    { view, voice }: Composed,
    contact: Contact | undefined,
  ): Promise<readonly OutgoingMessage[]> {
    if (transport.surface === "whatsapp" || !contact) return renderButtons(view, voice.t);
    const isAsked = await isAskedOpenly(db, chatId);
    const { messages, kept } = numberView(view, id, contact.keys, voice.t, isAsked);
    await setKeys(db, chatId, kept);
    return messages;
  }

  return { send };
}

/** Nothing where there is no picture, or nothing else. */
function withoutPicture(message: OutgoingMessage): OutgoingMessage | undefined {
  if (message.kind === "picture" && message.text !== "") return { kind: "text", text: message.text };
  if (!("picture" in message) || message.kind === "picture") return undefined;
  const { picture: _, ...words } = message;
  return words;
}

/** A picture of an album, or a place: what it belongs to can be understood without it. */
const isBeside = (message: OutgoingMessage): boolean =>
  message.kind === "place" || (message.kind === "picture" && message.text === "");

/** Whether a question is open that is no menu: a number may be its answer. */
async function isAskedOpenly(db: Db, chatId: string): Promise<boolean> {
  const open = (await draftsOf(db, chatId)).find(({ state }) => state === "open")?.draft;
  return open?.asked !== undefined && !open.asked.menu && open.reopening === undefined;
}

/** Owners are written to by their number, whether or not they ever wrote. */
const digitsOf = (chatId: string): string => chatId.slice(chatId.indexOf(":") + 1);
