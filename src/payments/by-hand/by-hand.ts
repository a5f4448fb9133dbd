/** How money comes that an owner takes with their own hands. */
export const HAND_METHODS = ["transfer", "cash"] as const;
export type HandMethod = (typeof HAND_METHODS)[number];
export type PaymentMethod = "mercadopago" | HandMethod;

/** What names a payment that no provider numbered: `cash:…`. */
export const handPaymentId = (method: HandMethod, id: string): string => `${method}:${id}`;

export const methodOf = (providerId: string): PaymentMethod =>
  HAND_METHODS.find((method) => providerId.startsWith(`${method}:`)) ?? "mercadopago";

/** Whether a payment came by hand: what goes back of it does, too, and no provider knows of it. */
export const isByHand = (providerId: string): boolean => methodOf(providerId) !== "mercadopago";
