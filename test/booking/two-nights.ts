import type { Money } from "../../src/booking/deps.ts";
import type { Booking } from "../../src/booking/domain/booking.ts";
import { type Centavos, centavos, minus, plus } from "../../src/booking/domain/money.ts";
import type { Db } from "../../src/db/connect.ts";
import { aCabin, stay } from "../support/builders/booking.ts";
import { aCabinAndTwoGuests, granted } from "./desk.ts";

/** Monday to Wednesday at 100.00 a night: 200.00 in all, of which 60.00 are the deposit. */
export const twoNights = stay("2026-01-12", "2026-01-14");
export const otherWeek = stay("2026-01-19", "2026-01-21");

/** Ana has two nights in the Quebracho; the Algarrobo is free. */
export async function anaHasTwoNights(db: Db, mode: "instant" | "approval" = "instant") {
  const purse = aPurse();
  const desk = await aCabinAndTwoGuests(db, { mode, money: purse.money });
  const algarrobo = await aCabin(db, desk.complex, { name: "Algarrobo", maxGuests: 6 });
  const booking = granted(await desk.ana.holds(twoNights));
  /** The deposit, or more, arrives. */
  const pays = async (amount: number = booking.quote.deposit) => {
    purse.pays(booking, amount);
    return granted(await desk.settles(booking));
  };
  return { ...desk, purse, algarrobo, booking, pays };
}

/** Keeps in mind what guests paid, and what went back. */
function aPurse() {
  const kept = new Map<string, Centavos>();
  const receivedFor = (id: string) => kept.get(id) ?? centavos(0);
  const money: Money = {
    received: async (_trx, bookingId) => receivedFor(bookingId),
    async giveBack(_trx, { id }, amount) {
      kept.set(id, minus(receivedFor(id), amount));
    },
    completeDeposit: async () => {},
  };
  return {
    money,
    receivedFor: ({ id }: Booking) => receivedFor(id),
    pays({ id }: Booking, amount: number): void {
      kept.set(id, plus(receivedFor(id), centavos(amount)));
    },
  };
}
