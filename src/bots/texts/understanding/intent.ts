import type { Cue } from "./cues/cue.ts";
import { cuesIn } from "./cues/cues.ts";
import type { Hit } from "./grammar/phrases.ts";

export type Intent =
  | "book"
  | "price"
  | "my_bookings"
  | "cancel"
  | "change_dates"
  | "pay"
  | "amenities"
  | "location"
  | "check_in_info"
  | "talk_to_human"
  | "greeting"
  | "thanks"
  | "unknown";

/** What else a sentence was found to say. */
export type Said = {
  readonly words: readonly string[];
  readonly hasStay: boolean;
  /** Dates, months, nights or people, enough to make a wish of. */
  readonly hasDetails: boolean;
  /** The place of the first of them among the words. */
  readonly detailsAt: number;
};

/** What somebody wants of us. Where a sentence hints at several things, the one that others depend on wins. */
export function intentOf(said: Said): Intent {
  const hints = hintsOf(said);
  return DECISIONS.find(([, isMeant]) => isMeant(hints))?.[0] ?? "unknown";
}

type Hints = ReturnType<typeof hintsOf>;

/** In this order: the first that is meant. */
const DECISIONS: readonly (readonly [Intent, (hints: Hints) => boolean])[] = [
  ["talk_to_human", ({ says }) => says("talk")],
  ["cancel", wantsToCancel],
  [
    "change_dates",
    ({ says, hasDetails }) =>
      says("change") || (says("exchange") && (hasDetails || says("own") || says("cannot_come"))),
  ],
  ["cancel", ({ says }) => says("cannot_come")],
  ["check_in_info", ({ says, hasStay }) => says("check_in") && (!hasStay || says("own"))],
  ["pay", wantsToPay],
  ["my_bookings", ({ says }) => says("own")],
  [
    "location",
    ({ says, hasStay, namesPrice }) => says("location") && !hasStay && !says("room") && !namesPrice,
  ],
  ["price", ({ says }) => says("price")],
  ["thanks", (hints) => isFarewell(hints) && hints.says("thanks")],
  ["greeting", (hints) => isFarewell(hints) && hints.says("greeting")],
  ["unknown", ({ says }) => says("elsewhere") && !ASKED.some(says)],
  ["book", ({ hasStay }) => hasStay],
  ["amenities", ({ says, isBefore }) => says("parking") || isBefore("amenity_asked", "room")],
  ["book", ({ says }) => says("room")],
  ["amenities", ({ says, hasDetails }) => says("amenity") && !hasDetails],
  ["check_in_info", ({ says, hasDetails }) => says("check_in_word") && !hasDetails],
  ["book", ({ says, hasDetails }) => says("book") || hasDetails],
  ["amenities", ({ says }) => says("amenity")],
  ["location", ({ says }) => says("location")],
  ["thanks", ({ says }) => says("thanks")],
  ["amenities", ({ says }) => says("has")],
  ["greeting", ({ firstAt }) => firstAt("greeting") === 0],
];

/** "gracias, buen finde" wishes for no weekend here. */
const isFarewell = ({ says, roomAt }: Hints) =>
  says("farewell") && roomAt === NOWHERE && !says("price") && !says("book");

/** Who asks for a cabin may ask as well whether one could cancel it. */
function wantsToCancel({ says, firstAt, hasStay, hasDetails, detailsAt, roomAt }: Hints): boolean {
  if (says("not_cancel") || !(says("cancel") || says("may_cancel"))) return false;
  if (says("own") || !says("may_cancel")) return true;
  const wishedBefore = hasDetails && detailsAt < Math.min(firstAt("cancel"), firstAt("may_cancel"));
  return !hasStay && !wishedBefore && roomAt === NOWHERE;
}

/** Who asks for a cabin or its price first, and then how to pay, has not booked yet. */
function wantsToPay({ says, firstAt, hasStay, detailsAt, roomAt }: Hints): boolean {
  if (!says("pay") || (hasStay && (roomAt < NOWHERE || says("price")))) return false;
  const asksPrice = firstAt("price") < firstAt("pay") && !says("own");
  const wishedBefore = hasStay && detailsAt < firstAt("pay") && !says("own");
  return !asksPrice && !wishedBefore && roomAt >= firstAt("pay");
}

/** Who asks for any of them speaks of the weather by the way. */
const ASKED: readonly Cue[] = ["room", "book", "amenity_asked", "amenity"];

const NOWHERE = Number.POSITIVE_INFINITY;

function hintsOf({ words, ...said }: Said) {
  const hits = cuesIn(words);
  const first = (cue: Cue): Hit<Cue> | undefined =>
    hits.filter(({ label }) => label === cue).sort((a, b) => a.at - b.at || a.length - b.length)[0];
  return {
    ...said,
    says: (cue: Cue) => hits.some(({ label }) => label === cue),
    firstAt: (cue: Cue) => first(cue)?.at ?? NOWHERE,
    /** Whether one cue begins earlier, or is said sooner from the same word on: "tem churrasqueira no chalé". */
    isBefore(one: Cue, other: Cue): boolean {
      const [before, after] = [first(one), first(other)];
      if (!before || !after) return before !== undefined;
      return before.at < after.at || (before.at === after.at && before.length < after.length);
    },
    /** Where it is asked for room, which "is there free cancellation" and "quiero pagar la reserva" do not. */
    roomAt: Math.min(
      NOWHERE,
      ...hits
        .filter(({ label }) => label === "room")
        .filter((room) => !hits.some((may) => isCut(room, may)))
        .map(({ at }) => at),
    ),
    /** "a cuánto está del centro" asks for no price. */
    namesPrice: hits.some(({ label }) => label === "price") && words.some((word) => PRICE.test(word)),
  };
}

const PRICE = /^(?:prec|valor|tarif|cuest|sale|custa|cost|price)/;

const isCut = (room: Hit<Cue>, { label, at }: Hit<Cue>) =>
  (label === "may_cancel" || label === "pay") && room.at < at && at < room.at + room.length;
