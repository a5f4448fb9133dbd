/** Somebody who comes, as the registry asks. */
export type Named = { readonly name: string; readonly document: string };

/** `unclear` are the lines, as they were written, that have no name or no document. */
export type HeardTravellers = { readonly people: readonly Named[]; readonly unclear: readonly string[] };

const LIST_MARK = /^\s*(?:\d{1,2}[.)]\s+|[-•*]\s+)/;
const KIND = String.raw`(?:d\.?n\.?i\.?|doc(?:umento)?|c\.?i\.?|c\.?p\.?f\.?|r\.?g\.?|pasaporte|passaporte|passport|id)`;
const LINE = new RegExp(
  String.raw`^(?<name>\p{L}[\p{L}\p{M}'’.\- ]*?)[\s,;:–\-]+(?:${KIND}\b[\s.:nº°#]*)?(?<document>[A-Z]{0,3}[ \-]?\d(?:[.\-/ ]?\d|[.\-/]?[A-Z]){3,20})$`,
  "iu",
);
const MAX_NAME_LETTERS = 80;
const MAX_DOCUMENT_SIGNS = 20;
/** A longer line is no person, and each letter more takes longer to see that. */
const MAX_LINE_LETTERS = 200;

/** Reads "Ana Pérez, 30.123.456" and the like, one a line; a document without what people put between its signs. */
export function hearTravellers(words: string): HeardTravellers {
  const lines = words.split(/[\n;]+/).filter((line) => line.trim() !== "");
  const people: Named[] = [];
  const unclear: string[] = [];
  for (const line of lines) {
    const person = personIn(line.replace(LIST_MARK, "").replace(/\s+/g, " ").trim());
    if (person === undefined) unclear.push(line.trim());
    else people.push(person);
  }
  return { people, unclear };
}

function personIn(line: string): Named | undefined {
  const found = line.length > MAX_LINE_LETTERS ? undefined : LINE.exec(line)?.groups;
  const name = found?.name?.trim().replace(/[,.\- ]+$/, "") ?? "";
  const document = found?.document?.replace(/[\s./]/g, "").toUpperCase() ?? "";
  const isFine = name.length >= 2 && name.length <= MAX_NAME_LETTERS && document.length >= 5;
  return isFine && document.length <= MAX_DOCUMENT_SIGNS ? { name, document } : undefined;
}
