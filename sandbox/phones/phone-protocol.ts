/**
 * What a phone on the phones page (or in a test) and the emulator behind it say to each other.
 *
 * `GET  /phones/api/phones`             → PhoneInfo[]
 * `GET  /phones/api/events`             → server-sent events; each `data:` is one PhoneNews, for each phone first a snapshot
 * `POST /phones/api/phones/:id/actions` ← PhoneAction; 204, or 400 with `{ message }`
 * `GET  /phones/api/files/:fileId`      → the bytes of a picture or document
 */

/** Whoever holds a phone. On WhatsApp the id is the number, country code first: 5493515550001. */
export type Person = {
  readonly id: number;
  readonly name: string;
  readonly languageCode: string;
  readonly role: "guest" | "owner";
};

export type PhoneInfo = Person & { readonly app: "telegram" | "whatsapp" };

export type PhoneButton = {
  readonly text: string;
  /** Exactly one of the three: `data` goes back to the bot, `url` opens a page, `copy` is put on the clipboard. */
  readonly data?: string;
  readonly url?: string;
  readonly copy?: string;
  /** The small line under a row of WhatsApp's lists. */
  readonly description?: string;
};

/** Telegram's own entity, also for WhatsApp's marks: offsets and lengths are in UTF-16 code units. */
export type PhoneEntity = {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
};

/** How far a message of the person's has come, as WhatsApp's ticks tell it. */
export type PhoneTicks = "sent" | "delivered" | "read";

export type PhoneMessage = {
  readonly id: number;
  readonly from: "phone" | "bot";
  /** ISO instant. */
  readonly at: string;
  readonly editedAt?: string;
  readonly kind:
    | "text"
    | "photo"
    | "album"
    | "document"
    | "sticker"
    | "voice"
    | "video"
    | "location"
    | "contact"
    | "unknown";
  /** The text, or the caption of a picture or document. */
  readonly text: string;
  readonly entities: readonly PhoneEntity[];
  readonly files: readonly { readonly fileId: string; readonly name: string; readonly mime: string }[];
  readonly location?: { readonly latitude: number; readonly longitude: number };
  /** Rows of inline buttons; on WhatsApp one a row. */
  readonly buttons: readonly (readonly PhoneButton[])[];
  /** The rest is WhatsApp's. The buttons are rows of a list, behind a button with this label. */
  readonly list?: { readonly open: string };
  /** The name of the approved text that this is. */
  readonly template?: string;
  readonly footer?: string;
  readonly ticks?: PhoneTicks;
  /** What this message answers. */
  readonly quotes?: { readonly messageId: number; readonly text: string };
};

export type PhoneCommand = { readonly command: string; readonly description: string };

export type PhoneEvent =
  | {
      readonly type: "snapshot";
      readonly messages: readonly PhoneMessage[];
      readonly commands: readonly PhoneCommand[];
    }
  | { readonly type: "message"; readonly message: PhoneMessage }
  | { readonly type: "edited"; readonly message: PhoneMessage }
  | { readonly type: "deleted"; readonly messageId: number }
  | { readonly type: "ticks"; readonly messageId: number; readonly ticks: PhoneTicks }
  | { readonly type: "typing"; readonly on: boolean }
  | { readonly type: "commands"; readonly commands: readonly PhoneCommand[] }
  /** The bot answered the tap `callbackId`; `text` empty means only "stop the button's spinner". */
  | {
      readonly type: "answered";
      readonly callbackId: string;
      readonly text: string;
      readonly alert: boolean;
    };

export type PhoneListener = (event: PhoneEvent) => void;

/** What happens on one of the phones. */
export type PhoneNews = { readonly phoneId: number; readonly event: PhoneEvent };

/** `replyTo` is the message it answers. */
export type PhoneAction =
  | { readonly type: "text"; readonly text: string; readonly replyTo?: number }
  | { readonly type: "tap"; readonly messageId: number; readonly data: string }
  | { readonly type: "sticker"; readonly emoji: string }
  /** `says` is what the sandbox's transcriber makes out of it. */
  | { readonly type: "voice"; readonly seconds: number; readonly says?: string; readonly replyTo?: number }
  | { readonly type: "photo"; readonly caption?: string; readonly replyTo?: number }
  | { readonly type: "document"; readonly name: string }
  | { readonly type: "location"; readonly latitude: number; readonly longitude: number }
  | { readonly type: "contact"; readonly name: string; readonly phone: string; readonly replyTo?: number };
