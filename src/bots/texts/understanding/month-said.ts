import type { Token } from "./grammar/token.ts";

/** "julio" may be who writes, "may" a verb: they are months only after a word that says so. */
const NAMES: ReadonlySet<string> = new Set(["julio", "abril", "april", "june", "august", "augusto", "jan"]);
const BEFORE_MONTHS = new Set(
  "in of ofThe for from until to and or a first last middle this next thes stop between comma word".split(
    " ",
  ),
);

/** "in May", "is May free?", but not "in may I" nor "what may". */
function isMonth(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.sign === "in") return after?.sign !== "word";
  if (before?.sign === "stop") return after?.sign === "stop";
  return BEFORE_MAY.has(before?.said ?? "");
}

const BEFORE_MAY: ReadonlySet<string> = new Set(["is", "for", "about", "of"]);

/** The month that a text names by itself, the first or the last. */
export function monthToken(tokens: readonly Token[], last = false): Token | undefined {
  const isSaid = ({ sign, said }: Token, index: number) => {
    if (sign === "weakMonth") return isMonth(tokens[index - 1], tokens[index + 1]);
    if (sign !== "month") return false;
    const before = tokens[index - 1];
    return (
      !NAMES.has(said) || (before !== undefined && BEFORE_MONTHS.has(before.sign) && before.said !== "soy")
    );
  };
  return last ? tokens.findLast(isSaid) : tokens.find(isSaid);
}
