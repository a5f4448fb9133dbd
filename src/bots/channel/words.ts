import type { Turn } from "../chat.ts";
import { understandControl } from "../texts/understanding/control.ts";
import { type Heard, inputOf } from "./commands.ts";
import { meaningOf } from "./meaning.ts";

/** Somebody wrote: something in passing, an answer to the open question or, with nothing open, what they wish for. */
export async function hearWords(heard: Heard, words: string): Promise<Turn> {
  const { clerk, hearing } = heard;
  const { desk } = hearing;
  const control = understandControl(words);
  const { aside, otherwise } = await meaningOf(words, desk);
  const isPuzzling = !aside && otherwise.flow === "hint";
  if (desk.puzzled > 0 && !isPuzzling) await desk.bePuzzled(0);
  const isWayOut = control !== undefined && isPuzzling; // with nothing open it begins nothing
  const meant = { ...(aside && { aside }), ...(!isWayOut && { otherwise }) };
  return clerk.hear(hearing, { ...inputOf(heard), words, ...(control && { control }) }, meant);
}
