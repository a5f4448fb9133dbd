import { DID_PAY } from "./paid-words.ts";

const PAID = `(?:${DID_PAY})`;
const BESIDE = "(?:ya|ja|me|nos|te|al final|finalmente|todavia|ainda|aun|has|have|already)";
const NO = "(?:no|nao)";
const OF_IT = "(?:ya|ja|la sena|el saldo|o sinal|a sena|o saldo|todo|tudo|algo|la reserva|a reserva)";
const NOBODY =
  "(?:como|cuando|donde|quando|onde|que|cual|qual|si|se|link|links|medios?|formas?|metodos?|un|una|um|uma|el|mi|tu|su|meu|seu|o|i|we|you|eu|yo|quien|quienes|quem|nadie|ninguem|who|dia|fecha|con|de)";

/** “¿Me pagó Ana?”, “¿Ana ya pagó?”, “todavía no pagó Ana”: whether somebody has, and not that they have. */
const WHETHER_PAID = [
  String.raw`^\P{L}*(?:(?:che|y|e|pero|${BESIDE}) )*${PAID}(?: ${OF_IT})* (?!(?:con|en|por|com|em|al|un|una|y|no|si|que)(?!\p{L}))[\p{L}\d][^?]*\?`,
  String.raw`^\P{L}*(?!${NOBODY}(?!\p{L}))(?:[\p{L}\d]+ ){1,4}?(?:${BESIDE} )*(?:${PAID}|paid|transferred)(?!\p{L})[^?]*\?`,
  String.raw`^\P{L}*(?:(?:che|y|e|pero|todavia|ainda|aun) )*${NO} (?:(?:me|nos|te) )?${PAID}(?: ${OF_IT})* (?!(?:con|en|por|com|em|al|un|una|y|si|que|nadie|ninguem)(?!\p{L}))[\p{L}\d]`,
  String.raw`^\P{L}*(?!${NOBODY}(?!\p{L}))(?:[\p{L}\d]+ ){1,4}?(?:${BESIDE} )*${NO} (?:(?:me|nos|te) )?${PAID}(?!\p{L})`,
  String.raw`^\P{L}*(?:did|has|have) (?!(?:you|i|we|anyone|anybody)(?!\p{L}))[\p{L}\d'’ ]+ (?:pay|paid|transfer(?:red)?|send|sent)(?!\p{L})`,
  String.raw`^\P{L}*[\p{L}\d]+ (?:has|have|did)(?: not|n['’]?t) (?:pay|paid)(?!\p{L})`,
];

/** “¿Cuánto me debe Ana?”, “¿cuánto pagó Ana?”, “Ana me debe 200”, “¿cuánto falta de K7Q2MX?” */
const HOW_MUCH = [
  String.raw`(?:cuanto|quanto|que) (?:${BESIDE} )*(?:debe|deben|deve|devem|${PAID}) (?:a |o |os |as )?(?!en\b|este\b|esta\b)[\p{L}\d]`,
  String.raw`(?:cuanto|quanto) (?:(?:le|les) )?(?:falta|queda)(?:n|m)?(?: (?:por |que |a )?pagar)? (?:a|de|da|do|para) (?!(?:mi|la sena|o sinal|pagar)(?!\p{L}))[\p{L}\d]`,
  "(?:cuanto|quanto) le (?:falta|queda)",
  String.raw`^\P{L}*(?!(?:${NO}|nadie|ninguem|quien|quienes|quem)(?!\p{L}))[\p{L}\d]+ (?:me |nos )(?:debe|deve)(?!\p{L})`,
  String.raw`(?:a |o )?(?!que |quien )[\p{L}\d]+ (?:cuanto|quanto) (?:me )?(?:debe|deve)(?!\p{L})`,
  String.raw`quanto (?:a |o )?[\p{L}\d]+ (?:me )?(?:ja )?(?:deve|pagou)(?!\p{L})`,
  String.raw`(?:how much|what) (?:does|do|did|has|have) (?!(?:you|i|we|it)(?!\p{L}))[\p{L}\d'’ ]+ (?:owe|pay|paid)(?!\p{L})`,
];
const ONE = new RegExp(
  [...WHETHER_PAID, ...HOW_MUCH.map((way) => `^\\P{L}*(?:(?:che|y|e|pero) )*${way}`)].join("|"),
  "u",
);
/** “¿Quién pagó?” is nobody's booking. */
const OF_NOBODY = /(?<!\p{L})(?:nadie|ninguem|nobody|alguien|alguem|anyone|anybody)(?!\p{L})/u;

/** Whether it is asked what somebody has paid, or owes. */
export const asksWhatOneOwes = (text: string): boolean => ONE.test(text) && !OF_NOBODY.test(text);
