import { describe, expect, it } from "vitest";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { labelsOf, somebodyAt, textOf as wordsOf } from "./at-the-desk.ts";

const { knex } = testDatabase();
const textOf = (views: Parameters<typeof wordsOf>[0]) => wordsOf(views).replaceAll("\u00a0", " ");

/** Ana writes, and has held two nights of 200 in all from the same chat; Marta took 60 of it. */
async function anaWrites() {
  const house = await aCabinAndTwoGuests(knex, { mode: "instant" });
  const ana = await somebodyAt({ db: knex, room: house.room, clock: house.clock.now });
  const { guestId, chatId } = (await ana.desk()).person;
  const holds = async (checkIn: string, checkOut: string) =>
    granted(await house.ana.holds(stay(checkIn, checkOut), { guestId, chatId }));
  return { ...house, ana, holds };
}

describe("a guest who speaks of money", () => {
  it("reads what there is on record, and who could look further", async () => {
    const { ana, holds, moneyByHand } = await anaWrites();
    expect(textOf(await ana.says("me cobraron dos veces"))).toContain("No veo ninguna reserva tuya");
    const { id, code, quote } = await holds("2026-01-20", "2026-01-22");
    const actor = { kind: "owner", name: "Marta", channel: "telegram" } as const;
    const slip = { bookingId: id, method: "cash", amount: quote.deposit, key: id, actor } as const;
    granted(await moneyByHand.take(slip));
    const shown = await ana.says("ya te pagué la seña");
    expect(textOf(shown)).toMatch(new RegExp(`reserva ${code}.*pagado \\$ 60 .*Saldo a pagar: \\$ 140`, "s"));
    expect(labelsOf(shown)).toEqual(["💳 Pagar lo que falta", "🙋 Hablar con alguien"]);
    expect(textOf(await ana.says("¿cuánto tengo que pagar?"))).toContain("$ 140");
  });

  it("chooses which paper is meant, and is told that none is an invoice", async () => {
    const { ana, holds } = await anaWrites();
    expect(labelsOf(await ana.says("¿hacen factura A?"))).toEqual(["🙋 Hablar con alguien"]);
    await holds("2026-01-20", "2026-01-22");
    for (const words of ["necesito factura", "comprobante", "no me llegó el recibo"]) {
      const shown = await ana.says(words);
      expect(textOf(shown)).toContain("No son facturas");
      expect(labelsOf(shown)).toEqual(["🧾 Recibo", "📄 Resumen de cuenta", "🙋 Hablar con alguien"]);
    }
    expect(textOf(await ana.taps("🧾 Recibo"))).toContain("todavía no tiene pagos recibidos");
  });

  it("hears of discounts without being asked for dates, unless they name some", async () => {
    const { ana } = await anaWrites();
    expect(textOf(await ana.says("quiero un descuento"))).toContain("Los descuentos que hay");
    expect(textOf(await ana.says("¿hay descuento del 20/1 al 22/1 para 2?"))).toContain("una cabaña libre");
  });

  it("is not taken at their word of praise for anything but praise", async () => {
    const { ana, holds, room, settles, clock } = await anaWrites();
    const held = await holds("2026-01-20", "2026-01-22");
    await settles(held);
    clock.set("2026-01-22T20:00:00Z");
    await room.advanceStays();
    await ana.commands(`feedback ${held.code}`);
    await ana.says("5");
    expect(textOf(await ana.says("Hermosa la pileta, y el descuento ayudó"))).toContain("Muchas gracias");
  });
});
