import { findButton } from "../phones/phone-buttons.ts";
import type { PhoneButton, PhoneMessage } from "../phones/phone-protocol.ts";

/** What stands under a message to be tapped, or in its text to be typed. */
type Choice = {
  readonly message: PhoneMessage;
  readonly button: PhoneButton;
  /** Where the button is only a line of the text: the number or letter to type for it. */
  readonly typed?: string;
};

/** `2. Elegir Quebracho`, `2) …` or `a) …`; marks are gone from a message's text. */
const NUMBERED = /^\s*(?<key>\d{1,2}|[a-z])[.)]\s+(?<label>.+?)\s*$/gimu;

/** `Pagar la seña: https://…`, also with the address on the line below. */
const LINKED = /^(?<label>.+?):?\s+(?<url>https?:\/\/\S+)\s*$/gmu;

/** The choice with this label, or the only one that starts with it, in the newest message that has one. */
export function findChoice(label: string, messages: readonly PhoneMessage[]): Choice {
  const lines = new Set(messages.filter(isText).map(({ id }) => id));
  const { message, button } = findButton(
    label,
    messages.map((one) => (lines.has(one.id) ? { ...one, buttons: choicesIn(one.text) } : one)),
  );
  const typed = lines.has(message.id) ? button.data : undefined;
  return typed === undefined ? { message, button } : { message, button, typed };
}

const isText = ({ from, buttons }: PhoneMessage): boolean => from === "bot" && buttons.length === 0;

function choicesIn(text: string): PhoneButton[][] {
  const numbered = [...text.matchAll(NUMBERED)].map(({ groups: { key = "", label = "" } = {} }) => [
    { text: label, data: key },
  ]);
  const linked = [...text.matchAll(LINKED)].map(({ groups: { label = "", url = "" } = {} }) => [
    { text: label, url },
  ]);
  return [...numbered, ...linked];
}
