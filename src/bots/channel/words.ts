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
  const noteClear = async () => {
    if (desk.puzzled > 0) await desk.bePuzzled(0);
  };
  if (aside) await noteClear();

  async function outOfTheBlue() {
    const begins = await otherwise();
    if (begins.flow !== "hint") await noteClear();
    else if (control !== undefined) return undefined; // a way out of nothing begins nothing
    return begins;
  }
  const meant = { ...(aside && { aside }), otherwise: outOfTheBlue };
  return clerk.hear(hearing, { ...inputOf(heard), words, ...(control && { control }) }, meant);
}
