import { type Party, partyOf } from "../../../booking/domain/party.ts";
import { type Stay, stayOf } from "../../../booking/domain/stay.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { hearDates } from "../../texts/understanding/dates.ts";
import { hearParty } from "../../texts/understanding/people.ts";
import type { Desk } from "../desk.ts";
import { refusalText } from "../refusals.ts";

/** Reads the answer to "which dates?"; the refusal is the sentence that says what to write instead. */
export function readStay(words: string, desk: Desk): Result<Stay, string> {
  const heard = hearDates(words, desk.today);
  switch (heard.kind) {
    case "nothing":
      return err(desk.t("dates-unclear"));
    case "no_such_date":
      return err(desk.t("dates-no-such", { said: heard.said }));
    case "one_date":
      if (heard.date < desk.today) return err(refusalText({ kind: "past", checkIn: heard.date }, desk));
      return err(desk.t("dates-one", { date: desk.format.longDate(heard.date) }));
    case "stay": {
      const stay = stayOf(heard.checkIn, heard.checkOut, desk.today);
      return stay.ok ? stay : err(refusalText(stay.error, desk));
    }
    default:
      return heard satisfies never;
  }
}

/** Reads the answer to "how many are you?" and checks it against the largest cabin. */
export function readParty(words: string, desk: Desk): Result<Party, string> {
  const heard = hearParty(words, { bare: true });
  if (!heard) return err(desk.t("party-unclear"));
  const party = partyOf(heard);
  if (!party.ok) return err(refusalText(party.error, desk));

  const { maxGuests, maxPets } = desk.complex;
  const { adults, children, pets } = party.value;
  if (adults + children > maxGuests) return err(refusalText({ kind: "party_too_big", maxGuests }, desk));
  if (pets > maxPets) return err(refusalText({ kind: "too_many_pets", maxPets }, desk));
  return ok(party.value);
}

/** Reads a booking's code however it was typed; codes have no 0, O, 1 or I. */
export function readCode(words: string, desk: Desk): Result<string, string> {
  const code = words.trim().toUpperCase();
  return /^[2-9A-HJ-NP-Z]{6}$/.test(code) ? ok(code) : err(desk.t("code-unclear"));
}
