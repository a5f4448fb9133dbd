/** A booking's code in plain letters: codes have no 0, O, 1 or I, and what is no word is one with a digit. */
export const PLAIN_CODE = "(?=[a-z2-9]*[2-9])[2-9a-hj-np-z]{6}";
/** In a sentence, it may be one in capitals as well. */
const CODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[2-9A-HJ-NP-Z]{6}|${PLAIN_CODE})(?![\p{L}\p{N}])`,
  "u",
);

/** The code of a booking that a text names. */
export function codeIn(words: string): string | undefined {
  return CODE.exec(words)?.[0].toUpperCase();
}

/** Whether a word has the form of a code, in whichever letters it is typed. */
export const looksLikeCode = (word: string): boolean => /^[2-9A-HJ-NP-Z]{6}$/i.test(word.trim());

/** Codes of ours as they were shown, of bookings, chats and shared links: in "K7EY6PWR" nobody counts six people. */
const SHOWN =
  /(?<![\p{L}\p{N}])(?:s_)?(?=[2-9A-HJ-NP-Z]*[A-HJ-NP-Z][2-9])[2-9A-HJ-NP-Z]{6,}(?![\p{L}\p{N}])/gu;

export function withoutCodes(words: string): string {
  return words.replace(SHOWN, " ");
}
