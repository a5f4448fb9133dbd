import { cuesIn } from "./cues/cues.ts";
import { plain } from "./plain.ts";

const POLICY =
  /(?<!\p{L})(?:(?:politicas?|condicion(?:es)?|condicoes|regras|reglas|terminos) (?:de |del? |para )?(?:la |o |el )?cancel|cancel\p{L}* (?:policy|policies|terms|conditions|rules))/u;

/** Whether what is asked for are the conditions, and not what would become of a booking by them. */
export const asksForPolicy = (words: string): boolean => POLICY.test(plain(words));

/** Whether it is asked if one may cancel, and of no booking in particular: "can I cancel for free?", "¿y si cancelo?". */
export function asksWhetherToCancel(words: string): boolean {
  const cues = cuesIn(plain(words).split(/[^\p{L}\d]+/u)).map(({ label }) => label);
  return cues.includes("may_cancel") && !cues.includes("own");
}
