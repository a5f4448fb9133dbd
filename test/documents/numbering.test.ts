import { describe, expect, it } from "vitest";
import { mediaById } from "../../src/media/tables/media.ts";
import { aCabinAndTwoGuests, granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { aPaidBooking, twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { enters } from "./paid.ts";
import { readPdf } from "./reading.ts";
import { documentsOf } from "./rig.ts";

const database = testDatabase();

/** Ana and Bruno each hold two nights, and nothing is paid yet. */
async function twoBookings() {
  const { knex } = database;
  const { ana, bruno, room, clock } = await aCabinAndTwoGuests(knex);
  const anas = granted(await ana.holds(twoNights));
  const brunos = granted(await bruno.holds(stay("2026-01-09", "2026-01-11")));
  return { knex, anas, brunos, room, clock, documents: documentsOf(knex, room, clock.now) };
}

describe("receipts are numbered", () => {
  it("one after another without gaps, one a payment, however many ask for them at once", async () => {
    const { knex, anas, brunos, documents } = await twoBookings();
    const paid = await Promise.all(
      [anas, brunos, anas, brunos, anas].map(async (booking) => ({
        booking,
        id: await enters(knex, booking),
      })),
    );
    const asked = [...paid, ...paid, ...paid];
    const given = await Promise.all(
      asked.map(async ({ booking, id }) => granted(await documents.receipt(booking, id, "es-AR")).number),
    );
    expect(new Set(given)).toEqual(new Set(["000001", "000002", "000003", "000004", "000005"]));
    expect(given.slice(5, 10)).toEqual(given.slice(0, 5));
    expect(given.slice(10)).toEqual(given.slice(0, 5));
  });

  it("in each complex from 1, with what was true when they were first given", async () => {
    const { knex, anas, documents, room } = await twoBookings();
    const paymentId = await enters(knex, anas);
    const first = granted(await documents.receipt(anas, paymentId, "es-AR"));
    await knex.raw("update complexes set name = 'Otro nombre', billing = null where id = ?", [
      anas.complexId,
    ]);
    await knex.raw("update guests set name = 'Otra' where id = ?", [anas.guestId]);
    const renamed = await room.bookingByCode(anas.code);
    const again = granted(await documents.receipt(renamed ?? anas, paymentId, "es-AR"));
    expect(first).toMatchObject({
      number: "000001",
      facts: { guestName: "Ana", complexName: "Los Horneros" },
    });
    expect(again).toEqual(first);
  });

  it("and given for no payment of another booking, nor for one that never was", async () => {
    const { knex, anas, brunos, documents } = await twoBookings();
    const paymentId = await enters(knex, anas, { provider: "cash:1" });
    const refused = { error: { kind: "no_such_payment" } };
    expect(await documents.receipt(brunos, paymentId, "es-AR")).toMatchObject(refused);
    await enters(knex, anas, { provider: "cash:1", kind: "reversal" });
    expect(await documents.receipt(anas, paymentId, "es-AR")).toMatchObject(refused);
    expect(await documents.paymentsOf(anas)).toEqual([]);
  });
});

describe("a document that is asked for", () => {
  it("is kept once for a day however often, is made anew once it is gone, and counts for nobody", async () => {
    const { knex, anas, documents, clock } = await twoBookings();
    const paymentId = await enters(knex, anas);
    const ask = async () => granted(await documents.receipt(anas, paymentId, "es-AR")).file;
    const file = await ask();
    expect(file?.name).toBe(`recibo-${anas.code}-000001.pdf`);
    expect(await ask()).toEqual(file);
    const kept = await mediaById(knex, file?.id ?? "");
    expect(kept).toMatchObject({ mimeType: "application/pdf", kind: "document", chatId: "house:documents" });
    clock.advance({ minutes: 24 * 60 });
    expect((await ask())?.id).not.toBe(file?.id);
    await knex.raw("delete from media");
    const anew = await ask();
    expect((await mediaById(knex, anew?.id ?? ""))?.bytes).toEqual(kept?.bytes);
  });

  it("is told in words where it cannot be made", async () => {
    const { knex, anas, documents } = await twoBookings();
    const paymentId = await enters(knex, anas);
    await knex.raw("alter table media rename to lost");
    try {
      const given = granted(await documents.receipt(anas, paymentId, "es-AR"));
      expect(given).toMatchObject({ number: "000001", facts: { amount: 60_00 }, file: null });
      expect(await documents.statement(anas, "en")).toMatchObject({
        file: null,
        account: { received: 60_00 },
      });
    } finally {
      await knex.raw("alter table lost rename to media");
    }
  });

  it("says what was paid, what goes back and what is left, as the ledger has it", async () => {
    const { booking, room, clock, ana, works } = await aPaidBooking(database);
    const documents = documentsOf(database.knex, room, clock.now);
    const of = async () =>
      (await documents.statement((await room.bookingByCode(booking.code)) ?? booking, "en")).account;
    const sums = { total: 200_00, received: 60_00, returned: 0, onItsWay: 0, kept: 0, due: 140_00 };
    expect(await of()).toEqual(sums);
    granted(await ana.cancels(booking, { back: 60_00, kept: 0 }));
    expect(await of()).toEqual({ ...sums, total: 0, onItsWay: 60_00, due: 0 });
    await works();
    const { account, file } = await documents.statement(
      (await room.bookingByCode(booking.code)) ?? booking,
      "en",
    );
    expect(account).toEqual({ ...sums, total: 0, returned: 60_00, due: 0 });
    const { text } = await readPdf((await mediaById(database.knex, file?.id ?? ""))?.bytes ?? Buffer.of());
    expect(text).toMatch(/Refund\s+Mercado Pago\s+-ARS 60.00/);
  });
});
