import { type Minor, toDecimal } from "../amounts.ts";
import { type Html, html } from "./html.ts";
import type { Texts } from "./texts.ts";

/** The frame of every page of the checkout. */
export function layout(texts: Texts, title: string, content: Html): string {
  const page = html`<!doctype html>
<html lang="${texts.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/checkout/v1/style.css">
</head>
<body>
<header><strong>${texts.checkout}</strong><span class="badge">${texts.sandbox}</span></header>
<main>${content}</main>
<footer>${texts.disclaimer}</footer>
</body>
</html>`;
  return page.markup;
}

const icons = {
  done: html`<path d="M14 25l7 7 14-15"/>`,
  waiting: html`<path d="M24 14v11l7 4"/>`,
  failed: html`<path d="M16 16l16 16M32 16L16 32"/>`,
};

/** The head of a page that tells how something ended. */
export function verdict(kind: keyof typeof icons, { title, hint }: { title: string; hint: string }): Html {
  return html`<div class="verdict ${kind}">
<svg viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22"/>${icons[kind]}</svg>
<h1>${title}</h1>
<p>${hint}</p>
</div>`;
}

export const backLink = (texts: Texts, address: string | undefined): Html =>
  address === undefined
    ? html`<p class="quiet">${texts.closeMe}</p>`
    : html`<a class="button" href="${address}">${texts.back}</a>`;

export const money = (texts: Texts, amount: Minor, currency: string): string =>
  new Intl.NumberFormat(texts.locale, { style: "currency", currency }).format(toDecimal(amount, currency));

/** People pay where the cabins are. */
export const moment = (texts: Texts, date: string): string =>
  new Intl.DateTimeFormat(texts.locale, {
    dateStyle: "short",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "America/Argentina/Buenos_Aires",
  }).format(new Date(date));
