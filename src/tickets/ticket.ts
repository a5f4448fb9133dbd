/** Open waits for an owner's word; answered for the guest's. */
export type TicketState = "open" | "answered" | "closed";

/** Who ended a talk; silence where both had nothing more to say. */
export type ClosedBy = "guest" | "owner" | "silence";

/** A talk between a guest and the owners. */
export type Ticket = {
  readonly id: string;
  /** What people call it by. */
  readonly number: number;
  readonly guestId: string;
  readonly guestName: string;
  /** Where the guest wrote last, and is answered. */
  readonly chatId: string;
  /** What it was opened under: the same one again is this ticket. */
  readonly openKey: string;
  readonly state: TicketState;
  /** Since when the guest waits for a word; nothing where they do not. */
  readonly waitingSince: Date | null;
  readonly closedBy: ClosedBy | null;
};

/** How a medium is passed on. */
export type MediaKind = "photo" | "voice" | "video" | "document";

/** What somebody said in a talk. */
export type Said = {
  readonly text: string;
  readonly media?: { readonly id: string; readonly kind: MediaKind };
};

/** One message of a talk. */
export type TicketMessage = {
  readonly author: "guest" | "owner";
  readonly name: string;
  readonly said: Said;
  readonly at: Date;
};
