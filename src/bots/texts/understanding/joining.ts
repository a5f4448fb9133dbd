import { plain } from "./plain.ts";

/** Enough by themselves. */
const JOIN = "vincular|vincula|vinculame|join";
/** These need to be told what, or a code. */
const UNITE = "unir|unime|une|juntar|conectar|conecta|unite|connect|link";
const WHAT =
  "mis?|el|los|la|las|con|y|os?|as?|meus?|minhas?|com|e|my|the|with|and|to|chats?|conversas?|cuentas?|contas?|accounts?|whats ?app|whats|wsp|zap|telegram";
/** Also mistyped: it is known by a digit. */
const CODE = String.raw`(?=[a-z -]*\d)[a-z\d]{3,5}[ -]?[a-z\d]{3,5}`;
const SAID = new RegExp(String.raw`^\W*(?:(${JOIN})|${UNITE})((?: (?:${WHAT})\b)*)(?: (${CODE}))?\W*$`);

/** A code as it was shown, copied alone: it has a digit, which words in capitals do not. */
const CODE_ALONE = /^(?=.*\d)(?=.*[A-Z])[2-9A-HJ-NP-Z]{8}$/;

/** "vincular", "unir mis chats", "join ABCD2345": the command of somebody who wants their chats to be one. */
export function understandJoining(words: string): "join" | `join ${string}` | undefined {
  const alone = words.trim();
  if (CODE_ALONE.test(alone)) return `join ${alone}`;
  const [said, verb, what = "", code] = SAID.exec(plain(words)) ?? [];
  if (code !== undefined) return `join ${joinCode(code)}`;
  return said !== undefined && (verb !== undefined || what !== "") ? "join" : undefined;
}

/** A code however it was typed, alone or with the word before it. */
export function joinCode(words: string): string {
  return words.replace(/[^\p{L}\d]/gu, "").toUpperCase();
}
