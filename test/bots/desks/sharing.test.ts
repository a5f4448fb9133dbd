import { describe, expect, it } from "vitest";
import { createSharing } from "../../../src/bots/desks/sharing.ts";
import { shareWord, understandSharing } from "../../../src/bots/texts/understanding/sharing.ts";
import { err } from "../../../src/shared/result.ts";
import { aCabinAndTwoGuests, aDesk, granted } from "../../booking/desk.ts";
import { stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";

const { knex } = testDatabase();
const twoNights = stay("2026-01-12", "2026-01-14");
const NONE = "A".repeat(26);

/** Ana shares her booking; Bruno travels with her. */
async function anaShares() {
  const desk = await aCabinAndTwoGuests(knex, { mode: "instant" });
  const { room, ana, bruno, clock } = desk;
  const booking = granted(await ana.holds(twoNights));
  const request = {
    code: booking.code,
    actor: { kind: "guest", guestId: ana.guestId, channel: "telegram" },
  } as const;
  const token = granted(await room.shareBooking(request));
  const openShared = createSharing({ db: knex, booking: room, clock: clock.now });
  return { ...desk, booking, request, token, opens: (said: string) => openShared(said, bruno.chatId) };
}

describe("the link of a booking", () => {
  it("shows the booking as it is now, also where it has ended", async () => {
    const { opens, token, booking, ana } = await anaShares();
    expect(granted(await opens(token))).toEqual(booking);
    granted(await ana.cancels(booking));
    expect(granted(await opens(token))).toMatchObject({ state: "cancelled" });
  });

  it("is the same until it is taken back, and then another", async () => {
    const { opens, room, request, token } = await anaShares();
    expect(granted(await room.shareBooking(request))).toBe(token);
    for (const _twice of [1, 2]) granted(await room.stopSharing(request));
    expect(await opens(token)).toEqual(err({ kind: "no_longer_shared" }));
    const another = granted(await room.shareBooking(request));
    expect(another).not.toBe(token);
    expect(await opens(another)).toMatchObject({ ok: true });
  });

  it("is one, however often it is asked for at the same moment", async () => {
    const { room, request } = await anaShares();
    granted(await room.stopSharing(request));
    const tokens = await Promise.all([1, 2, 3].map(() => room.shareBooking(request)));
    expect(new Set(tokens.map(granted)).size).toBe(1);
  });

  it("is given to nobody but the guest, and for no booking that has ended", async () => {
    const { room, ana, bruno, request, booking } = await anaShares();
    const brunos = { ...request, actor: { ...request.actor, guestId: bruno.guestId } };
    expect(await room.shareBooking(brunos)).toEqual(err({ kind: "no_such_booking" }));
    expect(await room.stopSharing(brunos)).toEqual(err({ kind: "no_such_booking" }));
    granted(await ana.cancels(booking));
    expect(await room.shareBooking(request)).toMatchObject({ error: { kind: "already" } });
  });

  it("shows nothing in another complex", async () => {
    const { token } = await anaShares();
    const { room } = await aDesk(knex);
    expect(await room.sharedBooking(token)).toEqual(err({ kind: "no_such_link" }));
  });

  it("cannot be guessed: after ten wrong ones not even the right one is shown for an hour", async () => {
    const { opens, token, clock } = await anaShares();
    for (let tries = 1; tries <= 10; tries += 1)
      expect(await opens(NONE)).toEqual(err({ kind: "no_such_link" }));
    expect(await opens(token)).toEqual(err({ kind: "too_many_tries" }));
    clock.advance({ minutes: 61 });
    for (let times = 1; times <= 12; times += 1) granted(await opens(token));
  });

  it.each([
    ["nothing", ""],
    ["a quote", "' or true --"],
    ["a booking's own code", "K7Q2MX"],
    ["a sign that cannot be stored", "\ud800\u0000"],
    ["a long one", "s".repeat(100_000)],
  ])("is not %s", async (_what, said) => {
    const { opens } = await anaShares();
    expect(await opens(said)).toEqual(err({ kind: "no_such_link" }));
  });
});

describe("what a link says in the chat", () => {
  const token = "23456789ABCDEFGHJKLMNPQRST";

  it.each([
    shareWord(token),
    `Quiero ver la reserva s_${token}`,
    `s_${token.toLowerCase()}!`,
    `¿s_${token}?`,
  ])("is heard in %s", (words) => expect(understandSharing(words)).toBe(`shared ${token}`));

  it.each([
    "s_",
    `s_${token}A`,
    `s_${token.slice(1)}`,
    `xs_${token}`,
    token,
    "/start",
    `s_${token.slice(1)}0`,
  ])("is not heard in %s", (words) => expect(understandSharing(words)).toBeUndefined());
});
