import type { FetchMedia } from "../channel/incoming-media.ts";
import type { MapPoint, PassedOn, Picture, Surface } from "../chat.ts";
import type { Incoming, Receipt } from "./incoming.ts";

/** A button, or a row of a list: `id` comes back when it is tapped. */
export type Option = { readonly id: string; readonly title: string; readonly description?: string };

/** One WhatsApp message. Texts are already cut to size; `*bold*` is WhatsApp's own mark. */
export type OutgoingMessage =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "picture"; readonly picture: Picture; readonly text: string }
  | {
      readonly kind: "document";
      readonly name: string;
      readonly mimeType: string;
      readonly content: string;
      readonly text: string;
    }
  | ({ readonly kind: "place" } & MapPoint)
  | {
      /** Something that is kept; where it cannot be passed on, `otherwise` goes instead. */
      readonly kind: "passed_on";
      readonly media: Omit<PassedOn, "caption">;
      readonly text: string;
      readonly otherwise: string;
    }
  | {
      readonly kind: "buttons";
      readonly text: string;
      readonly picture?: Picture;
      readonly footer?: string;
      readonly buttons: readonly Option[];
    }
  | {
      readonly kind: "list";
      readonly text: string;
      readonly footer?: string;
      /** The label of the button that opens it. */
      readonly open: string;
      readonly rows: readonly Option[];
    }
  | {
      readonly kind: "link";
      readonly text: string;
      readonly picture?: Picture;
      readonly footer?: string;
      readonly label: string;
      readonly url: string;
    }
  | {
      readonly kind: "template";
      readonly name: string;
      readonly language: string;
      readonly parameters: readonly string[];
      /** What its quick replies send back, in their order. */
      readonly payloads: readonly string[];
    };

export type SendOutcome =
  | { readonly kind: "sent"; readonly messageId: string }
  /** WhatsApp may take it later, not before `afterMs` if it said so. */
  | { readonly kind: "retry"; readonly afterMs?: number; readonly error: string }
  /** It never will: there is no WhatsApp at that number, or the message is malformed. */
  | { readonly kind: "failed"; readonly error: string; readonly why: "no_whatsapp" | "refused" }
  /** They last wrote too long ago: only a template may go. */
  | { readonly kind: "window_closed"; readonly error: string };

/** One way into WhatsApp: the official Cloud API, or a browser with WhatsApp Web. */
export type Transport = {
  /** Buttons and lists, or text with numbers. */
  readonly surface: Exclude<Surface, "telegram">;
  /** `to` is the address the contact last wrote from. Refusals are outcomes; only what is broken here is thrown. */
  send(to: string, message: OutgoingMessage): Promise<SendOutcome>;
  /** Marks a message as read and shows that we are typing. Only dresses up: whatever fails is nobody's loss. */
  attend(to: string, messageId: string): Promise<void>;
  /** The bytes of something that was sent to us. */
  readonly fetchMedia: FetchMedia;
  /** From now on messages come in. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Where people write to us, once it is known. */
  chatUrl(): string | undefined;
};

/** Stores what came in; throws where it cannot. The same thing twice is stored once. */
export type Receive = (incoming: Incoming | Receipt) => Promise<void>;
