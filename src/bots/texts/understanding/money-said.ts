import { plain } from "./plain.ts";

/** What a guest says of money beside wanting to pay: of what we have had of theirs, or that it should cost less. */
export type MoneySaid = "account" | "pay" | "discounts";

/** They have paid, twice, for nothing, or wait for what is to come back: what stands in our books is the answer. */
const ACCOUNT = anyOf(
  // they have paid
  "(?:ya|recien)(?: (?:te|les|lo|la))* (?:pague|pagamos|abone|abonamos|sene|senamos)",
  "(?:ya|recien)(?: \\p{L}+)? (?:hice|hicimos|realice) (?:el|la|un) (?:pago|sena)",
  "(?:acabo|acabamos) de (?:pagar|abonar|senar|hacer el pago)",
  "(?:pague|pagamos|abone|abonamos)(?: \\p{L}+){0,3} (?:y|pero)(?: (?:me|nos))? (?:no|todavia|nunca|siguen?|figura|aparece)",
  "(?:ja|acabei de|acabamos de)(?: (?:te|lhe))?(?: fiz)?(?: o)? ?(?:paguei|pagamos|pagar|pagamento)",
  "paguei (?:agora|hoje|ontem|(?:pelo|por|no|com)(?: \\p{L}+){1,2})",
  "(?:the|my|our) (?:payment|transfer) (?:went|has gone|has come|came) through",
  "paguei(?: \\p{L}+){0,3} (?:e|mas) (?:nao|ainda|continua|segue)",
  "(?:i|we)(?: ve| have)? (?:(?:already|just) (?:have )?paid|paid (?:already|(?:but|and) (?:no|not|nothing|never|still|it|the|my)))",
  "(?:i|we)(?: ve| have)? paid(?: \\p{L}+){0,3} (?:but|and) (?:heard|got|received|have|no|not|nothing|never|still|it|haven)",
  "(?:mande|mandamos|envie|mandei|enviei) (?:el|la|o|a) (?:pago|plata|dinero|sena|dinheiro|pagamento|sinal|valor)",
  "(?:figura|aparece|consta) (?:ya )?(?:el|mi|o|meu) (?:pago|pagamento|pix|transferencia)",
  "(?:i|we)(?: ve| have)? (?:just |already )?made (?:a|the|our|my) (?:deposit|payment)",
  "(?:i|we)(?: ve| have)? (?:just |already )?sent (?:you )?(?:the|my|our) (?:deposit|money|payment)",
  // has it come
  "(?:te|les|le) (?:llego|entro|aparece|figura) (?:el|la|mi|mis) (?:transferencia|transfe|pago|plata|dinero|sena|deposito|comprobante)",
  "(?:entro|llego|se acredito) (?:ya )?(?:el|la|mi) (?:pago|transferencia|transfe|sena|plata)",
  "(?:o|meu) (?:pagamento|pix|dinheiro|sinal) (?:ja )?(?:caiu|entrou|chegou|foi (?:confirmado|aprovado))",
  "(?:did|has|have) (?:my|our|the) (?:payment|transfer|money|deposit) (?:already )?(?:go|gone|come|came|arrive|arrived|went|been)",
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
  "(?:wrong|incorrect) amount|(?:doble|duplicado) el (?:cobro|pago)",
  "(?:doble cobro|cobro doble|cobro duplicado|pago duplicado|pago doble|pago dos veces)",
  "(?:cobrad[oa]s?|cobraram|cobrou|debitaram|descontaram|paguei|pagamos|transferi) (?:duas|2) vezes",
  "(?:cobrad[oa]s?|cobraram|cobrou|debitaram|paguei|pagamos) (?:em dobro|a mais|errado|o dobro)",
  "(?:cobranca|pagamento) (?:duplicad[oa]|dobrad[oa]|em dobro)",
  "(?:charged|billed|debited|paid)(?: \\p{L}+){0,3} (?:twice|two times|2 times|double|too much)",
  "(?:double|doubly|twice|over)[ -]?(?:charged|billed|charge|paid)",
  // what is to come back
  "(?:cuando|todavia no|aun no|nunca|no)(?: \\p{L}+){0,2} (?:devuelven|devolvieron|devolvio|devolves|reintegran|reintegraron|reembolsan|reembolsaron)",
  "(?:no|nunca|cuando)(?: (?:me|nos))? (?:llego|llega|llegara|acreditan|acreditaron)(?: \\p{L}+)? (?:devolucion|reintegro|reembolso|plata|dinero)",
  "(?:esperando|espero|falta|aguardando|waiting (?:for|on)) (?:el|la|mi|o|a|meu|my|the|that) (?:reembolso|devolucion|reintegro|estorno|devolucao|refund)",
  "(?:quando|ainda nao|nunca)(?: \\p{L}+){0,2} (?:devolvem|devolveram|devolver|reembolsam|reembolsaram|estornam|estornaram)",
  "(?:quando|ainda nao|nao|cade)(?: (?:recebo|recebi|cai|caiu|chega|chegou))? (?:o|a|meu|minha) (?:reembolso|estorno|devolucao|dinheiro)",
  "(?:when|where)(?: \\p{L}+){0,4} (?:my|our|the) (?:refund|(?:money|deposit)(?: back)?)",
  "(?:haven t|have not|hasn t|has not|didn t|did not|still not|never)(?: \\p{L}+){0,2} (?:got|gotten|get|received|receive|had|come|arrived)(?: (?:my|our|the|a|any))? (?:refund|money)",
  "(?:my|our|the) (?:refund|money) (?:hasn t|has not|didn t|did not|never) (?:come|arrive|arrived|came)",
);

