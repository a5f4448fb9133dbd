import { asksForBookingByCode, asksForBookings, asksForBookingsOfOne } from "./asked-bookings.ts";
import { asksWhatOneOwes } from "./asked-debts.ts";
import { codeIn, looksLikeCode, PLAIN_CODE } from "./code.ts";
import { MONEY } from "./paid-words.ts";
import { plain } from "./plain.ts";
import { asksForPriceChange } from "./price-change.ts";

/** An owner says it in passing, about somebody: no more words than that. */
const MAX_WORDS = 12;
/** A longer text is no such sentence, and each letter more takes longer to see that. */
const MAX_LETTERS = 200;

type Wish = {
  readonly said: { test(text: string): boolean };
  readonly flow: OwnerWish["flow"];
  /** What does not mean it, whatever else is said. */
  readonly unless?: RegExp;
  /** Clear enough in the middle of another conversation, too; else only with the code of the booking it is about. */
  readonly isAside: boolean;
};

/** What does not come either, and is nobody: "no llegó la transferencia". */
const THINGS =
  /\b(?:transferencias?|plata|dinero|dinheiro|pagos?|pagamentos?|pix|sena|sinal|mensajes?|mensagem|mensagens|avisos?|comprobantes?|comprovantes?|recibos?|links?|mails?|money|payments?|transfers?|messages?|receipts?|deposits?)\b/;

const NOT = /\b(?:no|nao|not|nunca|nadie|ninguem|never|nobody|todavia|ainda)\b|\?/;

