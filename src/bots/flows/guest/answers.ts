import { type CivilDate, firstOfMonth, monthOf } from "../../../booking/domain/civil-date.ts";
import { type Party, partyOf } from "../../../booking/domain/party.ts";
import { type Stay, stayOf } from "../../../booking/domain/stay.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Trouble } from "../../texts/understanding/heard-dates.ts";
import { hearParty, hearPets } from "../../texts/understanding/people.ts";
import { understand } from "../../texts/understanding/understand.ts";
import type { Desk } from "../desk.ts";
import { refusalText } from "../refusals.ts";

/** What was answered before, and is to be mended. */
type Before<T> = { readonly refused?: string | undefined; readonly answered?: T | undefined };

/**
 * Reads the answer to "which dates?", together with what was refused just before: "5 January", and then "3 nights". Days
 * without a month are in the one that was spoken of before. The refusal is the sentence that says what to write instead.
 */
export function readStay(
  words: string,
  desk: Desk,
  { refused, answered }: Before<Stay> = {},
): Result<Stay, string> {
  const before = (refused === undefined ? undefined : dateIn(refused, desk)) ?? answered?.checkIn;
  const near = bookable(words, { ...desk, from: before && firstOfMonth(monthOf(before)) });
  const alone = near.ok || before === undefined ? near : bookable(words, desk);
  if (alone.ok || refused === undefined) return alone;
  const together = bookable(`${refused}, ${words}`, desk);
  return together.ok ? together : alone;
}

function dateIn(words: string, desk: Desk): CivilDate | undefined {
  const { trouble } = understand(words, desk);
  if (trouble?.kind === "one_date") return trouble.date;
  return trouble?.kind === "reversed" ? trouble.checkIn : undefined;
}

function bookable(
  words: string,
  desk: Desk & { readonly from?: CivilDate | undefined },
): Result<Stay, string> {
  const { stay, trouble } = understand(words, desk);
  if (!stay) return err(trouble ? troubleText(trouble, desk) : desk.t("dates-unclear"));
  const checked = stayOf(stay.checkIn, stay.checkOut, desk.today);
  return checked.ok ? checked : err(refusalText(checked.error, desk));
}

/** Why dates that were spoken of are no stay, and what to write instead. */
function troubleText(trouble: Trouble, desk: Desk): string {
  const { t, format, today } = desk;
  switch (trouble.kind) {
    case "no_such_date":
      return t("dates-no-such", { said: trouble.said });
    case "one_date":
      return t("dates-one", { date: format.longDate(trouble.date) });
    case "past":
      return refusalText({ kind: "past", checkIn: trouble.checkIn }, desk);
    case "ambiguous": {
      const [one, other] = trouble.readings.map((reading) => format.fromTo(reading));
      return t("dates-ambiguous", { one: one ?? "", other: other ?? "" });
    }
    case "reversed": {
      const stay = stayOf(trouble.checkIn, trouble.checkOut, today);
      return refusalText(stay.ok ? { kind: "reversed" } : stay.error, desk);
    }
    default:
      return trouble satisfies never;
  }
}

/** Reads the answer to "how many are you?" and checks it against the largest cabin. "And a dog" comes with those known before. */
export function readParty(
  words: string,
  desk: Desk,
  { refused = "", answered }: Before<Party> = {},
): Result<Party, string> {
  const before = answered ?? hearParty(refused, { bare: true });
  const heard = hearParty(words, { bare: true }) ?? (before && withPets(before, hearPets(words)));
  if (!heard) return err(desk.t("party-unclear"));
  const party = partyOf(heard);
  if (!party.ok) return err(refusalText(party.error, desk));

  const { maxGuests, maxPets } = desk.complex;
  const { adults, children, pets } = party.value;
  if (adults + children > maxGuests) return err(refusalText({ kind: "party_too_big", maxGuests }, desk));
  if (pets > maxPets) return err(refusalText({ kind: "too_many_pets", maxPets }, desk));
  return ok(party.value);
}

const withPets = (party: Party, pets: number) => (pets > 0 ? { ...party, pets } : undefined);
