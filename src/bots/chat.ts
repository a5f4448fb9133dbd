import type { Json } from "../shared/json.ts";
import type { Result } from "../shared/result.ts";

/** Looks a sentence up in the chat's language. */
export type Translate = (key: string, args?: Record<string, string | number>) => string;

/**
 * How a chat can be answered: Telegram's buttons and calendar, WhatsApp's buttons and lists, or typing alone, where
 * options are numbered.
 */
export type Surface = "telegram" | "whatsapp" | "numbers";

/** `*bold*` is the one markup; a channel that has no bold drops the asterisks. */
export type Text = string;

/** A path under `assets/`, for instance `cabins/quebracho-1.jpg`. */
export type Picture = string;

/** What a button says and, for where there is little room, what it says in 20 letters. */
export type Label = { readonly label: string; readonly short?: string };

/** One answer to the open question. With a card it is shown as a picture and a text of its own. */
export type Choice = Label & {
  readonly id: string;
  /** Seldom wanted: where buttons are scarce it stands behind another. All that follow it are, too. */
  readonly aside?: boolean;
  /** What else one may say for it, separated by commas. */
  readonly said?: string;
  readonly card?: { readonly text: Text; readonly picture?: Picture };
};

/** A button that is no answer: it opens a page, copies something, or says a command (`"approve K7Q2MX"`), at any time. */
export type Link = Label &
  (
    | {
        readonly url: string;
        /** Shows the view's place; left out where the place itself is a message to tap on. */
        readonly toPlace?: boolean;
      }
    | { readonly command: string }
    /** Copies this on the phone; not shown where a channel cannot. */
    | { readonly copy: string }
  );

export type CalendarDay = { readonly date: string; readonly open: boolean };

/** One month to tap dates on. Without `checkIn` a tap chooses the arrival, with it the departure. */
export type CalendarMonth = {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly checkIn: string | null;
  readonly days: readonly CalendarDay[];
  readonly previous: string | null;
  readonly next: string | null;
  /** The code of the booking that is to move: its own dates are open. */
  readonly besides?: string;
};

/** What a channel may offer to answer a question by taps; where it cannot, the text and the choices suffice. */
export type Widget =
  | { readonly kind: "calendar"; readonly month: CalendarMonth }
  | {
      readonly kind: "party";
      readonly party: { readonly adults: number; readonly children: number; readonly pets: number };
      readonly maxGuests: number;
      readonly maxPets: number;
    };

/** Something to keep, sent after the text. */
export type FileToKeep = { readonly name: string; readonly mimeType: string; readonly content: string };

/** A point on the map; degrees of WGS 84. */
export type MapPoint = {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
  readonly address: string;
};

/** Something that came in and is kept, to be passed on as it was. Once it is gone, or where it is refused, a sentence says so. */
export type PassedOn = {
  readonly id: string;
  readonly kind: "photo" | "voice" | "video" | "document";
  readonly caption?: Text;
  /** What a document is called where it is sent. */
  readonly name?: string;
};

/** What a flow shows: plain JSON, each channel shows it as well as it can. */
export type View = {
  /** May be empty where something else is shown, and nothing is asked. */
  readonly text: Text;
  readonly picture?: Picture;
  /** Shown together before the text where a channel can, else one after the other. */
  readonly album?: readonly Picture[];
  readonly choices?: readonly Choice[];
  readonly links?: readonly Link[];
  readonly widget?: Widget;
  readonly file?: FileToKeep;
  /** Any words are an answer: nothing in them is taken for anything else that people say in passing. */
  readonly freely?: true;
  /** Shown on a map after the text. */
  readonly place?: MapPoint;
  /** Sent after the text, one after the other. */
  readonly media?: readonly PassedOn[];
  /** The talk between a guest and the owners that it is of, by id: whatever replies to it is said there. */
  readonly about?: string;
};

/** Ways out of every question. */
export type Control = "back" | "save" | "cancel";

/** A view as it leaves the clerk; with `question` it is the open question, whose buttons carry the token. */
export type Shown = View & {
  readonly question?: {
    readonly token: string;
    /** In the order to show them, with their labels. */
    readonly controls: readonly { readonly control: Control; readonly label: string }[];
    /** Whether the choices are a menu, so that on a channel of numbers "2" means the second of them. */
    readonly menu: boolean;
    /** Asked again, as the answer was none: what belongs to the choices is a few messages above. */
    readonly again?: boolean;
    /** The first of the choices that is shown, of a menu too long for one message. */
    readonly from?: number;
  };
};

