/** Shorter words differ by a letter from too many others. */
const SHORTEST_CORRECTED = 4;
const SHORTEST_CORRECT = 5;
const LONGEST_CORRECTED = 20;

/** Says which known word a mistyped one was meant to be; nothing for words that are known, short, or like none. */
export type Spelling = (word: string) => string | undefined;

/**
 * Corrects words that sound like a known one ("diciembre" as "disiembre") or differ from it by one letter left out, added,
 * changed or swapped with the next one; hardly anybody gets the first one wrong. `known` are right as they are; `targets` are what others are corrected to.
 */
export function spellingOf(targets: Iterable<string>, known: ReadonlySet<string>): Spelling {
  const bySound = new Map<string, string>();
  const bySlip = new Map<string, string[]>();
  for (const target of targets) {
    if (target.length < SHORTEST_CORRECT) continue;
    const sound = soundOf(target);
    if (!bySound.has(sound)) bySound.set(sound, target);
    for (const key of slipsOf(target)) bySlip.set(key, [...(bySlip.get(key) ?? []), target]);
  }

  return (word) => {
    if (word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED || known.has(word))
      return undefined;
    const sound = soundOf(word);
    const alike = bySound.get(sound);
    if (alike !== undefined) return alike;
    const candidates = slipsOf(word).flatMap((key) => bySlip.get(key) ?? []);
    return candidates.find(
      (target) =>
        target[0] === word[0] && (isOneSlipApart(word, target) || isOneSlipApart(sound, soundOf(target))),
    );
  };
}

/** What a word, as it is written and as it sounds, shares with any that is a slip away from it. */
function slipsOf(word: string): string[] {
  const sound = soundOf(word);
  return [...new Set([word, ...lessOneLetter(word), sound, ...lessOneLetter(sound)])];
}

function lessOneLetter(word: string): string[] {
  return Array.from(word, (_letter, index) => word.slice(0, index) + word.slice(index + 1));
}

/** One letter more, less or other, or two neighbours swapped. */
export function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = (word: string, from: number) => word.slice(from);
  if (short.length < long.length) return rest(short, start) === rest(long, start + 1);
  if (rest(short, start + 1) === rest(long, start + 1)) return true;
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return isSwapped && rest(short, start + 2) === rest(long, start + 2);
}

/** Letters that sound alike in Spanish and Portuguese, and are mistaken for one another, made one. */
function soundOf(word: string): string {
  return word
    .replace(/(.)\1+/g, "$1")
    .replace(/ch/g, "x")
    .replace(/v/g, "b")
    .replace(/n(?=[bp])/g, "m")
    .replace(/z|ss|c(?=[ei])/g, "s")
    .replace(/qu(?=[ei])|k/g, "c")
    .replace(/h/g, "")
    .replace(/y/g, "i");
}
