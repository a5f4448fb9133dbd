import { type Found, type Rule, rule } from "../grammar/rules.ts";
import type { Sign } from "../grammar/signs.ts";
import { made, type Token } from "../grammar/token.ts";
import { GROWN, PARENT } from "../lexicon/told-apart.ts";

/** Nobody writes more digits when they count people; what is too many is told by the booking. */
const MOST_PEOPLE = 999;
/** Of people whose number was not said: "con los chicos". */
const UNCOUNTED = Number.NaN;

/** "3/4 personas" are three or four; 20/1 is a date. */
const MOST_APART = 2;

/** Who comes, where a number or a word beside it leaves no doubt; before days are read, so that these numbers are none. */
export const PEOPLE: readonly Rule[] = [
  rule(
    "without ( word|one|my|thes|the|with )? child|pet|adult|companion|friend ( without|or|and pet|child )*",
    (_found, all) => made("noise", all),
  ),
  rule("unit|the|thes plus child|adult|size >for|stop|comma|of|ofThe|from", (_found, all) =>
    made("noise", all),
  ), // "la cabaña más chica"
  rule("weAre number|one plus >stop|comma", (_found, all) => made("vague", all)), // than before: "somos uno más"
  rule("weAre number ( or|a|dash number )+", ranging),
  rule("-day number ( or|a|to|and|dash number )+ person", ranging),
  rule("point=point|pair person", ({ point }, all) => {
    const [few = 0, most = 0] = [point?.day?.day, point?.to?.day ?? point?.day?.month];
    return few < most && most - few <= MOST_APART ? made("people", all, { value: most }) : undefined;
  }),
  rule(
    "for|arrive|weAre|with? adults=number plus children=number !adult|child|pet|person|night|day|friend",
    adultsPlusChildren,
  ),
  rule("count=number families=family of each=number person?", ({ count, families, each }, all) =>
    isPlural(families) ? made("people", all, { value: (count?.value ?? 0) * (each?.value ?? 0) }) : undefined,
  ),
  // "somos dos chicas" and nobody else: they are no children.
  rule("weAre count=number child >stop", ({ count }, all) =>
    GROWN.test(all.at(-1)?.said ?? "") ? made("people", all, { value: count?.value ?? 0 }) : undefined,
  ),
  rule("count=number child friend", counted("people")),
  rule("count=number of? word|son child", counted("children")),
  // As forms have it: "Adultos: 2, niños: 1".
  rule(
    "-number adult stop|dash? adults=number comma|and|stop|dash|slash? child stop|dash? children=number",
    adultsPlusChildren,
  ),
  rule("-number|one adult stop|dash? count=number !child|adult|pet|a|to|of", counted("adults")),
  rule(
    "-number|one adult comma count=number !child|adult|pet|a|to|of|until|dash|night|day|week|person",
    counted("adults"),
  ),
  rule("-number|one child colon=stop count=number", asForms("children")),
  rule("-number|one pet colon=stop count=number", asForms("pets")),
  rule("-number|one child count=number >stop|comma", counted("children")),
  rule("-number|one pet count=number >stop|comma", counted("pets")),
  rule(
    "-number|one person stop? count=number !a|to|dash|of|until|slash|adult|child|couple|friend|person",
    counted("people"),
  ),
  rule("my count=number child", counted("children")),
  rule("count=number|one son !number", counted("children")),
  rule("count=number son=son", (found, all) =>
    found.son?.said === "sons" ? counted("children")(found, all) : undefined,
  ),
  rule("count=number parents", counted("adults")),
  // "two grown daughters"
  rule("count=number|one adult=adult child !number", (found, all) =>
    found.adult?.said.endsWith("s") ? undefined : counted("adults")(found, all),
  ),
  rule("count=number|one more? person? adult", counted("adults")),
  rule("count=number|one more|size? child", counted("children")),
  rule("count=number|one size? pet", counted("pets")),
  rule(
    "weAre|group|family|ofUs stop|of|about|ofUs|one|at|plus|son|thes* count=number friend|person? !couple|family|parents",
    counted("people"),
  ),
  rule("group of? stop? count=number friend|person|adult?", counted("people")),
  rule("are=son count=number", (found, all) =>
    found.are?.said === "son" ? counted("people")(found, all) : undefined,
  ),
  rule("family of count=number person?", counted("people")),
  rule("typical stop|comma|dash|open|of|with|son? >adults|children", (_found, all) => made("family", all)),
  rule("typical", (_found, all) => [
    made("couple", all, { value: 1 }),
    { ...made("children", []), value: 2 },
  ]),
  rule("family open count=number person? close", counted("people")),
  rule("me and|plus plus|more? count=number|one friend|person more?", withMe),
  rule("plus? count=number|one friend|person me >stop|comma|and", withMe),
  // "un hombre y una mujer"
  rule("adults=adults and|comma|plus count=one companion", ({ adults, count }, all) =>
    made("adults", all, { value: (adults?.value ?? 0) + (count?.value ?? 0) }),
  ),
  rule("-my one? parent=companion >with", ({ parent }, all) =>
    PARENT.test(parent?.said ?? "") ? made("alone", all) : undefined,
  ),
  rule("one companion alone", (_found, all) => made("alone", all)),
  rule("-my companion and|comma|plus companion", (_found, all) => made("couple", all, { value: 1 })),
  rule("count=number friend and|plus me", withMe),
  rule("with|my count=number more? companion|friend|parents of?", counted("companion")),
  rule("count=number friend", counted("people")),
  rule("-without count=number person", counted("people")),
  rule("for|weAre one person", (_found, all) => made("people", all, { value: 1 })),
  rule("<stop|comma one person >stop|comma", (_found, all) => made("people", all, { value: 1 })),
  rule("one|my|the|thes? couple of child", (_found, all) => made("children", all, { value: 2 })), // "um casal de filhos"
  rule("count=number|one couple=couple", ({ count, couple }, all) =>
    (count?.value ?? 1) === 1 || isPlural(couple)
      ? made("couple", all, { value: count?.value ?? 1 })
      : undefined,
  ),
  rule("my couple", (_found, all) => made("companion", all, { value: 1 })),
  rule("couple=couple", ({ couple }, all) => made("couple", all, { value: couple?.value || 1 })),
  rule("my|the|thes? parents", (_found, all) => made("companion", all, { value: 2 })),
  rule("who=companion and|plus|comma me", besideMe),
  rule("and|plus|with|comma the|thes|a one=companion", nextCompanion),
  rule("me=me and|plus|comma one=companion", nextCompanion),
  rule("and|plus one=companion >and|plus|comma|stop", nextCompanion),
  rule("my|one companion", (_found, all) => made("companion", all, { value: 1 })),
  rule("one friend", (_found, all) => made("companion", all, { value: 1 })),
  rule("my friend=friend", ({ friend }, all) =>
    made("companion", all, { value: isPlural(friend) ? UNCOUNTED : 1 }),
  ),
  rule("my child=child|son", ({ child }, all) => made("children", all, { value: countOf(child) })),
  // "somos dos y la nena": what joins them tells that she is one more.
  rule("join=with|and|plus|comma the|thes|at|a? child=child", ({ join, child }, all) => [
    ...(join ? [join] : []),
    made("children", all.slice(1), { value: countOf(child) }),
  ]),
  rule("the|thes the|thes|at|a? child=child", ({ child }, all) =>
    made("children", all, { value: countOf(child) }),
  ),
  rule("one|my|the|thes|with|and|plus my|the|thes|one|to|a? size? pet", (_found, all) =>
    made("pets", all, { value: 1 }),
  ),
  rule("for my >and|comma|stop|plus", (_found, all) => made("me", all, { value: 1 })),
  rule("<and|comma my >and|comma|stop|plus", (_found, all) => made("me", all, { value: 1 })),
  rule("for me", (_found, all) => made("me", all, { value: 1 })),
  rule("for count=number >until", counted("people")),
];

