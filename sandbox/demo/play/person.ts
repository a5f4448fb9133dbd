import type { Phone } from "../../phones/phone.ts";
import type { PhoneButton, PhoneMessage } from "../../phones/phone-protocol.ts";
import { asText, buttonsAsText, type Print } from "./transcript.ts";

export type Person = ReturnType<typeof createPerson>;

/** Something came that the story does not tell, or it came otherwise. */
export class Surprise extends Error {
  override name = "Surprise";
}

/** Somebody who does what the story says, reads everything aloud, and is surprised by anything else. */
export function createPerson(phone: Phone, print: Print) {
  const { name } = phone.info;
  const read = new Set<number>();

  phone.listen((event) => {
    if (event.type === "edited")
      print(`Hornero to ${name}, changing the buttons:\n${buttonsAsText(event.message)}`);
    if (event.type !== "message") return;
    const { from, text, quotes } = event.message;
    if (quotes) return; // a tap in WhatsApp is a message, too, and was told when it was done
    print(from === "bot" ? `Hornero to ${name}:\n${asText(event.message)}` : `${name}: ${text}`);
  });

  /** The message as it stands now, after edits. */
  const now = ({ id }: PhoneMessage): PhoneMessage => {
    const message = phone.messages.find((other) => other.id === id);
    if (!message) throw new Surprise(`Message ${id} has gone from ${name}'s phone.`);
    return message;
  };

  async function next(what: string, isIt: (message: PhoneMessage) => boolean): Promise<PhoneMessage> {
    const message = await phone.waitFor(({ id }) => !read.has(id), { what });
    read.add(message.id);
    if (isIt(message)) return message;
    throw new Surprise(`${name} expected ${what}, and this came:\n${asText(message)}`);
  }

  async function tapsButton({ id }: PhoneMessage, { text, data, url }: PhoneButton): Promise<void> {
    if (data === undefined) throw new Surprise(`${name} wanted to tap [${text}], which opens ${url}.`);
    print(`${name} taps [${text}]`);
    const answer = await phone.answerTo(phone.tapsData(id, data).callbackId);
    if (answer.text !== "") throw new Surprise(`${name} tapped [${text}] and was told: ${answer.text}`);
  }

  return {
    name,
    now,
    types: (text: string): void => phone.types(text),

    /** The next message, which has to say this. */
    reads: (expected: RegExp): Promise<PhoneMessage> =>
      next(`a message like ${expected}`, ({ text }) => expected.test(text)),

    /** The next message, which has to be a place of such a name on the map. */
    findsTheWayTo: (placeName: RegExp): Promise<PhoneMessage> =>
      next(
        `a place like ${placeName}`,
        ({ location, text }) => location !== undefined && placeName.test(text),
      ),

    /** The next message, which has to be a file of such a name. */
    gets: (fileName: RegExp): Promise<PhoneMessage> =>
      next(`a file like ${fileName}`, ({ files }) => files.some((file) => fileName.test(file.name))),

    /** Taps a button by its label, or by how its label starts. */
    taps: (message: PhoneMessage, label: string): Promise<void> =>
      tapsButton(message, phone.button(label, message)),

    /** Taps one of several buttons with the same label, by how the label of its row starts. */
    async tapsInRow(message: PhoneMessage, rowLabel: string, label: string): Promise<void> {
      const row = now(message).buttons.find((buttons) =>
        buttons.some(({ text }) => text.startsWith(rowLabel)),
      );
      const button = row?.find(({ text }) => text === label);
      if (!button) throw new Surprise(`${name} found no [${label}] beside [${rowLabel}].`);
      await tapsButton(message, button);
    },

    /** The page that a button opens. */
    linkOf(message: PhoneMessage, label: string): string {
      const { text, url } = phone.button(label, message);
      if (url === undefined) throw new Surprise(`${name} wanted to open [${text}], which opens no page.`);
      return url;
    },

    /** Throws where something came that the story does not tell. */
    hasReadAll(): void {
      const unread = phone.messages.filter(({ from, id }) => from === "bot" && !read.has(id));
      if (unread.length > 0) throw new Surprise(`${name} did not expect:\n${unread.map(asText).join("\n")}`);
    },
  };
}
