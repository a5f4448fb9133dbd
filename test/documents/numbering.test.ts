import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import type { KeptDocument } from "../../src/documents/keep-document.ts";
import { mediaById } from "../../src/media/tables/media.ts";
import { aCabinAndTwoGuests, granted } from "../booking/desk.ts";
import { stay } from "../support/builders/booking.ts";
import { aPaidBooking, twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { became, paid } from "./paid.ts";
import { readPdf } from "./reading.ts";
import { documentsOf } from "./rig.ts";

const database = testDatabase();
const marta = { kind: "owner", name: "Marta", channel: "telegram" } as const;
const fail = (): never => expect.fail("There is none.");

/** Ana and Bruno each hold two nights, and nothing is paid yet. */
async function twoBookings() {
  const { knex } = database;
  const { ana, bruno, room, clock, moneyByHand } = await aCabinAndTwoGuests(knex, { mode: "instant" });
  const anas = granted(await ana.holds(twoNights));
  const brunos = granted(await bruno.holds(stay("2026-01-09", "2026-01-11")));
  return { knex, anas, brunos, room, clock, moneyByHand, documents: documentsOf(knex, room, clock.now) };
}

describe("receipts are numbered", () => {
  it("one after another without gaps, one a payment, however many ask for them at once", async () => {
    const { knex, anas, brunos, documents } = await twoBookings();
    const payments = await Promise.all(
      [anas, brunos, anas, brunos, anas].map(async (booking) => ({
        booking,
        id: await paid(knex, booking),
      })),
    );
    const asked = [...payments, ...payments, ...payments];
    const given = await Promise.all(
      asked.map(async ({ booking, id }) => granted(await documents.receipt(booking, id, "es-AR")).number),
    );
    expect(new Set(given)).toEqual(new Set(["000001", "000002", "000003", "000004", "000005"]));
    expect(given.slice(5, 10)).toEqual(given.slice(0, 5));
    expect(given.slice(10)).toEqual(given.slice(0, 5));
  });

  it("in each complex from 1, with what was true when they were first given", async () => {
    const { knex, anas, documents, room } = await twoBookings();
    const paymentId = await paid(knex, anas);
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

  it("and given for no payment of another booking, nor for one that never was or that goes back by itself", async () => {
    const { anas, brunos, documents, moneyByHand } = await twoBookings();
    const key = randomUUID();
    const cash = { bookingId: anas.id, method: "cash", amount: centavos(60_00), key, actor: marta } as const;
    const { payment } = granted(await moneyByHand.take(cash));
    const [{ paymentId, method } = fail()] = await documents.paymentsOf(anas);
    expect(method).toBe("cash");
    const refused = { error: { kind: "no_such_payment" } };
    expect(await documents.receipt(brunos, paymentId, "es-AR")).toMatchObject(refused);
    granted(await moneyByHand.undoTaking({ payment, reason: "Era falso.", actor: marta }));
    const late = await paid(database.knex, anas, { outcome: "refund" });
    for (const id of [paymentId, late])
      expect(await documents.receipt(anas, id, "es-AR")).toMatchObject(refused);
    expect(await documents.paymentsOf(anas)).toEqual([]);
  });

  it("say what has gone back since, of one payment however often a bank takes it and brings it again", async () => {
    const { knex, anas, documents } = await twoBookings();
    const id = await paid(knex, anas);
    const ask = async () => granted(await documents.receipt(anas, id, "en"));
    const first = await ask();
    await became(knex, id, { refunded: 10_00 });
    const second = await ask();
    expect(second).toMatchObject({ number: first.number, since: { returned: 10_00, takenBack: 0 } });
    expect((await textOf(first.file)).includes("Refunded of this payment")).toBe(false);
    expect(await textOf(second.file)).toMatch(
      /the sum of\s+ARS 60.00.*Refunded of this payment\s+ARS 10.00/s,
    );
    await became(knex, id, { refunded: 10_00, status: "charged_back", detail: "settled" });
    expect((await ask()).since).toEqual({ returned: 10_00, takenBack: 50_00 });
    await became(knex, id, { refunded: 10_00, status: "charged_back", detail: "reimbursed" });
    expect(await documents.paymentsOf(anas)).toMatchObject([
      { amount: 60_00, returned: 10_00, takenBack: 0 },
    ]);
  });
});

describe("a document that is asked for", () => {
  it("is kept once for a day however often, is made anew once it is gone, and counts for nobody", async () => {
    const { knex, anas, documents, clock } = await twoBookings();
    const paymentId = await paid(knex, anas);
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
    const paymentId = await paid(knex, anas);
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

  it("says what was paid, what goes back and what is left, as the ledger has it and as the guest is asked", async () => {
    const { booking, room, clock, ana, works, moneyByHand } = await aPaidBooking(database);
    const documents = documentsOf(database.knex, room, clock.now);
    const told = async () => {
      const now = (await room.bookingByCode(booking.code)) ?? fail();
      const { account, file } = await documents.statement(now, "en");
      expect(account.due).toBe((await room.moneyOf(now)).due);
      return { account, file };
    };
    const nothing = { returned: 0, takenBack: 0, onItsWay: 0, inDispute: 0, held: 0 };
    const sums = { ...nothing, total: 200_00, received: 60_00, due: 140_00 };
    expect((await told()).account).toEqual(sums);
    const cash = { method: "cash", amount: centavos(140_00), key: randomUUID() } as const;
    granted(await moneyByHand.take({ ...cash, bookingId: booking.id, actor: marta }));
    expect((await told()).account).toEqual({ ...sums, received: 200_00, due: 0 });

    clock.set("2026-01-12T15:00:00Z"); // eight days before: half of it
    granted(await ana.cancels(booking, { back: 100_00, kept: 100_00 }));
    const ended = { ...sums, total: 100_00, received: 200_00, due: 0 };
    expect((await told()).account).toEqual({ ...ended, onItsWay: 100_00 });
    await works();
    const [owed = fail()] = await moneyByHand.owed();
    granted(await moneyByHand.gaveBack({ refundId: owed.id, method: "transfer", actor: marta }));
    const { account, file } = await told();
    expect(account).toEqual({ ...ended, returned: 100_00 });
    expect(await textOf(file)).toMatch(
      /Refund\s+Bank transfer\s+– ARS 100.00.*Kept by the complex\s+ARS 100.00/s,
    );
  });
});

const textOf = async (file: KeptDocument | null) =>
  (await readPdf((await mediaById(database.knex, file?.id ?? ""))?.bytes ?? Buffer.of())).text;
