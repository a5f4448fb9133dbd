import { plain } from "./plain.ts";

const MONTHS = Array.from({ length: 12 }, (_month, index) => index + 1);

let named: ReadonlyMap<string, number> | undefined;

/** A month by its name in the three languages, without accents. They are learned when one is asked for: it takes 20 ms. */
export function monthNamed(word: string): number | undefined {
  named ??= new Map([
    ...["es", "pt", "en"].flatMap((language) => {
      const names = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
      return MONTHS.map((month): [string, number] => [plain(names.format(Date.UTC(2027, month - 1))), month]);
    }),
    ["setiembre", 9],
  ]);
  return named.get(word);
}

/** A text without the names of months, which are people's as well: “reservas de julio” are not Julio's. */
export const withoutMonths = (words: string): string =>
  plain(words).replace(/\p{L}+/gu, (word) => (monthNamed(word) === undefined ? word : " "));
