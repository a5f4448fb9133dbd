import { type Method, methodsOf } from "../methods.ts";
import type { Payment, PaymentStatus, Preference } from "../state.ts";
import { type Html, html } from "./html.ts";
import { backLink, layout, moment, money, verdict } from "./layout.ts";
import type { Texts } from "./texts.ts";

type Ending = "approved" | "waiting" | "failed" | "returned";

/** How the payment stands, and the way back to the chat. */
export function resultPage(texts: Texts, preference: Preference, payment: Payment): string {
  const ending = endingOf(payment.status);
  const amount = money(texts, payment.amount, payment.currency);
  const content = html`<section class="card">
${verdict(ending === "approved" ? "done" : ending === "waiting" ? "waiting" : "failed", texts[ending])}
<p class="total"><b>${amount}</b></p>
<dl>
<dt>${texts.operation}</dt><dd>${payment.id}</dd>
<dt>${texts.method}</dt><dd>${methodName(texts, payment)}</dd>
<dt>${texts.date}</dt><dd>${moment(texts, payment.updatedAt)}</dd>
</dl>
${backLink(texts, backAddress(preference, payment, ending))}
${nextStep(texts, preference, payment, ending)}
</section>`;
  return layout(texts, texts[ending].title, content);
}

function nextStep(texts: Texts, preference: Preference, payment: Payment, ending: Ending): Html | undefined {
  if (ending === "waiting") {
    return html`<form method="post" action="/checkout/v1/credit">
<input type="hidden" name="payment" value="${payment.id}"><button class="plain">${texts.creditNow}</button>
</form>`;
  }
  if (ending !== "failed") return undefined;
  return html`<a class="plain" href="/checkout/v1/redirect?pref_id=${preference.id}">${texts.tryAgain}</a>`;
}

/** The seller's address with what Mercado Pago appends to it. */
function backAddress(
  { id, orderId, request }: Preference,
  payment: Payment,
  ending: Ending,
): string | undefined {
  const { success, pending, failure } = request.back_urls ?? {};
  const address = { approved: success, returned: success, waiting: pending, failed: failure }[ending];
  if (!address) return undefined;

  const back = new URL(address);
  const told = {
    collection_id: payment.id,
    collection_status: payment.status,
    payment_id: payment.id,
    status: payment.status,
    external_reference: request.external_reference ?? "null",
    payment_type: payment.method.type,
    merchant_order_id: orderId,
    preference_id: id,
    site_id: "MLA",
    processing_mode: "aggregator",
    merchant_account_id: "null",
  };
  for (const [name, value] of Object.entries(told)) back.searchParams.append(name, String(value));
  return back.href;
}

function endingOf(status: PaymentStatus): Ending {
  switch (status) {
    case "approved":
    case "in_mediation":
      return "approved";
    case "pending":
    case "in_process":
    case "authorized":
      return "waiting";
    case "rejected":
    case "cancelled":
      return "failed";
    case "refunded":
    case "charged_back":
      return "returned";
    default:
      return status satisfies never;
  }
}

function methodName(texts: Texts, payment: Payment): string {
  const methods: Method[] = ["card", "money", "cash"];
  const method = methods.find((one) => methodsOf[one].id === payment.method.id);
  return method ? texts.methods[method].name : payment.method.id;
}
