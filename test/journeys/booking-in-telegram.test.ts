import { describe, expect, it } from "vitest";
import type { Phone } from "../../sandbox/telegram/phone.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";

/** Up to the review, for two, from 10 to 13 November. */
async function choosesQuebracho(guest: Phone) {
  guest.types("/start");
  await guest.sees("Soy la recepción");
  guest.taps("📅 Reservar");
  await guest.sees("¿Qué días querés venir?");
  guest.types("10/11 al 13/11");
  await guest.sees("¿Cuántos son?");
  guest.taps("✅ Somos");
  await guest.sees("Quebracho");
  guest.taps("Elegir Quebracho");
  return guest.sees("Revisá tu reserva");
}

describe("a guest books in Telegram", () => {
  const database = testDatabase();

  it("asks, the owner approves, the guest pays, and both are told", async () => {
    const { ana, marta, mercadoPago } = await aHouse(database);
    const review = await choosesQuebracho(ana);
    expect(review.text).toMatch(/Total: \$\s300/);
    ana.taps("✅ Pedir esta cabaña");
    const [code = ""] = /[2-9A-Z]{6}/.exec((await ana.sees("Tu pedido es el")).text) ?? [];

    await marta.sees(`Pedido ${code}`);
    marta.taps("✅ Aprobar");
    await marta.sees("Aprobado. Ana tiene hasta");
    const approved = await ana.sees("aprobó tu reserva");

    const url = ana.button("💳 Pagar la seña", approved).url ?? "";
    mercadoPago.pay(new URL(url).searchParams.get("pref_id") ?? "", "approve");
    await ana.sees(`¡Reserva confirmada! Código ${code}`);
    await marta.sees(new RegExp(`Seña pagada: \\$\\s90 · ${code}`));
  });
});
