import type { Turn } from "../chat.ts";
import { understandControl } from "../texts/understanding/control.ts";
import { understandJoining } from "../texts/understanding/joining.ts";
import { understandPerson } from "../texts/understanding/person.ts";
import { understandSharing } from "../texts/understanding/sharing.ts";
import { understandAside, understandWish } from "../texts/understanding/wish.ts";
import { type Heard, inputOf, openingOf } from "./commands.ts";

/** Somebody wrote: an aside, an answer to the open question or, with nothing open, what they wish for. */
export async function hearWords(heard: Heard, words: string): Promise<Turn> {
  const { clerk, hearing } = heard;
  const person = understandPerson(words) ? openingOf("person", words) : undefined; // the first thing the owners read
  const said = understandAside(words) ?? understandJoining(words) ?? understandSharing(words);
  const aside = person ?? (said && openingOf(said));
  const control = understandControl(words);
  const flow = understandWish(words, hearing.desk.today);
  const isWayOut = control !== undefined && flow === "hint"; // with nothing open it begins nothing
  const otherwise = { flow, start: { words } };
  if (hearing.desk.puzzled > 0 && (flow !== "hint" || aside)) await hearing.desk.bePuzzled(0);
  const meant = { ...(aside && { aside }), ...(!isWayOut && { otherwise }) };
  return clerk.hear(hearing, { ...inputOf(heard), words, ...(control && { control }) }, meant);
}