/** What to show for one input. `notice` is a passing word (a toast) that is not kept. */
export type Turn = { readonly views: readonly Shown[]; readonly open: boolean; readonly notice?: string };

/** Leads to an earlier question instead of answering this one; with words it is answered by them at once. */
export type Lead = Choice & { readonly leadsTo: string; readonly words?: string };

export type Menu<T> = {
  readonly text: Text;
  readonly options: readonly (Choice & { readonly value: T })[];
  /** Shown after the options. Back from where they lead is here again. */
  readonly leads?: readonly Lead[];
  /** Made when it is really asked; `lost` was chosen and is not among the options any more. */
  readonly links?: (lost: T | undefined) => Promise<readonly Link[]>;
  /** Why a choice made before is not among the options any more; without it the clerk has a general word. */
  readonly gone?: (was: T) => string;
};

export type Summary = {
  readonly text: Text;
  readonly picture?: Picture;
  readonly confirm: Label;
  /** Step to the label of its edit button. */
  readonly edits: Readonly<Record<string, Label>>;
};

/**
 * What a flow may do. The flow runs from the top for every input: a step that has an answer returns it, the first
 * one without asks and the run ends there. Whatever crosses a step is plain JSON.
 */
export type Chat = {
  /**
   * Asks until `parse` accepts; its refusal is the sentence that says why and what to do.
   * What was refused just before is passed on: "5 January" and then "3 nights" make an answer together.
   * A view given as a function is only made when the question is really asked; it is told the answer that was
   * forgotten, if there was one, so that the guest need not begin from nothing.
   */
  ask<T extends Json>(
    step: string,
    view: View | ((earlier: T | undefined) => View | Promise<View>),
    parse: (words: string, refused?: string) => Result<T, string>,
  ): Promise<T>;
  /** Whether a step was asked, answered or spoken of in this conversation: one that need not be asked is asked only then. */
  has(step: string): boolean;
  /**
   * Asks for one of a menu, and returns the value the choice has now; a choice that is gone is asked again.
   * With nothing to choose from, the conversation goes on with `whenEmpty`, which is told what was lost if something
   * was. Once an effect was built on the choice (it is sealed) it is returned as it was, whatever the menu says now.
   */
  choose<T extends Json, E = never>(
    step: string,
    menu: Menu<T>,
    whenEmpty?: (lost: string | undefined) => Promise<E>,
  ): Promise<T | E>;
  /** What was said in passing about something that is never asked; undefined where nothing was, or `parse` refuses it. */
  mentioned<T extends Json>(step: string, parse: (words: string) => Result<T, unknown>): T | undefined;
  /** Asks for a yes to exactly this text; offers to change any answer before it, and back leads here again. */
  review(step: string, summary: Summary): Promise<void>;
  /** Does something once. The key is the same when a crash makes it run again. A refusal is not remembered. */
  perform<T extends Json, E>(
    step: string,
    effect: (key: string) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>>;
  /** Forgets one answer and asks for it anew, saying why. */
  again(step: string, why: string): Promise<never>;
  say(view: View): void;
  /** What a step is answered with, or was before it was to be asked again; undefined before it is. */
  answered<T extends Json>(step: string): T | undefined;
};

/** One conversation, written once for every channel. `D` is what it works with: use cases, texts, the day. */
export type Flow<D> = {
  /** The questions in their usual order, for "step k of n"; empty for a flow that only answers. */
  readonly steps: readonly string[];
  /** It is about a booking: its step `code` reads which one, and what follows its name says so. */
  readonly ofBooking?: true;
  /** Conversations whose question may stay open after this one: words that say nothing to it are heard as with nothing open. */
  readonly relieves?: readonly string[];
  run(chat: Chat, desk: D): Promise<void>;
  /**
   * What one sentence says about several steps: step to words for its `parse`. For the step that is asked (at the
   * beginning the first) these may also be words it does not understand, so that it can say why.
   */
  listen?(words: string, desk: D, asked?: string): Readonly<Record<string, string>>;
};
