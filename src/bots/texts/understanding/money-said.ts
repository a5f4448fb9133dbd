import { plain } from "./plain.ts";

/** What a guest says of money beside wanting to pay: of what we have had of theirs, or that it should cost less. */
export type MoneySaid = "account" | "pay" | "discounts";

/** They have paid, twice, for nothing, or wait for what is to come back: what stands in our books is the answer. */
const ACCOUNT = anyOf(
  // they have paid
  "(?:ya|recien)(?: (?:te|les|lo|la))* (?:pague|pagamos|abone|abonamos|sene|senamos)",
  "(?:ya|recien)(?: \\p{L}+)? (?:hice|hicimos|realice) (?:el|la|un) (?:pago|sena)",
  "(?:acabo|acabamos) de (?:pagar|abonar|senar|hacer el pago)",
  "(?:pague|pagamos|abone|abonamos)(?: \\p{L}+){0,3} (?:y|pero) (?:no|todavia|nunca|sigue|figura)",
  "(?:ja|acabei de|acabamos de)(?: (?:te|lhe))?(?: fiz)?(?: o)? ?(?:paguei|pagamos|pagar|pagamento)",
  "paguei(?: \\p{L}+){0,3} (?:e|mas) (?:nao|ainda)",
  "(?:i|we)(?: ve| have)? (?:(?:already|just) (?:have )?paid|paid (?:already|(?:but|and) (?:no|not|nothing|never|still|it|the|my)))",
  "i sent (?:you )?(?:the|my) (?:deposit|money|payment)",
  // has it come
  "(?:te|les|le) (?:llego|entro|aparece|figura) (?:el|la|mi|mis) (?:transferencia|transfe|pago|plata|dinero|sena|deposito|comprobante)",
  "(?:recibiste|recibieron|recibio|se acredito|se registro) (?:el|la|mi) (?:transferencia|transfe|pago|plata|dinero|sena|deposito|comprobante)",
  "(?:mi|el|meu|o) (?:pago|pagamento|pix) (?:todavia |ainda )?(?:no|nao|nunca) (?:\\p{L}+ )?(?:figura|aparece|se acredito|entro|llego|caiu|entrou)",
  "(?:no|nao) (?:me )?(?:figura|aparece|se acredito|acreditaron|confirmaron)(?: \\p{L}+){0,2} (?:pago|sena|transferencia|plata|pagamento|sinal)",
  "(?:recebeu|receberam|chegou|caiu) (?:o|a|meu|minha) (?:pix|pagamento|transferencia|sinal|deposito|dinheiro|comprovante)",
  "(?:did|have) you (?:get|got|receive|received) (?:the|my|our) (?:payment|transfer|money|deposit|receipt)",
  // twice, or too much
  "(?:cobr(?:aron|o|an|aste)|descont(?:aron|o)|debit(?:aron|o)) (?:dos|2|doble|de mas|mal|el doble)(?: veces)?",
  "(?:descontaron|debitaron|cobraron) (?:la |el )?(?:plata|dinero|pago)",
  "(?:pagamento|dinheiro|valor) (?:ja )?foi (?:debitado|descontado|cobrado)",
  "(?:pague|pagamos|transferi|deposite|hice) (?:dos|2) veces",
  "(?:pague|pagamos|transferi|deposite) (?:de mas|doble|el doble)",
  "(?:doble cobro|cobro doble|cobro duplicado|pago duplicado|pago doble|pago dos veces)",
  "(?:cobrad[oa]s?|cobraram|cobrou|debitaram|descontaram|paguei|pagamos|transferi) (?:duas|2) vezes",
  "(?:cobrad[oa]s?|cobraram|cobrou|debitaram|paguei|pagamos) (?:em dobro|a mais|errado|o dobro)",
  "(?:cobranca|pagamento) (?:duplicad[oa]|dobrad[oa]|em dobro)",
  "(?:charged|billed|debited|paid)(?: \\p{L}+){0,3} (?:twice|two times|2 times|double|too much)",
  "(?:double|doubly|twice|over)[ -]?(?:charged|billed|charge|paid)",
  // what is to come back
  "(?:cuando|todavia no|aun no|nunca|no)(?: \\p{L}+){0,2} (?:devuelven|devolvieron|devolvio|devolves|reintegran|reintegraron|reembolsan|reembolsaron)",
  "(?:no|nunca|cuando)(?: (?:me|nos))? (?:llego|llega|llegara|acreditan|acreditaron)(?: \\p{L}+)? (?:devolucion|reintegro|reembolso|plata|dinero)",
  "(?:esperando|espero|falta|aguardando|waiting for) (?:el|la|mi|o|a|meu|my|the|that) (?:reembolso|devolucion|reintegro|estorno|devolucao|refund)",
  "(?:quando|ainda nao|nunca)(?: \\p{L}+){0,2} (?:devolvem|devolveram|devolver|reembolsam|reembolsaram|estornam|estornaram)",
  "(?:quando|ainda nao|nao|cade)(?: (?:recebo|recebi|cai|caiu|chega|chegou))? (?:o|a|meu|minha) (?:reembolso|estorno|devolucao|dinheiro)",
  "(?:when|where)(?: \\p{L}+){0,4} (?:my|our|the) (?:refund|(?:money|deposit)(?: back)?)",
  "(?:haven t|have not|hasn t|has not|didn t|did not|still not|never)(?: \\p{L}+){0,2} (?:got|gotten|get|received|receive|had|come|arrived)(?: (?:my|our|the|a|any))? (?:refund|money)",
  "(?:my|our|the) (?:refund|money) (?:hasn t|has not|didn t|did not|never) (?:come|arrive|arrived|came)",
);

