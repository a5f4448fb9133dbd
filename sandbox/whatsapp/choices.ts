import type { PhoneButton, PhoneMessage } from "../phones/phone-protocol.ts";

/** `2. Elegir Quebracho`, `2) …` or `a) …`; marks are gone from a message's text. */
const NUMBERED = /^\s*(?<key>\d{1,2}|[a-z])[.)]\s+(?<label>.+?)\s*$/gimu;

/** `Pagar la seña: https://…`, also with the address on the line below. */
const LINKED = /^(?<label>.+?):?\s+(?<url>https?:\/\/\S+)\s*$/gmu;

/** The message as a person takes it: where it has no buttons, the lines of its text that stand for them. */
export function withChoices(message: PhoneMessage): PhoneMessage {
  if (message.from === "phone" || message.buttons.length > 0) return message;
  const { text } = message;
  const numbered = [...text.matchAll(NUMBERED)].map(
    ({ groups: { key = "", label = "" } = {} }): PhoneButton[] => [{ text: label, data: key }],
  );
  const linked = [...text.matchAll(LINKED)].map(
    ({ groups: { label = "", url = "" } = {} }): PhoneButton[] => [{ text: label, url }],
  );
  return { ...message, buttons: [...numbered, ...linked] };
}
