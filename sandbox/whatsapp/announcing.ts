import { createHash } from "node:crypto";
import type { Person, PhoneMessage } from "../phones/phone-protocol.ts";
import { type CloudApiError, errorInStatus } from "./errors.ts";
import { incomingContent } from "./incoming.ts";
import { WINDOW_MS } from "./limits.ts";
import type { Media } from "./media.ts";
import type { Notifier } from "./notifier.ts";
import type { Act } from "./phone.ts";

export type Business = {
  readonly accountId: string;
  readonly phoneNumberId: string;
  /** The digits that people see. */
  readonly displayPhoneNumber: string;
};

type AnnouncingDeps = {
  readonly business: Business;
  readonly media: Media;
  readonly notifier: Notifier;
  readonly now: () => Date;
  readonly wamidOf: (person: Person, message: PhoneMessage) => string;
};

export type MessageStatus = "sent" | "delivered" | "read" | "failed";

export type Announcing = ReturnType<typeof createAnnouncing>;

/** Turns what happens on the phones into notifications, in Meta's form. */
export function createAnnouncing({ business, media, notifier, now, wamidOf }: AnnouncingDeps) {
  const seconds = (at: Date) => `${Math.floor(at.getTime() / 1000)}`;

  function announce(about: string, kind: "message" | "status", content: object): void {
    const metadata = {
      display_phone_number: business.displayPhoneNumber,
      phone_number_id: business.phoneNumberId,
    };
    const value = { messaging_product: "whatsapp", metadata, ...content };
    const changes = [{ value, field: "messages" }];
    const entry = [{ id: business.accountId, changes }];
    notifier.notify(about, kind, { object: "whatsapp_business_account", entry });
  }

  return {
    /** A person did something, and this is the id it goes by. */
    heard(person: Person, id: string, act: Exclude<Act, { readonly kind: "read" }>): void {
      const waId = `${person.id}`;
      const content = incomingContent(act, {
        media,
        business: business.displayPhoneNumber,
        wamidOf: (message) => wamidOf(person, message),
      });
      announce(id, "message", {
        contacts: [{ profile: { name: person.name }, wa_id: waId }],
        messages: [{ from: waId, id, timestamp: seconds(now()), ...content }],
      });
    },

    /** A message of the business got this far, or not at all. */
    status(wamid: string, waId: number, status: MessageStatus, error?: CloudApiError): void {
      const at = now();
      const told = { id: wamid, status, timestamp: seconds(at), recipient_id: `${waId}` };
      const price = {
        conversation: {
          id: createHash("md5").update(wamid).digest("hex"),
          ...(status === "sent" ? { expiration_timestamp: seconds(new Date(at.getTime() + WINDOW_MS)) } : {}),
          origin: { type: "service" },
        },
        pricing: {
          billable: false,
          pricing_model: "PMP",
          type: "free_customer_service",
          category: "service",
        },
      };
      announce(wamid, "status", {
        statuses: [
          {
            ...told,
            ...(status === "sent" || status === "delivered" ? price : {}),
            ...(error ? { errors: [errorInStatus(error)] } : {}),
          },
        ],
      });
    },
  };
}
