import type { PageMessage } from "./message.ts";
import { Wid } from "./wid.ts";

const FILES = ["image", "document", "video", "audio", "ptt"] as const;
type FileKind = (typeof FILES)[number];

/** What left for somebody, as their phone would show it. */
export type Sent = {
  readonly id: string;
  /** `5493515550001@c.us` or `123456@lid`. */
  readonly to: string;
  /** The words, or the caption. */
  readonly text: string;
  readonly file?: {
    readonly kind: FileKind;
    readonly name: string;
    readonly mimeType: string;
    readonly content: Buffer;
  };
  readonly place?: { readonly latitude: number; readonly longitude: number; readonly description: string };
};

/** What the other side sees besides messages. */
export type Signal = { readonly to: string; readonly kind: "typing" | "seen" };

export type Account = ReturnType<typeof createAccount>;

/** The WhatsApp account behind the page: it outlives the browser that shows it. */
export function createAccount(number: string, paired: boolean) {
  const sent: Sent[] = [];
  const listeners = new Set<(sent: Sent) => void>();
  const lids = new Map<string, string>();
  const phones = new Map<string, string>();
  const unreachable = new Set<string>();

  const widIn = (book: ReadonlyMap<string, string>, { _serialized }: Wid) => {
    const found = book.get(_serialized);
    return found === undefined ? undefined : new Wid(found);
  };

  return {
    number,
    paired,
    qr: "2@qr-1",
    hidesPhones: false,
    wantsLids: false,
    sent,
    listeners,
    unreachable,
    messages: new Map<string, PageMessage>(),
    /** Arrived while no page could show them. */
    undelivered: [] as PageMessage[],
    signals: [] as Signal[],
    /** Names of modules that throw when they are required. */
    broken: new Set<string>(),

    keep(message: PageMessage): void {
      this.messages.set(message.id._serialized, message);
    },
    leaves(message: PageMessage): void {
      const left = sentOf(message);
      sent.push(left);
      for (const listener of listeners) listener(left);
    },

    /** Puts a phone (`5493515550001@c.us`) and its hidden id (`123456@lid`) into the account's book. */
    knows(phone: string, lid: string): void {
      lids.set(phone, lid);
      phones.set(lid, phone);
    },
    lidOf: (phone: Wid) => widIn(lids, phone),
    phoneOf: (lid: Wid) => widIn(phones, lid),
    reaches: ({ _serialized }: Wid) => !unreachable.has(_serialized),
  };
}

function sentOf({ data }: PageMessage): Sent {
  const { id, to, type, body, caption } = data;
  const kind = FILES.find((one) => one === type);
  return {
    id: id._serialized,
    to: to._serialized,
    text: String((kind ? caption : body) ?? ""),
    ...(kind && {
      file: {
        kind,
        name: String(data.filename),
        mimeType: String(data.mimetype),
        content: Buffer.from(String(data.content), "base64"),
      },
    }),
    ...(type === "location" && {
      place: { latitude: Number(data.lat), longitude: Number(data.lng), description: String(data.loc) },
    }),
  };
}