/** What is left when days are read: "para 4", "vamos 5", "los 3", "2 + 1". */
export const LEFT_PEOPLE: readonly Rule[] = [
  rule("for number a|or|dash number", ranging),
  rule("for|arrive thes|word|one? count=number !unit|dash|slash", counted("people")),
  rule("we=in count=number >stop|comma|and|with|children|pets", (found, all) =>
    found.we?.said === "nos" ? counted("people")(found, all) : undefined,
  ),
  rule("me and|plus plus|more? count=number|one more? >stop|comma", ({ count }, all) =>
    made("people", all, { value: (count?.value ?? 0) + 1 }),
  ),
  rule("count=number p=for >stop|comma", (found, all) =>
    found.p?.said === "p" ? counted("people")(found, all) : undefined,
  ),
  rule("<stop|comma|and thes count=number >stop|comma|and|for|children|pets|ofUs", counted("people")),
  rule("<stop|comma|with count=number >children|pets", counted("people")),
  rule("<stop|comma|with count=number >and|plus", counted("people")),
];

function counted(sign: Sign): Rule["read"] {
  return ({ count }, all) => {
    const value = count?.value ?? 0;
    return value <= MOST_PEOPLE ? made(sign, all, { value }) : undefined;
  };
}

/** "me and 3 friends": whoever else comes is added to them. */
function withMe({ count }: Found, all: readonly Token[]): readonly Token[] {
  return [made("me", all), { ...made("companion", []), value: count?.value ?? 0 }];
}

/** "hubby and me", without a word that says whose. */
function besideMe({ who }: Found, all: readonly Token[]): readonly Token[] | undefined {
  if (who === undefined || who.value > 0) return undefined;
  return all.map((token) => (token === who ? { ...who, value: 1 } : token));
}

/** "Mascotas: 1". */
function asForms(sign: Sign): Rule["read"] {
  return (found, all) => (found.colon?.said === ":" ? counted(sign)(found, all) : undefined);
}

/** "eu e a namorada", "eu, esposa e 2 filhos": unless they were counted. */
function nextCompanion({ me, one }: Found, all: readonly Token[]): readonly Token[] | undefined {
  if (one?.value !== 0) return undefined;
  return [...(me ? [me] : []), made("companion", me ? all.slice(1) : all, { value: 1 })];
}

/** "somos 2+1". */
function adultsPlusChildren({ adults, children }: Found, all: readonly Token[]): readonly Token[] {
  return [
    made("adults", all, { value: adults?.value ?? 0 }),
    { ...made("children", []), value: children?.value ?? 0 },
  ];
}

/** "3 o 4 personas": room for the most. */
function ranging(_found: Found, all: readonly Token[]): Token {
  return made("people", all, { value: Math.max(...all.map(({ value }) => value)) });
}

/** "los chicos" are some, "los mellizos" two. */
const countOf = (child: Token | undefined) => child?.value || (isPlural(child) ? UNCOUNTED : 1);

const isPlural = (token: Token | undefined) => /(?:s|children|kids)$/.test(token?.said ?? "");
