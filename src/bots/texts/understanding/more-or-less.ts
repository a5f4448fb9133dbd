import type { Party } from "../../../booking/domain/party.ts";
import { plain } from "./plain.ts";

/** What should be added to a booking, or taken off; negative is off. */
export type MoreOrLess = {
  readonly nights: number;
  /** Whether the nights are those before it rather than after it. */
  readonly before: boolean;
  readonly party: Party;
};

const ONE = "uno?|una|um|uma|an?|one|otr[oa]s?|outr[oa]s?|another";
const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^(?:${ONE})$`), 1],
  [/^(?:dos|dois|duas|two)$/, 2],
  [/^(?:tres|three)$/, 3],
  [/^(?:cuatro|quatro|four)$/, 4],
  [/^(?:cinco|five)$/, 5],
];
const COUNT = String.raw`(\d{1,2}|${ONE}|dos|dois|duas|two|tres|three|cuatro|quatro|four|cinco|five)`;
const NIGHTS = "(noches?|noites?|nights?|dias?|days?)";
const CHILDREN =
  "nin[oa]s?|nen[eoa]s?|chic[oa]s?|menor(?:es)?|bebes?|criancas?|filh[oa]s?|hij[oa]s?|kids?|child(?:ren)?|bab(?:y|ies)";
const PETS =
  "mascotas?|perr[oa]s?|perrit[oa]s?|gat[oa]s?|pets?|dogs?|cats?|cachorr[oa]s?|animal(?:es)?|animais";
const ADULTS =
  "personas?|pessoas?|people|persons?|adult[oa]?s?|guests?|huespedes|hospedes|amig[oa]s?|friends?|invitad[oa]s?|convidad[oa]s?";
const PEOPLE = `(${CHILDREN}|${PETS}|${ADULTS})`;
const MORE = "mas|mais|more|extra|adicional|a mais";
const LESS = "menos|less|fewer|a menos";
const CHANGE = `(${MORE}|${LESS})`;
/** "agregar una noche", "sumá un nene", "add a night". */
const ADD = String.raw`\b(?:agreg|sum|anad|adicion|acrescent|inclu|add)\w*(?: a)? `;

/** How people say it; the groups are named, for they come in many orders. */
const formsOf = (what: string) => [
  new RegExp(String.raw`\b${COUNT} ${what}(?: de)? ${CHANGE}\b`),
  new RegExp(String.raw`\b${CHANGE} ${COUNT} ${what}\b`),
  new RegExp(String.raw`\b${COUNT} ${CHANGE} ${what}\b`),
  new RegExp(String.raw`\b(otr[oa]|outr[oa]|another|extra) ${what}\b`),
  new RegExp(`${ADD}${COUNT} ${what}\\b`),
];
const NIGHT_FORMS = formsOf(NIGHTS);
const PEOPLE_FORMS = [
  ...formsOf(PEOPLE),
  new RegExp(String.raw`\b${COUNT} ${CHANGE}\b`), // "somos uno más"
  new RegExp(String.raw`\b${CHANGE} ${COUNT}\b`),
];
const BEFORE = /\b(?:antes|before|earlier|previa|anterior)\b/;

/** Reads "una noche más", "somos uno más", "mais uma pessoa", "one night less": what changes, against what is. */
export function hearMoreOrLess(words: string): MoreOrLess | undefined {
  const text = plain(words);
  const nights = firstOf(NIGHT_FORMS, text);
  const rest = nights ? text.replace(nights[0], " ") : text;
  const people = firstOf(PEOPLE_FORMS, rest);
  if (!nights && !people) return undefined;
  const said = people?.[0] ?? "";
  const count = people ? signedCount(said) : 0;
  const isOf = (kind: string) => new RegExp(String.raw`\b(?:${kind})\b`).test(said);
  const [children, pets] = isOf(CHILDREN) ? [count, 0] : isOf(PETS) ? [0, count] : [0, 0];
  return {
    nights: nights ? signedCount(nights[0]) : 0,
    before: BEFORE.test(text),
    party: { adults: children || pets ? 0 : count, children, pets },
  };
}

const firstOf = (forms: readonly RegExp[], text: string) =>
  forms.map((form) => form.exec(text)).find((found) => found !== null);

/** "dos noches menos" are -2; without a number one is meant. */
function signedCount(said: string): number {
  const count = said.split(/[^a-z\d]+/).flatMap(numberIn)[0] ?? 1;
  return new RegExp(String.raw`\b(?:${LESS})\b`).test(said) ? -count : count;
}

function numberIn(word: string): number[] {
  if (/^\d+$/.test(word)) return [Number(word)];
  return NUMBERS.filter(([pattern]) => pattern.test(word)).map(([, number]) => number);
}
