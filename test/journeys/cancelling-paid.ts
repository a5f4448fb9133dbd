import { describe, expect, it } from "vitest";
import type { Phone } from "../../sandbox/phones/phone.ts";
import type { PhoneMessage } from "../../sandbox/phones/phone-protocol.ts";
import { DAY_MS, HOUR_MS } from "../../src/shared/clock.ts";
import { IN_STEPS } from "../support/builders/payments.ts";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel, type House } from "../support/house.ts";
import { holds, tap, tapAsItWas } from "./any-phone.ts";
import { codeIn, pays } from "./steps.ts";

/** A guest who has paid sees what comes back, cancels, and gets exactly that, whatever happens in between. */
export function describeCancellingPaid(channel: Channel, database: TestDatabase): void {
  describe(`what is paid, in ${channel},`, () => {
    it("is cancelled at what was shown: all is paid, midnight passes, the account is empty, the house restarts", async () => {
      const house = await aHouse(database, { channel, mode: "instant", policy: IN_STEPS });
      const { marta, mercadoPago } = house;
      const { ana } = house.guests;
      const { code, payments } = await paysEverything(house, ana);
      await house.restart();

      await house.timePasses(5 * DAY_MS); // Saturday 7 November, ten days before
      await asksToCancel(ana, code);
      await tap(ana, "No, dejarla", await ana.sees(/Faltan 10 días.*te devolvemos todo: \$\s300\./s));
      await ana.sees(`la reserva ${code} sigue en pie`);
      await asksToCancel(ana, code);
      const question = await ana.sees(/te devolvemos todo: \$\s300\./);

      await house.timePasses(13 * HOUR_MS);
      await house.restart();
      mercadoPago.lackBalance(true);
      await tap(ana, "Sí, cancelarla", question);
      const halved =
        /cambió lo que se devuelve.*Faltan 9 días.*el 50\s%: \$\s150\. Los otros \$\s150 no se devuelven/s;
      const again = await ana.sees(halved);
      expect(again.text).toContain("• hasta 5 días antes de llegar, el 50\u00a0%");
      await tap(ana, "Sí, cancelarla", again);
      await ana.sees(`Cancelé la reserva ${code}`);
      await ana.sees(/Te devolvemos \$\s150 .*según las condiciones de la reserva/);
      await marta.sees(`Ana canceló la reserva ${code}`);
      await marta.sees(/Se devuelven \$\s150 a Ana/);
      await marta.sees("no se pudo devolver todavía");
      expect(payments.map((id) => givenBack(house, id))).toEqual([0, 0]);

      await house.restart();
      mercadoPago.lackBalance(false);
      await house.timePasses(DAY_MS);
      const [deposit, balance] = payments;
      await expect.poll(() => givenBack(house, balance), { timeout: 10_000 }).toBe(150_00);
      expect(givenBack(house, deposit)).toBe(0);

      tapAsItWas(ana, "Sí, cancelarla", again);
      ana.types("mis reservas");
      await ana.sees(new RegExp(`^${code}.*Cancelada`, "s"));
      await holds(ana, "Quebracho", "17/11 al 20/11");
      expect(givenBack(house, balance)).toBe(150_00);
    });

    it("is called off by the owner: the guest is told why and gets everything back", async () => {
      const house = await aHouse(database, { channel, mode: "instant", policy: IN_STEPS });
      const { marta } = house;
      const { ana } = house.guests;
      const held = await holds(ana, "Quebracho", "5/11 al 8/11");
      const deposit = pays(house, ana, held);
      marta.taps("🚫 Cancelar esta reserva", await marta.sees("Seña pagada"));
      await house.restart();
      marta.taps(
        "La cabaña está en mantenimiento",
        await marta.sees(/¿Por qué cancelás .* todo lo que pagó/s),
      );
      const review = await marta.sees("Motivo, como lo va a leer: La cabaña está en mantenimiento");
      marta.taps("Sí, cancelarla", review);
      await marta.sees("Cancelada. Le avisé a Ana");
      await ana.sees(/tuvimos que cancelar tu reserva .*La cabaña está en mantenimiento/s);
      await ana.sees(/Te devolvemos \$\s120 .*el complejo canceló/);
      await expect.poll(() => givenBack(house, deposit), { timeout: 10_000 }).toBe(120_00);
    });
  });
}

/** The deposit, and then the balance from My bookings; the payments' ids in that order. */
async function paysEverything(house: House, ana: Phone) {
  const held = await holds(ana, "Quebracho", "17/11 al 20/11");
  expect(held.text).toContain("• hasta 10 días antes de llegar, el 100\u00a0%");
  const deposit = pays(house, ana, held);
  await ana.sees("¡Reserva confirmada!");
  ana.types("mis reservas");
  await tap(ana, "💳 Pagar el saldo", await ana.sees(/Pagado \$\s90 · faltan \$\s210/));
  const balance = pays(house, ana, await ana.sees(/Faltan \$\s210/), "approve", "💳 Pagar el saldo");
  await ana.sees(/Recibimos \$\s210.*Ya está todo pago/);
  await house.marta.sees(/Saldo pagado: \$\s210/);
  return { code: codeIn(held), payments: [deposit, balance] as const };
}

async function asksToCancel(ana: Phone, code: string): Promise<void> {
  ana.types("mis reservas");
  const card: PhoneMessage = await ana.sees(/Pagado \$\s300: no falta nada/);
  expect(codeIn(card)).toBe(code);
  await tap(ana, "Cancelar la reserva", card);
}

/** What Mercado Pago has given back of a payment, in centavos. */
const givenBack = ({ mercadoPago }: House, id: string) =>
  mercadoPago.payment(id).refunds.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
