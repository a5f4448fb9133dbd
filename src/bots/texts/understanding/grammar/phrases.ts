/**
 * Finds which of many phrases a text contains, in one walk over its words; a plural is as good as its singular. In a phrase `a/b` is either word, `reserv~` any
 * word that begins so, and `*` up to three words of the same sentence that do not matter.
 */
export type PhraseBook<Label> = (words: readonly string[]) => readonly Hit<Label>[];
export type Hit<Label> = {
  readonly label: Label;
  readonly at: number;
  readonly length: number;
  readonly isGapped: boolean;
};

const MOST_BETWEEN = 3;
/** Stands among the words where a sentence ends: no phrase goes on in the next one. */
export const SENTENCE_END = ".";

type Node<Label> = {
  readonly next: Map<string, Node<Label>>;
  /** By beginnings of words. */
  readonly begins: Map<string, Node<Label>>;
  gap: Node<Label> | undefined;
  readonly labels: Set<Label>;
};

const emptyNode = <Label>(): Node<Label> => ({
  next: new Map(),
  begins: new Map(),
  gap: undefined,
  labels: new Set(),
});

export function phraseBook<Label>(phrases: Iterable<readonly [Label, string]>): PhraseBook<Label> {
  const root = emptyNode<Label>();
  for (const [label, phrase] of phrases) add(root, phrase.split(" "), label);
  return (words) => {
    const hits: Hit<Label>[] = [];
    for (let at = 0; at < words.length; at++) walk(root, words, at, at, false, hits);
    return hits.filter((hit) => !hits.some((longer) => isWithin(hit, longer)));
  };
}

/** "chave" within "chave pix": words that are spoken in one breath are not taken apart. */
function isWithin<Label>(hit: Hit<Label>, longer: Hit<Label>): boolean {
  const isInside = longer.at <= hit.at && hit.at + hit.length <= longer.at + longer.length;
  return isInside && !longer.isGapped && longer.length > hit.length && longer.label !== hit.label;
}

/** The words of phrases that can be misspelt: neither gaps nor beginnings. */
export function wordsOfPhrases(phrases: Iterable<string>): string[] {
  return [...phrases]
    .flatMap((phrase) => phrase.split(/[ /]/))
    .filter((word) => word !== "*" && !word.endsWith("~"));
}

function add<Label>(node: Node<Label>, [term, ...rest]: readonly string[], label: Label): void {
  if (term === undefined) node.labels.add(label);
  else if (term === "*") {
    node.gap ??= emptyNode();
    add(node.gap, rest, label);
  } else {
    for (const word of term.split("/")) {
      const children = word.endsWith("~") ? node.begins : node.next;
      const key = word.replace("~", "");
      const child = children.get(key) ?? emptyNode<Label>();
      children.set(key, child);
      add(child, rest, label);
    }
  }
}

function walk<Label>(
  node: Node<Label>,
  words: readonly string[],
  start: number,
  at: number,
  isGapped: boolean,
  hits: Hit<Label>[],
): void {
  for (const label of node.labels) hits.push({ label, at: start, length: at - start, isGapped });
  const word = words[at];
  if (word === undefined) return;
  const same = node.next.get(word) ?? (word.endsWith("s") ? node.next.get(word.slice(0, -1)) : undefined);
  if (same) walk(same, words, start, at + 1, isGapped, hits);
  for (let length = 2; node.begins.size > 0 && length <= word.length; length++) {
    const begun = node.begins.get(word.slice(0, length));
    if (begun) walk(begun, words, start, at + 1, isGapped, hits);
  }
  for (let skipped = 0; node.gap && skipped <= MOST_BETWEEN && at + skipped < words.length; skipped++) {
    if (words[at + skipped] === SENTENCE_END) return;
    walk(node.gap, words, start, at + skipped, isGapped || skipped > 0, hits);
  }
}
