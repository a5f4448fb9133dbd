import { amountsSaid, sharesSaid } from "./amounts-said.ts";
import { plain } from "./plain.ts";

/** Nobody says it in more, and each letter more takes longer to see that. */
const MAX_LETTERS = 300;
/** Of each night or person; what that comes to is not ours to guess. */
const BY_UNIT =
  /(?<!\p{L})(?:por|la|cada|a|per|each|every) (?:noche|noite|night|dia|day|persona|pessoa|person)(?!\p{L})/u;
const TO = /(?<!\p{L})(?:a|al|hasta|to|para|ate) ?(?:[a-z]{0,3}\$ ?)?$/u;

/** “Give Ana a 50 discount”. */
const OFF = /^ (?:off|discount)(?!\p{L})/u;

const LESS = words(
  "(?:baj|rebaj|descont|descuent|rest|sac|quit|baix|abaix|abat|tir)(?:a|e|o|ar|ale|ales|arle|ele|aselo|alo|ala|inho|ito|os)?|menos|off|less|discount|lower|drop|reduce",
);
/** Who takes a discount or a surcharge away turns it around, and may mean all of it. */
const TAKES_BACK = words(
  "(?:quit|sac|tir|remov|cancel|elimin|borr|retir)\\p{L}*(?: (?:el|la|ese|o|a|esse|the|that|\\p{L}+['’]s))? (?:descuento|rebaja|recargo|desconto|abatimento|acrescimo|discount|surcharge)",
);
const MORE = words(
  "(?:sub|aument|sum|agreg|recarg|sob|som|acrescent)(?:a|e|i|o|ar|ir|ale|ales|ile|iles|irle|arle|iselo|ilo|ila|ue)?|mas|mais|more|extra|raise|increase|add",
);
const GIVES = words(
  "(?:hac|haz|d|aplic|faz|fac|dej|deix)(?:a|e|er|ar|ale|ele|eles|ales|erle|arle|le)?|dale|give|offer|apply",
);
const SETS = words(
  "(?:pon|poner|ponga|dej|fij|cambi|modific|mud|alter|coloc|deix)(?:e|a|ele|eles|ale|ales|er|ar|erle|arle|eselo|aselo|alo|ala|lo|la)?|set|change|make|precio|preco|price|total",
);

/**
 * What is to become of a price, as it would be typed in answer to the question for it: “subile 5 mil” is “+5 mil”, “hacele un
 * 10% de descuento” “-10%”, “ponele 120.000” “120.000”. Undefined where no one amount is said, or not what of it.
 */
export function priceChangeIn(said: string): string | undefined {
  const text = plain(said.slice(0, MAX_LETTERS));
  if (BY_UNIT.test(text)) return undefined;
  const [share, ...otherShares] = sharesSaid(text);
  const amounts = amountsSaid(text);
  if (share !== undefined)
    return otherShares.length + amounts.length > 0 ? undefined : shareChange(text, share);
  const [amount, ...otherAmounts] = amounts;
  if (!amount || otherAmounts.length > 0) return undefined;
  const { figures } = amount;
  const sign = signIn(text);
  const [before, after] = [text.slice(0, amount.index), text.slice(amount.index + amount.length)];
  if (sign !== undefined && TO.test(before) && !OFF.test(after)) return figures; // “bajalo a 120.000”
  if (sign === undefined) return SETS.test(text) ? figures : undefined;
  return sign === "both" ? undefined : `${sign}${figures}`;
}

/** What an owner begins with who wants another price for somebody, and not to book, or to come at another time. */
const BEGINS = words(
  "(?:sub|aument|sum|agreg|recarg|baj|rebaj|descont|rest|sac|quit|hac|d|pon|dej|cobr)(?:[aei]|[aei]r|e[rn])?(?:le|les|lo|la|selo|sela)|(?:subi|baja|rebaja|aumenta|descontar?|restar?|sobe|suba|aumente|baixar?|abaixar?|descont[ae]|tirar?|abate) (?:(?:un|um|mais|mas) )?(?:[a-z]{0,3}\\$ ?)?\\d[^ ]*|(?:raise|lower|drop|reduce|increase) \\p{L}+|(?:give|take|add|discount|knock|charge) .* ?(?:off|discount|more|to \\p{L}+['’]s.*)|(?:da|de|dar|faz|fazer|faca|aplica) (?:um )?\\d.*(?:desconto|%)|(?:set|change) .*(?:price|total).* to",
);
const OPENERS =
  /^\P{L}*(?:(?:che|dale|por favor|please|can you|could you|podes|podrias|pode|quiero|quero|i want to|hay que) )*/u;

/** “Subile 5000 a Ana”, “hacele un 10% de descuento a Ana”, “tira 50 da Ana”. */
export function asksForPriceChange(text: string): boolean {
  const rest = text.replace(OPENERS, "");
  return BEGINS.exec(rest)?.index === 0 && (priceChangeIn(text) !== undefined || /^cobr[a-z]+ \d/.test(rest));
}

/** Who gives some of a hundred gives it off. */
function shareChange(text: string, share: string): string | undefined {
  const sign = signIn(text) ?? (GIVES.test(text) ? "-" : "both");
  return sign === "both" ? undefined : `${sign}${share}%`;
}

function signIn(text: string): "+" | "-" | "both" | undefined {
  if (TAKES_BACK.test(text)) return "both";
  const [isLess, isMore] = [LESS.test(text), MORE.test(text)];
  if (isLess && isMore) return "both";
  return isLess ? "-" : isMore ? "+" : undefined;
}

function words(sayings: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${sayings})(?!\p{L})`, "u");
}
