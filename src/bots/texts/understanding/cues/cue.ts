/** What a phrase hints at; a sentence may hint at several things. */
export type Cue =
  | "talk"
  | "cancel"
  | "cannot_come" // cancels, unless they would rather move
  | "may_cancel" // asks whether one could, before booking anything
  | "not_cancel"
  | "change"
  | "exchange" // "cambiar": of dates, if dates follow
  | "pay"
  | "farewell" // "buen finde": whatever days and people it names
  | "price"
  | "own" // speaks of a booking that there is
  | "check_in"
  | "check_in_word" // "check in": a question, unless dates follow
  | "location"
  | "parking" // "lugar para estacionar" is no room for guests
  | "amenity_asked"
  | "amenity"
  | "has" // "¿tienen caja fuerte?": of whatever nothing else is known
  | "book"
  | "room" // asks for room: whatever else the place should have
  | "elsewhere" // the weather, the date of today: its days are no wish
  | "greeting"
  | "thanks";

/** Phrases in the notation of `phraseBook`. */
export type CuePhrases = Readonly<Record<Cue, readonly string[]>>;
