import type { Medium } from "../../../media/tables/media.ts";
import type { Logger } from "../../../shared/logger.ts";
import type { OutgoingMessage, SendOutcome } from "../transport.ts";
import { type Content, contentOf } from "./content.ts";
import type { Library, WebClient } from "./library.ts";
import type { createPace } from "./pace.ts";
import { lidOf } from "./people.ts";
import { isCutOff } from "./troubles.ts";

export type SendingDeps = {
  readonly library: () => Promise<Library>;
  /** The client, while it is ready. */
  readonly client: () => WebClient | undefined;
  /** Whether somebody has ever written to us from this address. */
  readonly hasWritten: (address: string) => Promise<boolean>;
  readonly pace: ReturnType<typeof createPace>;
  readonly assets: URL;
  /** Something that is kept; undefined once it is not any more. */
  readonly medium: (id: string) => Promise<Medium | undefined>;
  readonly signal: AbortSignal;
  readonly logger: Logger;
};

/** A phone whose chat WhatsApp now keeps under its hidden id: https://github.com/wwebjs/whatsapp-web.js/issues/145434 */
const NO_LID = /No LID for user/;
const NOT_READY: SendOutcome = { kind: "retry", error: "WhatsApp Web is not ready." };

/** Sends messages one by one, as a person would: only to who has written, and not faster than they could be written. */
export function createSending(deps: SendingDeps) {
  const { library, client, hasWritten, pace, signal, logger } = deps;
  async function showTyping(to: string): Promise<void> {
    try {
      const chat = await client()?.getChatById(to);
      await chat?.sendStateTyping();
    } catch (error) {
      logger.debug({ err: error }, "could not show that we are typing");
    }
  }

  async function hand(sender: WebClient, to: string, { content, options }: Content) {
    try {
      return await sender.sendMessage(to, content, options);
    } catch (error) {
      const lid = NO_LID.test(String(error)) ? await lidOf(sender, to) : undefined;
      if (lid === undefined || lid === to) throw error;
      return sender.sendMessage(lid, content, options);
    }
  }

  /** Throws where the page cannot send this message, though it answers: that is for whoever sends to give up. */
  async function send(noted: string, message: OutgoingMessage): Promise<SendOutcome> {
    const to = noted.includes("@") ? noted : `${noted}@c.us`; // noted by the Cloud API
    if (!client()) return NOT_READY;
    if (!(await hasWritten(noted))) {
      const error = "On WhatsApp Web only who has written to us is answered.";
      return { kind: "failed", error, why: "refused" };
    }
    const sendable = await contentOf(await library(), message, deps);
    if (!sendable)
      return {
        kind: "failed",
        error: "WhatsApp Web has no templates: only the Cloud API does.",
        why: "refused",
      };
    await showTyping(to);
    await pace.turn(to, "text" in message ? message.text.length : 0, signal);

    const sender = client(); // it may have been another, or none, a moment ago
    if (!sender) return NOT_READY;
    try {
      const sent = await hand(sender, to, sendable);
      if (sent) return { kind: "sent", messageId: sent.id._serialized };
      return { kind: "failed", error: "WhatsApp has no chat with this address.", why: "no_whatsapp" };
    } catch (error) {
      if (isCutOff(error)) return { kind: "retry", error: `WhatsApp's page was cut off: ${String(error)}` };
      if (message.kind === "passed_on") return send(noted, { kind: "text", text: message.otherwise });
      throw error instanceof Error ? error : new Error(String(error));
    }
  }

  return { showTyping, send };
}
