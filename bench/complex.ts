import { createBooking } from "../src/booking/booking.ts";
import { addDays, todayIn } from "../src/booking/domain/civil-date.ts";
import { HORIZON_DAYS, type Stay } from "../src/booking/domain/stay.ts";
import type { Db } from "../src/db/connect.ts";
import type { CabinLocks } from "../src/locks/cabin-locks.ts";
import { createOutbox } from "../src/outbox/outbox.ts";
import { createMoney } from "../src/payments/money.ts";
import { systemClock } from "../src/shared/clock.ts";
import type { createMetrics } from "../src/shared/metrics.ts";
import { createOwners } from "../src/staff/owners.ts";
import { aComplex, aSeason, type TestComplex } from "../test/support/builders/booking.ts";

/** Of every stay the benches ask for. */
const NIGHTS = 3;

/** How many stays one after the other fit between tomorrow and the horizon. */
export const STAYS_PER_CABIN = Math.floor((HORIZON_DAYS - 1) / NIGHTS);

const today = todayIn("America/Argentina/Cordoba", systemClock());

/** One of the stays that do not touch each other, by its number. */
export function stayNumber(number: number): Stay {
  const checkIn = addDays(today, 1 + number * NIGHTS);
  return { checkIn, checkOut: addDays(checkIn, NIGHTS) };
}

/** Open for the whole horizon; each request is the owner's to approve, in one chat. */
export async function openComplex(db: Db): Promise<TestComplex> {
  const season = aSeason({ firstNight: today, lastNight: addDays(today, HORIZON_DAYS) });
  const complex = await aComplex(db, { mode: "approval", seasons: [season] });
  await createOwners({ db, complexId: complex.id }).appoint(["telegram:1"]);
  return complex;
}

/** The booking room as the product runs it: real outbox, jobs, audit and clock. */
export function openBookingRoom(deps: {
  readonly db: Db;
  readonly complexId: string;
  readonly locks: CabinLocks;
  readonly metrics: ReturnType<typeof createMetrics>;
}) {
  const owners = createOwners(deps);
  const outbox = createOutbox({
    chatsOf: async (trx, audience) => (audience.to === "guest" ? [audience.chatId] : owners.chatsOf(trx)),
    clock: systemClock,
  });
  return createBooking({
    ...{ ...deps, outbox, clock: systemClock },
    money: createMoney({ outbox, clock: systemClock }),
  });
}
