import { Surprise } from "./person.ts";
import type { Print } from "./transcript.ts";

/** Opens the page of a payment link and taps its pay button, as a browser without scripts would. */
export async function paysOn(url: string, name: string, print: Print): Promise<void> {
  const page = await load(url);
  const button = /<button class="button"([^>]*)>([^<]*)<\/button>/.exec(page.html);
  const form = new URLSearchParams();
  for (const [input] of page.html.matchAll(/<input [^>]*>/g)) {
    const isSent = attribute(input, "type") === "hidden" || / checked/.test(input);
    if (isSent) form.append(attribute(input, "name"), attribute(input, "value"));
  }
  form.append(attribute(button?.[1] ?? "", "name"), attribute(button?.[1] ?? "", "value"));
  const action = attribute(/<form [^>]*>/.exec(page.html)?.[0] ?? "", "action");
  print(`${name} opens the payment page: ${page.title}\n${name} taps [${button?.[2] ?? ""}] there`);

  const result = await load(new URL(action, page.url), form);
  print(`The page says: ${result.title}`);
  if (!result.title.includes("¡Listo!")) throw new Surprise(`The payment page was to say it is done.`);
}

async function load(url: string | URL, form?: URLSearchParams) {
  const response = await fetch(url, {
    headers: { "accept-language": "es-AR" },
    ...(form && { method: "POST", body: form }),
  });
  const html = await response.text();
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
  if (!response.ok) throw new Surprise(`The page ${url} answered ${response.status}: ${title}`);
  return { html, title, url: response.url };
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  if (value === undefined) throw new Surprise(`The payment page has no ${name} in "${tag}".`);
  return value;
}
