import { type Rule, rule } from "../grammar/rules.ts";
import { made } from "../grammar/token.ts";
import { LATER, RATED } from "../lexicon/told-apart.ts";

const WEEK = 7;
const MONTH = 30;
/** Nobody stays for longer; the rest is a slip or a joke. */
const MOST_NIGHTS = 366;

/** "3 noches", "una semana", "4 noches y 5 días": how long somebody stays. */
export const DURATIONS: readonly Rule[] = [
  rule("number ( or|a|to|dash number )+ night|day|week", (_found, all) => made("vague", all)), // "2 o 3 noches": not said yet
  rule("pair night|day", (_found, all) => made("vague", all)),
  rule("count=number|one night|day|week|months late=after", ({ late }, all) =>
    LATER.has(late?.said ?? "") ? made("vague", all) : undefined,
  ),
  rule("asked=word each=one night", ({ asked, each }, all) =>
    each?.said === "a" && RATED.has(asked?.said ?? "") ? made("noise", all) : undefined,
  ),
  rule("number|one night|day|week|months after >stop|comma", (_found, all) => made("vague", all)), // later than planned
  rule("in number|one months", (_found, all) => made("vague", all)),
  rule("number day ( and|comma|slash|dash|plus|with )? count=number night", nights(1)),
  rule("count=number night ( and|comma|slash|dash|plus|with )? number day", nights(1)),
  rule("count=number|one more? night", nights(1)),
  rule("in count=number|one day", ahead(1)),
  rule("in count=number|one week", ahead(WEEK)),
  rule("count=number|one week !next", nights(WEEK)),
  rule("count=number|one each=fortnight", (found, all) => nights(found.each?.value ?? 0)(found, all)),
  rule("thes|the? night=night of|ofThe >the|number|ordinal|day|weekday", ({ night }, all) =>
    /s$/.test(night?.said ?? "") ? undefined : made("nights", all, { value: 1 }),
  ),
  rule("each=fortnight", ({ each }, all) => made("nights", all, { value: each?.value ?? 0 })),
  rule("count=number day !number|point|ordinal", nights(1)),
  rule("count=number|one months", nights(MONTH)),
];

function nights(each: number): Rule["read"] {
  return ({ count }, all) => {
    const value = (count?.value ?? 0) * each;
    return value > 0 && value <= MOST_NIGHTS ? made("nights", all, { value }) : undefined;
  };
}

function ahead(each: number): Rule["read"] {
  return ({ count }, all) => made("point", all, { day: { ahead: (count?.value ?? 0) * each } });
}
