import { plain } from "./plain.ts";

const WORDS: Readonly<Record<string, number>> = {
  ...{ uno: 1, una: 1, um: 1, uma: 1, one: 1, dos: 2, dois: 2, duas: 2, two: 2, tres: 3, three: 3 },
  ...{ cuatro: 4, quatro: 4, four: 4, cinco: 5, five: 5 },
};
const STAR = /[⭐🌟★]/gu;
const SAID =
  /^(?:un |un total de )?([1-5]|[a-z]+)(?: ?(?:estrellas?|estrelas?|stars?|de 5|\/ ?5|sobre 5|out of 5))?[.! ]*$/;

/** Reads "5", "⭐⭐⭐⭐", "cuatro estrellas", "4/5". */
export function hearStars(words: string): number | undefined {
  const drawn = words.match(STAR)?.length ?? 0;
  const rest = words.replace(STAR, "").replaceAll("\ufe0f", "").trim();
  if (drawn > 0 && rest === "") return drawn <= 5 ? drawn : undefined;
  const said = SAID.exec(plain(rest))?.[1] ?? "";
  const stars = WORDS[said] ?? Number(said || Number.NaN);
  return Number.isInteger(stars) ? stars : undefined;
}
