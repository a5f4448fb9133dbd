import { describe, expect, it } from "vitest";
import { granted } from "../booking/desk.ts";
import { aHeldBooking, aPaidBooking } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

type Paid = Awaited<ReturnType<typeof aPaidBooking>>;
type Claim = "claim" | "chargeback";

const opens = ({ emulator }: Paid, claim: Claim, payment: string) =>
  claim === "claim" ? emulator.openDispute(payment) : emulator.chargeBack(payment);
const decides = ({ emulator }: Paid, claim: Claim, payment: string, winner: "seller" | "payer") =>
  claim === "claim" ? emulator.decideDispute(payment, winner) : emulator.decideChargeback(payment, winner);

/** A minute passes between one thing and the next. */
async function then(till: Paid, happens: () => unknown): Promise<void> {
  till.clock.advance({ minutes: 1 });
  happens();
  await till.works();
}

const alerts = async ({ told, ownersChat }: Pick<Paid, "told" | "ownersChat">) =>
  (await told(ownersChat)).map(({ data }) => data.what);

describe.each(["claim", "chargeback"] as const)("while a %s about the deposit is open", (claim) => {
  const opened = claim === "claim" ? "in_mediation" : "charged_back";

  it("the guest is asked for the balance alone, and the owner is told once", async () => {
    const till = await aPaidBooking(database);
    await then(till, () => opens(till, claim, till.deposit));
    expect(await till.room.moneyOf(till.booking)).toEqual({ received: 60_00, due: 140_00 });
    expect(granted(await till.payments.balanceLink(till.booking.id)).amount).toBe(140_00);
    expect(await alerts(till)).toEqual([opened]);
  });

  it("what a cancellation gives back waits, and goes back once it is won", async () => {
    const till = await aPaidBooking(database);
    await then(till, () => opens(till, claim, till.deposit));
    const back = (await till.room.refundNow(till.booking, "guest"))?.refund ?? 0;
    granted(await till.ana.cancels(till.booking, { back, kept: 60_00 - back }));
    await till.works();
    expect(till.emulator.payment(till.deposit).refunds).toEqual([]);
    expect(await alerts(till)).not.toContain("refund_waiting");

    await then(till, () => decides(till, claim, till.deposit, "seller"));
    const goesBack = till.payments.refundPart(await owedPart());
    // The provider refunds no payment that was ever charged back: the owner gives it back by hand.
    if (claim === "chargeback") await expect(goesBack).rejects.toThrow("not there yet");
    else await goesBack;
    const gone = till.emulator.payment(till.deposit).refunds.map(({ amount }) => amount);
    expect(gone).toEqual(claim === "claim" ? [back / 100] : []);
    expect((await alerts(till)).includes("refund_waiting")).toBe(claim === "chargeback");

    async function owedPart(): Promise<string> {
      const { rows } = await database.knex.raw("select id from refunds where provider_id = ?", [
        till.deposit,
      ]);
      return rows[0].id;
    }
  });

  it("won, the money counts on, and the owner is told", async () => {
    const till = await aPaidBooking(database);
    await then(till, () => opens(till, claim, till.deposit));
    await then(till, () => decides(till, claim, till.deposit, "seller"));
    expect(await till.room.moneyOf(till.booking)).toEqual({ received: 60_00, due: 140_00 });
    expect(await till.ledger(till.booking)).toEqual([["payment", 60_00]]);
    expect(await alerts(till)).toEqual([opened, "dispute_won"]);
  });

  it("lost, it is gone and owed again", async () => {
    const till = await aPaidBooking(database);
    await then(till, () => opens(till, claim, till.deposit));
    await then(till, () => decides(till, claim, till.deposit, "payer"));
    expect(await till.room.moneyOf(till.booking)).toEqual({ received: 0, due: 200_00 });
    const [, taken] = await till.ledger(till.booking);
    expect(taken).toEqual([claim === "claim" ? "refund" : "chargeback", 60_00]);
    expect(await alerts(till)).toEqual([opened, claim === "claim" ? "refunded" : "chargeback_lost"]);
  });
});

describe("a chargeback", () => {
  it("that the bank decides for the house after all brings the money again, and each time it is told", async () => {
    const till = await aPaidBooking(database);
    await then(till, () => till.emulator.chargeBack(till.deposit));
    for (const winner of ["payer", "seller", "seller", "payer"] as const)
      await then(till, () => till.emulator.decideChargeback(till.deposit, winner));
    expect((await till.ledger(till.booking)).map(([kind]) => kind)).toEqual([
      "payment",
      "chargeback",
      "payment",
      "chargeback",
    ]);
    expect(await alerts(till)).toEqual(["charged_back", "chargeback_lost", "dispute_won", "chargeback_lost"]);
  });

  it("takes what was left of a payment of which a part had gone back", async () => {
    const till = await aPaidBooking(database);
    await then(till, () => till.emulator.refund(till.deposit, 20));
    await then(till, () => till.emulator.chargeBack(till.deposit));
    await then(till, () => till.emulator.decideChargeback(till.deposit, "payer"));
    expect(await till.ledger(till.booking)).toEqual([
      ["payment", 60_00],
      ["refund", 20_00],
      ["chargeback", 40_00],
    ]);
  });
});

describe("a deposit claimed back before we ever heard of it", () => {
  it("is not asked for again, and books once it is there", async () => {
    const till = await aHeldBooking(database);
    const { booking, emulator, clock, payments, preferenceOf, works, stateOf } = till;
    emulator.loseNotifications(true);
    const { id } = emulator.pay(await preferenceOf(booking), "approve");
    clock.advance({ minutes: 1 });
    emulator.openDispute(id);
    await payments.lookForPayments();
    expect(await stateOf(booking)).toBe("awaiting_deposit");
    expect(await payments.depositLink(booking.id)).toMatchObject({ error: { kind: "in_dispute" } });

    clock.advance({ minutes: 1 });
    emulator.loseNotifications(false);
    emulator.decideDispute(id, "seller");
    await works();
    expect(await stateOf(booking)).toBe("confirmed");
  });
});

describe("a payment that we owe", () => {
  it("is no more, once its payer's bank took it, and is again where the bank thinks better of it", async () => {
    const till = await aPaidBooking(database);
    const { booking, emulator, clock, pays, works, payments } = till;
    emulator.lackBalance(true);
    const second = await pays(booking);
    clock.advance({ minutes: 1 });
    emulator.chargeBack(second);
    clock.advance({ minutes: 1 });
    emulator.decideChargeback(second, "payer");
    await works();
    await payments.refundPayment(second);

    clock.advance({ minutes: 1 });
    emulator.decideChargeback(second, "seller");
    await works();
    await expect(payments.refundPayment(second)).rejects.toThrow("not refunded yet");
  });
});
