import type { Choice } from "../chat.ts";

/** The choice that words name: by its id, by a label it shares with no other, or by what else one may say for it. */
export function choiceNamed<C extends Choice>(choices: readonly C[], words: string): C | undefined {
  const said = plain(words);
  const alike = (names: (choice: C) => readonly string[]) =>
    said === "" ? [] : choices.filter((choice) => names(choice).some((name) => plain(name) === said));
  return (
    choices.find(({ id }) => id === words) ??
    only(alike(({ label }) => [label])) ??
    only(alike(({ id }) => [id])) ??
    only(alike((choice) => choice.said?.split(",") ?? []))
  );
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

/** Without case, accents, pictures and punctuation: "✅ Sí, confirmar" and "si confirmar" are the same. */
function plain(words: string): string {
  const letters = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
