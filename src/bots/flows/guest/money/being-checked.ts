import type { Booking } from "../../../../booking/domain/booking.ts";
import type { Desk } from "../../desk.ts";

/** Whoever reads what is left to pay while a transfer of theirs is looked for would pay it twice: they are told of it first. */
export async function besidesChecked(text: string, { id, code }: Booking, desk: Desk): Promise<string> {
  const waiting = await desk.transfers.waitingChecks();
  const isChecked = waiting.some(({ bookingId }) => bookingId === id);
  return isChecked ? `${desk.t("transfer-being-checked", { code })}\n\n${text}` : text;
}
