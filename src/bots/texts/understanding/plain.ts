/**
 * Lower case, no accents, single spaces: what people type, made comparable. Dates copied from other apps bring marks
 * that nobody sees, and some keyboards wide or raised letters.
 */
export function plain(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/[\p{Diacritic}\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
