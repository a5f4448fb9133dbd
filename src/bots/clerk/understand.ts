import type { Input } from "../chat/input.ts";
import type { Choice, Control, Translate } from "../chat.ts";
import type { Draft } from "../tables/drafts.ts";
import { choiceNamed } from "./matching.ts";
import { reopeningChoices } from "./question.ts";

/** What an input means to the question that is open. */
export type Heard =
  | { readonly kind: "stale" }
  | { readonly kind: Control }
  | { readonly kind: "choice"; readonly id: string }
  | { readonly kind: "more"; readonly from: number }
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "unreadable"; readonly what: string };

type OpenQuestion = { readonly token: string; readonly menu: boolean; readonly choices: readonly Choice[] };

export function understand(input: Input, question: OpenQuestion | undefined): Heard {
  if ("token" in input && input.token !== question?.token) return { kind: "stale" };
  if ("unreadable" in input) return { kind: "unreadable", what: input.unreadable };
  if ("media" in input) return { kind: "unreadable", what: input.media.kind };
  if ("pick" in input)
    return typeof input.pick === "string" ? { kind: input.pick } : picked(question, input.pick);
  if ("more" in input) return { kind: "more", from: input.more };
  if (!("words" in input)) return { kind: input.control };

  const words = input.words.trim();
  const unnumbered = "unnumbered" in input && input.unnumbered;
  const choice = question && choiceSaid(unnumbered ? { ...question, menu: false } : question, words);
  if (choice) return { kind: "choice", id: choice.id };
  return "control" in input && input.control ? { kind: input.control } : { kind: "words", words };
}

export function openQuestion({ reopening, asked }: Draft, t: Translate): OpenQuestion | undefined {
  return reopening ? { token: reopening.token, menu: true, choices: reopeningChoices(t) } : asked;
}

function picked(question: OpenQuestion | undefined, pick: number): Heard {
  const choice = question?.choices[pick];
  return choice ? { kind: "choice", id: choice.id } : { kind: "stale" };
}

/** Numbers count the choices of a menu; elsewhere "2" is an answer. */
function choiceSaid({ menu, choices }: OpenQuestion, words: string): Choice | undefined {
  const numbered = menu && /^\d{1,3}$/.test(words) ? choices[Number(words) - 1] : undefined;
  return choiceNamed(choices, words) ?? numbered;
}
