import { type ParseArgsConfig, parseArgs } from "node:util";
import { err, ok, type Result } from "../shared/result.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** A command's words and options as they were typed. Refuses with a sentence for whoever typed them. */
export const ordered = <const T extends Options>(args: readonly string[], options: T) =>
  unlessMistyped(() => parseArgs({ args: [...args], allowPositionals: true, options }));

/** Of a command that takes no other words. */
export const optionsOf = <const T extends Options>(args: readonly string[], options: T) =>
  unlessMistyped(() => parseArgs({ args: [...args], options }).values);

function unlessMistyped<T>(parse: () => T): Result<T, string> {
  try {
    return ok(parse());
  } catch (mistyped) {
    if (mistyped instanceof TypeError) return err(sentenceFor(mistyped.message));
    throw mistyped;
  }
}

/** Node's own is three lines where what is typed after an option may as well be an option. */
function sentenceFor(message: string): string {
  const [, option] = /^Option '(?:-\w, )?(--[\w-]+)' argument is ambiguous/.exec(message) ?? [];
  if (option === undefined) return message;
  return `${option} needs a value: one that begins with a dash is typed like ${option}=-5.`;
}

/** One of what there is; undefined where nothing was said. */
export function oneOf<T extends string>(
  said: string | undefined,
  known: readonly T[],
  option: string,
): Result<T | undefined, string> {
  if (said === undefined) return ok(undefined);
  const found = known.find((one) => one === said);
  return found === undefined ? err(`${option} is one of ${known.join(", ")}, not "${said}".`) : ok(found);
}

const MAX_ID = Number.MAX_SAFE_INTEGER;

/** A whole number, from 1 where nothing else is said; undefined for anything else. */
export function wholeNumber(said: string | undefined, max = MAX_ID, min = 1): number | undefined {
  if (said === undefined || !/^\d{1,16}$/.test(said)) return undefined;
  const number = Number(said);
  return number >= min && number <= max ? number : undefined;
}
