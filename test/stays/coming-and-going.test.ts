import { describe, expect, it } from "vitest";
import { granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aStay } from "./rig.ts";

const { knex } = testDatabase();
const MARTA = { kind: "owner", name: "Marta", channel: "telegram" } as const;

describe("a booking", () => {
  it.each([
    { instant: "2026-01-10T17:59:00Z", story: ["confirmed"] },
    { instant: "2026-01-10T18:00:00Z", story: ["confirmed", "checked_in"] },
    { instant: "2026-01-15T12:59:00Z", story: ["confirmed", "checked_in"] },
    { instant: "2026-01-15T13:00:00Z", story: ["confirmed", "checked_in", "completed"] },
    { instant: "2026-03-01T13:00:00Z", story: ["confirmed", "checked_in", "completed"] },
  ])("comes and goes by the clock of the house: at $instant $story", async ({ instant, story }) => {
    const { room, clock, booking, storyOf, notices, ana } = await aStay(knex);
    const told = await notices(ana.chatId);
    clock.set(instant);
    await Promise.all([room.advanceStays(), room.advanceStays()]);
    expect((await storyOf(booking)).slice(1)).toEqual(story);
    expect(await notices(ana.chatId)).toEqual(told);
  });

  it("that is not paid comes nowhere", async () => {
    const { room, clock, bruno } = await aStay(knex);
    const hold = granted(await bruno.holds(stay("2026-01-07", "2026-01-09")));
    clock.set("2026-01-20T13:00:00Z");
    await room.advanceStays();
    expect(await room.bookingByCode(hold.code)).toMatchObject({ state: "awaiting_deposit" });
  });
});

describe("a stay that has begun", () => {
  it("can still be called off by the owner, and all of it goes back", async () => {
    const { room, at, booking, now, storyOf } = await aStay(knex);
    await at("2026-01-11T15:00:00Z");
    expect(await now()).toMatchObject({ state: "checked_in" });
    expect(await room.refundNow(await now(), "owner")).toBeDefined();
    granted(await room.cancelBooking({ code: booking.code, actor: MARTA, reason: "Se rompió el techo." }));
    expect((await storyOf(booking)).slice(-2)).toEqual(["checked_in", "cancelled"]);
  });
});

describe("when they arrive", () => {
  it("is told to the owners once for each answer", async () => {
    const { stays, own, notices, ownersChat, booking } = await aStay(knex);
    for (const about of ["17:00–19:00", "17:00–19:00", "tipo 8 de la noche"])
      granted(await stays.announceArrival({ ...own, about }));
    expect((await notices(ownersChat)).filter((event) => event === "arrival_told")).toHaveLength(2);
    expect(await stays.arrivalOf(booking.id)).toBe("tipo 8 de la noche");
  });

  it("is nobody else's to say, nor of a stay that is over", async () => {
    const { stays, own, bruno, at } = await aStay(knex);
    const other = { ...own, guestId: bruno.guestId, about: "18:00" };
    expect(await stays.announceArrival(other)).toMatchObject({ error: { kind: "no_such_booking" } });
    await at("2026-01-16T15:00:00Z");
    expect(await stays.announceArrival({ ...own, about: "18:00" })).toMatchObject({
      error: { kind: "not_coming" },
    });
  });
});

const ANA = { name: "Ana Pérez", document: "30123456" };
const JUAN = { name: "Juan Pérez", document: "31123456" };

