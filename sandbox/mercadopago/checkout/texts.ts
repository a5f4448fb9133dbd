import type { Method } from "../methods.ts";

const es = {
  locale: "es-AR",
  checkout: "Pago",
  sandbox: "Entorno de prueba",
  disclaimer: "Esta página imita un pago para probar el sistema: no se mueve plata de verdad.",
  toPay: "Total a pagar",
  expires: "Vence el",
  howToPay: "¿Cómo querés pagar?",
  methods: {
    card: { name: "Tarjeta de crédito", detail: "Visa terminada en 4321, 1 cuota" },
    money: { name: "Dinero en cuenta", detail: "Se acredita en el momento" },
    cash: { name: "Efectivo", detail: "En Rapipago, con un código" },
  } satisfies Record<Method, object>,
  pay: "Pagar",
  leavePending: "Dejar pendiente",
  reject: "Rechazar",
  actions: "Pagar acredita ahora. Dejar pendiente lo acredita cuando quieras. Rechazar lo hace fallar.",
  paidBefore: "Este link ya se pagó. Si pagás otra vez, va a ser otro pago.",
  back: "Volver al chat",
  closeMe: "Ya podés cerrar esta página y volver al chat.",
  approved: { title: "¡Listo! Se acreditó tu pago", hint: "En un momento te llega la confirmación al chat." },
  waiting: { title: "Tu pago quedó pendiente", hint: "Se confirma cuando se acredite." },
  failed: {
    title: "No se pudo hacer el pago",
    hint: "No se cobró nada. Podés probar de nuevo o con otro medio.",
  },
  returned: { title: "Este pago se devolvió", hint: "La plata vuelve al medio con el que pagaste." },
  creditNow: "Acreditar ahora",
  tryAgain: "Probar de nuevo",
  operation: "Operación",
  method: "Medio de pago",
  date: "Fecha",
  expired: { title: "Este link venció", hint: "Pedí uno nuevo en el chat y volvé a intentar." },
  unknown: {
    title: "No encontramos este pago",
    hint: "Revisá que el link esté completo o pedí uno nuevo en el chat.",
  },
};

export type Texts = typeof es;

const pt: Texts = {
  locale: "pt-BR",
  checkout: "Pagamento",
  sandbox: "Ambiente de teste",
  disclaimer: "Esta página imita um pagamento para testar o sistema: nenhum dinheiro é movimentado.",
  toPay: "Total a pagar",
  expires: "Vence em",
  howToPay: "Como você quer pagar?",
  methods: {
    card: { name: "Cartão de crédito", detail: "Visa com final 4321, 1 parcela" },
    money: { name: "Dinheiro em conta", detail: "Aprovado na hora" },
    cash: { name: "Dinheiro vivo", detail: "Em um Rapipago, com um código" },
  },
  pay: "Pagar",
  leavePending: "Deixar pendente",
  reject: "Recusar",
  actions: "Pagar aprova agora. Deixar pendente aprova quando você quiser. Recusar faz falhar.",
  paidBefore: "Este link já foi pago. Se pagar de novo, será outro pagamento.",
  back: "Voltar ao chat",
  closeMe: "Você já pode fechar esta página e voltar ao chat.",
  approved: {
    title: "Pronto! Seu pagamento foi aprovado",
    hint: "A confirmação chega no chat em instantes.",
  },
  waiting: { title: "Seu pagamento está pendente", hint: "Ele será confirmado quando for aprovado." },
  failed: { title: "Não foi possível pagar", hint: "Nada foi cobrado. Tente de novo ou com outro meio." },
  returned: { title: "Este pagamento foi devolvido", hint: "O dinheiro volta ao meio com que você pagou." },
  creditNow: "Aprovar agora",
  tryAgain: "Tentar de novo",
  operation: "Operação",
  method: "Meio de pagamento",
  date: "Data",
  expired: { title: "Este link venceu", hint: "Peça um novo no chat e tente outra vez." },
  unknown: {
    title: "Não encontramos este pagamento",
    hint: "Confira se o link está completo ou peça um novo no chat.",
  },
};

const en: Texts = {
  locale: "en-US",
  checkout: "Payment",
  sandbox: "Test environment",
  disclaimer: "This page imitates a payment to try the system out: no real money moves.",
  toPay: "Total to pay",
  expires: "Expires on",
  howToPay: "How would you like to pay?",
  methods: {
    card: { name: "Credit card", detail: "Visa ending in 4321, 1 instalment" },
    money: { name: "Account balance", detail: "Credited at once" },
    cash: { name: "Cash", detail: "At a Rapipago shop, with a code" },
  },
  pay: "Pay",
  leavePending: "Leave pending",
  reject: "Decline",
  actions: "Pay credits it now. Leave pending credits it whenever you like. Decline makes it fail.",
  paidBefore: "This link was already paid. Paying again makes another payment.",
  back: "Back to the chat",
  closeMe: "You can close this page and go back to the chat.",
  approved: {
    title: "Done! Your payment went through",
    hint: "The confirmation reaches the chat in a moment.",
  },
  waiting: { title: "Your payment is pending", hint: "It is confirmed once it is credited." },
  failed: {
    title: "The payment did not go through",
    hint: "Nothing was charged. Try again, or another way.",
  },
  returned: { title: "This payment was returned", hint: "The money goes back to where it came from." },
  creditNow: "Credit it now",
  tryAgain: "Try again",
  operation: "Operation",
  method: "Paid with",
  date: "Date",
  expired: { title: "This link has expired", hint: "Ask for a new one in the chat and try again." },
  unknown: {
    title: "We could not find this payment",
    hint: "Check that the link is whole, or ask for a new one in the chat.",
  },
};

const languages = new Map([
  ["es", es],
  ["pt", pt],
  ["en", en],
]);

/** The first language of the browser's list that the page speaks; Spanish otherwise. */
export function textsFor(acceptLanguage = ""): Texts {
  const asked = acceptLanguage.split(",").map((tag) => tag.trim().slice(0, 2).toLowerCase());
  const spoken = asked.find((language) => languages.has(language));
  return languages.get(spoken ?? "es") ?? es;
}
