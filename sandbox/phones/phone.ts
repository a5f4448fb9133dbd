import type { PhoneAction, PhoneButton, PhoneInfo, PhoneListener, PhoneMessage } from "./phone-protocol.ts";
import type { Sight } from "./phone-sight.ts";

/** What a tap is known by: `answerTo` tells what the bot said to it. */
export type Tap = { readonly callbackId: string };

/** A person with their phone, whatever app is on it: what they do in the chat with the bot, and what they see of it. */
export type Phone = Omit<Sight, "notices"> & {
  readonly id: number;
  readonly info: PhoneInfo;
  /** What is on the screen, oldest first. */
  readonly messages: readonly PhoneMessage[];
  /** The passing words that taps were answered with, oldest first; WhatsApp has none. */
  readonly notices: ReturnType<Sight["notices"]>;
  /** The newest message of the bot. */
  last(): PhoneMessage | undefined;
  types(text: string): void;
  sends(action: PhoneAction): void;
  tapsData(messageId: number, data: string): Tap;
  /** Taps a button by its label, or by how its label starts. */
  taps(label: string, inMessage?: PhoneMessage): Tap;
  /** A button by its label, or by how its label starts: for those that open a page. */
  button(label: string, inMessage?: PhoneMessage): PhoneButton;
  /** Calls back for everything that happens on this phone, until the returned function is called. */
  listen(listener: PhoneListener): () => void;
};
