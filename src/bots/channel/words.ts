import type { Turn } from "../chat.ts";
import { understandControl } from "../texts/understanding/control.ts";
import { understandJoining } from "../texts/understanding/joining.ts";
import { understandAside, understandWish } from "../texts/understanding/wish.ts";
import { type Heard, openFlow } from "./commands.ts";

/** Somebody wrote: an aside, an answer to the open question or, with nothing open, what they wish for. */
export function hearWords(heard: Heard, words: string): Promise<Turn> {
  const { clerk, hearing, id } = heard;
  const aside = understandAside(words) ?? understandJoining(words);
  if (aside) return openFlow(heard, aside);
  const control = understandControl(words);
  const flow = understandWish(words, hearing.desk.today);
  const isWayOut = control !== undefined && flow === "hint"; // with nothing open it begins nothing
  const otherwise = isWayOut ? undefined : { flow, start: { words } };
  return clerk.hear(hearing, { id, words, ...(control && { control }) }, otherwise);
}