/** What is left to pay; of a stay that is only looked at it is the price. */
const OWED = anyOf(
  "cuanto (?:tengo|tenemos|hay|me queda|nos queda|queda) (?:que |por )?(?:pagar|abonar|transferir|depositar)",
  "quanto (?:tenho|temos|ainda tenho) (?:que|de|a) (?:pagar|transferir|depositar)",
  "how much (?:do|should) (?:i|we) (?:still )?(?:have to |need to )?pay",
);
const BY_UNIT = anyOf("(?:por|la|cada|a|per|each) (?:noche|persona|dia|noite|pessoa|night|person|day)");

/** It should cost less than it does. */
const DISCOUNTS = anyOf(
  "(?:descuent(?:o|os|ito)|rebajas?|promos?|promocion(?:es)?|mejor precio|precio especial|precio amigo|mejorar(?:me|nos)? el precio)",
  "(?:me|nos) (?:haces|hacen|hace|harias|harian|podes hacer|pueden hacer|podrias hacer|podrian hacer) (?:un |algun |mejor |buen )?precio",
  "(?:hacem|hacen|hace)e? ?(?:me|nos)? (?:un |algun )?(?:precio|descuento)",
  "(?:descont(?:o|os|inho)|promoc(?:ao|oes)|precinho|melhor preco|preco especial|preco melhor|por menos)",
  "(?:discounts?|better price|best price|special (?:price|rate|offer)s?|promo(?:tion)?s?|deals?|special offers?)",
);

/** To give it up comes first, and so does what that would give back: "¿me devuelven la seña si cancelo?" */
const GIVING_UP = anyOf("(?:cancel|anul|desist)\\p{L}*", "de baja");

/** What is said of money, if anything is. */
export function understandMoney(words: string): MoneySaid | undefined {
  const text = plain(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (ACCOUNT.test(text)) return GIVING_UP.test(text) ? undefined : "account";
  if (OWED.test(text) && !BY_UNIT.test(text)) return "pay";
  return DISCOUNTS.test(text) ? "discounts" : undefined;
}

/** Whole words, without marks between them. */
function anyOf(...sayings: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${sayings.join("|")})(?!\p{L})`, "u");
}
