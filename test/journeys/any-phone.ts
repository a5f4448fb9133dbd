import type { Phone } from "../../sandbox/phones/phone.ts";
import type { PhoneMessage } from "../../sandbox/phones/phone-protocol.ts";

/** Asks in one sentence, and chooses. */
export async function reviews(
  guest: Phone,
  cabin = "Quebracho",
  dates = "10/11 al 13/11",
): Promise<PhoneMessage> {
  guest.types(`¿Tenés lugar del ${dates} para 2?`);
  await tap(guest, `Elegir ${cabin}`);
  return guest.sees("Revisá tu reserva");
}

/** Where dates are held at once: the message to pay from. */
export async function holds(guest: Phone, cabin?: string, dates?: string): Promise<PhoneMessage> {
  await tap(guest, "✅ Reservar", await reviews(guest, cabin, dates));
  return guest.sees("Tu reserva es la");
}

/** Where buttons are scarce, what may be changed stands behind another button. */
export async function change(guest: Phone, label: string): Promise<void> {
  const behind = "✏️ Cambiar algo";
  if (offers(guest.last(), behind)) await tap(guest, behind);
  else return tap(guest, label);
  await guest.sees("¿Qué querés cambiar?");
  const short = { "✏️ Cambiar cuántos": "✏️ Cuántos", "✏️ Cambiar las fechas": "✏️ Fechas" }[label] ?? label;
  await tap(guest, short);
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
