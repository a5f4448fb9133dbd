import type { Booking } from "../../booking/domain/booking.ts";
import { type Desk, wordsOf } from "./desk.ts";

/** Why a tap changed nothing: how the booking stands, and which owner brought it there. */
export function alreadyText(booking: Booking, desk: Pick<Desk, "t" | "format" | "now" | "complex">): string {
  return desk.t(`already-${booking.state}`, { ...wordsOf(booking, desk), by: booking.ended?.by ?? "" });
}
