import { codeIn } from "./code.ts";
import { plain } from "./plain.ts";

/** An owner says it in passing, about somebody: no more words than that. */
const MAX_WORDS = 9;

const WISHES: readonly (readonly [RegExp, OwnerWish["flow"]])[] = [
  [/\b(?:fuerza mayor|forca maior|force majeure)\b/, "force_majeure"],
  [
    /\b(?:(?:no|nunca|nadie) (?:se )?(?:vino|vinieron|llego|llegaron|aparecio|aparecieron|presento|presentaron)|(?:nao|nunca|ninguem) (?:veio|vieram|chegou|chegaram|apareceu|apareceram|compareceu|compareceram)|(?:did ?n['’]?t|did not|never|nobody|no one) (?:come|came|show|showed|turn|turned|arrive|arrived)|no[- ]?shows?)\b/,
    "no_show",
  ],
  [
    /^\P{L}*(?:(?:ver|see|the|las|as|hay|ha|que|what|are|pending|mis) )*(?:(?:devoluciones|devolucoes|reembolsos|refunds)(?: (?:hay|are|pend\p{L}+))*|(?:que|o que|cuanto|quanto) (?:tengo|tenemos|tenho|temos) que devolver)\P{L}*$/u,
    "refunds",
  ],
  [
    /^\P{L}*(?:quien(?:es)? (?:llegan?|estan?|viene|vienen)(?: hoy)?|quem (?:chega|esta|vem)(?: hoje)?|who (?:arrives|is here|comes|is coming)(?: today)?|estadias|stays)\P{L}*$/u,
    "stays",
  ],
  [
    /^\P{L}*(?:(?:ver|see|the|los|las|os|as) )*(?:garantias|depositos en garantia|caucoes|damage deposits)(?: pend\p{L}+)?\P{L}*$/u,
    "damage_deposits",
  ],
];

/** What does not come either, and is nobody: "no llegó la transferencia". */
const THINGS =
  /\b(?:transferencias?|plata|dinero|dinheiro|pagos?|pagamentos?|pix|sena|sinal|mensajes?|mensagem|mensagens|avisos?|comprobantes?|comprovantes?|recibos?|links?|mails?|money|payments?|transfers?|messages?|receipts?|deposits?)\b/;

export type OwnerWish = {
  readonly flow: "force_majeure" | "no_show" | "refunds" | "stays" | "damage_deposits";
  /** Of the booking it is about, if one was named. */
  readonly code: string | undefined;
};

/** What an owner wants who writes “no vino K7Q2MX”, “devoluciones”, “¿quién llega hoy?”. */
export function understandOwner(words: string): OwnerWish | undefined {
  const text = plain(words);
  if (text.split(" ").length > MAX_WORDS) return undefined;
  const flow = WISHES.find(([pattern]) => pattern.test(text))?.[1];
  if (flow === "no_show" && THINGS.test(text)) return undefined;
  return flow && { flow, code: codeIn(words) };
}
