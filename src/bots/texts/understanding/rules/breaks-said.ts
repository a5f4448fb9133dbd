import { type Found, type Rule, rule } from "../grammar/rules.ts";
import { made, type Token, type WrittenBreak } from "../grammar/token.ts";

/** Halves of a month, before its name is taken for that of a day: "1ra quincena de enero", "enero segunda quincena". */
export const HALVES: readonly Rule[] = [
  rule("first=first|ordinal|weekday|number fortnight of|ofThe|in? month=month ( of? year=year )?", halfMonth),
  rule("month=month comma|dash? thes? first=first|ordinal|weekday|number fortnight", halfMonth),
  rule("last fortnight of|ofThe|in? month=month year=year?", ({ month, year }, all) =>
    broken(all, { kind: "half", nth: 2, month, year: year?.value }),
  ),
];

/** Breaks that have a name: "este finde", "finde largo de agosto", "semana santa", "feriado del 9 de julio". */
export const BREAKS: readonly Rule[] = [
  // "depois do carnaval"
  rule("before=word|after of|ofThe|the feast", ({ before }, all) =>
    before?.sign === "after" || before?.said === "antes" ? made("vague", all) : undefined,
  ),
  rule(
    "weekend|holiday|longWeekend long? ( of|ofThe|in|for the|thes? )? feast=feast ( of|ofThe? year=year )?",
    named,
  ),
  rule("between|of|ofThe|from the? from=feast and|a|to|until the? to=feast", fromFeastToFeast),
  rule("from=feast a|to|until|dash to=feast", fromFeastToFeast),
  rule("feast=feast long? weekend? ( of|ofThe? year=year )?", named),
  rule("long weekend", (_found, all) => made("longWeekend", all)),
  rule("weekend long", (_found, all) => made("longWeekend", all)),
  rule("longWeekend ofThe|of the? holiday", (_found, all) => made("longWeekend", all)),
  rule("holiday weekend|long", (_found, all) => made("longWeekend", all)),
  rule("longWeekend|holiday of|ofThe? the? day? day=point !a|to|until|dash", aroundDay("holiday")),
  rule("for the? day=point comma? longWeekend", aroundDay("holiday")),
  rule("<stop|comma the? day=point comma? longWeekend", aroundDay("holiday")),
  rule("longWeekend|holiday ofThe|of the? day=number", aroundDay("holiday")),
  rule("longWeekend|holiday of|ofThe|in? months? of? month=month year=year?", ({ month, year }, all) =>
    broken(all, { kind: "long", month, year: year?.value }),
  ),
  rule("month=month longWeekend", ({ month }, all) => broken(all, { kind: "long", month })),
  rule("this|next|ordinal? longWeekend next?", (_found, all) => broken(all, { kind: "long" })),
  rule("next holiday", (_found, all) => broken(all, { kind: "long" })),
  rule("holiday next", (_found, all) => broken(all, { kind: "long" })),
  rule("day=point holiday|longWeekend", aroundDay("holiday")),
  rule("day=point weekend", aroundDay("weekend")),
  rule("weekend of|ofThe? the? day? day=point", aroundDay("weekend")),
  rule("weekend ofThe|of the? day? day=number !and|a|to|dash|comma", aroundDay("weekend")),
  rule("weekend ofThe|of the? day? day=number comma !number|point", aroundDay("weekend")),
  rule("nth=ordinal|number weekend of|ofThe|in month=month year=year?", ({ nth, month, year }, all) =>
    broken(all, { kind: "weekend", nth: nth?.value, month, year: year?.value }),
  ),
  rule("last weekend of|ofThe|in month=month year=year?", ({ month, year }, all) =>
    broken(all, { kind: "weekend", nth: -1, month, year: year?.value }),
  ),
  rule("last weekend ofThe|of the? yearWord", (_found, all) =>
    broken(all, { kind: "weekend", nth: -1, month: made("month", [], { value: 12 }) }),
  ),
  rule("one|word? weekend of|ofThe|in month=month", ({ month }, all) =>
    made("month", all, { value: month?.value ?? 0 }),
  ),
  rule("other weekend", (_found, all) => broken(all, { kind: "weekend", later: 1 })),
  rule("-one this|next? weekend next?", (_found, all) => broken(all, { kind: "weekend" })),
];

const broken = (all: readonly Token[], written: WrittenBreak) => made("break", all, { break: written });

function named({ feast, year }: Found, all: readonly Token[]): Token {
  return broken(all, { kind: "feast", feast: feast?.value, year: year?.value });
}

function aroundDay(kind: "holiday" | "weekend"): Rule["read"] {
  return ({ day }, all) => broken(all, { kind, day: day?.day ?? { day: day?.value } });
}

/** As any holiday it begins on its eve. Feasts that move are on no day of a month. */
function fromFeastToFeast({ from, to }: Found, all: readonly Token[]): Token | undefined {
  const [first, last] = [dayOfFeast(from), dayOfFeast(to)];
  if (first.month === 0 || last.month === 0) return undefined;
  const isNewYear = first.month === 1 && first.day === 1;
  const eve = isNewYear ? { month: 12, day: 31 } : { ...first, day: first.day - 1 };
  return made("span", all, { day: eve, to: last });
}

const dayOfFeast = (token: Token | undefined) => ({
  month: Math.floor((token?.value ?? 0) / 100),
  day: (token?.value ?? 0) % 100,
});

/** "primera quincena de enero". */
function halfMonth({ first, month, year }: Found, all: readonly Token[]): Token | undefined {
  if (first?.sign === "weekday" && !first.said.startsWith("segunda")) return undefined;
  const nth = first?.sign === "first" ? 1 : first?.sign === "weekday" ? 2 : first?.value; // Portuguese for Monday is "second"
  return nth === 1 || nth === 2 ? broken(all, { kind: "half", nth, month, year: year?.value }) : undefined;
}
