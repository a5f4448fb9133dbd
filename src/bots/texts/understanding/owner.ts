import { codeIn } from "./code.ts";
import { plain } from "./plain.ts";

/** An owner says it in passing, about somebody: no more words than that. */
const MAX_WORDS = 9;

const WISHES: readonly (readonly [RegExp, OwnerWish["flow"]])[] = [
  [/\b(?:fuerza mayor|forca maior|force majeure)\b/, "force_majeure"],
  [
    /\b(?:no (?:se )?(?:vino|vinieron|llego|llegaron|aparecio|aparecieron|presento|presentaron)|nao (?:veio|vieram|apareceu|apareceram|compareceu|compareceram)|(?:did ?n['’]?t|did not|never) (?:come|came|show|showed|turn|turned|arrive|arrived)|no[- ]?shows?)\b/,
    "no_show",
  ],
  [
    /^\P{L}*(?:(?:ver|see|the|las|as) )*(?:devoluciones|devolucoes|reembolsos|refunds)(?: pend\p{L}+)?\P{L}*$/u,
    "refunds",
  ],
  [
    /^\P{L}*(?:quien(?:es)? (?:llegan?|estan?|viene|vienen)(?: hoy)?|quem (?:chega|esta|vem)(?: hoje)?|who (?:arrives|is here|comes|is coming)(?: today)?|estadias|stays)\P{L}*$/u,
    "stays",
  ],
];

export type OwnerWish = {
  readonly flow: "force_majeure" | "no_show" | "refunds" | "stays";
  /** Of the booking it is about, if one was named. */
  readonly code: string | undefined;
};

/** What an owner wants who writes “no vino K7Q2MX”, “devoluciones”, “¿quién llega hoy?”. */
export function understandOwner(words: string): OwnerWish | undefined {
  const text = plain(words);
  if (text.split(" ").length > MAX_WORDS) return undefined;
  const flow = WISHES.find(([pattern]) => pattern.test(text))?.[1];
  return flow && { flow, code: codeIn(words) };
}
