import type { Party } from "../../../booking/domain/party.ts";
import type { Sign } from "./grammar/signs.ts";
import type { Token } from "./grammar/token.ts";

/**
 * Adds up who comes. People without an age are adults; babies count as children. Nothing where the number of adults was
 * not said, or that of the children they bring.
 */
export function partyIn(tokens: readonly Token[]): Party | undefined {
  const sum = (sign: Sign) => valuesOf(sign, tokens).reduce((total, value) => total + value, 0);
  const children =
    has("childrenByAge", tokens) && !(sum("children") > 0) ? sum("childrenByAge") : sum("children");
  const pets = sum("pets");
  const adults = adultsIn(tokens, sum, children);
  if (adults === undefined || Number.isNaN(adults)) return undefined;
  if (Number.isNaN(children)) return isUncountedAmong(tokens) ? { adults, children: 0, pets } : undefined;
  return { adults, children, pets };
}

function adultsIn(
  tokens: readonly Token[],
  sum: (sign: Sign) => number,
  children: number,
): number | undefined {
  const couples = 2 * sum("couple");
  if (has("adults", tokens)) return sum("adults") + (isAdded("couple", tokens) ? couples : 0);
  const everybody = tokens.find(({ sign }) => sign === "people");
  if (everybody) return areAmong(everybody, children, tokens) ? everybody.value - children : everybody.value;

  const companions = sum("companion");
  if (couples + companions > 0 || Number.isNaN(companions)) {
    return couples + companions + (speaks(tokens) ? 1 : 0);
  }
  if (has("alone", tokens) || sum("me") > 0 || (has("me", tokens) && children + sum("pets") > 0)) return 1;
  if (has("family", tokens) && children > 0) return 2;
  return bringsTheirOwn(tokens) ? 1 : undefined;
}

/** "una pareja y 2 adultos", but not "4 adultos (2 parejas)". */
const isAdded = (sign: Sign, tokens: readonly Token[]) =>
  tokens.some(
    (token, index) =>
      token.sign === sign &&
      [tokens[index - 1], tokens[index + 1]].some(
        (beside) => beside?.sign === "and" || beside?.sign === "plus",
      ),
  );

/** "con mi hijo", "voy con mis 2 perros": who brings them comes, too. Of a dog alone one may only ask. */
function bringsTheirOwn(tokens: readonly Token[]): boolean {
  return tokens.some(({ sign, said }, index) => {
    if (/^children/.test(sign)) return OWN.test(said) && tokens[index - 1]?.sign === "with";
    const before = tokens.slice(Math.max(0, index - 3), index + 1);
    return sign === "pets" && GOING.test(before.map((token) => token.said).join(" "));
  });
}

const GOING = /(?:^| )(?:voy|viajo|vengo|iria|vou|viajarei) (?:con|c|com) /;
const OWN = /^(?:mis?|meus?|minhas?|my|nuestr[oa]s?|noss[oa]s?|our)\b/;

/** "somos tres, con un bebé más". */
const isMore = (sign: Sign) => sign === "plus" || sign === "more";

/** "somos 4, 2 nenes": the children are among the four, unless they are added to them or that left no adult. */
function areAmong(everybody: Token, children: number, tokens: readonly Token[]): boolean {
  if (!(children > 0 && children < everybody.value)) return false;
  const after = tokens[tokens.indexOf(everybody) + 1];
  const isChildFirst = tokens.findIndex(({ sign }) => sign === "children") < tokens.indexOf(everybody);
  const before = tokens[tokens.indexOf(everybody) - 1];
  if (tokens.some(({ sign }, index) => isMore(sign) && tokens[index - 1]?.sign === "children")) return false;
  if (isChildFirst) return before?.sign !== "and" && before?.sign !== "plus";
  if (after?.sign === "and" || after?.sign === "plus") return false;
  if (after?.sign === "with") return everybody.value - children >= 2; // "somos 2 con un bebé" are three
  return true;
}

/** "somos 4 con los chicos": at least how many they are is known. */
function isUncountedAmong(tokens: readonly Token[]): boolean {
  const everybody = tokens.findIndex(({ sign }) => sign === "people");
  const after = tokens[everybody + 1]?.sign;
  return everybody >= 0 && after !== "and" && after !== "plus";
}

/** Whether who writes comes along: with somebody of theirs always, unless it is all for others: "para mis padres". */
function speaks(tokens: readonly Token[]): boolean {
  if (has("me", tokens)) return true;
  const first = tokens.findIndex(({ sign }) => sign === "companion");
  if (first < 0 || tokens[first - 1]?.sign === "for") return false;
  return !has("couple", tokens) || OWN.test(tokens[first]?.said ?? ""); // "two couples and a friend" are all
}

const has = (sign: Sign, tokens: readonly Token[]) => tokens.some((token) => token.sign === sign);
const valuesOf = (sign: Sign, tokens: readonly Token[]) =>
  tokens.filter((token) => token.sign === sign).map(({ value }) => value);
