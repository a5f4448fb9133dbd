import type { Phone } from "../../sandbox/phones/phone.ts";
import type { PhoneMessage } from "../../sandbox/phones/phone-protocol.ts";
import type { House } from "../support/house.ts";

/** Asks in one sentence and is shown the cabins for two, from 10 to 13 November unless other dates are named. */
export async function seesTheCabins(guest: Phone, dates = "10/11 al 13/11"): Promise<void> {
  guest.types(`¿Tenés lugar del ${dates} para 2?`);
  await guest.waitFor(hasButton("Salir", "Sair", "Exit"), { what: "the last of the cabins" });
}

/** Where the owner has the first word: asks for a cabin and returns the code. */
export async function requests(guest: Phone, cabin = "Quebracho", dates?: string): Promise<string> {
  await seesTheCabins(guest, dates);
  guest.taps(`Pedir ${cabin}`);
  return codeIn(await guest.sees("Tu pedido es el"));
}

/** Where dates are held at once: holds a cabin and returns the message to pay from. */
export async function holds(guest: Phone, cabin = "Quebracho", dates?: string): Promise<PhoneMessage> {
  await seesTheCabins(guest, dates);
  guest.taps(`Reservar ${cabin}`);
  return guest.sees("Tu reserva es la");
}

/** Pays, or tries to, on the page that the message's button opens. Returns the payment's id. */
export function pays(
  { mercadoPago }: House,
  guest: Phone,
  message: PhoneMessage,
  outcome: "approve" | "reject" = "approve",
  button = "💳 Pagar la seña",
): string {
  const url = new URL(guest.button(button, message).url ?? "");
  return String(mercadoPago.pay(url.searchParams.get("pref_id") ?? "", outcome).id);
}

/** Taps each button as soon as there is one whose label begins so. */
export async function tapsOneByOne(phone: Phone, labels: readonly string[]): Promise<void> {
  for (const start of labels) {
    const message = await phone.waitFor((seen) => labelsOf(seen).some((label) => label.startsWith(start)), {
      what: `a button "${start}"`,
    });
    phone.taps(start, message);
  }
}

/** Codes have no 0, O, 1 or I. */
export function codeIn({ text }: PhoneMessage): string {
  const code = /\b[2-9A-HJ-NP-Z]{6}\b/.exec(text)?.[0];
  if (code === undefined) throw new Error(`There is no code in "${text}".`);
  return code;
}

export const labelsOf = ({ buttons }: PhoneMessage): string[] => buttons.flat().map(({ text }) => text);

const hasButton =
  (...labels: string[]) =>
  (message: PhoneMessage): boolean =>
    labelsOf(message).some((label) => labels.includes(label));

/** What a tap is answered with, for a moment, at the top of the screen. */
export async function noticeAfter(phone: Phone, tap: { readonly callbackId: string }): Promise<string> {
  return (await phone.answerTo(tap.callbackId)).text;
}
