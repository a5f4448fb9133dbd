import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AwaitingOwner, Booking, Ending } from "../../../src/booking/domain/booking.ts";
import { isHold } from "../../../src/booking/domain/booking.ts";
import { deadlineOf } from "../../../src/booking/domain/deadline.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import {
  approve,
  awaitDepositAgain,
  awaitTransferCheck,
  cancel,
  confirm,
  decline,
  expire,
  retake,
} from "../../../src/booking/domain/moves.ts";
import { quoteStay } from "../../../src/booking/domain/prices/quote.ts";
import { aParty, aTariff, stay } from "../../support/builders/booking.ts";
import { granted } from "../desk.ts";

const deadline = "2026-01-06T03:00:00.000Z";
const later = "2026-01-07T03:00:00.000Z";
const byMarta: Ending = { by: "Marta", reason: "Estamos pintando.", at: "2026-01-05T15:00:00.000Z" };

/** What an attempt to make a move on a booking in any state gives: the move where there is one from there. */
const attempts = {
  approve: (b: Booking) => (b.state === "awaiting_owner" ? approve(b, later) : b),
  decline: (b: Booking) => (b.state === "awaiting_owner" ? decline(b, byMarta) : b),
  receipt: (b: Booking) => (b.state === "awaiting_deposit" ? awaitTransferCheck(b, later) : b),
  notReceived: (b: Booking) => (b.state === "awaiting_transfer_check" ? awaitDepositAgain(b, later) : b),
  confirm: (b: Booking) =>
    b.state === "awaiting_deposit" || b.state === "awaiting_transfer_check" ? confirm(b) : b,
  cancel: (b: Booking) => (isHold(b) || b.state === "confirmed" ? cancel(b, byMarta) : b),
  expire: (b: Booking) => (isHold(b) ? expire(b, byMarta) : b),
  retake: (b: Booking) => (b.state === "expired" ? retake(b) : b),
};
const names = Object.keys(attempts) as (keyof typeof attempts)[];

const table: Record<string, readonly string[]> = {
  awaiting_owner: ["awaiting_deposit", "declined", "cancelled", "expired"],
  awaiting_deposit: ["awaiting_transfer_check", "confirmed", "cancelled", "expired"],
  awaiting_transfer_check: ["awaiting_deposit", "confirmed", "cancelled", "expired"],
  confirmed: ["cancelled"],
  declined: [],
  cancelled: [],
  expired: ["confirmed"],
};

function aRequest(): AwaitingOwner {
  const nights = stay("2026-01-10", "2026-01-12");
  return {
    id: "b1",
    code: "K7Q2MX",
    complexId: "c1",
    cabinId: "cabin-1",
    cabinName: "Quebracho",
    picture: null,
    guestId: "g1",
    guestName: "Ana",
    chatId: "telegram:1",
    stay: nights,
    party: aParty(),
    quote: granted(quoteStay(nights, aParty(), aTariff(), { today: nights.checkIn })),
    cancellationPolicy: { name: "moderate", steps: [] },
    refundCheckIn: nights.checkIn,
    balanceDueDays: null,
    balanceDueOn: null,
    damageDeposit: centavos(0),
    createdAt: "2026-01-05T15:00:00.000Z",
    state: "awaiting_owner",
    deadline,
    ended: null,
  };
}

describe("a booking's moves", () => {
  it("never lead anywhere but where the table says", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 12 }), (moves) => {
        let booking: Booking = aRequest();
        for (const move of moves) {
          const next: Booking = attempts[move](booking);
          if (next !== booking) expect(table[booking.state]).toContain(next.state);
          booking = next;
        }
      }),
    );
  });

  it("leave a deadline exactly where somebody is waited for, and an ending exactly where it came to nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 12 }), (moves) => {
        const booking = moves.reduce<Booking>((before, move) => attempts[move](before), aRequest());
        expect(booking.deadline !== null).toBe(booking.state.startsWith("awaiting_"));
        expect(booking.ended !== null).toBe(["declined", "expired", "cancelled"].includes(booking.state));
      }),
    );
  });

  it("change neither the price nor the dates", () => {
    const request = aRequest();
    const { quote, stay: nights } = confirm(approve(request, later));
    expect({ quote, nights }).toEqual({ quote: request.quote, nights: request.stay });
  });

  it("give the guest new time for the deposit", () => {
    expect(approve(aRequest(), later)).toMatchObject({ state: "awaiting_deposit", deadline: later });
  });

  it("remember who ended it and why", () => {
    expect(decline(aRequest(), byMarta)).toMatchObject({ state: "declined", deadline: null, ended: byMarta });
  });
});

describe("a deadline", () => {
  const now = new Date("2026-01-10T20:00:00Z"); // 17:00 in Córdoba
  const zone = "America/Argentina/Cordoba";

  it.each([
    { minutes: 60, nights: stay("2026-01-10", "2026-01-12"), until: "2026-01-10T21:00:00.000Z" },
    { minutes: 720, nights: stay("2026-01-10", "2026-01-12"), until: "2026-01-11T03:00:00.000Z" },
    { minutes: 720, nights: stay("2026-01-11", "2026-01-12"), until: "2026-01-11T08:00:00.000Z" },
  ])("$minutes minutes before a stay from $nights.checkIn is at $until", ({ minutes, nights, until }) => {
    expect(deadlineOf(now, minutes, nights, zone)).toBe(until);
  });

  it("leaves whoever books at midnight a quarter of an hour", () => {
    const midnight = new Date("2026-01-11T02:59:00Z");
    const tonight = stay("2026-01-10", "2026-01-12");
    expect(deadlineOf(midnight, 60, tonight, zone)).toBe("2026-01-11T03:14:00.000Z");
  });
});
