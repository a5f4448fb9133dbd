import { describe, expect, it } from "vitest";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { aCabin, stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { somebodyAt, textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();

/** What is shown, with spaces of one kind. */
const words = (views: Parameters<typeof textOf>[0]) => textOf(views).replaceAll("\u00a0", " ");

/** Ana comes today, to a house that asks 500.00 against damage; Marta runs it. */
async function aHouseThatAsks() {
  const desk = await aCabinAndTwoGuests(knex, { mode: "instant" });
  await knex.raw("update complexes set damage_deposit = 50000 where id = ?", [desk.complex.id]);
  const booking = granted(
    await desk.settles(granted(await desk.ana.holds(stay("2026-01-05", "2026-01-08")))),
  );
  const { room, clock } = desk;
  const marta = await somebodyAt({ db: knex, room, clock: clock.now, isOwner: true });
  return { ...desk, booking, marta };
}

describe("an owner", () => {
  it("notes what a guest left in two taps, and all of it given back in one more", async () => {
    const { marta, booking, stays } = await aHouseThatAsks();
    expect(words(await marta.commands("damage_deposits"))).toContain(
      "Falta recibir el depósito en garantía: $ 500",
    );
    await marta.commands(`damage_deposit ${booking.code}`);
    await marta.taps("💵 En efectivo");
    expect(words(await marta.taps("$\u00a0500, lo que se pide"))).toContain(
      "Anotado: $ 500 (en efectivo) de Ana",
    );
    await marta.commands(`damage_deposit ${booking.code}`);
    expect(words(await marta.taps("🔓 Lo devolví todo"))).toContain("devolviste todo a Ana ($ 500)");
    expect(await stays.damageDepositOf(booking.id)).toMatchObject({ returned: 500_00, method: "cash" });
    expect(words(await marta.commands(`damage_deposit ${booking.code}`))).toContain("ya estaba devuelto");
  });

  it("keeps a part for a reason, and corrects a slip, in their own words", async () => {
    const { marta, booking, stays } = await aHouseThatAsks();
    await marta.commands(`damage_deposit ${booking.code}`);
    await marta.taps("💳 Retenido en la tarjeta");
    expect(words(await marta.says("nada"))).toContain("No entendí el monto");
    expect(words(await marta.says("0"))).toContain("No entendí el monto");
    await marta.says("5 mil");
    await marta.commands(`damage_deposit ${booking.code}`);
    await marta.taps("✏️ Corregir lo anotado");
    await marta.taps("🏦 Por transferencia");
    await marta.says("$ 450,50");
    await marta.commands(`damage_deposit ${booking.code}`);
    await marta.taps("✂️ Devolví una parte, o nada");
    expect(words(await marta.says("450,51"))).toContain("Son más que los $ 450,50");
    await marta.says("0");
    expect(words(await marta.says("Rompieron la mesa."))).toContain("Ana va a leer: “Rompieron la mesa.”");
    expect(words(await marta.taps("✅ Sí, anotalo"))).toContain(
      "le devolviste $ 0 a Ana y te quedaste con $ 450,50",
    );
    expect(await stays.damageDepositOf(booking.id)).toMatchObject({
      ...{ amount: 450_50, method: "transfer", returned: 0, reason: "Rompieron la mesa." },
    });
  });
});

describe("a guest", () => {
  it("reads what is left against damage once before they hold anything, and until when the balance is to be paid", async () => {
    const { room, clock, complex } = await aHouseThatAsks();
    await knex.raw("update complexes set balance_due_days = 7 where id = ?", [complex.id]);
    await aCabin(knex, complex, { name: "Molle" });
    const ana = await somebodyAt({ db: knex, room, clock: clock.now });
    const offers = await ana.commands("book 2026-01-26/2026-01-28 2 adults 0 children 0 pets");
    const line = "Al llegar dejás aparte un depósito en garantía de $ 500: te lo devuelven cuando te vas.";
    expect(JSON.stringify(offers).replaceAll("\u00a0", " ").split(line)).toHaveLength(2);
    const held = words(await ana.taps("Reservar Quebracho"));
    expect(held).toContain(line);
    expect(held).toContain("El saldo de $ 140 lo pagás hasta el lunes 19 de enero.");
  });
});
