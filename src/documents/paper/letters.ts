import anyAscii from "any-ascii";

/** What Windows-1252 has beside Latin-1: the letters of the fonts that every PDF reader brings along. */
const WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
/** Signs of ours that have a likeness there. */
const ALIKE: Readonly<Record<string, string>> = { "→": "–", "−": "–", "\u202f": "\u00a0", "\u2011": "-" };
/** Longer words would fill a page, and nobody honest has them. */
const MAX_LETTERS = 400;

/**
 * Words as the fonts of a document can show them. Letters of other scripts are spelled in Latin ones ("Иван" is "Ivan", "محمد"
 * "mhmd"), and a word that has no likeness at all is a question mark. Emojis beside words are left out, for an asterisk would
 * look like a footnote's; where there is nothing else, one stands for them.
 */
export function printable(words: string): string {
  const whole = words.normalize("NFC");
  const said = spelled(whole.replace(/\p{RGI_Emoji}/gv, ""));
  const letters = [...(said === "" && /\p{RGI_Emoji}/v.test(whole) ? "*" : said)];
  return letters.length > MAX_LETTERS ? `${letters.slice(0, MAX_LETTERS - 1).join("")}…` : letters.join("");
}

const spelled = (words: string): string =>
  words
    .split(/(\s+)/)
    .map((word) => [...word].map(letter).join("") || (/[\p{L}\p{N}\p{S}]/u.test(word) ? "?" : ""))
    .join("")
    .replace(/ +/g, " ") // a name with lines of its own would write more than it is on a receipt
    .trim();

/** Empty for what has no likeness. */
function letter(one: string): string {
  if (/[ -~\u00a0-\u00ac\u00ae-\u00ff]/.test(one) || WINDOWS_1252.includes(one)) return one;
  const alike = ALIKE[one];
  if (alike !== undefined) return alike;
  if (/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{M}]/u.test(one)) return /\s/.test(one) ? " " : "";
  return anyAscii(one);
}
