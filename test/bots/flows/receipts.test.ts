import { expect, it } from "vitest";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { aComplex, aParty, stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { somebodyAt, textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();

it("a receipt is of the booking that was spoken of last: asked about, or named by a caption, for all of an album", async () => {
  const account = { holder: "Marta", alias: "el.hornero", bank: null, cbu: null, pix: null, lines: null };
  const complex = await aComplex(knex, { mode: "instant", transfer: account });
  const { room, clock, cabinId, ana: another } = await aCabinAndTwoGuests(knex, { complex });
  const ana = await somebodyAt({ db: knex, room, clock: clock.now });
  const { guestId, chatId } = (await ana.desk()).person;
  const holds = async (day: number) => {
    const dates = stay(`2026-01-${day}`, `2026-01-${day + 2}`);
    const asked = { key: `${chatId} ${day}`, cabinId, stay: dates, party: aParty(), guestId, chatId };
    return granted(await room.holdDates({ ...asked, channel: "telegram" })).code;
  };
  const [first, second] = [await holds(12), await holds(20)];
  const strange = granted(await another.holds(stay("2026-01-25", "2026-01-27"))).code;
  await ana.commands(`transfer ${first}`);
  await ana.commands(`transfer ${second}`);
  expect(textOf(await ana.sendsReceipt(`de la ${first}`))).toContain(
    `Recibí el comprobante de la reserva *${first}*`,
  );
  expect(textOf(await ana.sendsReceipt(""))).toContain(`comprobante de la reserva *${first}*`);
  expect(textOf(await ana.sendsReceipt(strange))).toContain(`comprobante de la reserva *${first}*`);
  expect(textOf(await ana.sendsReceipt(second))).toContain(`Recibí el comprobante de la reserva *${second}*`);

  const third = await holds(28);
  const warning = (code: string) => `transferencia de la reserva *${code}*: si ya la hiciste, no hace falta`;
  for (const asks of ["pay", "transfer"])
    expect(textOf(await ana.commands(`${asks} ${first}`))).toContain(warning(first));
  expect(textOf(await ana.commands(`pay ${third}`))).toMatch(/^Falta la seña/);
  expect(textOf(await ana.says("ya te pagué"))).toContain(warning(second));
});
