import { randomUUID } from "node:crypto";
import { type Method, offeredMethods } from "../methods.ts";
import { currencyOf, totalOf } from "../preferences.ts";
import type { Preference } from "../state.ts";
import { type Html, html } from "./html.ts";
import { backLink, layout, moment, money, verdict } from "./layout.ts";
import type { Texts } from "./texts.ts";

/**
 * What is paid, how, and the three ends it can have.
 *
 * With `binary_mode` the real page leaves nothing pending; this one does, so that a late credit can be tried.
 */
export function payPage(texts: Texts, preference: Preference, paidBefore: boolean): string {
  const amount = money(texts, totalOf(preference), currencyOf(preference));
  const content = html`
${paidBefore ? html`<p class="warning" role="status">${texts.paidBefore}</p>` : undefined}
<section class="card bill">
${preference.request.items.map(billLine)}
<p class="total"><span>${texts.toPay}</span><b>${amount}</b></p>
${deadline(texts, preference)}
</section>
<form class="card" method="post" action="/checkout/v1/pay">
<input type="hidden" name="preference" value="${preference.id}">
<input type="hidden" name="visit" value="${randomUUID()}">
<fieldset><legend>${texts.howToPay}</legend>
${offeredMethods(preference).map((method, index) => methodChoice(texts, method, index === 0))}
</fieldset>
<button class="button" name="outcome" value="approve">${texts.pay} ${amount}</button>
<div class="others">
<button class="plain" name="outcome" value="pending">${texts.leavePending}</button>
<button class="plain danger" name="outcome" value="reject">${texts.reject}</button>
</div>
<p class="quiet">${texts.actions}</p>
</form>`;
  return layout(texts, `${texts.checkout}: ${amount}`, content);
}

/** The link can no longer be paid. */
export function expiredPage(texts: Texts, { request }: Preference): string {
  const back = request.back_urls?.failure ?? request.back_urls?.success;
  return noticePage(texts, texts.expired, back);
}

/** Nothing is known under this address. */
export const unknownPage = (texts: Texts): string => noticePage(texts, texts.unknown, undefined);

function noticePage(texts: Texts, notice: { title: string; hint: string }, back: string | undefined): string {
  const content = html`<section class="card">${verdict("failed", notice)}${backLink(texts, back)}</section>`;
  return layout(texts, notice.title, content);
}

function billLine({
  title,
  description,
  picture_url,
  quantity,
}: Preference["request"]["items"][number]): Html {
  return html`<div class="item">
${picture_url ? html`<img src="${picture_url}" alt="">` : undefined}
<div><h1>${quantity > 1 ? `${quantity} × ${title}` : title}</h1>${description ? html`<p>${description}</p>` : undefined}</div>
</div>`;
}

function deadline(texts: Texts, { request }: Preference): Html | undefined {
  if (!request.expires || !request.expiration_date_to) return undefined;
  return html`<p class="quiet">${texts.expires} ${moment(texts, request.expiration_date_to)}</p>`;
}

function methodChoice(texts: Texts, method: Method, chosen: boolean): Html {
  const { name, detail } = texts.methods[method];
  const input = chosen
    ? html`<input type="radio" name="method" value="${method}" checked>`
    : html`<input type="radio" name="method" value="${method}">`;
  return html`<label>${input}<span><b>${name}</b><small>${detail}</small></span></label>`;
}
