import { afterAll, describe, expect, it } from "vitest";
import { auditOf } from "../../src/audit/tables/audit-entries.ts";
import { mergeGuests } from "../../src/booking/merge-guests.ts";
import { guestNow } from "../../src/booking/tables/guests.ts";
import { connect, type Db } from "../../src/db/connect.ts";
import { inTransaction } from "../../src/db/transaction.ts";
import { aCabin, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aCabinAndTwoGuests, aGuestAt, granted } from "./desk.ts";
import { somebodyWaits } from "./somebody-waits.ts";

const { url } = testDatabase();
const crowd = connect(url, { max: 24 });
afterAll(() => crowd.destroy());

const firstWeek = stay("2026-01-10", "2026-01-17");
const secondWeek = stay("2026-01-17", "2026-01-24");
const ROUNDS = [1, 2, 3, 4, 5, 6, 7, 8];

type Guest = { readonly guestId: string };
const merging = (joined: Guest, kept: Guest) => ({
  ...{ joined: joined.guestId, kept: kept.guestId },
  ...{ channel: "whatsapp", at: new Date("2026-01-05T15:00:00Z") },
});
const merge = (joined: Guest, kept: Guest, db: Db = crowd) =>
  inTransaction(db, (trx) => mergeGuests(trx, merging(joined, kept)));

/** Three guests who are one person, and each her own cabin. */
async function onePerson() {
  const desk = await aCabinAndTwoGuests(crowd, { mode: "instant" });
  const [second, third] = [await aCabin(crowd, desk.complex), await aCabin(crowd, desk.complex)];
  const ana = desk.ana;
  const anita = await aGuestAt(crowd, desk.room, second, "Anita");
  const anna = await aGuestAt(crowd, desk.room, third, "Anna");
  const codesOf = async ({ guestId }: Guest) =>
    (await desk.room.bookingsOf(guestId)).map(({ code }) => code).sort();
  return { ...desk, ana, anita, anna, codesOf };
}

describe("a guest who turns out to be another", () => {
  it("has the bookings of both, each as it stood", async () => {
    const { ana, anita, codesOf, storyOf } = await onePerson();
    const [hers, other] = [granted(await ana.holds(firstWeek)), granted(await anita.holds(secondWeek))];
    await merge(anita, ana);
    expect(await codesOf(ana)).toEqual([hers.code, other.code].sort());
    expect(await codesOf(anita)).toEqual([]);
    expect(await storyOf(other)).toEqual(["awaiting_deposit"]);
  });

  it("is written down, with what was moved", async () => {
    const { ana, anita } = await onePerson();
    const { code } = granted(await anita.holds(firstWeek));
    await merge(anita, ana);
    expect(await auditOf(crowd, `guest:${anita.guestId}`)).toMatchObject([
      {
        action: "guests_merged",
        actor: "guest",
        channel: "whatsapp",
        details: { into: ana.guestId, bookings: [code] },
      },
    ]);
  });

  it("is so once: again, or the other way round, changes nothing", async () => {
    const { ana, anita } = await onePerson();
    expect(await merge(anita, ana)).toEqual({ from: anita.guestId, to: ana.guestId });
    expect(await merge(anita, ana)).toBeUndefined();
    expect(await merge(ana, anita)).toBeUndefined();
    expect(await merge(ana, ana)).toBeUndefined();
  });

  it("may turn out to be a third: whoever was merged before goes along", async () => {
    const { ana, anita, anna, codesOf } = await onePerson();
    await merge(anita, ana);
    await merge(ana, anna);
    const { code } = granted(await anita.holds(firstWeek));
    expect(await codesOf(anna)).toEqual([code]);
    expect(await crowd.transaction((trx) => guestNow(trx, anita.guestId))).toBe(anna.guestId);
  });
});

describe("a booking made while its guest turns out to be another", () => {
  it("waits until that is decided, and is the other's", async () => {
    const { ana, anita, codesOf } = await onePerson();
    const trx = await crowd.transaction();
    await mergeGuests(trx, merging(anita, ana));
    const holding = anita.holds(firstWeek);
    await somebodyWaits(crowd);
    await trx.commit();
    const held = granted(await holding);
    expect(held.guestId).toBe(ana.guestId);
    expect(await codesOf(ana)).toEqual([held.code]);
  });

  it("stays hers where it came to nothing", async () => {
    const { ana, anita, codesOf } = await onePerson();
    const trx = await crowd.transaction();
    await mergeGuests(trx, merging(anita, ana));
    const holding = anita.holds(firstWeek);
    await somebodyWaits(crowd);
    await trx.rollback();
    const held = granted(await holding);
    expect(await codesOf(anita)).toEqual([held.code]);
  });

  it("is found by whoever brings its money at that moment", async () => {
    const { ana, anita, settles, storyOf } = await onePerson();
    const held = granted(await anita.holds(firstWeek));
    const trx = await crowd.transaction();
    await mergeGuests(trx, merging(anita, ana));
    const settling = settles(held);
    await somebodyWaits(crowd);
    await trx.commit();
    expect(granted(await settling)).toMatchObject({ state: "confirmed", guestId: ana.guestId });
    expect(await storyOf(held)).toEqual(["awaiting_deposit", "confirmed"]);
  });

  it.each(ROUNDS)("is never lost, however it falls out (round %i)", async () => {
    const { ana, anita, anna, codesOf } = await onePerson();
    const [first, second, third] = await Promise.all([
      anita.holds(firstWeek),
      ana.holds(firstWeek),
      anita.holds(secondWeek),
      merge(anita, ana),
      merge(ana, anna),
      merge(anna, anita),
    ]);
    const later = await anna.holds(firstWeek);
    const codes = [first, second, third, later].map((held) => granted(held).code).sort();
    const person = await crowd.transaction((trx) => guestNow(trx, ana.guestId));
    expect(await codesOf({ guestId: person })).toEqual(codes);
  });
});
