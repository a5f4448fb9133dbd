import type { Vocabulary } from "../lexicon/lexicon.ts";
import { readDigits } from "./digits.ts";
import type { Sign } from "./signs.ts";
import type { Token } from "./token.ts";

/** A telephone or "4x4", digits with what divides them, a word, or any other mark. */
const PIECE =
  /(?<phone>\+\d[\d -]{6,}\d|\dx\d(?!\d))|(?<digits>\d+(?:,\d{3}(?!\d)|[.:\-–—−]\d+|\/ ?\d+|(?<!\/\d{1,4}) \/ ?\d+)*)°?(?<suffix>\p{L}+)?|(?<word>\p{L}+)|(?<mark>r\$|u\$[sd]|[-=]>|\S)/gu;

const MARKS: Readonly<Record<string, Sign>> = {
  ...{
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "−": "dash",
    "~": "dash",
    "→": "to",
    ">": "to",
    "->": "to",
    "=>": "to",
    "/": "slash",
    ",": "comma",
  },
  ...{ "(": "open", ")": "close", "+": "plus", "&": "and", "°": "word" },
  ...{
    ".": "stop",
    ";": "stop",
    "?": "stop",
    "!": "stop",
    "¿": "stop",
    "¡": "stop",
    ":": "stop",
    "·": "comma",
  },
  ...{ $: "money", "€": "money", "£": "money", "%": "money", r$: "money", u$s: "money", u$d: "money" },
};

/** Pictures part sentences as points do, and hands have a colour. */
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;

const LONGEST_SHORT_NAME = 5;

/** Where a text begins and ends, for rules to hold on to. */
const EDGE: Token = { sign: "stop", said: "", value: 0 };

/** "5th", "1ro", "1º": the day, or the how-manieth. */
const OF_A_DAY = /^(?:st|nd|rd|th|ro|o|do|to|vo|mo|no)$/;
const OF_A_PLACE = /^(?:er|era|ra|da|ta|a)$/;

/** A plain text in pieces, each with what it is; groups of words that mean something together are one. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [EDGE];
  let words: string[] = [];
  const readWords = () => {
    if (words.length > 0) tokens.push(...tokensOfWords(words, vocabulary));
    words = [];
  };
  let end = 0;
  for (const { index, groups = {}, 0: all } of text.matchAll(PIECE)) {
    const { phone, digits, suffix, word, mark } = groups;
    const isHyphen =
      /^[-/]$/.test(mark ?? "") &&
      index === end &&
      joinsLetters(text, index) &&
      !(words.length === 0 && isDayAfterMonth(tokens));
    const isApostrophe = mark !== undefined && /^['’`´*_"“”]$/.test(mark);
    end = index + all.length;
    if (word !== undefined) words.push(vocabulary.inFull(word));
    else if (!isHyphen && !isApostrophe && !(mark === "." && isShortName(words.at(-1), vocabulary))) {
      readWords();
      if (phone !== undefined) tokens.push({ sign: "junk", said: phone, value: 0 });
      else if (digits !== undefined) tokens.push(...readDigits(digits, suffix));
      else if (mark !== undefined) tokens.push({ sign: signOf(mark), said: mark, value: 0 });
      if (suffix !== undefined && !OF_A_DAY.test(suffix) && !OF_A_PLACE.test(suffix)) words.push(suffix);
    }
  }
  readWords();
  tokens.push(EDGE);
  return tokens;
}

const signOf = (mark: string): Sign => MARKS[mark] ?? (PICTURE.test(mark) ? "stop" : "word");

/** "Dec 28-Jan 2", where "5-ene" would be one day. */
function isDayAfterMonth(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.sign === "number" && /^(?:month|weakMonth|weakBoth)$/.test(tokens.at(-2)?.sign ?? "");
}

/** "segunda-feira", "check-in", "5-ene", and "p/ 4". */
function joinsLetters(text: string, at: number): boolean {
  const isAfterLetter = /\p{L}/u.test(text[at - 1] ?? "");
  return /\p{L}/u.test(text[at + 1] ?? "") || (isAfterLetter && text[at] === "/");
}

/** "Dec. 24", "vie. 20": no sentence ends here. */
function isShortName(word: string | undefined, { meaningOf }: Vocabulary): boolean {
  if (word === undefined || word.length > LONGEST_SHORT_NAME) return false;
  return /^(?:month|weak)/.test(meaningOf(word)?.sign ?? "");
}

function tokensOfWords(words: readonly string[], { meaningOf, groupsFrom }: Vocabulary): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index] ?? "";
    const group = groupsFrom(word).find((one) => one.words.every((part, n) => words[index + n] === part));
    const { sign, value } = group?.meaning ?? meaningOf(word) ?? { sign: "word", value: 0 };
    tokens.push({ sign, value, said: group ? group.words.join(" ") : word });
    index += group?.words.length ?? 1;
  }
  return tokens;
}
