import { isUuid } from "../shared/uuid.ts";

/** What a guest pays for: what confirms a booking, or the rest. */
export type Purpose = "deposit" | "balance";

/** What a payment names: a booking, and what for. */
export type Reference = { readonly bookingId: string; readonly purpose: Purpose };

const BALANCE = "/balance";

/**
 * What the provider keeps with a payment. A balance has another one than the deposit, so that a deposit paid twice is
 * not taken for it.
 */
export const referenceOf = ({ bookingId, purpose }: Reference): string =>
  purpose === "deposit" ? bookingId : `${bookingId}${BALANCE}`;

/** Other sales of the same account have references of other shapes, or none. */
export function readReference(text: string | null): Reference | undefined {
  if (text === null) return undefined;
  const isBalance = text.endsWith(BALANCE);
  const bookingId = isBalance ? text.slice(0, -BALANCE.length) : text;
  return isUuid(bookingId) ? { bookingId, purpose: isBalance ? "balance" : "deposit" } : undefined;
}
