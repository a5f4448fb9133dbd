import { describe, expect, it } from "vitest";
import { err } from "../../src/shared/result.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, granted } from "./desk.ts";

const { knex } = testDatabase();
const firstWeek = stay("2026-01-10", "2026-01-17");

async function aRequest() {
  const desk = await aCabinAndTwoGuests(knex, { mode: "approval" });
  return { ...desk, request: granted(await desk.ana.holds(firstWeek)) };
}

describe("approving a request", () => {
  it("gives the guest an hour to pay the deposit, from then on", async () => {
    const { request, marta, clock } = await aRequest();
    clock.advance({ minutes: 120 });
    expect(await marta.approves(request)).toMatchObject({
      value: { state: "awaiting_deposit", deadline: "2026-01-05T18:00:00.000Z" },
    });
  });

  it("a second time changes nothing and says who did it", async () => {
    const { request, marta, room } = await aRequest();
    const approved = granted(await marta.approves(request));
    const jorge = { kind: "owner", name: "Jorge", channel: "telegram" } as const;
    const second = await room.approveRequest({ code: request.code, actor: jorge });
    expect(second).toEqual(err({ kind: "already", booking: approved, by: "Marta" }));
  });

  it.each([
    { minutes: 719, state: "awaiting_deposit" },
    { minutes: 720, state: "expired" },
  ])("after $minutes minutes leaves it $state", async ({ minutes, state }) => {
    const { request, marta, clock, room } = await aRequest();
    clock.advance({ minutes });
    await marta.approves(request);
    expect(await room.bookingByCode(request.code)).toMatchObject({ state });
  });

  it("too late says that it has expired, and guest and owners are told", async () => {
    const { request, marta, ana, clock, notices, ownersChat } = await aRequest();
    clock.advance({ minutes: 720 });
    expect(await marta.approves(request)).toMatchObject(
      err({ kind: "already", booking: { state: "expired" }, by: "system" }),
    );
    expect(await notices(ana.chatId)).toEqual(["hold_expired"]);
    expect(await notices(ownersChat)).toEqual(["request_placed", "hold_expired"]);
  });

  it("is refused for a code that is not ours", async () => {
    const { room } = await aRequest();
    const elsewhere = await aRequest();
    const marta = { kind: "owner", name: "Marta", channel: "telegram" } as const;
    const answer = await room.approveRequest({ code: elsewhere.request.code, actor: marta });
    expect(answer).toEqual(err({ kind: "no_such_booking" }));
  });
});

describe("declining a request", () => {
  it("frees its dates and tells the guest why", async () => {
    const { request, marta, ana, bruno, notices } = await aRequest();
    expect(await marta.declines(request, "Estamos pintando.")).toMatchObject({
      value: { state: "declined", ended: { by: "Marta", reason: "Estamos pintando." } },
    });
    expect(await notices(ana.chatId)).toEqual(["request_declined"]);
    expect(await bruno.holds(firstWeek)).toMatchObject({ ok: true });
  });

  it("is too late once it is approved", async () => {
    const { request, marta } = await aRequest();
    await marta.approves(request);
    expect(await marta.declines(request)).toMatchObject(
      err({ kind: "already", booking: { state: "awaiting_deposit" }, by: "Marta" }),
    );
  });
});

describe("cancelling", () => {
  it("by the guest frees the dates and tells the owners", async () => {
    const { request, ana, bruno, notices, ownersChat } = await aRequest();
    expect(await ana.cancels(request)).toMatchObject({
      value: { state: "cancelled", ended: { by: "guest" } },
    });
    expect(await notices(ownersChat)).toEqual(["request_placed", "booking_cancelled"]);
    expect(await bruno.holds(firstWeek)).toMatchObject({ ok: true });
  });

  it("by an owner tells the guest why", async () => {
    const { request, marta, ana, notices } = await aRequest();
    await marta.approves(request);
    expect(await marta.cancels(request, "Se rompió el techo.")).toMatchObject({
      value: { state: "cancelled", ended: { by: "Marta", reason: "Se rompió el techo." } },
    });
    expect(await notices(ana.chatId)).toEqual(["request_approved", "booking_cancelled"]);
  });

  it("finds no booking of somebody else's", async () => {
    const { request, bruno, room } = await aRequest();
    expect(await bruno.cancels(request)).toEqual(err({ kind: "no_such_booking" }));
    expect(await room.bookingByCode(request.code)).toMatchObject({ state: "awaiting_owner" });
  });

  it("of what was confirmed meanwhile needs to know what comes back", async () => {
    const { request, marta, ana, settles } = await aRequest();
    await marta.approves(request);
    await settles(request);
    expect(await ana.cancels(request)).toMatchObject(
      err({ kind: "refund_changed", booking: { state: "confirmed" }, refund: 0 }),
    );
  });
});

describe("a guest's bookings", () => {
  it("are theirs alone, the newest first", async () => {
    const { room, ana, bruno, clock, request } = await aRequest();
    clock.advance({ minutes: 1 });
    const newer = granted(await ana.holds(stay("2026-02-01", "2026-02-03")));
    await bruno.holds(stay("2026-03-01", "2026-03-03"));
    expect(await room.bookingsOf(ana.guestId)).toEqual([newer, request]);
  });

  it.each([
    { days: 30, seen: true },
    { days: 31, seen: false },
  ])("that came to nothing are seen after $days days: $seen", async ({ days, seen }) => {
    const { room, ana, clock, request } = await aRequest();
    await ana.cancels(request);
    clock.advance({ minutes: days * 24 * 60 });
    expect(await room.bookingsOf(ana.guestId)).toHaveLength(seen ? 1 : 0);
  });
});
