import { rule } from "../grammar/rules.ts";
import { made } from "../grammar/token.ts";
import { ASKED_OF, FAVOURS, HOW, TO_ME } from "../lexicon/told-apart.ts";

/** The value of a vague time that is the next week. */
export const NEXT_WEEK = 1;

/** Numbers that are neither days nor people: prices, times of day, ages, and whatever else is counted. */
export const ASIDES = [
  rule("how=word word? asked=word today", ({ how, asked }, all) =>
    HOW.has(how?.said ?? "") && ASKED_OF.has(asked?.said ?? "") ? made("noise", all) : undefined,
  ),
  rule(
    "by=word number !month|weakMonth|weakBoth|of|ofThe|the|adult|child|person|night|day|week",
    ({ by }, all) => (by?.said === "by" || by?.said === "before" ? made("noise", all) : undefined),
  ),
  rule("asked=word me", ({ asked }, all) => (TO_ME.has(asked?.said ?? "") ? made("noise", all) : undefined)),
  rule("one? couple of? >night|day|week", (_found, all) => made("number", all, { value: 2 })),
  rule("money number|point|junk|year|clock", (_found, all) => made("noise", all)),
  rule("number|junk|point|pair|year money+", (_found, all) => made("noise", all)),
  rule("number|clock a|to|until|and|dash at? number|clock hours", (_found, all) => made("noise", all)),
  rule("at clock|point hours?", (_found, all) => made("noise", all)),
  rule("number|clock|point|pair hours number?", (_found, all) => made("noise", all)),
  rule("at number !adult|child|pet|person|night|couple|unit|friend|of|week|day|son", (_found, all) =>
    made("noise", all),
  ),
  rule("word ( word|the|thes|a|of|ofThe|my|one|day|me )* for me !and|plus", (_found, all) =>
    all.some(({ said }) => FAVOURS.test(said)) ? made("noise", all) : undefined,
  ),
  // "o endereço pra eu pôr no mapa": nobody comes along.
  rule("for me=me >word|arrive|depart", ({ me }, all) =>
    me?.said === "eu" ? made("noise", all) : undefined,
  ),
  rule("clock", (_found, all) => made("noise", all)),
  // "2 crianças, uma de 2 anos e outra de 6": who was counted before.
  rule(
    "<child comma|stop|open one of? number yearWord|months? and|comma other of? number yearWord|months? close?",
    (_found, all) => made("noise", all),
  ),
  rule(
    "<child stop|open number|one child of? number yearWord|months? ( and|comma number|one child of? number yearWord|months? )+ close?",
    (_found, all) => made("noise", all),
  ),
  // "con una nena de 2 años": the child stays, its age goes.
  rule("with|and|plus|comma count=number number dash? yearWord", ({ count }, all) =>
    made("children", all, { value: count?.value ?? 1 }),
  ),
  rule("with|and|plus|comma one|my number dash? yearWord", (_found, all) =>
    made("children", all, { value: 1 }),
  ),
  rule(
    "-number|one my? child of? open? number ( comma|and|or of? number )+ yearWord? close? !a|to|dash|of|until|month|slash|night|adult|child|pet|person|couple",
    (_found, all) =>
      made("childrenByAge", all, { value: all.filter(({ sign }) => sign === "number").length }),
  ),
  rule("<child|son of|in? open? number ( comma|and|or|of number )* yearWord|months close?", (_found, all) =>
    made("noise", all),
  ),
  rule(
    "<child|son of number ( comma|and|or of? number )* !a|to|dash|of|until|month|slash|night|adult|child|pet|person|couple",
    (_found, all) => made("noise", all),
  ),
  rule("<child|son open number ( comma|and|or number )* close", (_found, all) => made("noise", all)),
  rule("other of number yearWord|months?", (_found, all) => made("children", all, { value: 1 })),
  rule("number ( comma|and|or|a|dash number )* dash? yearWord", (_found, all) => made("noise", all)),
  rule("number|pair|point|one ( a|or number )? unit", (_found, all) => made("noise", all)),
  rule("for|of|a|in|and? thes morning", (_found, all) => made("noise", all)),
  rule("this week", (_found, all) => made("vague", all)),
  rule("next week", (_found, all) => made("vague", all, { value: NEXT_WEEK })),
  rule("week next", (_found, all) => made("vague", all, { value: NEXT_WEEK })),
  rule("at|this morning", (_found, all) => made("noise", all)),
];
