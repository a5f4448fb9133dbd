import type { Changeable } from "../../../../booking/domain/booking.ts";
import { addDays, daysBetween, firstOfMonth, monthOf } from "../../../../booking/domain/civil-date.ts";
import { type Party, partyOf } from "../../../../booking/domain/party.ts";
import { nightCount, type Stay } from "../../../../booking/domain/stay.ts";
import { err, ok, type Result } from "../../../../shared/result.ts";
import { type HeardDates, hearDates } from "../../../texts/understanding/dates.ts";
import { hearMoreOrLess } from "../../../texts/understanding/more-or-less.ts";
import { hearParty } from "../../../texts/understanding/people.ts";
import { plain } from "../../../texts/understanding/plain.ts";
import type { Desk } from "../../desk.ts";
import { refusalText } from "../../refusals.ts";
import { readParty, readStay } from "../answers.ts";

/** Whoever says what in so many words need not choose it. */
const SAID = "said";
/** What may be asked to change. */
const WHAT = ["dates", "after", "before", "party", "cabin", SAID] as const;
export type What = Exclude<(typeof WHAT)[number], typeof SAID>;

const UNTIL = /\b(?:hasta|ate|until|till|through)\b/;
const NIGHTS_ALONE = /\b(\d{1,2}) (?:noches?|noites?|nights?)\b/;

/** What a sentence says about a change, as words for the steps that read it; `asked` is the one that is asked. */
export function heardChange(
  words: string,
  desk: Pick<Desk, "today" | "locale" | "holidays">,
  asked: string | undefined,
): { what?: string; stay?: string; party?: string } {
  const more = hearMoreOrLess(words);
  const speaksOfPeople = more ? isAny(more.party) : hearParty(words, { bare: false }) !== undefined;
  const speaksOfDates = more?.nights
    ? true
    : hearDates(words, desk).kind !== "nothing" || NIGHTS_ALONE.test(plain(words));
  const isFirst = asked === undefined || asked === "code" || asked === "which" || asked === "what";
  return {
    ...(isFirst && (speaksOfDates || speaksOfPeople) && { what: SAID }),
    ...(speaksOfDates && { stay: words }),
    ...(speaksOfPeople && { party: words }),
  };
}

/** What should change; a night more is told by the dates it leads to, which stay the same once the booking has them. */
export function readWhat(
  words: string,
  { stay }: Changeable,
  { t }: Desk,
): Result<{ readonly what: What | typeof SAID; readonly stay: Stay | null }, string> {
  const what = WHAT.find((one) => one === words);
  if (what === undefined) return err(t("change-unclear"));
  const isNightMore = what === "after" || what === "before";
  return ok({ what, stay: isNightMore ? longer(stay, { nights: 1, before: what === "before" }) : null });
}

/** Reads new dates, which may be told by the old ones: a night more, another arrival, another departure. */
export function readNewStay(words: string, { stay }: Changeable, desk: Desk): Result<Stay, string> {
  const more = hearMoreOrLess(words);
  if (more?.nights) return moved(longer(stay, more), desk);
  const isDeparture = UNTIL.test(plain(words));
  const from = isDeparture ? addDays(stay.checkIn, 1) : firstOfMonth(monthOf(stay.checkIn));
  const heard = hearDates(words, { ...desk, from });
  if (heard.kind === "one_date") return moved(withOneDate(stay, heard, words), desk);
  const [, nights] = NIGHTS_ALONE.exec(plain(words)) ?? [];
  if (heard.kind === "nothing" && nights !== undefined)
    return moved({ ...stay, checkOut: addDays(stay.checkIn, Number(nights)) }, desk);
  if (heard.kind === "stay") return moved({ checkIn: heard.checkIn, checkOut: heard.checkOut }, desk);
  return readStay(words, desk);
}

export function longer({ checkIn, checkOut }: Stay, by: { nights: number; before: boolean }): Stay {
  return by.before
    ? { checkIn: addDays(checkIn, -by.nights), checkOut }
    : { checkIn, checkOut: addDays(checkOut, by.nights) };
}

/** "hasta el 10" is a departure; "al 6" moves all of it. */
function withOneDate(stay: Stay, { date }: Extract<HeardDates, { kind: "one_date" }>, words: string): Stay {
  if (UNTIL.test(plain(words))) return { checkIn: stay.checkIn, checkOut: date };
  return { checkIn: date, checkOut: addDays(date, nightCount(stay)) };
}

/** The order of the dates is told here; whether the stay can be had is for the room to say, which knows where it is now. */
function moved(stay: Stay, desk: Desk): Result<Stay, string> {
  const nights = daysBetween(stay.checkIn, stay.checkOut);
  if (nights < 0) return err(refusalText({ kind: "reversed" }, desk));
  return nights === 0 ? err(refusalText({ kind: "no_nights" }, desk)) : ok(stay);
}

/** Reads who comes now, which may be told by who came before: one more, a child less. */
export function readNewParty(words: string, { party }: Changeable, desk: Desk): Result<Party, string> {
  const more = hearMoreOrLess(words);
  if (!more || !isAny(more.party)) return readParty(words, desk);
  const { adults, children, pets } = more.party;
  const summed = partyOf({
    adults: party.adults + adults,
    children: party.children + children,
    pets: party.pets + pets,
  });
  return summed.ok ? summed : err(refusalText(summed.error, desk));
}

const isAny = ({ adults, children, pets }: Party): boolean => adults !== 0 || children !== 0 || pets !== 0;
