import { aCabin, aGuest } from "../../test/support/builders/booking.ts";
import { openComplex, STAYS_PER_CABIN, stayNumber } from "../complex.ts";
import type { BenchDatabase } from "../ground.ts";

export const CONNECTIONS = 8;

export type FreeCabins = Awaited<ReturnType<typeof openFreeCabins>>;
/** Dates nobody else wants, and the guest who takes them. */
export type Wish = FreeCabins["wishes"][number][number];

/** One way to hold dates. Throws when a hold does not come about. */
export type Seller = {
  /** Of the given connection. */
  hold(connection: number, wish: Wish): Promise<void>;
  close(): Promise<void>;
};

/** A complex with cabins of its own for each connection, so that no two ever want the same row; what each wishes. */
export async function openFreeCabins({ db }: BenchDatabase, wishesPerConnection: number) {
  const complex = await openComplex(db);
  const wishes = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const { guestId, chatId } = await aGuest(db);
      const cabinIds = await Promise.all(
        Array.from({ length: Math.ceil(wishesPerConnection / STAYS_PER_CABIN) }, () => aCabin(db, complex)),
      );
      return cabinIds.flatMap((cabinId) =>
        Array.from({ length: STAYS_PER_CABIN }, (_, number) => ({
          cabinId,
          stay: stayNumber(number),
          guestId,
          chatId,
        })),
      );
    }),
  );
  return { complexId: complex.id, wishes };
}
