import { describe, expect, it } from "vitest";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel } from "../support/house.ts";
import { holds, tap } from "./any-phone.ts";
import { codeIn, pays } from "./steps.ts";

/** What a stay costs one guest: less with a coupon, or what the owner says. */
export function describeCouponing(channel: Channel, database: TestDatabase): void {
  const open = async () => {
    const house = await aHouse(database, { channel, mode: "instant" });
    return { house, ana: house.guests.ana, carol: house.guests.carol, marta: house.marta };
  };

  describe(`a coupon in ${channel}`, () => {
    it("is made by the owner, used by one guest before paying, and by nobody after its last use", async () => {
      const { house, ana, carol, marta } = await open();
      marta.types("cupones");
      marta.taps("➕ Nuevo cupón", await marta.sees("Todavía no hay ningún cupón"));
      await marta.sees("¿Qué tiene que escribir el huésped?");
      marta.types("verano 10");
      await marta.sees("¿Cuánto descuenta");
      marta.types("mucho");
      await marta.sees("Escribí un porcentaje entero");
      marta.types("10%");
      await marta.sees("¿Con qué condiciones?");
      marta.types("mínimo 2 noches\nun solo uso");
      await marta.sees("No entendí “un solo uso”");
      marta.types("mínimo 2 noches, hasta el 30/11/2020");
      await marta.sees("El lunes 30 de noviembre de 2020 ya pasó");
      marta.types("mínimo 2 noches, 1 uso");
      const review = await marta.sees("Revisá el cupón VERANO10");
      expect(review.text).toMatch(
        /Descuenta 10\s% del alojamiento\.\n• 2 noches como mínimo\n• 1 uso en total/,
      );
      marta.taps("✅ Crear el cupón", review);
      await marta.sees("quien escriba VERANO10 antes de pagar");

      const held = await holds(ana);
      const code = codeIn(held);
      if (channel === "telegram") await tap(ana, "🏷 Tengo un cupón");
      else ana.types(/escribime “(cupón)”/i.exec(held.text)?.[1] ?? "");
      await ana.sees("¿Qué dice tu cupón?");
      ana.types("VERANO1");
      await ana.sees("No conozco ese cupón");
      await house.restart();
      ana.types("verano10");
      const cheaper = await ana.sees("Usé el cupón VERANO10");
      expect(cheaper.text).toMatch(/Cupón VERANO10 \(10\s?%\): −\s\$\s30\nTotal: \$\s270 \(antes \$\s300\)/);
      await marta.sees(new RegExp(`Ana usó el cupón VERANO10 en la reserva ${code} .*\\$\\s300 → \\$\\s270`));

      carol.types("I have a coupon VERANO10");
      await carol.sees("you have no unpaid booking");
      carol.types("from 17/11 to 19/11 for 2");
      await carol.sees("For 2 adults");
      carol.types("I have a coupon VERANO10");
      await tap(carol, "Book Quebracho");
      expect((await carol.sees("yours for now")).text).toContain("used as often as it could be");

      pays(house, ana, held); // the page of before asks for 90: the deposit is 81 now
      const confirmed = await ana.sees(`¡Reserva confirmada! Código ${code}`);
      expect(confirmed.text).toMatch(/Recibimos \$\s90: la seña de \$\s81, .* El saldo de \$\s180 /);
      ana.types("tengo un cupón VERANO10");
      await ana.sees("ahora no tenés ninguna reserva sin pagar");
    });

    it("is taken away again once the guest has seen the price without it", async () => {
      const { ana, marta } = await open();
      marta.types("/coupons");
      marta.taps("➕ Nuevo cupón", await marta.sees("Todavía no hay"));
      await marta.sees("¿Qué tiene que escribir");
      marta.types("AMIGOS");
      await marta.sees("¿Cuánto descuenta");
      marta.types("50");
      marta.taps("Sin condiciones", await marta.sees("¿Con qué condiciones?"));
      marta.taps("✅ Crear el cupón", await marta.sees("Revisá el cupón AMIGOS"));
      await marta.sees("Listo: quien escriba AMIGOS");
      ana.types("¿Tenés lugar del 10/11 al 13/11 para 2? Tengo un cupón AMIGOS");
      await ana.sees("Para 2 adultos");
      await tap(ana, "Reservar Quebracho");
      expect((await ana.sees("Tu reserva es la")).text).toMatch(/Cupón AMIGOS: −\s\$\s50\nTotal: \$\s250/);
      ana.types("tengo un cupón");
      await ana.sees("Ahora tiene el cupón AMIGOS");
      await tap(ana, "Sacar el cupón");
      expect((await ana.sees("¿Sacamos el cupón")).text).toMatch(/Ahora: \$\s300 \(\+\s\$\s50\)/);
      await tap(ana, "✅ Confirmar");
      await ana.sees("ya no tiene cupón");
    });
  });

  describe(`a price that the owner says, in ${channel}`, () => {
    it("is reviewed, asked again where the guest changed something meanwhile, and told with its reason", async () => {
      const { house, ana, marta } = await open();
      const code = codeIn(await holds(ana));
      marta.taps("💲 Cambiar el precio", await marta.sees(`Reserva nueva ${code}`));
      await marta.sees("¿Qué precio le ponés");
      marta.types("10%");
      await marta.sees("No entendí el precio");
      marta.types("-10%");
      await marta.sees("¿Por qué ese precio?");
      marta.types("Vienen *siempre*");
      const review = await marta.sees("Revisá el precio de la reserva");
      expect(review.text).toMatch(/Antes: \$\s300\nAhora: \$\s270 \(−\s\$\s30\)\nMotivo: Vienen ∗siempre∗/);
      ana.types("cambiar la reserva a 10/11 al 12/11");
      await tap(ana, "✅ Confirmar", await ana.sees("Revisá el cambio"));
      await ana.sees(`La reserva ${code} ahora es`);
      await marta.sees("Ana cambió la reserva");
      marta.taps("✅ Poner ese precio", review);
      await marta.sees(/El precio cambió mientras tanto: ahora es \$\s200/);
      await house.restart();
      marta.types("150");
      marta.taps("✅ Poner ese precio", await marta.sees(/Antes: \$\s200\nAhora: \$\s150/));
      await marta.sees(/ahora cuesta \$\s150/);
      const told = await ana.sees("El complejo cambió el precio de tu reserva");
      expect(told.text).toMatch(
        /Antes: \$\s200\nAhora: \$\s150\nMotivo: Vienen ∗siempre∗\n\nLa seña pasa a ser de \*?\$\s45/,
      );
      pays(house, ana, told, "approve", "💳 Pagar la seña");

      marta.taps("💲 Cambiar el precio", await marta.sees("Seña pagada"));
      await marta.sees("¿Qué precio le ponés");
      marta.types("40");
      await marta.sees("¿Por qué ese precio?");
      marta.types("Se cortó el agua");
      marta.taps("✅ Poner ese precio", await marta.sees(/Ya pagó \$\s45: se le devuelven \$\s5/));
      await ana.sees(/Motivo: Se cortó el agua.*ya está todo pago/s);
      await ana.sees(/Te devolvemos \$\s5 .*el complejo bajó el precio/);
    });
  });
}
