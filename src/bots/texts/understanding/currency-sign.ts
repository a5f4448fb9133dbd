import type { Currency } from "../../../booking/domain/money.ts";

/** What is said of some currencies only. A word alone is taken for what it says without more: “dollars” are those of one country. */
const SAID_OF: Readonly<Record<string, readonly string[]>> = {
  r$: ["BRL"],
  reais: ["BRL"],
  dollars: ["USD"],
  dolares: ["USD"],
  pesos: ["ARS", "CLP", "COP", "DOP", "MXN", "PHP", "UYU"],
};

/** Whether a sign (“$”, “us$”), a code (“ars”) or a word may be of that currency: “100 usd” are no 100 pesos. In lower case. */
export function isSignOf(sign: string, currency: Currency): boolean {
  const code = currency.toLowerCase();
  const only = SAID_OF[sign];
  if (only !== undefined) return only.includes(currency);
  return sign.endsWith("$") ? code.startsWith(sign.slice(0, -1)) : sign === code;
}
