/** A person's own asterisks are no marks of ours; these only look like them. */
export const asTyped = (words: string): string => words.replaceAll("*", "∗");
