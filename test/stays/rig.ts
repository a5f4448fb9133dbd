import type { BookingDeps } from "../../src/booking/deps.ts";
import type { Booking } from "../../src/booking/domain/booking.ts";
import type { Stay } from "../../src/booking/domain/stay.ts";
import type { Db } from "../../src/db/connect.ts";
import { aCabinAndTwoGuests, granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";

const CODES = {
  instructions: {
    "es-AR": "La llave está en la caja.",
    "pt-BR": "A chave está na caixa.",
    en: "It is in the box.",
  },
  accessCode: "2580",
  wifi: { name: "Horneros", password: "barro" },
};

/**
 * Ana's booking of Saturday 10 to Thursday 15 January, made and confirmed on Monday the 5th at noon; the cabin has codes.
 */
export async function aStay(
  db: Db,
  dates: Stay = stay("2026-01-10", "2026-01-15"),
  deps: Partial<Pick<BookingDeps, "outbox">> = {},
) {
  const desk = await aCabinAndTwoGuests(db, { mode: "instant", ...deps });
  await db.raw("update cabins set arrival = :arrival where id = :cabinId", {
    arrival: JSON.stringify(CODES),
    cabinId: desk.cabinId,
  });
  const booking = granted(await desk.ana.holds(dates));
  granted(await desk.settles(booking));
  const own = { code: booking.code, guestId: desk.ana.guestId };
  return {
    ...desk,
    booking,
    own,
    /** Two processes do at that moment what is done every minute. */
    async at(instant: string): Promise<void> {
      desk.clock.set(instant);
      await desk.room.advanceStays();
      await Promise.all([desk.stays.sendReminders(), desk.stays.sendReminders()]);
    },
    /** What Ana was told by the calendar, in order. */
    async told(): Promise<string[]> {
      const notices = await desk.notices(desk.ana.chatId);
      return notices.filter((event) => /^(reminder|arrival)_/.test(event));
    },
    pays: (amount: number) => pays(db, booking, amount),
    async now(): Promise<Booking> {
      const found = await desk.room.bookingByCode(booking.code);
      if (found === undefined) throw new Error("It is gone.");
      return found;
    },
  };
}

let payments = 0;

async function pays(db: Db, { id }: Booking, amount: number): Promise<void> {
  payments += 1;
  await db.raw(
    `insert into payments (
       provider_id, booking_id, status, status_detail, amount, refunded, currency, outcome, updated_at)
     values (:provider, :id, 'approved', 'accredited', :amount, 0, 'ARS', 'booked', now())`,
    { provider: `stay-${payments}`, id, amount },
  );
}
