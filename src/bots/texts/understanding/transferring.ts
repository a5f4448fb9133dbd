import { plain } from "./plain.ts";

const TRANSFER = "(?:bank )?(?:transferencias?|transfer|transfe|pix|wire)";

/** "Ya transferí", "te hice la transferencia", "fiz o pix", "I have sent the transfer": it is done, they say. */
const DONE = anyOf(
  "(?:ya |ja |acabo de |te |les )*(?:transferi|transferimos|transferido|deposite|depositei)",
  "(?:acabo|acabamos|acabei) de (?:te )?(?:transferir|hacer la transferencia|fazer o pix)",
  "(?:hice|hicimos|realice|mande|envie|fiz|mandei|enviei|fizemos) (?:ya |ja )?(?:la |el |o |a |um |uma )?(?:transferencia|transfe|deposito|pix)",
  String.raw`(?:pague|pagamos|abone|paguei|i paid|we paid)(?: \p{L}+){0,3} (?:por|con|com|via|pelo|by|with) ${TRANSFER}`,
  "(?:te|les) (?:mande|pase|gire|envie) (?:ya )?(?:la plata|el dinero|el pago|la sena)",
  "(?:mandei|enviei) (?:o dinheiro|o pagamento|o sinal|o valor)",
  "(?:transferencia|pix|transfer) (?:ya |ja )?(?:hecha|realizada|enviada|feita|feito|enviado|done|made|sent)",
  "(?:i|we)(?: have|['’]?ve)? (?:just |already )?(?:transferred|wired (?:it|the money)|(?:made|sent|did) the (?:bank )?transfer)",
  "(?:ya|ja) (?:esta|ta) (?:hecha |feita |feito )?(?:la |el |a |o )(?:transferencia|transfe|deposito|pix)",
  "just (?:sent|made|did) the (?:bank )?transfer",
  "here(?: is|['’]?s) (?:the|my) (?:receipt|proof|slip)(?: (?:of|for) (?:my|the) transfer)?",
  "(?:te|les|ahi|aca|aqui) (?:te |les |va )?(?:paso|pase|mando|mande|envio|envie|adjunto) (?:el |un )?comprobante",
  "(?:ahi|aca|aqui)(?: te| les)? (?:va|esta|tenes) (?:el |mi )?comprobante",
  "adjunto (?:el )?comprobante|segue (?:o )?comprovante|(?:mandei|enviei) o comprovante",
);

/** "¿Puedo pagar por transferencia?", "pasame el alias", "qual é o pix?", "your bank details": where to, they ask. */
const ASKED = anyOf(
  String.raw`(?:pagar|pago|abonar|pagamento|pay|paying|puedo|posso|can i|prefiero|prefiro|quiero|quero)(?: \p{L}+){0,4} (?:transferencia|transferir|pix|(?:bank )?transfer|wire)`,
  String.raw`(?:pasame|pasas|mandame|cual es|dame|qual|me passa|manda|tenes|tienen)(?: \p{L}+){0,3} (?:alias|cbu|cvu|pix|chave pix)`,
  "(?:su|tu|el|vuestro) (?:alias|cbu|cvu)|(?:your|the) bank (?:details|account)",
  "(?:a nombre de quien|em nome de quem) (?:sale|esta|es|transfiero|fica|e) (?:la |a )?(?:cuenta|conta)?",
  "(?:the )?account number(?: for the (?:bank )?transfer)?",
  "(?:pra|para) onde (?:eu )?(?:mando|envio|faco|transfiro|deposito)",
  "(?:que|qual a|qual) (?:cuenta|conta) (?:pra |para )(?:depositar|transferir|mandar)",
  "(?:que|qual a|qual) (?:cuenta|conta) (?:te |les |os )?(?:transfiero|deposito|para (?:o )?(?:deposito|pix))",
  "(?:adonde|donde|onde) (?:te |les |eu )?(?:transfiero|deposito|transfiro)",
  "(?:pasame|mandame|dame|me passa|manda) (?:los |os )(?:datos|dados)(?! de)|(?:your|the) (?:bank )?account (?:details|number)|numero (?:de|da) (?:la )?(?:cuenta|conta)|(?:datos|dados) (?:bancarios|para (?:transferir|la transferencia|a transferencia|o pix)|de la cuenta|da conta)",
  "where (?:do|should|can) (?:i|we) (?:send|make|transfer) (?:the|a|my|our) (?:(?:bank )?transfer|money|deposit|payment)",
);
/** All there is to it: "¿alias?", "CBU", "chave pix?". */
const NAMED = /^\P{L}*(?:(?:el|o|a) )?(?:alias|cbu|cvu|chave pix|bank (?:details|account))\P{L}*$/u;

/** The way by itself, as its button says it. */
const WAY =
  /^\P{L}*(?:(?:por|con|com|via|by) )?(?:(?:la|una|a|uma) )?(?:transferencia|transfe|bank transfer)(?: bancaria)?\P{L}*$/u;

/** A booking goes to other dates or people as money goes to an account, and so does a guest from the airport. */
const OF_SOMETHING_ELSE = anyOf(
  "(?:transferir|pasar|transfer) (?:(?:la|mi|nuestra|esta|a|minha|nossa|my|our|the) )*(?:reserva|estadia|fechas?|datas?|booking|reservation|stay)",
  "(?:traslado|aeropuerto|aeroporto|airport|rodoviaria|bus station)",
  "(?:get|need|book|arrange|offer) (?:a|an|us a) transfer",
);

/** Nobody says it in more, and each letter more takes longer to see that. */
const MAX_LETTERS = 1_000;

/** What somebody says of paying by a bank transfer: that it is done, or where to. */
export function understandTransferring(words: string): "transferred" | "transfer" | undefined {
  const text = plain(words.slice(0, MAX_LETTERS));
  if (OF_SOMETHING_ELSE.test(text)) return undefined;
  if (DONE.test(text)) return "transferred";
  return ASKED.test(text) || NAMED.test(text) ? "transfer" : undefined;
}

/** Whether the way to pay is all that was said. Of an owner it may be how somebody paid. */
export const namesTransfer = (words: string): boolean => WAY.test(plain(words.slice(0, MAX_LETTERS)));

/** Whole words, and none of what is said not to be: "no transferí". */
function anyOf(...sayings: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!no |nao |not |que )(?<!\p{L})(?:${sayings.join("|")})(?!\p{L})`, "u");
}
