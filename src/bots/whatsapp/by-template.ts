import type { Db } from "../../db/connect.ts";
import type { SendOutcome as Outcome } from "../../outbox/delivery.ts";
import { type Clock, DAY_MS } from "../../shared/clock.ts";
import type { Composed } from "../compose.ts";
import { type Contact, setAsked } from "../tables/whatsapp-contacts.ts";
import { type Templates, type Told, templateFor } from "./templates.ts";
import type { SendOutcome, Transport } from "./transport.ts";

type TemplateDeps = {
  readonly db: Db;
  readonly transport: Pick<Transport, "send">;
  readonly templates: Templates;
  readonly clock: Clock;
};

/** Somebody whose 24 hours are over; nobody where they never wrote, as owners may. */
export type Addressee = {
  readonly chatId: string;
  readonly address: string;
  readonly contact: Contact | undefined;
};

const WAITS: Outcome = { kind: "failed", error: "It waits until they write again: their 24 hours are over." };

/** What may be said once the 24 hours are over. */
export function createTemplates({ db, transport, templates, clock }: TemplateDeps) {
  async function send(
    told: Told,
    { address, contact }: Addressee,
    { voice }: Composed,
  ): Promise<{ readonly messageId: string } | Exclude<SendOutcome, { kind: "sent" | "window_closed" }>> {
    const words = { guest: contact?.name || "👋", complex: voice.complex.name, ...told.words };
    const sent = await transport.send(address, templateFor({ ...told, words }, voice.locale, templates));
    if (sent.kind === "window_closed") return { kind: "failed", error: sent.error, why: "refused" };
    return sent.kind === "sent" ? { messageId: sent.messageId } : sent;
  }

  return {
    /** Tells a notice by the template of its event. */
    async tell(
      told: Told,
      addressee: Addressee,
      composed: Composed,
      onPartSent: (messageId: string) => Promise<void>,
    ): Promise<Outcome> {
      const sent = await send(told, addressee, composed);
      if (!("messageId" in sent)) return sent;
      await onPartSent(sent.messageId);
      return { kind: "sent" };
    },

    /** Asks them to write, once a day, so that what is kept for them may be said. */
    async askToWrite(addressee: Addressee, composed: Composed): Promise<Outcome> {
      const now = clock();
      const askedAt = addressee.contact?.askedAt?.getTime() ?? 0;
      if (now.getTime() - askedAt < DAY_MS) return WAITS;
      const sent = await send({ name: "news", words: {} }, addressee, composed);
      if (!("messageId" in sent)) return sent;
      await setAsked(db, addressee.chatId, now);
      return WAITS;
    },
  };
}
