import { codeIn } from "./code.ts";
import { plain } from "./plain.ts";

export type Paper = "receipt" | "statement";

/** What a paper is called, in the three languages; the longest first. */
const NAMES: readonly (readonly [RegExp, Paper])[] = [
  [/\b(?:resum(?:en|o)|estado|extrato|detalle) d[ea] (?:mi |la |minha )?(?:cuenta|conta)\b/, "statement"],
  [/\b(?:account )?statement(?: of (?:my )?account)?\b|\bextrato\b/, "statement"],
  [
    /\b(?:detalle|detalhe)s? d(?:e|os) (?:mis |meus )?(?:pagos|pagamentos|lo que (?:ya )?pague)\b/,
    "statement",
  ],
  [/\b(?:mi cuenta|minha conta|resum(?:en|o))\b/, "statement"],
  [
    /\b(?:(?:cuanto|quanto) (?:ya |ja |llevo |llevamos )*(?:pague|pagamos|pagado|paguei)|how much (?:have i|did i) (?:already )?(?:paid|pay))\b/,
    "statement",
  ],
  [
    /\b(?:recibos?|receipts?|constancia del? pago|proof of payment|payment (?:proof|confirmation)|comprovante de pagamento)\b/,
    "receipt",
  ],
];
/** "Comprobante" alone may be what they send us of a transfer: it is ours where they ask for it. */
const ASKED_FOR =
  /\b(?:quiero|necesito|quero|preciso|(?:m?e )?(?:manda|envia|pasa|da)(?:s|me|r|rme)?)\b.*\bcompro[bv]antes?\b/;

/** Those that only we can give; "comprobante" and "receipt" may be theirs, of a transfer. */
const OUR_PAPERS = String.raw`facturas?|facturacion|facturar(?:me)?|notas? fisca(?:l|is)|(?:preciso|quero|manda\p{L}*) (?:da|a|uma|de) nota(?! (?:de|do))|(?:faz|fazem|emitem?) nota|emit\p{L}* nota|tickets? fiscal(?:es)?|invoices?|recibos?`;
const OURS = new RegExp(String.raw`\b(?:${OUR_PAPERS})\b`, "u");
const SPOKEN_OF = new RegExp(String.raw`\b(?:${OUR_PAPERS}|receipts?|compro[bv]antes?)\b`, "u");

/** Whether somebody speaks of a paper, whichever it is and whoever is to send it: an invoice, "¿y el comprobante?". */
export const speaksOfPaper = (words: string): boolean => SPOKEN_OF.test(plain(words));

/** Whether it is one that only we can give. */
export const speaksOfOurPaper = (words: string): boolean => OURS.test(plain(words));

/** Whatever else such a wish is said with. A word that is not here tells of something else. */
const BESIDES: ReadonlySet<string> = new Set(
  [
    "a al com con da das de del do dos e el en esa esse esta este for from i is la las lo los me mi mis meu minha my",
    "nuestra o of on os para por please pra the to un una um uma y you",
    "buenas buenos boa bom dia dias tarde tardes hello hi hola oi ola gracias obrigado obrigada thanks thank favor",
    "can could dame das dar darme podes podrias pode poderia puedes puedo posso would like d want need quero queria",
    "quiero quisiera gostaria necesito necesitaria preciso precisaria get give send download see have ver tener ter",
    "baixar descargar manda mandame mandar mandarme mandas mande mandem envia enviame enviar enviarme envias envie",
    "pasa pasame pasar pasarme pasas passa passar email reenviar reenvia reenviame",
    "pago pagos pagamento pagamentos payment payments sena sinal deposit saldo balance reserva booking stay estadia",
    "comprobante comprobantes comprovante comprovantes",
  ].flatMap((line) => line.split(" ")),
);

/** Nobody asks for nothing else in more, and each letter more takes longer to see that. */
const MAX_LETTERS = 1_000;

/** The paper that somebody asks for and, where they name it, of which booking: "receipt K7Q2MX". */
export function understandPaper(words: string): Paper | `${Paper} ${string}` | undefined {
  if (words.length > MAX_LETTERS) return undefined;
  const code = codeIn(words);
  const said = plain(code === undefined ? words : words.replace(new RegExp(code, "i"), " "));
  const found = NAMES.find(([name]) => name.test(said));
  const paper = found?.[1] ?? (ASKED_FOR.test(said) ? "receipt" : undefined);
  if (paper === undefined) return undefined;
  const others = (found ? said.replace(found[0], " ") : said).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!others.every((word) => BESIDES.has(word))) return undefined;
  return code === undefined ? paper : `${paper} ${code}`;
}
