import type { Control } from "../chat.ts";

/** What somebody sent that is no words, before it is fetched. */
export type IncomingMedia = {
  readonly kind: "voice" | "audio" | "photo" | "video" | "document" | "sticker";
  /** What its channel gives it by. */
  readonly ref: string;
  readonly mimeType: string;
  readonly name?: string;
  /** As far as the channel tells. */
  readonly bytes?: number;
  readonly seconds?: number;
  readonly caption?: string;
};

/**
 * What was heard. `replyTo` is the message it answers, by the id that was noted when it was sent. `id` is the channel's own
 * id of the update: the same id is heard once. Words with a `control` are a way out, unless the open question has a choice
 * of that name. A number counts the choices of a menu, unless it is known to count something else (`unnumbered`).
 */
export type Input = { readonly id: string; readonly replyTo?: string } & (
  | { readonly words: string; readonly control?: Control; readonly unnumbered?: boolean }
  | { readonly token: string; readonly pick: number | Control }
  /** What a widget of the question with this token came to, as words its `parse` reads. */
  | { readonly token: string; readonly words: string }
  /** More of a long menu, from this choice on. */
  | { readonly token: string; readonly more: number }
  | { readonly control: Control }
  /** A picture, a voice note…, that nobody could do anything with. */
  | { readonly media: IncomingMedia }
  /** A place, a contact…: it names the sentence that answers it. */
  | { readonly unreadable: string }
);

/** A tap on a widget that may need more taps before it comes to an answer. States are the channel's own words. */
export type WidgetTap = {
  readonly id: string;
  readonly token: string;
  /** The message it was made on. Each has buttons of its own, also where their question is the same. */
  readonly on: string;
  /** The state that the tapped button was drawn for. */
  readonly shown: string;
};
