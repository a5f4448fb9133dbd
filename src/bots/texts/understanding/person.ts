import { plain } from "./plain.ts";

const TALK =
  "hablar(?:le)?|charlar|comunicarme|contactar(?:me)?|conversar|consultar(?:le)?|falar|talk|speak|chat|(?:me )?atiend[ae]|atenderme|pas[ae]me|pasar(?:me)?|derivame|conectame|transferime|passa(?:r|me)?|connect me|put me through";
const LINK = "con|a|al|por|pra|para|com|ao|to|with|de";
const SOMEBODY =
  "alguien|ustedes|voces|algun[ao]?|alguem|someone|somebody|anyone|(?:una?|uma?|an?|la|el|o|os|los|las|as|real|the)? ?(?:persona|pessoa|person|human[oa]?|people|gente|duen[oa]s?|don[oa]s?|propietari[oa]s?|proprietari[oa]s?|owners?|hosts?|anfitri(?:on|ones|ona)|anfitria?o?|encargad[oa]s?|responsable|responsavel|administrador[ae]?s?|administracion|operador[ae]?|agente?s?|asesor[ae]?|atendentes?|representante|representative|manager|staff|receptionist)";
const ASKS = new RegExp(`\\b(?:${TALK})\\b(?: \\p{L}+){0,2}? (?:(?:${LINK}) )?(?:${SOMEBODY})\\b`, "u");
/** Enough by themselves. */
const ALONE =
  /^[^\p{L}\d]*(?:(?:un|una|uma|a) )?(?:person[ae]|persona real|real person|pessoa|pessoa real|human[oa]?|operador[a]?|agente?|asesor[a]?|atendente|atencion humana|atendimento humano|atencion al cliente)\P{L}*$/u;

/** "Quiero hablar con alguien", "falar com o dono", "talk to a person": the bot is not who they want. */
export function understandPerson(words: string): boolean {
  const text = plain(words);
  return ASKS.test(text) || ALONE.test(text);
}

/** Nothing but that, and no number: "fecha 10/11" and "end 5" are said to the person. */
const AROUND = String.raw`[^\p{L}\d]*`;
const A_TALK = "(?: (?:la|el|a|o|the))?(?: (?:charla|chat|conversacion|conversa|conversation|talk))";
const WAYS_OUT = [
  `(?:quiero )?(?:cerrar|cerra|fechar|encerrar|close|end)(?:${A_TALK})?`,
  `fecha${A_TALK}`, // alone it is a date in Spanish
  "(?:volver|voltar|back|go back) (?:al|ao|to the|to) (?:asistente|assistente|assistant|bot)",
];
const CLOSE = new RegExp(`^${AROUND}(?:${WAYS_OUT.join("|")})${AROUND}$`, "u");

/** "Cerrar", "/cerrar", "voltar ao assistente": they have talked, and want the bot back. */
export function understandClose(words: string): boolean {
  return CLOSE.test(plain(words));
}
