import { describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import { accountsOf, entriesOf } from "../../src/payments/tables/ledger.ts";
import { granted } from "../booking/desk.ts";
import { aCabin, stay } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aStay } from "./rig.ts";

const { knex } = testDatabase();
const MARTA = { kind: "owner", name: "Marta", channel: "telegram" } as const;

/** Ana is here until the 15th, and has left 500.00. */
async function aHeldDeposit() {
  const ana = await aStay(knex);
  const { code } = ana.booking;
  await ana.at("2026-01-10T19:00:00Z");
  const leaves = (amount: number, method: "cash" | "transfer" | "card" = "cash") =>
    ana.stays.receiveDamageDeposit({ code, actor: MARTA, amount: centavos(amount), method });
  const getsBack = (returned: number, reason: string | null = null) =>
    ana.stays.returnDamageDeposit({ code, actor: MARTA, returned: centavos(returned), reason });
  granted(await leaves(500_00));
  const toldOf = async () =>
    (await ana.notices(ana.ana.chatId)).filter((event) => event.startsWith("damage_"));
  const entries = async () =>
    (await entriesOf(knex, ana.booking.id))
      .filter(({ kind }) => kind.startsWith("damage"))
      .map(({ kind, amount }) => [kind, amount]);
  const account = async () => (await accountsOf(knex, ana.booking.id))[0];
  return { ...ana, code, leaves, getsBack, toldOf, entries, account };
}

describe("a damage deposit", () => {
  it("is asked by the house, otherwise by a cabin, as it was when they booked", async () => {
    const { complex, cabinId, bruno, ana } = await aStay(knex);
    await knex.raw("update complexes set damage_deposit = 50000 where id = ?", [complex.id]);
    const other = await aCabin(knex, complex, { name: "Tala" });
    await knex.raw("update cabins set damage_deposit = 70000 where id = ?", [other]);
    const dates = stay("2026-02-02", "2026-02-04");
    const held = granted(await bruno.holds(dates, { cabinId }));
    expect(held.damageDeposit).toBe(500_00);
    expect(granted(await ana.holds(dates, { cabinId: other })).damageDeposit).toBe(700_00);
    await knex.raw("update complexes set damage_deposit = 0 where id = ?", [complex.id]);
    const later = stay("2026-02-09", "2026-02-11");
    const moved = granted(await bruno.changes(held, { stay: later }));
    expect(moved.damageDeposit).toBe(500_00);
    expect(granted(await bruno.changes(moved, { cabinId: other })).damageDeposit).toBe(700_00);
  });

  it("is noted once, corrected until it goes back, and no part of what the stay costs", async () => {
    const { leaves, toldOf, entries, account } = await aHeldDeposit();
    granted(await leaves(500_00));
    expect(await toldOf()).toEqual(["damage_received"]);
    granted(await leaves(400_00, "card"));
    expect(await toldOf()).toEqual(["damage_received", "damage_received"]);
    expect(await entries()).toEqual([
      ["damage_deposit", 500_00],
      ["damage_deposit", -100_00],
    ]);
    expect(await account()).toMatchObject({ charged: 550_00, paid: 0, owed: 550_00, damageHeld: 400_00 });
  });

  it("goes back whole, once, and the guest is told", async () => {
    const { getsBack, leaves, toldOf, entries, account } = await aHeldDeposit();
    expect(await getsBack(500_01, "más")).toMatchObject({ error: { kind: "too_much", amount: 500_00 } });
    granted(await getsBack(500_00));
    const again = { error: { kind: "already_returned", deposit: { returned: 500_00, by: "Marta" } } };
    expect(await getsBack(100_00, "una taza")).toMatchObject(again);
    expect(await leaves(100_00)).toMatchObject(again);
    expect(await toldOf()).toEqual(["damage_received", "damage_returned"]);
    expect(await entries()).toEqual([
      ["damage_deposit", 500_00],
      ["damage_return", 500_00],
    ]);
    expect(await account()).toMatchObject({ damageHeld: 0 });
  });

  it("is kept in part for a reason, which is written down", async () => {
    const { getsBack, entries, stays, booking } = await aHeldDeposit();
    await expect(getsBack(400_00)).rejects.toMatchObject({ constraint: "damage_deposits_kept_for_a_reason" });
    granted(await getsBack(400_00, "Un vidrio roto."));
    expect(await entries()).toEqual([
      ["damage_deposit", 500_00],
      ["damage_kept", 100_00],
      ["damage_return", 400_00],
    ]);
    expect(await stays.damageDepositOf(booking.id)).toMatchObject({ reason: "Un vidrio roto." });
  });

  it("that is in the owner's hands when they leave is spoken of, until it goes back", async () => {
    const { at, notices, ownersChat, getsBack, stays, code } = await aHeldDeposit();
    const reminded = async () =>
      (await notices(ownersChat)).filter((event) => event === "reminder_damage_return");
    await at("2026-01-15T14:59:00Z");
    expect(await reminded()).toEqual([]);
    await at("2026-01-15T15:00:00Z");
    await at("2026-01-16T15:00:00Z");
    expect(await reminded()).toHaveLength(1);
    expect(await stays.damageToSeeTo()).toEqual([{ code, isHeld: true }]);
    granted(await getsBack(500_00));
    expect(await stays.damageToSeeTo()).toEqual([]);
  });

  it("is spoken of as well where they left it ahead and never came", async () => {
    const { at, room, notices, ownersChat, code, booking } = await aHeldDeposit();
    await at("2026-01-10T23:30:00Z");
    granted(await room.markNoShow({ code, actor: MARTA, expected: await room.noShowRefund(booking) }));
    await at("2026-01-15T15:00:00Z");
    expect(await notices(ownersChat)).toContain("reminder_damage_return");
  });

  it("is not taken of who is not coming, nor given back where nothing was left", async () => {
    const { stays, bruno } = await aStay(knex);
    const { code } = granted(await bruno.holds(stay("2026-03-02", "2026-03-04")));
    const [amount, actor] = [centavos(1), MARTA];
    expect(await stays.receiveDamageDeposit({ code, actor, amount, method: "cash" })).toMatchObject({
      error: { kind: "nobody_there", booking: { code } },
    });
    expect(await stays.returnDamageDeposit({ code, actor, returned: amount, reason: null })).toEqual({
      ok: false,
      error: { kind: "not_received" },
    });
  });
});
