import anyAscii from "any-ascii";

/** What Windows-1252 has beside Latin-1: the letters of the fonts that every PDF reader brings along. */
const WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
/** Signs of ours that have a likeness there. */
const ALIKE: Readonly<Record<string, string>> = { "→": "–", "−": "–", "\u202f": "\u00a0", "\u2011": "-" };
/** Longer words would fill a page, and nobody honest has them. */
const MAX_LETTERS = 400;

/**
 * Words as the fonts of a document can show them. Letters of other scripts are spelled in Latin ones ("Иван" is "Ivan"), an
 * emoji is an asterisk, and what has no likeness at all a question mark: nothing goes unseen.
 */
export function printable(words: string): string {
  const shown = [...words.normalize("NFC").replace(/\p{RGI_Emoji}/gv, "*")].map(letter).join("");
  const letters = [...shown.replace(/[\t\r ]+/g, " ").trim()];
  return letters.length > MAX_LETTERS ? `${letters.slice(0, MAX_LETTERS - 1).join("")}…` : letters.join("");
}

function letter(one: string): string {
  if (/[ -~\u00a0-\u00ac\u00ae-\u00ff\n]/.test(one) || WINDOWS_1252.includes(one)) return one;
  const alike = ALIKE[one];
  if (alike !== undefined) return alike;
  if (/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{M}]/u.test(one)) return /\s/.test(one) ? " " : "";
  return anyAscii(one) || "?";
}
