/** What a guest pays for: what confirms a booking, or the rest. */
export type Purpose = "deposit" | "balance";

/** What a payment names: a booking, and what for. */
export type Reference = { readonly bookingId: string; readonly purpose: Purpose };

/** Other sales of the same account have references of other shapes, or none. */
const SHAPE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\/balance)?$/;

/**
 * What the provider keeps with a payment. A balance has another one than the deposit, so that a deposit paid twice is
 * not taken for it.
 */
export const referenceOf = ({ bookingId, purpose }: Reference): string =>
  purpose === "deposit" ? bookingId : `${bookingId}/balance`;

export function readReference(text: string | null): Reference | undefined {
  const [, bookingId, balance] = SHAPE.exec(text ?? "") ?? [];
  return bookingId === undefined
    ? undefined
    : { bookingId, purpose: balance === undefined ? "deposit" : "balance" };
}
