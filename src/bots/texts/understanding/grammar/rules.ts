import { isSign, letterOf } from "./signs.ts";
import type { Token } from "./token.ts";

/** What a rule matched: the tokens by their names in its pattern. */
export type Found = Readonly<Record<string, Token | undefined>>;
export type Rule = {
  readonly pattern: RegExp;
  /** What takes the place of the tokens matched; nothing leaves them as they were. */
  readonly read: (found: Found, matched: readonly Token[]) => Token | readonly Token[] | undefined;
};

/**
 * A rule over signs, in words: `weekday? the* day=number of* month=month`. `a|b` is either, `?`, `*` and `+` as in
 * expressions, `day=` names the token; `>of|a` must follow and `!of|a` must not, `<the` must go before and `-the` must not; `( … )*` repeats several.
 */
export function rule(pattern: string, read: Rule["read"]): Rule {
  return { pattern: new RegExp(pattern.split(" ").map(termOf).join(""), "dg"), read };
}

const TERM = /^(?<look>[>!<-])?(?:(?<name>\w+)=)?(?<signs>[a-zA-Z|]+)(?<times>[?*+]?)$/;
const LOOKS: Readonly<Record<string, string>> = { ">": "(?=", "!": "(?!", "<": "(?<=", "-": "(?<!" };

function termOf(term: string): string {
  if (/^(?:\(|\)[?*+]?)$/.test(term)) return term === "(" ? "(?:" : term;
  const { look, name, signs = "", times = "" } = TERM.exec(term)?.groups ?? {};
  const letters = signs.split("|").map((sign) => {
    if (!isSign(sign)) throw new Error(`There is no sign "${sign}" for the term "${term}".`);
    return letterOf(sign);
  });
  const either = `[${letters.join("")}]`;
  if (look !== undefined) return `${LOOKS[look]}${either})`;
  return name === undefined ? `${either}${times}` : `(?<${name}>${either})${times}`;
}

/** Applies each rule in turn, wherever it matches: what an earlier one made, a later one may use. */
export function rewrite(tokens: readonly Token[], rules: readonly Rule[]): readonly Token[] {
  let current = tokens;
  let signs = signsOf(current);
  for (const { pattern, read } of rules) {
    if (signs.search(pattern) < 0) continue;
    current = apply(pattern, read, current, signs);
    signs = signsOf(current);
  }
  return current;
}

const signsOf = (tokens: readonly Token[]) => {
  let signs = "";
  for (const token of tokens) signs += letterOf(token.sign);
  return signs;
};

function apply(pattern: RegExp, read: Rule["read"], tokens: readonly Token[], signs: string): Token[] {
  const result: Token[] = [];
  let next = 0;
  for (const match of signs.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const matched = tokens.slice(match.index, end);
    const made = read(foundIn(match, tokens), matched);
    if (made) {
      result.push(...tokens.slice(next, match.index), ...[made].flat());
      next = end;
    }
  }
  result.push(...tokens.slice(next));
  return result;
}

function foundIn({ indices }: RegExpExecArray, tokens: readonly Token[]): Found {
  const found: Record<string, Token | undefined> = {};
  for (const [name, range] of Object.entries(indices?.groups ?? {})) {
    if (range) found[name] = tokens[range[0]];
  }
  return found;
}
