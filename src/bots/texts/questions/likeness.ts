import { isNearly, onlyWords } from "./mending.ts";

/** Of the words that matter in a question, so many must be in what was asked for it to be the same one. */
export const ALIKE_ENOUGH = 2 / 3;

/** Said in any question about any place. */
const SAY_NOTHING: ReadonlySet<string> = new Set(
  [
    "a al algo alguien algun alguna algunas algunos ante aqui aca ahi alla bien buen buena buenas buenos como con cual",
    "cuales cuando cuanto cuanta cuantos cuantas de del desde dia dias donde el ella ellos en es esa ese eso esta estan",
    "este esto estoy favor gracias gustaria ha haber habra hay hola la las le les lo los mas me mi mis mucho muy ni no",
    "nos nosotros nuestra nuestro o para pero poder podes podemos podria por porque posible puede pueden puedo que",
    "queremos queria quiero quisiera saber se sea ser seria si sin sobre son su sus tal también tambien tarde tardes te",
    "tendran tenes tenemos tengo tiene tienen tienes todo tu un una unas uno unos usted ustedes va van vos y ya yo",
    "cabana cabanas complejo consulta pregunta lugar pregunto",
    "ao aos as ate boa bom com da das do dos e ela ele em essa esse estao eu existe fazer gostaria ha isso ja lhe",
    "na nao nas nem no num oi ola obrigado obrigada ou pela pelo pode podem posso pra pro qual quais quando quanto",
    "queria quero sao se sei sem ser tem temos tenho teria um uma voce voces vcs vc noite manha",
    "an and any anything are at be by can could did do does for from get good has have hello hey hi how i if in is it",
    "its know like may me much my need of on one or our please some thanks thank that the their there they this to us",
    "want was we what when where which will with would you your cabin cabins place house",
  ].flatMap((line) => line.split(" ")),
);

/** The words of a question that tell it from others, without their plural's s. */
export function tellingWords(question: string): string[] {
  const words = onlyWords(question).split(" ");
  const telling = words.filter((word) => word !== "" && !SAY_NOTHING.has(word)).map(singular);
  return [...new Set(telling)];
}

/**
 * How much of a known question is in what somebody asks, from 0 to 1: its telling words that are there, slips of the
 * finger forgiven, over all of them. What tells nothing is like nothing but itself.
 */
export function likeness(known: string, asked: string): number {
  const telling = tellingWords(known);
  if (telling.length === 0) return onlyWords(known) !== "" && onlyWords(known) === onlyWords(asked) ? 1 : 0;
  const said = tellingWords(asked);
  const there = telling.filter((word) => said.some((one) => isNearly(word, one)));
  return there.length / telling.length;
}

/** Of things that each go by several questions the one most like what was asked; of equals the one that says more. */
export function mostAlike<T extends { readonly wordings: readonly string[] }>(
  known: readonly T[],
  asked: string,
): T | undefined {
  const found = known.flatMap((one) =>
    one.wordings.map((wording) => ({
      one,
      alike: likeness(wording, asked),
      telling: tellingWords(wording).length,
    })),
  );
  const [best] = found
    .filter(({ alike }) => alike >= ALIKE_ENOUGH)
    .toSorted((a, b) => b.alike - a.alike || b.telling - a.telling);
  return best?.one;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}
