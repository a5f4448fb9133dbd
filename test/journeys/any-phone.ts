import type { Phone } from "../../sandbox/phones/phone.ts";
import type { PhoneMessage } from "../../sandbox/phones/phone-protocol.ts";
import { codeIn } from "./steps.ts";

/** Asks in one sentence, and is shown the cabins. */
export async function looks(guest: Phone, dates = "10/11 al 13/11"): Promise<PhoneMessage> {
  guest.types(`¿Tenés lugar del ${dates} para 2?`);
  return guest.sees("Para 2 adultos");
}

/** Where dates are held at once, by one tap: the message to pay from. */
export async function holds(guest: Phone, cabin = "Quebracho", dates?: string): Promise<PhoneMessage> {
  await looks(guest, dates);
  await tap(guest, `Reservar ${cabin}`);
  return guest.sees("Tu reserva es la");
}

/** Where the owner has the first word, by one tap: the code. */
export async function requests(guest: Phone, cabin = "Quebracho", dates?: string): Promise<string> {
  await looks(guest, dates);
  await tap(guest, `Pedir ${cabin}`);
  return codeIn(await guest.sees("Tu pedido es el"));
}

/** Taps or, where one can only type, types what stands for it; waits for a message that has it unless it is named. */
export async function tap(guest: Phone, label: string, message?: PhoneMessage): Promise<void> {
  guest.taps(label, message ?? (await choice(guest, label)));
}

/** Taps the button a message once had. */
export function tapAsItWas(guest: Phone, label: string, message: PhoneMessage): void {
  const button = message.buttons.flat().find(({ text }) => text.startsWith(label));
  if (button?.data === undefined) guest.taps(label, message);
  else guest.tapsData(message.id, button.data);
}

/** The next message that offers this. */
export const choice = (guest: Phone, label: string): Promise<PhoneMessage> => {
  const last = guest.last();
  return offers(last, label) && last !== undefined
    ? Promise.resolve(last)
    : guest.waitFor((message) => offers(message, label), { what: `"${label}"` });
};

/** As a button, or as a line with a number or a letter. */
export function offers(message: PhoneMessage | undefined, label: string): boolean {
  if (message === undefined) return false;
  const isLine = (line: string) => line.replace(/^(\d+\.|[a-z]\)) /, "").startsWith(label) && line !== label;
  return (
    message.buttons.flat().some(({ text }) => text.startsWith(label)) || message.text.split("\n").some(isLine)
  );
}