/** The first that is right. */
const WISHES: readonly Wish[] = [
  { flow: "force_majeure", said: /\b(?:fuerza mayor|forca maior|force majeure)\b/, isAside: false },
  {
    flow: "no_show",
    said: /\b(?:(?:no|nunca|nadie) (?:se )?(?:vino|vinieron|llego|llegaron|aparecio|aparecieron|presento|presentaron)|(?:nao|nunca|ninguem) (?:veio|vieram|chegou|chegaram|apareceu|apareceram|compareceu|compareceram)|(?:did ?n['’]?t|did not|never|nobody|no one) (?:come|came|show|showed|turn|turned|arrive|arrived)|no[- ]?shows?)\b/,
    unless: THINGS,
    isAside: false,
  },
  {
    flow: "refunds",
    said: /^\P{L}*(?:(?:ver|see|the|las|as|hay|ha|que|what|are|pending|mis) )*(?:(?:devoluciones|devolucoes|reembolsos|refunds)(?: (?:hay|are|pend\p{L}+))*|(?:a quien(?:es)?(?: les?)?|que|o que|cuanto|quanto|(?:a |para )?quem(?: eu)?) (?:tengo|tenemos|tenho|temos) que (?:devolver|reembolsar|reintegrar)|(?:what|who|how much) do (?:i|we) (?:still )?(?:have to|need to|owe)(?: a| in)? (?:refunds?|give back|pay back))\P{L}*$/u,
    isAside: true,
  },
  {
    flow: "requests",
    said: /^\P{L}*(?:(?:ver|see|the|los|os|hay|ha|mis|pending|any|show me) )*(?:aprob(?:ar|a|ale|alo|ala)|acept(?:ar|a|ale|alo|ala)|rechaz(?:ar|a|ale|alo|ala)|aprovar|aceitar|recusar|approve|accept|decline|reject|pedidos|requests)(?: (?:a|al|la|el|o|the|pend\p{L}+|pedido|request))*(?: \p{L}+){0,2}\P{L}*$/u,
    isAside: true,
  },
  {
    flow: "damage_deposit",
    said: /(?<!\p{L})(?:devolvi|devolvimos|devolver(?:le)?|dejo|dejaron|deixou|deixaram|left|gave back|returned|return|me quedo|nos quedamos|fico|keep|keeping|recibi|recebi|cobre|cobrei|anotar?|note)(?!\p{L}).*(?<!\p{L})(?:garantia|caucao|(?:damage|security) deposit)(?!\p{L})/u,
    unless: /\?|(?<!\p{L})(?:que|o que|cuanto|quanto|cuando|quando|when|what)(?!\p{L})/u,
    isAside: true,
  },
  { flow: "all_bookings", said: { test: asksForBookings }, isAside: true },
  // It is what they answer, too, who are asked which one.
  { flow: "all_bookings", said: { test: asksForBookingsOfOne }, isAside: false },
  {
    flow: "stays",
    said: /^\P{L}*(?:quien(?:es)? (?:llegan?|estan?|vienen?|entran?)(?: hoy)?|quem (?:chega|esta|vem)(?: hoje)?|who(?: is|['’]s|s)? (?:arrives|arriving|here|comes|coming)(?: today)?|(?:quien(?:es)? (?:salen?|se va[n]?|(?:esta|estan) (?:alojad\p{L}+|hospedad\p{L}+))|quem (?:sai|vai embora|esta hospedad\p{L}+)|who(?: is|['’]s|s)? (?:leaves|leaving|checks out|checking out))(?: (?:hoy|hoje|today|manana|amanha|tomorrow))?|estadias|stays)\P{L}*$/u,
    isAside: true,
  },
  {
    flow: "damage_deposits",
    said: /^\P{L}*(?:(?:ver|see|the|los|las|os|as|que|what|which|quais|cuales|show me|mostrame) )*(?:garantias|depositos en garantia|caucoes|(?:damage|security) deposits)(?: (?:pend\p{L}+|(?:tengo|tenemos|tenho|temos) que devolver|do i have|(?:do i have )?to (?:return|give back)))*\P{L}*$/u,
    isAside: true,
  },
  {
    flow: "gave_back",
    said: /^\P{L}*(?:(?:ya|ja|i|we|eu|recien|already|have|quiero|quero|tengo que|hay que|tenho que) )*(?:(?:le|les|lhe|lhes) )?(?:ya |ja )?(?:devolvi|devolvimos|devolvemos|devolver(?:le|les)?|reintegre|reembolse|reembolsei|refunded|gave back|(?:gave|paid|sent) \p{L}+(?: \p{L}+){0,3} back)(?!\p{L})/u,
    unless: NOT,
    isAside: true,
  },
  { flow: "price", said: { test: asksForPriceChange }, unless: /\?/, isAside: true },
  {
    flow: "price",
    said: /\b(?:(?:cambi|baj|sub|modific|rebaj|ajust|pon|mud|baix|abaix|alter)\p{L}*(?: (?:le|el|la|un|una|otro|nuevo|o|a|um|outro))* (?:precio|preco)|(?:change|lower|raise|set|adjust|drop) (?:the |a |another )?price|otro precio|outro preco|another price|^\P{L}*(?:precio|preco|price) (?:de |da |of )?[2-9a-z]{6}$|(?:hac(?:er|e)?|hice|hicimos|da|dar|faz|fazer|fiz)(?:le|les|me)?(?: (?:le|um|un))? (?:descuento|rebaja|desconto)|give(?: \p{L}+){0,3} discount)/u,
    unless: /\?|\bpor que\b|\bwhy\b/,
    isAside: true,
  },
  {
    flow: "add-coupon",
    said: /^\P{L}*(?:(?:quiero|quero|i want to|want to) )?(?:crear?|nuevo|hace(?:r|me)?|agregar?|armar?|arma|novo|criar?|fazer|create|new|make|add) (?:un |um |a |otro |outro |new )?(?:cupon|cupom|coupon)\b|^\P{L}*(?:cupon nuevo|cupom novo|otro cupon|outro cupom|new coupon|another coupon)\b/u,
    isAside: true,
  },
  {
    flow: "receipt",
    said: /^\P{L}*(?:(?:mand[ae](?:me|le|les|r)?|pas[ae](?:me|le|r)?|envia(?:me|le|r)?|hace(?:me|le|r)?|arma(?:me|le)?|dame|quiero|necesito|ver|quero|preciso|me manda|send(?: me)?|give me|i need|make) )?(?:(?:el|la|un|o|um|the|a) )?(?:recibo|receipt|comprobante de pago) (?:de|da|do|of|for|a|al|para|pra|pro|to) (?!(?:mi|mis|mim|me|my|pago|sueldo|un|una|um|uma|a)\b)[\p{L}\d]|^\P{L}*(?:(?:send|give me|i need|make|show me) )?\p{L}+['’]s receipt/u,
    isAside: true,
  },
  {
    flow: "statement",
    said: /^\P{L}*(?:(?:el|o|the) )?(?:resumen|extrato|statement|cuenta|conta) (?:de|da|do|of|for) (?!(?:mi|mis|mim|my|cuenta|conta|la|el|a|o|the)\b)[\p{L}\d]/u,
    isAside: true,
  },
  {
    flow: "paid",
    said: /^\P{L}*(?:(?:quien(?:es)? (?:me |nos )?(?:deben?|falta)|quem (?:me |nos )?dev\p{L}+|who (?:still )?owes|(?:cuanto|quanto) (?:me|nos) (?:deben|devem)(?: en total| no total| todos)?\P{L}*$|how much (?:am i|are we) owed|(?:cuanto|quanto|lo que|o que) (?:tengo|tenemos|tenho|temos|me queda|nos queda|falta) (?:a|por|para|pra|que) (?:cobrar|receber)\P{L}*$|what(?:['’]s| is|s) outstanding|outstanding (?:payments?|balances?)|who(?:['’]s| is|s) behind|(?:tengo |hay |tem |tenho )?(?:pagos|saldos|pagamentos|reservas) (?:sin cobrar|sin pagar|sem pagar|sem receber|nao pagas|impag[oa]s|por cobrar|a receber|atrasad[oa]s|em aberto)|unpaid|deudas|deudores|dividas|saldos pendientes|pagos pendientes|pagamentos pendentes|pending payments|(?:cobros|recebimentos|payments)(?=\P{L}*$)|(?:quien(?:es)?|quem|who) (?:(?:todavia|ainda|aun|still|me|nos|por|que) )*(?:no|nao|has ?n['’]?t|have ?n['’]?t|did ?n['’]?t|falta|has to|have to|needs to)(?: (?:me|nos|ainda|todavia|por|que|a|yet))* (?:pag|paid|pay|abon|sen[ao]|transf)\p{L}*)|(?:(?:anote|cargue|registre|anotei|registrei) (?:mal|errado)|me equivoque (?:con|en|al)|deshacer|deshace|desfazer|desfaz|undo)(?: (?:el|un|la|o|um|the|a|de|en))*(?: \p{L}+)? ?(?:pago|cobro|pagamento|payment)|(?:quiero |quero )?(?:anotar?|registrar?|cargar?|note|record) (?:un |el |o |um |a )?(?:pago|cobro|pagamento|payment))/u,
    isAside: true,
  },
  {
    flow: "paid",
    said: new RegExp(
      String.raw`^\P{L}*(?:(?:ya |ja |i |we |acabo de )*(?:cobre|cobramos|cobrar|cobrei|got paid|was paid|recibi ${PLAIN_CODE}|recebi ${PLAIN_CODE}|paid ${PLAIN_CODE})|(?:la |el |a |o |the )?${PLAIN_CODE} (?:(?:ya|ja|me|nos|has|have) )*(?:pago|pagaron|abono|pagou|pagaram|paid)|pagou (?:a |o )?${PLAIN_CODE}|(?:ya |ja )?(?:pagaron|pagaram|abonaron) (?:los|las|os|as) (?:de|da|do)|(?:ya )?me (?:pago|pagaron|abono|abonaron|transfirio|transfirieron|deposito|depositaron|pagou|pagaram|transferiu|depositou)|(?:ya |ja )?(?:me )?(?:llego|entro|recibi|recibimos|recebi|recebemos|chegou|caiu|i got|we got|i received)(?: \p{L}+){0,2} (?:${MONEY}))(?!\p{L})`,
      "u",
    ),
    unless: NOT,
    isAside: true,
  },
  { flow: "booking", said: { test: asksWhatOneOwes }, isAside: true },
  {
    flow: "call_off",
    said: /^\P{L}*(?:(?:quiero|hay que|tengo que|quero|preciso|i want to|i need to|we have to) )?(?:cancel(?:ar?|ala|o|e)?|anular?|dar de baja) (?:(?:(?:la|una|a|uma|the|esta) )?(?:reserva|estadia|booking|reservation|stay) (?:de|da|do|of|for) (?!(?:mi|mis|mim|my|prueba)\b)[\p{L}\d]|\p{L}+['’]s (?:booking|reservation|stay))/u,
    isAside: true,
  },
];

/** Accents tell "Ana pagó" from "el pago": of words without them it is not sure. */
const NAMED_PAID =
  /^\P{L}*(?!(?:i|we) )(?:\p{L}+ ){1,4}(?:(?:ya|já|me|nos|has|have) )*(?:pagó|pagaron|abonó|abonaron|transfirió|depositó|pagou|pagaram|paid)(?!\p{L})/u;

export type OwnerWish = {
  readonly flow:
    | "force_majeure"
    | "no_show"
    | "refunds"
    | "requests"
    | "stays"
    | "all_bookings"
    | "booking"
    | "damage_deposits"
    | "damage_deposit"
    | "gave_back"
    | "price"
    | "add-coupon"
    | "receipt"
    | "statement"
    | "paid"
    | "call_off";
  /** Of the booking it is about, if one was named. */
  readonly code: string | undefined;
  /** Whether it is meant in the middle of another conversation, too. */
  readonly isAside: boolean;
};

/** A code is what they are asked for, too. */
function byCode(words: string, text: string): OwnerWish | undefined {
  const code = codeIn(words);
  const isAll = looksLikeCode(words) || asksForBookingByCode(text);
  return code !== undefined && isAll ? { flow: "booking", code, isAside: false } : undefined;
}

/** What an owner wants who writes “no vino K7Q2MX”, “devoluciones”, “¿quién llega hoy?”, “me pagó Ana”. */
export function understandOwner(words: string): OwnerWish | undefined {
  const text = plain(words);
  if (text.length > MAX_LETTERS || text.split(" ").length > MAX_WORDS) return undefined;
  const wish =
    WISHES.find(({ said, unless }) => said.test(text) && !unless?.test(text)) ?? namedPaid(words, text);
  if (!wish) return byCode(words, text);
  const code = codeIn(words);
  const flow = wish.flow === "all_bookings" && code !== undefined ? "booking" : wish.flow;
  return { flow, code, isAside: wish.isAside || code !== undefined };
}

function namedPaid(words: string, text: string): Pick<Wish, "flow" | "unless" | "isAside"> | undefined {
  const said = words.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
  if (!NAMED_PAID.test(said) || NOT.test(text)) return undefined;
  return { flow: "paid", isAside: true };
}
