import { PhoneError } from "./phone-error.ts";
import type { PhoneButton, PhoneMessage } from "./phone-protocol.ts";

type ButtonInMessage = { readonly message: PhoneMessage; readonly button: PhoneButton };

/**
 * The button with this label, or the only one that starts with it, in the newest message that has one.
 * Throws a `PhoneError` that lists the buttons there are.
 */
export function findButton(label: string, messages: readonly PhoneMessage[]): ButtonInMessage {
  for (const message of messages.toReversed()) {
    const buttons = message.buttons.flat();
    const exact = buttons.find(({ text }) => text === label);
    if (exact) return { message, button: exact };

    const [starting, ...others] = buttons.filter((button) => beginsWith(button, label));
    if (starting && others.length > 0) {
      throw new PhoneError(`Several buttons start with "${label}": ${listed([starting, ...others])}.`);
    }
    if (starting) return { message, button: starting };
  }
  const there = messages.flatMap(({ buttons }) => buttons.flat());
  throw new PhoneError(
    there.length > 0
      ? `There is no button "${label}". There are: ${listed(there)}.`
      : `There is no button "${label}", nor any other.`,
  );
}

/** WhatsApp's labels are short: the whole one may stand in the row's small line, or be cut with dots. */
function beginsWith({ text, description }: PhoneButton, label: string): boolean {
  if (text.startsWith(label) || description?.startsWith(label)) return true;
  return text.endsWith("…") && text.length > 1 && label.startsWith(text.slice(0, -1).trimEnd());
}

const listed = (buttons: readonly PhoneButton[]) => buttons.map(({ text }) => `"${text}"`).join(", ");