describe("the passenger list", () => {
  it("has each person once, with the document that was said last", async () => {
    const { stays, own } = await aStay(knex);
    granted(await stays.noteTravellers({ ...own, people: [ANA, JUAN] }));
    const again = await stays.noteTravellers({ ...own, people: [{ name: "ANA PÉREZ", document: "AB999" }] });
    expect(granted(again)).toMatchObject([{ name: "ANA PÉREZ", document: "AB999" }, JUAN]);
  });

  it("has no more people than the booking is for, also where two chats write at once", async () => {
    const { stays, own } = await aStay(knex);
    const extra = { name: "Zoe", document: "99999" };
    expect(await stays.noteTravellers({ ...own, people: [ANA, JUAN, extra] })).toMatchObject({
      error: { kind: "too_many", party: 2, named: 3 },
    });
    const both = await Promise.all([
      stays.noteTravellers({ ...own, people: [ANA, JUAN] }),
      stays.noteTravellers({ ...own, people: [extra] }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("loses who is taken off it, and is nobody else's to read or write", async () => {
    const { stays, own, bruno } = await aStay(knex);
    const [first] = granted(await stays.noteTravellers({ ...own, people: [ANA, JUAN] }));
    const stranger = { ...own, guestId: bruno.guestId };
    expect(await stays.forgetTraveller({ ...stranger, id: first?.id ?? 0 })).toMatchObject({ ok: false });
    expect(granted(await stays.forgetTraveller({ ...own, id: first?.id ?? 0 }))).toMatchObject([JUAN]);
  });

  it.each([
    { instant: "2026-03-16T15:00:00Z", kept: 2 },
    { instant: "2026-03-17T15:00:00Z", kept: 0 },
  ])("is forgotten sixty days after check-out: on $instant $kept are kept", async ({ instant, kept }) => {
    const { stays, own, clock, booking } = await aStay(knex);
    granted(await stays.noteTravellers({ ...own, people: [ANA, JUAN] }));
    clock.set(instant);
    await stays.forgetTravellers();
    expect(await stays.travellersOf(booking.id)).toHaveLength(kept);
  });
});

describe("the passenger list of a stay that is cancelled", () => {
  it("is forgotten the next morning, and can be written no more", async () => {
    const { stays, own, room, booking } = await aStay(knex);
    granted(await stays.noteTravellers({ ...own, people: [ANA, JUAN] }));
    granted(await room.cancelBooking({ code: booking.code, actor: MARTA, reason: "Se inundó." }));
    await stays.forgetTravellers();
    expect(await stays.travellersOf(booking.id)).toEqual([]);
    expect(await stays.noteTravellers({ ...own, people: [ANA] })).toMatchObject({
      error: { kind: "not_coming" },
    });
  });
});

describe("what a guest says of their stay", () => {
  async function afterwards() {
    const house = await aStay(knex);
    await house.at("2026-01-15T15:00:00Z");
    const says = (stars: number, words = "") => house.stays.giveFeedback({ ...house.own, stars, words });
    const publishes = (isPublic: boolean) =>
      house.stays.publishFeedback({ code: house.booking.code, actor: MARTA, isPublic });
    return { ...house, says, publishes };
  }

  it("is said once it is over, by nobody else, and told to the owners once", async () => {
    const before = await aStay(knex);
    const early = { ...before.own, stars: 5, words: "" };
    expect(await before.stays.giveFeedback(early)).toMatchObject({ error: { kind: "not_over" } });

    const { stays, own, bruno, says, notices, ownersChat } = await afterwards();
    const stranger = { ...own, guestId: bruno.guestId, stars: 1, words: "" };
    expect(await stays.giveFeedback(stranger)).toMatchObject({ error: { kind: "no_such_booking" } });
    granted(await says(4));
    granted(await says(4));
    granted(await says(5, "¡Hermoso!"));
    expect((await notices(ownersChat)).filter((event) => event === "feedback_given")).toHaveLength(2);
  });

  it("is read by everybody only while an owner publishes it, and stays as it is meanwhile", async () => {
    const { says, publishes, stays, cabinId } = await afterwards();
    granted(await says(4, "Muy lindo."));
    expect(await stays.publishedFeedback(cabinId)).toEqual({ count: 0, averageStars: 0, newest: [] });
    granted(await publishes(true));
    granted(await publishes(true));
    expect(await stays.publishedFeedback(cabinId)).toEqual({
      count: 1,
      averageStars: 4,
      newest: [{ guest: "Ana", stars: 4, words: "Muy lindo." }],
    });
    expect(await says(1)).toMatchObject({ error: { kind: "published" } });
    granted(await publishes(false));
    expect(await stays.publishedFeedback(cabinId)).toMatchObject({ count: 0 });
    granted(await says(1));
    expect(await stays.latestFeedback()).toMatchObject([{ stars: 1, published: false, guest: "Ana" }]);
  });

  it("cannot be published before it was said", async () => {
    expect(await (await afterwards()).publishes(true)).toMatchObject({ error: { kind: "no_feedback" } });
  });
});
