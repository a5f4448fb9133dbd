import { describe, expect, it } from "vitest";
import type { Phone } from "../../sandbox/phones/phone.ts";
import type { TransferDetails } from "../../src/booking/domain/complex.ts";
import { TOGETHER_MS } from "../../src/payments/transfers/tell-owners.ts";
import { HOUR_MS } from "../../src/shared/clock.ts";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel } from "../support/house.ts";
import { holds, tap } from "./any-phone.ts";
import { codeIn } from "./steps.ts";

const ACCOUNT: TransferDetails = {
  ...{ holder: "Marta Ferreyra", bank: "Banco de Córdoba", alias: "el.hornero.cabanas" },
  ...{ cbu: "0200900510000012345671", pix: null, lines: null },
};

/** A guest pays by transfer: the receipt comes by chat, and the owner says what came of it. */
export function describeTransfers(channel: Channel, database: TestDatabase): void {
  describeAConfirmedTransfer(channel, database);

  describe(`a transfer, in ${channel},`, () => {
    it("that did not come, or not whole, or with the receipt of another booking, is told so", async () => {
      const house = await aHouse(database, { channel, mode: "instant", transfer: ACCOUNT });
      const { marta } = house;
      const { ana, carol } = house.guests;
      await tap(ana, "🏦", await holds(ana, "Quebracho", "17/11 al 20/11"));
      await ana.sees("Alias: el.hornero.cabanas");
      ana.sends({ type: "document", name: "comprobante.pdf" });
      await ana.sees("Recibí el comprobante");
      ana.sends({ type: "document", name: "segunda hoja.pdf" });
      await ana.sees("Sumé este también");
      await house.timePasses(2 * TOGETHER_MS);
      const receipts = await marta.sees(/Comprobante de transferencia.*2 comprobantes/s);
      await marta.waitFor(({ files }) => files[0]?.name === "segunda hoja.pdf", { what: "both of them" });
      expect(marta.messages.filter(({ kind }) => kind === "document")).toHaveLength(2);
      marta.taps("❌ No llegó", receipts);
      marta.taps("🧾 Pedirle otro comprobante", await marta.sees("¿No llegó nada de Ana"));
      await marta.sees("Le avisé a Ana");
      await ana.sees(/todavía no llegó.*Guardamos tus fechas hasta/s);
      ana.sends({ type: "document", name: "comprobante.pdf" });
      await ana.sees("Ese comprobante es el mismo que el complejo ya revisó");

      ana.sends({ type: "photo" });
      await ana.sees("Recibí el comprobante");
      await house.timePasses(2 * TOGETHER_MS);
      const second = await marta.sees("Comprobante de transferencia");
      marta.taps("✅ Confirmar", second);
      await marta.sees("¿Cuánto te llegó de Ana");
      marta.types("50");
      marta.taps("✅ Sí, anotalo", await marta.sees(/Te llegaron \$\s50 de Ana: \$\s40 menos/));
      await marta.sees(/Anotado: \$\s50 por transferencia.*faltan \$\s40 de la seña/s);
      await ana.sees(/Recibimos \$\s50 .*pero faltan \$\s40/s);
      ana.types("mis reservas");
      await ana.sees(/Falta la seña, hasta .*Pagado \$\s50 · faltan \$\s40/s);

      await sendsTheSame(carol);
      await house.timePasses(2 * TOGETHER_MS);
      const warned = await marta.sees(/Ojo:.*este mismo archivo ya vino por la reserva .* de Ana/s);
      marta.taps("❌ No llegó", warned);
      marta.taps(
        "🚫 Dar de baja la reserva",
        await marta.sees(/¿No llegó nada de Carol.*este mismo archivo/s),
      );
      await marta.sees(/la reserva .* de Carol terminó/);
      await carol.sees("The transfer did not come");
    });
  });
}

export function describeAConfirmedTransfer(channel: Channel, database: TestDatabase): void {
  it(`a transfer, in ${channel}, is confirmed from a photo of its receipt, by one tap, whatever else was sent and though the house restarts`, async () => {
    const house = await aHouse(database, { channel, mode: "instant", transfer: ACCOUNT, payments: false });
    const { marta } = house;
    const { ana } = house.guests;
    const code = codeIn(await holds(ana, "Quebracho", "17/11 al 20/11"));
    ana.sends({ type: "photo" });
    await tap(ana, "🧾", await ana.sees("¿Es el comprobante de una transferencia?")); // nobody has asked for it
    await ana.sees("Mandame acá una foto o el PDF del comprobante");

    ana.types("¿puedo pagar por transferencia?");
    const account = await ana.sees(
      /transferí exactamente \$\s90 a esta cuenta.*Alias: el.hornero.cabanas.*CBU: 0200900510000012345671/s,
    );
    if (channel === "telegram") expect(ana.button("📋 Copiar el alias", account).copy).toBe(ACCOUNT.alias);
    ana.types("ya transferí");
    await ana.sees("Mandame acá una foto o el PDF del comprobante");
    ana.sends({ type: "sticker", emoji: "👍" });
    await ana.sees("Eso no lo puedo tomar como comprobante");
    ana.sends({ type: "document", name: "comprobante.docx" });
    await ana.sees("Ese archivo no lo puedo abrir");
    await marta.sees("un archivo que no pude recibir");
    await house.restart();

    ana.sends({ type: "photo" });
    await ana.sees(/Recibí el comprobante de la reserva .*mientras tanto tus fechas siguen guardadas/s);
    await house.timePasses(2 * TOGETHER_MS);
    const receipt = await marta.sees("Comprobante de transferencia");
    await marta.waitFor(({ kind }) => kind === "photo", { what: "the receipt" });
    ana.sends({ type: "photo" });
    await ana.sees("Ese comprobante ya lo tenemos");
    await house.timePasses(2 * HOUR_MS); // the hour for the deposit is over

    marta.taps("✅ Confirmar", receipt);
    const question = await marta.sees(/¿Cuánto te llegó de Ana .*Se esperan \$\s90/s);
    marta.taps("✅ Llegaron $ 90".replace("$ ", "$\u00a0"), question);
    await marta.sees(/Anotado: \$\s90 por transferencia.*Quedan por pagar \$\s210/s);
    await ana.sees("¡Reserva confirmada!");
    marta.taps("✅ Confirmar", receipt);
    await marta.sees(/ya la confirmó Marta: \$\s90/);
    ana.types("mis reservas");
    await ana.sees(new RegExp(`^${code}.*Pagado \\$\\s90 · faltan \\$\\s210`, "s"));
  });
}

/** Another booking, and the very picture that was sent before. */
async function sendsTheSame(carol: Phone): Promise<void> {
  carol.types("Do you have room from 24/11 to 27/11 for 2?");
  await carol.sees("For 2 adults");
  await tap(carol, "Book Quebracho");
  await tap(carol, "🏦", await carol.sees("Your booking is"));
  await carol.sees("Alias: el.hornero.cabanas");
  carol.sends({ type: "photo" });
  await carol.sees("I have the receipt");
}
