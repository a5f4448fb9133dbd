import type { Phone, Tap } from "../phones/phone.ts";
import { findButton } from "../phones/phone-buttons.ts";
import { PhoneError } from "../phones/phone-error.ts";
import type { Person, PhoneButton, PhoneMessage, PhoneTicks } from "../phones/phone-protocol.ts";
import { createSight } from "../phones/phone-sight.ts";
import type { Upload } from "../phones/upload.ts";
import { createChat, type Shown } from "./chat.ts";
import { withChoices } from "./choices.ts";
import { contentOf, type Saying, type WhatsAppAction } from "./phone-content.ts";

/** What happened on the phone, for whatever carries it to the business. */
export type Act =
  | {
      readonly kind: "said";
      readonly message: PhoneMessage;
      readonly saying: Saying;
      /** The message it answers. */
      readonly of?: PhoneMessage;
    }
  /** A tap stands in the chat as a message of the person's own. */
  | {
      readonly kind: "tapped";
      readonly message: PhoneMessage;
      readonly of: PhoneMessage;
      readonly button: PhoneButton;
    }
  | { readonly kind: "reacted"; readonly of: PhoneMessage; readonly emoji: string }
  | { readonly kind: "read"; readonly messages: readonly PhoneMessage[] };

export type WhatsAppPhoneDeps = {
  readonly person: Person;
  readonly act: (act: Act) => void;
  /** Keeps a file that the person sends. */
  readonly keep: (upload: Upload) => PhoneMessage["files"][number];
  readonly now?: () => Date;
  /** What is in the chat already, oldest first; what comes is added to it. */
  readonly messages?: PhoneMessage[];
};

export type WhatsAppPhone = Phone & {
  sends(action: WhatsAppAction): void;
  /** A message of the business arrives. Its text has WhatsApp's marks. */
  shows(shown: Shown): PhoneMessage;
  /** A message of the person's own got this far; what is read is read with all before it. */
  ticks(messageId: number, ticks: PhoneTicks): void;
  showsTyping(): void;
  stopsTyping(): void;
  /** Puts the phone away: what arrives is delivered and not read. */
  looksAway(): void;
  /** Opens the chat again, and with it reads everything. */
  looks(): void;
  isLooking(): boolean;
};

/** A person with WhatsApp on their phone, whichever way it is connected to the business. */
export function createWhatsAppPhone(deps: WhatsAppPhoneDeps): WhatsAppPhone {
  const { person, act, keep, now = () => new Date() } = deps;
  const chat = createChat({ messages: deps.messages ?? [], now });
  const sight = createSight({ listen: chat.listen, name: () => person.name, messages: () => chat.messages });
  const unread: PhoneMessage[] = [];
  let looking = true;

  const tapOf = ({ id }: PhoneMessage): Tap => ({ callbackId: `${id}` });

  function botMessage(messageId: number): PhoneMessage {
    const message = chat.find(messageId);
    if (message?.from === "bot") return message;
    throw new PhoneError(`The bot has no message ${messageId} on this phone.`);
  }

  function say(saying: Saying): PhoneMessage {
    const of = "replyTo" in saying && saying.replyTo !== undefined ? chat.find(saying.replyTo) : undefined;
    const quotes = of && { quotes: { messageId: of.id, text: of.text } };
    const message = chat.post("phone", { ...contentOf(saying, keep), ...quotes });
    act({ kind: "said", message, saying, ...(of && { of }) });
    return message;
  }

  /**
   * Nothing forbids data that the message does not have: what it once had may come late. Where there is nothing to tap,
   * it is typed.
   */
  function tapsData(messageId: number, data: string): Tap {
    const of = botMessage(messageId);
    if (of.buttons.length === 0) return tapOf(say({ type: "text", text: data }));
    const button = of.buttons.flat().find((one) => one.data === data) ?? { text: data, data };
    const quotes = { messageId, text: of.text };
    const message = chat.post("phone", { kind: "text", text: button.text, quotes });
    act({ kind: "tapped", message, of, button });
    return tapOf(message);
  }

  const choice = (label: string, inMessage?: PhoneMessage) =>
    findButton(
      label,
      chat.messages.filter(({ id }) => inMessage === undefined || id === inMessage.id).map(withChoices),
    );

  function sends(action: WhatsAppAction): void {
    if (action.type === "tap") tapsData(action.messageId, action.data);
    else if (action.type === "reaction")
      act({ kind: "reacted", of: botMessage(action.messageId), emoji: action.emoji });
    else say(action);
  }

  return {
    ...sight,
    id: person.id,
    info: { ...person, app: "whatsapp" },
    get messages() {
      return chat.messages;
    },
    last: () => chat.messages.findLast(({ from }) => from === "bot"),

    types: (text) => void say({ type: "text", text }),
    sends,
    tapsData,

    taps(label, inMessage) {
      const { message, button } = choice(label, inMessage);
      if (button.data !== undefined) return tapsData(message.id, button.data);
      throw new PhoneError(`The button "${button.text}" opens ${button.url}: that is for a browser.`);
    },
    button: (label, inMessage) => choice(label, inMessage).button,

    notices: [],
    /** A tap gets no answer of its own here, so there is nothing to wait for. */
    answerTo: async (callbackId) => ({ callbackId, text: "", alert: false }),
    listen: (listener) => chat.listen(listener),

    shows(shown) {
      const message = chat.post("bot", shown);
      if (!looking) unread.push(message);
      return message;
    },
    ticks(messageId, ticks) {
      for (const { id } of [...chat.messages])
        if (id === messageId || (ticks === "read" && id < messageId)) chat.tick(id, ticks);
    },
    showsTyping: chat.showTyping,
    stopsTyping: chat.stopTyping,
    looksAway() {
      looking = false;
    },
    looks() {
      looking = true;
      const messages = unread.splice(0);
      if (messages.length > 0) act({ kind: "read", messages });
    },
    isLooking: () => looking,
  };
}
