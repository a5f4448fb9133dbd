import type { Announcing } from "./announcing.ts";
import type { Shown } from "./chat.ts";
import { checkLimits } from "./check-limits.ts";
import { CloudApiError, REPORTED_LATER } from "./errors.ts";
import type { Media } from "./media.ts";
import type { WhatsAppPhone } from "./phone.ts";
import type { Phones } from "./phones.ts";
import type { createRates } from "./rates.ts";
import type { MessageRequest, ReadRequest } from "./request.ts";
import { shownMessage } from "./shown-message.ts";
import { newWamid, type Store } from "./store.ts";
import type { Template } from "./templates.ts";
import { waIdsOf } from "./wa-id.ts";

type SendingDeps = {
  readonly store: Store;
  readonly phones: Phones;
  readonly media: Media;
  readonly templates: readonly Template[];
  readonly announcing: Announcing;
  readonly rates: ReturnType<typeof createRates> | undefined;
  readonly displayPhoneNumber: string;
  /** Whether an undeliverable message is refused at once, instead of being reported on the webhook. */
  readonly refusesAtOnce: boolean;
};

/** An answer, and what is to happen once it is out. */
export type Sent = { readonly answer: object; readonly afterwards: () => void };

/** What becomes of a message of the business's. */
export function createSending(deps: SendingDeps) {
  const { store, phones, announcing, rates, displayPhoneNumber, refusesAtOnce } = deps;

  /** `ordered` is a failure to report instead of delivering. */
  async function send(request: MessageRequest, ordered?: CloudApiError): Promise<Sent> {
    checkLimits(request);
    const [waId] = waIdsOf(request.to);
    if (waId === undefined) throw new CloudApiError(131009, "The phone number is malformed");
    if (`${waId}` === displayPhoneNumber) throw new CloudApiError(131021);
    const phone = phones.reach(request.to);
    rates?.spend(phone?.id ?? waId);

    let shown: Shown | undefined;
    let failure = ordered;
    try {
      shown = { ...(await shownMessage(request, deps)), ...quoted(request, phone) };
      if (!phone) throw new CloudApiError(131026);
      if (request.type !== "template" && !phones.isWindowOpen(phone.id)) throw new CloudApiError(131047);
    } catch (error) {
      if (!(error instanceof CloudApiError) || refusesAtOnce || !REPORTED_LATER.has(error.code)) throw error;
      failure ??= error;
    }

    const wamid = newWamid(phone?.id ?? waId);
    return {
      answer: {
        messaging_product: "whatsapp",
        contacts: [{ input: request.to, wa_id: `${phone?.id ?? waId}` }],
        messages: [{ id: wamid, ...(request.type === "template" ? { message_status: "accepted" } : {}) }],
      },
      afterwards: phone && shown && !failure ? arrives(phone, wamid, shown) : fails,
    };

    function fails(): void {
      announcing.status(wamid, phone?.id ?? waId ?? 0, "failed", failure);
    }
  }

  /** It is on the phone at once; that it is comes to be known later. */
  function arrives(phone: WhatsAppPhone, wamid: string, shown: Shown): () => void {
    phones.recordOf(phone.id).wamids[(phone.messages.at(-1)?.id ?? 0) + 1] = wamid;
    phone.shows(shown);
    store.changed();
    const isRead = phone.isLooking();
    return () => {
      announcing.status(wamid, phone.id, "sent");
      announcing.status(wamid, phone.id, "delivered");
      if (isRead) announcing.status(wamid, phone.id, "read");
    };
  }

  function quoted({ context }: MessageRequest, phone: WhatsAppPhone | undefined): Pick<Shown, "quotes"> {
    if (!context) return {};
    const found = phones.find(context.message_id);
    const message = phone?.messages.find(({ id }) => id === found?.messageId);
    if (!message || found?.phone !== phone) throw new CloudApiError(131009, "Invalid message_id");
    return { quotes: { messageId: message.id, text: message.text } };
  }

  /** A message of the person's was read, and the answer may be being written. */
  function reads({ message_id, typing_indicator }: ReadRequest): Sent {
    const found = phones.find(message_id);
    if (!found) throw new CloudApiError(131009, "Invalid message_id");
    found.phone.ticks(found.messageId, "read");
    if (typing_indicator) found.phone.showsTyping();
    return { answer: { success: true }, afterwards: () => {} };
  }

  return { send, reads };
}

export type Sending = ReturnType<typeof createSending>;
