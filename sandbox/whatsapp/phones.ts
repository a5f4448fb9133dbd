import type { Person, PhoneMessage } from "../phones/phone-protocol.ts";
import { WINDOW_MS } from "./limits.ts";
import { type Media, phoneFile } from "./media.ts";
import { type Act, createWhatsAppPhone, type WhatsAppPhone } from "./phone.ts";
import type { PhoneRecord } from "./state.ts";
import { newWamid, type Store } from "./store.ts";
import { waIdsOf } from "./wa-id.ts";

type PhonesDeps = {
  readonly store: Store;
  readonly media: Media;
  readonly now: () => Date;
  /** A person did something; the id is that of the message it came to. */
  readonly heard: (person: Person, id: string, act: Exclude<Act, { readonly kind: "read" }>) => void;
  readonly read: (person: Person, wamids: readonly string[]) => void;
};

export type Phones = ReturnType<typeof createPhones>;

/** Every person the emulator knows, with their phone, their messages and the 24 hours that each of theirs opens. */
export function createPhones({ store, media, now, heard, read }: PhonesDeps) {
  const { state, changed } = store;
  const phones = new Map<number, WhatsAppPhone>();
  for (const record of Object.values(state.phones)) open(record);

  function open(record: PhoneRecord): WhatsAppPhone {
    const { person, messages, wamids } = record;
    const phone = createWhatsAppPhone({
      ...{ person, messages, now },
      keep: (upload) => phoneFile(media.save(upload)),
      act(act) {
        if (act.kind === "read")
          return read(
            record.person,
            act.messages.map(({ id }) => wamids[id] ?? ""),
          );
        const id = newWamid(person.id);
        // A reaction is no message of the chat, and yet it can be marked as read.
        wamids[act.kind === "reacted" ? -store.nextId() : act.message.id] = id;
        record.wroteAt = now().toISOString();
        heard(record.person, id, act);
      },
    });
    phone.listen(changed);
    phones.set(person.id, phone);
    return phone;
  }

  const recordOf = (waId: number): PhoneRecord => {
    const record = state.phones[waId];
    if (!record) throw new Error(`The emulator has no phone ${waId}.`);
    return record;
  };

  return {
    all: phones,
    recordOf,

    /** Someone known keeps their chat. */
    add(person: Person): WhatsAppPhone {
      const known = phones.get(person.id);
      if (known) return known;
      const record: PhoneRecord = { person, messages: [], wroteAt: null, wamids: {} };
      state.phones[person.id] = record;
      changed();
      return open(record);
    },

    /** Whom a written number reaches. */
    reach: (written: string): WhatsAppPhone | undefined =>
      waIdsOf(written)
        .map((waId) => phones.get(waId))
        .find((phone) => phone !== undefined),

    isWindowOpen(waId: number): boolean {
      const { wroteAt } = recordOf(waId);
      return wroteAt !== null && now().getTime() - Date.parse(wroteAt) < WINDOW_MS;
    },

    /** As if this person had last written just then. */
    wroteAt(waId: number, at: Date): void {
      recordOf(waId).wroteAt = at.toISOString();
      changed();
    },

    wamidOf: (waId: number, { id }: PhoneMessage): string => recordOf(waId).wamids[id] ?? "",

    /** The message that goes by this id, and whose phone it is on. */
    find(wamid: string): { readonly phone: WhatsAppPhone; readonly messageId: number } | undefined {
      for (const phone of phones.values()) {
        const [messageId] = Object.entries(recordOf(phone.id).wamids).find(([, id]) => id === wamid) ?? [];
        if (messageId !== undefined) return { phone, messageId: Number(messageId) };
      }
      return undefined;
    },
  };
}
