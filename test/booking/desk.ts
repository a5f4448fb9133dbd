import { randomUUID } from "node:crypto";
import { auditOf } from "../../src/audit/tables/audit-entries.ts";
import { type BookingRoom, createBooking } from "../../src/booking/booking.ts";
import type { ChangeRequest } from "../../src/booking/change-booking.ts";
import type { BookingDeps } from "../../src/booking/deps.ts";
import { type Booking, isChangeable } from "../../src/booking/domain/booking.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import type { Stay } from "../../src/booking/domain/stay.ts";
import type { HoldRequest } from "../../src/booking/place-hold.ts";
import type { Db } from "../../src/db/connect.ts";
import { inTransaction } from "../../src/db/transaction.ts";
import type { CabinLocks } from "../../src/locks/cabin-locks.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { createMoneyByHand } from "../../src/payments/by-hand/money-by-hand.ts";
import { createMoney } from "../../src/payments/money.ts";
import { createRefundQueue } from "../../src/payments/refunds/refund-queue.ts";
import { createTransfers } from "../../src/payments/transfers/transfers.ts";
import { MINUTE_MS } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { createStays } from "../../src/stays/stays.ts";
import { aCabin, aComplex, aGuest, aParty, type TestComplex } from "../support/builders/booking.ts";

/** Monday noon in Córdoba. */
const NOON = new Date("2026-01-05T15:00:00Z");

/** As with a Redis that is away: only the database keeps guests apart. */
export const noLocks: Pick<CabinLocks, "withCabin"> = { withCabin: (_cabinId, work) => work() };

function aClock(start = NOON) {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    set: (instant: string) => {
      now = Date.parse(instant);
    },
    advance: ({ minutes }: { minutes: number }) => {
      now += minutes * MINUTE_MS;
    },
  };
}

/** A complex with its booking room, where it is Monday 5 January 2026, noon; owners are told in one chat. */
export async function aDesk(
  db: Db,
  options: Partial<BookingDeps> & { complex?: TestComplex; mode?: "approval" | "instant" } = {},
) {
  const { mode, complex = await aComplex(db, mode && { mode }), ...deps } = options;
  const clock = aClock();
  const ownersChat = `telegram:owners-of-${complex.id}`;
  const outbox = createOutbox({
    chatsOf: async (_trx, audience) =>
      audience.to === "guest" ? [audience.chatId] : [ownersChat].filter((chat) => chat !== audience.except),
    clock: clock.now,
  });
  const room = createBooking({
    complexId: complex.id,
    db,
    locks: noLocks,
    outbox,
    clock: clock.now,
    metrics: createMetrics(),
    money: createMoney({ outbox, clock: clock.now }),
    ...deps,
  });
  const logger = createLogger({ level: "silent" });
  const heldBy = { complexId: complex.id, db, outbox, clock: clock.now, ...deps };
  const stays = createStays({ ...heldBy, booking: room, logger });
  const marta = { kind: "owner", name: "Marta", channel: "telegram" } as const;

  return {
    db,
    complex,
    room,
    stays,
    moneyByHand: createMoneyByHand({ ...heldBy, booking: room, logger }),
    transfers: createTransfers({ ...heldBy, booking: room, logger }),
    refunds: createRefundQueue(heldBy),
    clock,
    ownersChat,
    marta: {
      approves: ({ code }: Booking) => room.approveRequest({ code, actor: marta }),
      declines: ({ code }: Booking, reason = "Estamos pintando.") =>
        room.declineRequest({ code, actor: marta, reason }),
      cancels: ({ code }: Booking, reason = "Se rompió el techo.") =>
        room.cancelBooking({ code, actor: marta, reason }),
    },
    /** The deposit arrives. */
    settles: ({ id }: Booking) => inTransaction(db, (trx) => room.settleDeposit(trx, id)),
    /** What happened to a booking, in order. */
    storyOf: async ({ code }: Booking) => (await auditOf(db, `booking:${code}`)).map(({ to }) => to),
    notices: (chatId: string) => noticesTo(db, chatId),
  };
}

/** One cabin, and people who want it. */
export async function aCabinAndTwoGuests(db: Db, options: Parameters<typeof aDesk>[1] = {}) {
  const desk = await aDesk(db, options);
  const cabinId = await aCabin(db, desk.complex);
  const ana = await aGuestAt(db, desk.room, cabinId, "Ana");
  const bruno = await aGuestAt(db, desk.room, cabinId, "Bruno");
  return { ...desk, cabinId, ana, bruno };
}

/** A guest who holds dates in a cabin and cancels what is their own. */
export async function aGuestAt(db: Db, room: BookingRoom, cabinId: string, name = "Ana") {
  const guest = await aGuest(db, name);
  return {
    ...guest,
    holds: (stay: Stay, request: Partial<HoldRequest> = {}) =>
      room.holdDates({
        key: randomUUID(),
        cabinId,
        stay,
        party: aParty(),
        guestId: guest.guestId,
        chatId: guest.chatId,
        channel: "telegram",
        ...request,
      }),
    /** What is paid, once they were shown what comes back and what is kept, in centavos. */
    cancels: ({ code }: Booking, shown?: { readonly back: number; readonly kept: number }) =>
      room.cancelBooking({
        ...(shown && { expected: { refund: centavos(shown.back), kept: centavos(shown.kept) } }),
        code,
        actor: { kind: "guest", guestId: guest.guestId, channel: "telegram" },
        reason: null,
      }),
    /** To the given dates, cabin or party, at the price that was told for them. */
    async changes(booking: Booking, to: Partial<ChangeRequest> = {}) {
      const { cabinId, stay, party } = { ...booking, ...to };
      const changes = isChangeable(booking) ? await room.findChanges(booking, { stay, party }) : undefined;
      const offers = changes?.ok ? [changes.value.own, ...changes.value.others] : [];
      const total = offers.find((offer) => offer?.cabinId === cabinId)?.quote.total ?? booking.quote.total;
      return room.changeBooking({
        ...{ key: randomUUID(), code: booking.code, cabinId, stay, party },
        actor: { kind: "guest", guestId: guest.guestId, channel: "telegram" },
        expected: { total },
        ...to,
      });
    },
  };
}

/** For steps of a story that are not what its test is about. */
export function granted<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

async function noticesTo(db: Db, chatId: string): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { event: string }[] }>(
    "select body ->> 'event' as event from outbox where chat_id = :chatId order by id",
    { chatId },
  );
  return rows.map(({ event }) => event);
}
