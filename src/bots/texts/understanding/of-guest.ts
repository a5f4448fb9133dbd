import { CUE_WORDS } from "./cues/cues.ts";
import { namesIn } from "./guest-names.ts";
import { DID_PAY, MONEY } from "./paid-words.ts";
import { plain } from "./plain.ts";
import { priceChangeIn } from "./price-change.ts";

/** Stands for whoever is named. */
const ONE = "@";
const MAX_LETTERS = 300;

const PAID = `(?:${DID_PAY}|paid|transferred|deposited|(?:acab\\p{L}+|recien) de (?:pagar|transferir|depositar|abonar))`;
const GAVE = "(?:dio|dieron|deu|deram|gave|mando|mandou|paso|passou|sent|giro|puso|put down)";
const CAME =
  "(?:acab\\p{L}+ de (?:receber|recibir|cobrar)|cobre|cobramos|cobrei|recibi|recibimos|recebi|recebemos|received|got|llego|entro|entraron|chegou|caiu|entrou|came)";
const NOTE = "(?:anot|registr|carg|note|record)\\p{L}*";
const SOME = `(?:${MONEY}|rest|\\d[\\d.,]*)`;
const BESIDE =
  "(?:(?:ya esta|listo|ya|ja|me|nos|le|te|lo|la|has|have|already|just|still|no|nao|\\p{L}+n['’]?t|todavia|ainda|al fin|por fin) )*";

/** The first that is right of a sentence in which somebody is named. */
const SAID: readonly (readonly [OfGuest, RegExp])[] = [
  [
    "call_off",
    anyOf(
      `${ONE} (?:(?:se|me|nos|al final|ya|ja|has|just) )*(?:bajo|cancelo|cancelaron|cancelou|desistiu|cancell?ed|backed out)`,
      `${ONE} (?:(?:al final|ya|ja) )*(?:no vienen?|no va[n]? a venir|nao vem|nao vai vir|is ?n['’]t coming|is not coming|can['’]?t come)`,
    ),
  ],
  [
    "booking",
    anyOf(
      "(?:devolve|reintegra|reembolsa)(?:le|les|r|rle)?|refund(?= @)|give @ (?:\\p{L}+ )+back",
      `(?:i|we) (?:just |already )?paid ${ONE}`,
    ),
  ],
  ["damage_deposit", anyOf("garantia|caucao|(?:damage|security) deposit")],
  ["receipt", anyOf("recibo|receipt")],
  ["price", anyOf("precio|preco|precinho|price|descuento|desconto|discount|rebaja")],
  [
    "booking",
    anyOf(
      `does ${ONE} (?:still )?owe|${ONE}(?: \\p{L}+)? (?:deve|debe|owes?)`,
      "(?:cuanto|quanto|how much) .*(?:falta|queda|restam?|left)",
    ),
  ],
  [
    "gave_back",
    anyOf(
      "(?:ya|ja|le|already|have) (?:\\p{L}+ )*?(?:transferi|devolvi|mande|paguei|returned|sent) .*(?:devolucion|devolucao|reembolso|refund)",
    ),
  ],
  [
    "paid",
    anyOf(
      `${ONE} ${BESIDE}${PAID}|${PAID} ${BESIDE}(?:(?:a|o|la|el|los de|os da|by) )?${ONE}`,
      `${ONE} ${BESIDE}${GAVE} .*${SOME}|${GAVE} .*${SOME} .*${ONE}|me ${GAVE} ${ONE} .*${SOME}`,
      `${CAME}(?: \\p{L}+)* ${SOME}.*${ONE}|${CAME} ${ONE}['’]?s? ${SOME}|${SOME} .*${ONE}.* ${CAME}`,
      `${ONE} ${BESIDE}(?:fez|hizo|made|did) (?:el |la |o |a |the )?${SOME}|${NOTE} .*${SOME}.* ${ONE}`,
    ),
  ],
];

/** What is asked, or denied, is looked up before anything is noted of it. */
const IN_DOUBT = anyOf(
  "no|nao|nunca|never|not|\\p{L}+n['’]t|todavia|ainda|sin|sem|without|fijate|sabes|sabe|ve se|veja se|mira si|check|see if|whether",
);
/** What is about to be done is not done. */
const TO_COME = anyOf(
  "va[n]? a|vai|vao|will|quiere|quer|wants|puede|pode|can|tiene que|tem que|has to|si|se|if",
);
/** Whoever does it to somebody's price does no other thing to it. */
const PRICES = anyOf(
  "(?:le|les|lhe) (?:subo|bajo|hago|doy|descuento|rebajo|dejo|pongo)|(?:baj|sub|rebaj|descont|aument|sac|sum)\\p{L}*les?|(?:pon|coloc|dej|deix|set|cobr|charg)\\p{L}*",
);

export type OfGuest = "call_off" | "damage_deposit" | "receipt" | "price" | "booking" | "gave_back" | "paid";

/** Whether a sentence names one of these people. */
export const namesOneOf = (words: string, guestNames: readonly string[]): boolean =>
  withOneFor(words, namesOf(guestNames)).includes(ONE);

/** The same where it means something besides: of a guest who calls themselves “Hola”, nobody speaks who says hello. */
export const namesOneOfBesides = (words: string, guestNames: readonly string[]): boolean =>
  withOneFor(words, namesOf(guestNames).difference(CUES)).includes(ONE);

const CUES: ReadonlySet<string> = new Set(Object.values(CUE_WORDS).flat());

const BOOKS = /(?<!\p{L})(?:reserv|alquil|alug|book|lugar|disponib|vagas?|free|availab)/u;

/** Whether it may be for somebody that they want to book, and not about what is booked. */
export const booksForOne = (words: string): boolean => BOOKS.test(plain(words));

/**
 * What an owner says of money and somebody who has a booking: “ana ya me pago la seña”, without the accents that would tell
 * who did it. Undefined where nobody is named, or nothing such is said of them.
 */
export function understandOfGuest(words: string, guestNames: readonly string[]): OfGuest | undefined {
  const said = withOneFor(words, namesOf(guestNames));
  if (!said.includes(ONE)) return undefined;
  const isAsked = said.includes("?");
  const isInDoubt = isAsked || IN_DOUBT.test(said);
  if (!isInDoubt && PRICES.test(said) && priceChangeIn(words) !== undefined) return "price";
  const meant = SAID.find(([, pattern]) => pattern.test(said))?.[0];
  if (meant === undefined || meant === "booking") return meant;
  if (meant === "call_off") return isAsked ? "booking" : meant;
  if (isInDoubt) return meant === "paid" ? "booking" : undefined;
  const isDone = meant !== "receipt" && meant !== "price";
  return isDone && TO_COME.test(said) ? undefined : meant;
}

const namesOf = (guestNames: readonly string[]): Set<string> => new Set(guestNames.flatMap(namesIn));

/** A plain text where one sign stands for each who is named; of a month, and of a place, somebody may have the name. */
function withOneFor(words: string, names: ReadonlySet<string>): string {
  return plain(words.slice(0, MAX_LETTERS))
    .replaceAll(ONE, " ")
    .replace(/[,;:!.](?=\s|$)/g, "")
    .replace(/(?<!\p{L}|(?<!\p{L})(?:en|em|in) )\p{L}{3,}/gu, (word) => (names.has(word) ? ONE : word))
    .replace(/@(?: @)+/g, ONE);
}

function anyOf(...sayings: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${sayings.join("|")})(?!\p{L})`, "u");
}
