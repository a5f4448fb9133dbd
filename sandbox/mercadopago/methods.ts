import type { Payment, Preference } from "./state.ts";

export type Method = "card" | "money" | "cash";

/** The ways to pay on the checkout page, with Mercado Pago's own ids. */
export const methodsOf: Record<Method, Payment["method"]> = {
  card: { id: "visa", type: "credit_card" },
  money: { id: "account_money", type: "account_money" },
  cash: { id: "rapipago", type: "ticket" },
};

const isMethod = (text: unknown): text is Method =>
  typeof text === "string" && Object.hasOwn(methodsOf, text);

/** The methods the preference leaves open; Mercado Pago never lets a seller exclude its own money. */
export function offeredMethods({ request }: Preference): Method[] {
  const excluded = new Set(request.payment_methods?.excluded_payment_types?.map(({ id }) => id));
  return Object.keys(methodsOf)
    .filter(isMethod)
    .filter((method) => method === "money" || !excluded.has(methodsOf[method].type));
}

/** How a person would reach this outcome: pending is cash where cash is taken. */
export function typicalMethod(preference: Preference, outcome: "approve" | "pending" | "reject"): Method {
  const offered = offeredMethods(preference);
  return outcome === "pending" && offered.includes("cash") ? "cash" : (offered[0] ?? "money");
}
