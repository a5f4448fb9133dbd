import { cuesIn } from "./cues/cues.ts";
import { plain } from "./plain.ts";

/** Whether it is asked if one may cancel, and of no booking in particular: "can I cancel for free?", "¿y si cancelo?". */
export function asksWhetherToCancel(words: string): boolean {
  const cues = cuesIn(plain(words).split(/[^\p{L}\d]+/u)).map(({ label }) => label);
  return cues.includes("may_cancel") && !cues.includes("own");
}
