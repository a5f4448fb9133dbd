import type { HouseProfile } from "../../../../booking/domain/cabin-profile.ts";
import type { Words } from "../../../../booking/domain/details.ts";
import type { Desk } from "../../desk.ts";
import { type Cabin, inLocale } from "../choosing/cabin-views.ts";

/** What an answer is made from: the cabins that are asked about, all of them unless some are named. */
export type Asked = {
  readonly cabins: readonly Cabin[];
  /** One or some of several, or all there are. */
  readonly of: "one" | "some" | "all";
  readonly house: HouseProfile;
  readonly desk: Desk;
};

/** An answer to one topic, or nothing where nobody said. */
export type Said = string | undefined;

export const namesOf = (cabins: readonly Cabin[], { format }: Desk) =>
  format.list(cabins.map(({ name }) => name));

/** What is said of each cabin: where it is the same of all that are asked about it stands alone, otherwise it says of which. */
export function textsByCabin(
  { cabins, desk }: Asked,
  textFor: (cabin: Cabin) => string | undefined,
): string[] {
  const said = cabins.flatMap((cabin) => {
    const text = textFor(cabin);
    return text === undefined ? [] : [{ cabin, text }];
  });
  const groups = Map.groupBy(said, ({ text }) => text);
  return [...groups].map(([text, group]) => {
    const theirs = group.map(({ cabin }) => cabin);
    return theirs.length === cabins.length
      ? text
      : desk.t("answers-of", { cabins: namesOf(theirs, desk), text });
  });
}

/** The same of what the owner wrote. */
export const wordsByCabin = (asked: Asked, wordsFor: (cabin: Cabin) => Words | undefined): string[] =>
  textsByCabin(asked, (cabin) => {
    const words = wordsFor(cabin);
    return words && inLocale(words, asked.desk);
  });

/** Sentences of one answer, a line each; nothing where there are none. */
export const linesOf = (lines: readonly string[]): Said =>
  lines.length === 0 ? undefined : lines.join("\n");
