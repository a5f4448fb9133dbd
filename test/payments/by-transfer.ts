import { randomUUID } from "node:crypto";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import type { Till } from "../support/builders/payments.ts";

export const marta = { kind: "owner", name: "Marta", channel: "telegram" } as const;
export const aFile = () => randomUUID().replaceAll("-", "").padEnd(64, "0");
type At = Pick<Till, "transfers" | "room">;

/** Ana sends a file of her own, unless it is named, for a booking. */
export const sends = (
  { transfers }: At,
  { id: bookingId, guestId }: Booking,
  sha256 = aFile(),
  mediaId: string = randomUUID(),
) =>
  transfers.receiveReceipt({
    ...{ bookingId, sha256, mediaId, kind: "photo" },
    actor: { kind: "guest", guestId, channel: "telegram" },
  });

/** Whoever answers has seen everything, unless it is said of how many. */
const EVERYTHING = 99;

export const confirms = (
  { transfers }: At,
  checkId: string,
  amount: number,
  key: string = randomUUID(),
  seen = EVERYTHING,
) => transfers.transferCame({ checkId, amount: centavos(amount), key, actor: marta, seen });

export const denies = (
  { transfers }: At,
  checkId: string,
  { as = "not_received", seen = EVERYTHING }: { as?: "not_received" | "same"; seen?: number } = {},
) =>
  transfers.transferDidNotCome({
    checkId,
    key: randomUUID(),
    actor: marta,
    tellGuest: as !== "same",
    as,
    seen,
  });

export const standing = async ({ room }: At, { code }: Booking) => {
  const booking = await room.bookingByCode(code);
  return [booking?.state, booking?.deadline ?? null];
};
