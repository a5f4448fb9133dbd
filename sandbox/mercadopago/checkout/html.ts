import { htmlEscape } from "escape-goat";

/** Markup that is safe to show: everything put into it was escaped. */
export type Html = { readonly markup: string };

type Part = Html | readonly Html[] | string | number | undefined;

/** Builds markup from a template. Texts and numbers are escaped, `undefined` leaves nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: String.raw({ raw: strings }, ...parts.map(markupOf)) };
}

function markupOf(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "string" || typeof part === "number") return htmlEscape(String(part));
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}
