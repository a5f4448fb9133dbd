import { expect, it } from "vitest";
import type { Phone } from "../../sandbox/phones/phone.ts";
import { readPdf } from "../documents/reading.ts";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel, type House } from "../support/house.ts";
import { holds, tap } from "./any-phone.ts";
import { codeIn, pays } from "./steps.ts";

const BILLING = {
  ...{ legalName: "Cabañas Los Horneros S.R.L.", taxId: { kind: "CUIT", number: "30-71234567-1" } },
  ...{ address: "Camino a los Espinillos s/n", phone: "+54 3546 55-0000", email: null, logo: null },
};

/** The papers of a booking in a chat: to whom they belong and to the owners, and to nobody else. */
export function describeDocuments(channel: Channel, database: TestDatabase): void {
  it(`guests get receipts and statements in ${channel}, owners those and the month, and strangers nothing`, async () => {
    const house = await aHouse(database, { channel, mode: "instant" });
    const { ana, carol } = house.guests;
    const { marta } = house;
    await database.knex.raw("update complexes set billing = ? where id = ?", [
      JSON.stringify(BILLING),
      house.complexId,
    ]);
    const held = await holds(ana);
    const code = codeIn(held);
    pays(house, ana, held);
    const confirmed = await ana.sees("¡Reserva confirmada!");

    await tap(ana, "🧾 Recibo", confirmed);
    await tap(ana, "🧾 Recibo", confirmed); // twice in a row is the same receipt
    await ana.sees(/Recibo N.º 000001.*Pago: \$\s90.*Mercado Pago/s);
    const paper = await fileOf(house, channel, ana, `recibo-${code}-000001.pdf`);
    expect((await readPdf(paper)).text).toMatch(/CUIT 30-71234567-1.*Recibimos de.*Ana.*\$ 90,00/s);

    ana.types(`/pay ${code.toLowerCase()}`);
    pays(house, ana, await ana.sees(/Faltan \$\s210/), "approve", "💳 Pagar el saldo");
    await ana.sees("Ya está todo pago");
    ana.types("necesito factura");
    await tap(ana, "🧾 Recibo", await ana.sees("No son facturas"));
    await ana.sees(`¿De qué pago de la reserva ${code}`);
    await tap(ana, "lun 2 nov · $\u00a0210");
    await ana.sees("Recibo N.º 000002");
    await fileOf(house, channel, ana, `recibo-${code}-000002.pdf`);
    ana.types("quiero el resumen de cuenta");
    await ana.sees(/Resumen de cuenta de la reserva.*La cuenta está saldada/s);
    const statement = await readPdf(await fileOf(house, channel, ana, `resumen-${code}.pdf`));
    expect(statement.text).toMatch(/000001.*000002.*Saldo a pagar.*\$ 0,00/s);

    carol.types(`/cancel ${code}`); // no way out of a question: it names a booking
    await carol.sees("I cannot find that booking");
    carol.types(`/receipt ${code}`);
    await carol.sees("I cannot find that booking");
    carol.types("/constructor");
    carol.types(`/paid ${code}`);
    await carol.sees("only for the people who run the place");
    carol.types("/export 2026-11");
    marta.types(`/statement ${code.toLowerCase()}`);
    await marta.sees(`Resumen de cuenta de la reserva ${code}`);
    await fileOf(house, "telegram", marta, `resumen-${code}.pdf`);
    marta.types("exportar noviembre");
    await marta.sees(/noviembre de 2026: 3 movimientos.*Precio de las estadías: \$\s300 \(1\)/s);
    const month = await fileOf(house, "telegram", marta, "movimientos-2026-11.csv");
    expect(month.toString("utf8")).toContain(`;Pago;;Mercado Pago;;90,00;;ARS;`);
    expect(carol.messages.some(({ kind }) => kind === "document")).toBe(false);
  });
}

/** The bytes of a document, once it is on the phone. */
async function fileOf(house: House, channel: Channel, phone: Phone, name: string): Promise<Buffer> {
  const { files } = await phone.waitFor(
    ({ kind, files: [file] }) => kind === "document" && file?.name === name,
    { what: name },
  );
  const id = files[0]?.fileId ?? "";
  const file = channel === "cloud" ? house.whatsApp().phoneSource.file(id) : house.telegram.file(id);
  if (file === undefined) throw new Error(`${name} has no bytes.`);
  return Buffer.from(file.bytes);
}