/** What they have paid so far. */
const PAID_SO_FAR = anyOf(
  "(?:que|cuanto|quanto) (?:ya |ja )?(?:llevo|llevamos|tengo|tenemos) (?:pagado|pago|abonado)",
  "(?:cuanto|quanto) (?:ya |ja )?(?:pague|pagamos|abone|paguei)",
  "how much (?:have|did) (?:i|we) (?:already )?(?:paid|pay)(?: \\p{L}+)? (?:so far|already|until now|up to now)",
);

/** Where to pay was lost, or does not work any more. */
const LINK = anyOf(
  "(?:mand|reenvi|envi|pas|resend|send)\\p{L}*(?: \\p{L}+){0,3} (?:link|enlace)(?: (?:de pago|para pagar|de pagamento|pra pagar))?(?= (?:de nuevo|otra vez|porfa|por favor|pls|please|pfv|de novo|again|to pay)|$)",
  "(?:perdi|borre|apaguei|lost|deleted)(?: \\p{L}+){0,2} (?:link|enlace)",
  "(?:link|enlace)(?: \\p{L}+){0,3} (?:vencio|vencido|venceu|expiro|expirou|expired|caduco)",
  "(?:vencio|venceu|expiro|expirou)(?: \\p{L}+){0,2} (?:link|enlace)",
);

/** What is left to pay; of a stay that is only looked at it is the price. */
const OWED = anyOf(
  "cuanto (?:tengo|tenemos|hay|me queda|nos queda|queda) (?:que |q |por )?(?:pagar|abonar|transferir|depositar)",
  "quanto (?:eu )?(?:ainda )?(?:tenho|temos)(?: ainda)? (?:que|q|de|a|pra|para) (?:pagar|transferir|depositar)",
  "how much (?:more )?(?:do|should) (?:i|we) (?:still )?(?:have to |need to )?pay",
  "(?:cuanto|quanto)(?: (?:es|e|seria))?(?: (?:el|o) (?:monto|valor|saldo))?(?: que)? (?:resta|restan|restam|falta|queda)(?: (?:por|de|que|para|pra|a))?(?: (?:pagar|abonar)|$)",
);
/** Whoever asks it has booked, here or in another chat. */
const LEFT_TO_PAY = anyOf(
  "(?:me|nos) (?:queda|falta) algo (?:por|para|de|que) pagar",
  "do (?:i|we) (?:still )?owe (?:you )?(?:anything|something|money)",
);
const BY_UNIT = anyOf("(?:por|la|cada|a|per|each) (?:noche|persona|dia|noite|pessoa|night|person|day)");

/** It should cost less than it does. */
const DISCOUNTS = anyOf(
  "(?:descuent(?:o|os|ito)|rebajas?|promos?|promocion(?:es)?|mejor precio|precio especial|precio amigo|mejorar(?:me|nos)? el precio)",
  "(?:pag\\p{L}*|transferencia|efectivo|cash|pix|vista)(?: \\p{L}+){0,4} (?:mas barat|mais barat|cheaper)\\p{L}*",
  "(?:cuanto|quanto|how much)(?: \\p{L}+){0,3} (?:si|se|if)(?: \\p{L}+)? (?:pago|pagamos|pagar|pay)(?: \\p{L}+){0,2} (?:efectivo|contado|cash|vista|pix|dinheiro)",
  "(?:mas barat|mais barat|cheaper)\\p{L}*(?: \\p{L}+){0,4} (?:pag\\p{L}*|pay|transferencia|efectivo|cash|pix|vista)",
  "(?:me|nos) (?:lo |la )?(?:dejas|dejan|dejarias|dejarian|podes dejar) (?:un poco |algo )?(?:mas barat\\p{L}|a menos)",
  "(?:me|nos) (?:haces|hacen|hace|harias|harian|podes hacer|pueden hacer|podrias hacer|podrian hacer) (?:un |algun |mejor |buen )?precio",
  "(?:hacem|hacen|hace)e? ?(?:me|nos)? (?:un |algun )?(?:precio|descuento)",
  "(?:descont(?:o|os|inho)|promoc(?:ao|oes)|precinho|melhor preco|preco especial|preco melhor|por menos)",
  "(?:can|could|would) (?:you|u) (?:go|come) (?:a bit |any |a little )?(?:lower|down)",
  "(?:discounts?|better price|best price|special (?:price|rate|offer)s?|promo(?:tion)?s?|deals?|special offers?)",
);

/** To give it up comes first, and so does what that would give back: "¿me devuelven la seña si cancelo?" */
const GIVING_UP = anyOf("(?:cancel|anul|desist)\\p{L}*", "de baja");

/** What is said of money, if anything is. */
export function understandMoney(words: string): MoneySaid | undefined {
  const text = withoutMarks(words);
  if (ACCOUNT.test(text)) return GIVING_UP.test(text) ? undefined : "account";
  if (PAID_SO_FAR.test(text)) return "account";
  if (LINK.test(text) || LEFT_TO_PAY.test(text) || (OWED.test(text) && !BY_UNIT.test(text))) return "pay";
  return DISCOUNTS.test(text) ? "discounts" : undefined;
}

/** Whether it is of a booking of theirs, whether or not we see one: the link to pay it, or what is left of it. */
export function speaksOfOwnDebt(words: string): boolean {
  const text = withoutMarks(words);
  return LINK.test(text) || LEFT_TO_PAY.test(text);
}

const withoutMarks = (words: string): string =>
  plain(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whole words, without marks between them. */
function anyOf(...sayings: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${sayings.join("|")})(?!\p{L})`, "u");
}
