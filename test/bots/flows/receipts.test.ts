import { expect, it } from "vitest";
import { auditOf } from "../../../src/audit/tables/audit-entries.ts";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { aComplex, aParty, stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { labelsOf, somebodyAt, textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();

/** Ana, where one may pay by transfer, and what she holds. */
async function aGuestWhoTransfers() {
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
  const marta = await somebodyAt({ db: knex, room, clock: clock.now, isOwner: true });
  const { transfers } = await marta.desk();
  return { ana, another, marta, transfers, room, holds };
}

it("a receipt is of the booking that was spoken of last: asked about, or named by a caption, for all of an album", async () => {
  const { ana, another, holds } = await aGuestWhoTransfers();
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
  expect(textOf(await ana.commands(`cancel ${third}`))).toContain("Todavía no pagaste nada");
  expect(textOf(await ana.commands(`cancel ${first}`))).toMatch(
    /Si el dinero de tu transferencia llegó.*devuelve\.$/,
  );
  expect(textOf(await ana.says("ya te pagué"))).toContain(warning(second));
});

it.each([
  ["a program that says it is a PDF", "application/pdf", "MZ\0", "no es un PDF ni una foto común"],
  ["a page of the internet, sent as a picture", "image/png", "<html>", "no es un PDF ni una foto común"],
  ["an iPhone's picture", "image/heic", "", "HEIC"],
  ["an iPhone's picture that says it is another", "image/jpeg", "\0\0\0\x18ftypheic", "foto común"],
  ["a file that says nothing, and is nothing", "", "MZ\0", "no es un PDF ni una foto común"],
])("%s is no receipt: it keeps no dates, and owners hear of it once", async (_what, type, bytes, answer) => {
  const { ana, room, holds } = await aGuestWhoTransfers();
  const code = await holds(12);
  await ana.commands(`transfer ${code}`);
  for (let time = 1; time <= 2; time += 1) {
    const views = await ana.sendsReceipt("", Buffer.from(bytes, "latin1"), type);
    expect(textOf(views)).toContain(answer);
    expect(textOf(views)).toContain("Mandame una captura de pantalla");
    expect(views.at(-1)?.links).toMatchObject([{ command: "person" }]);
  }
  expect((await room.bookingByCode(code))?.state).toBe("awaiting_deposit");
  const noted = (await auditOf(knex, `booking:${code}`)).filter(
    ({ action }) => action === "receipt_unreadable",
  );
  expect(noted).toHaveLength(1);
  expect(textOf(await ana.sendsReceipt("", Buffer.from("%PDF-1.4"), ""))).toContain("Recibí el comprobante");
  const { rows } = await knex.raw(
    "select keep_until is not null as long from media where chat_id = ? order by id",
    [(await ana.desk()).person.chatId],
  );
  expect(rows.filter(({ long }: { long: boolean }) => long)).toHaveLength(1);
});

it("a receipt that comes while the owner answers is asked about by itself; one of the same money is put away", async () => {
  const { ana, marta, transfers, holds } = await aGuestWhoTransfers();
  await ana.commands(`transfer ${await holds(12)}`);
  await ana.sendsReceipt("");
  const asked = async () => (await transfers.waitingChecks()).map(({ id }) => id);
  const [first = ""] = await asked();
  await marta.types("/requests");
  await ana.sendsReceipt("");
  await marta.taps("✅ Confirmar");
  expect(textOf(await marta.taps("✅ Llegaron"))).toContain("Anotado");

  const [second = ""] = await asked();
  expect(second).not.toBe(first);
  await marta.commands(`transfer_out ${second}`);
  expect(textOf(await marta.taps("🔁 Es de un pago que ya anoté"))).toContain("No le avisé nada");
  expect(await asked()).toEqual([]);
  expect(textOf(await marta.commands(`transfer_out ${second}`))).toContain("es de un pago ya anotado");
});

it("a receipt that waits while its money is noted by hand is put away by a tap, and not noted twice", async () => {
  const { ana, marta, transfers, room, holds } = await aGuestWhoTransfers();
  const code = await holds(12);
  await ana.commands(`transfer ${code}`);
  await ana.sendsReceipt("");
  await marta.types(`/paid ${code}`);
  for (const label of ["🏦", "$", "✅"]) await marta.taps(label);
  expect(textOf(marta.seen)).toContain("queda un comprobante de transferencia sin contestar");
  expect(textOf(await marta.taps("🔁 Es de este pago"))).toContain("No le avisé nada");
  expect(await transfers.waitingChecks()).toEqual([]);
  expect((await room.bookingByCode(code))?.state).toBe("confirmed");
});

it.each(["🧾 Pedirle otro comprobante", "🚫 Dar de baja la reserva"])(
  "%s: neither while another waits that the owner has not seen",
  async (then) => {
    const { ana, marta, transfers, room, holds } = await aGuestWhoTransfers();
    const code = await holds(12);
    await ana.commands(`transfer ${code}`);
    await ana.sendsReceipt("");
    await marta.types("/requests");
    await ana.sendsReceipt("");
    await marta.taps("❌ No llegó");
    expect(textOf(await marta.taps(then))).toMatch(/^Hay otro comprobante de Ana.*no le avisé nada/s);
    expect(textOf(await marta.repeats())).not.toContain("Le avisé");
    expect((await room.bookingByCode(code))?.state).toBe("awaiting_transfer_check");
    expect(await transfers.waitingChecks()).toHaveLength(1);
  },
);

it("a receipt is not put away as one of noted money where none is noted, or none any more", async () => {
  const { ana, marta, transfers, holds } = await aGuestWhoTransfers();
  await ana.commands(`transfer ${await holds(12)}`);
  await ana.sendsReceipt("");
  const [check] = await transfers.waitingChecks();
  const views = await marta.commands(`transfer_same ${check?.id} 1`);
  expect(textOf(views)).toContain("no hay ningún pago anotado");
  expect(labelsOf(views)).toEqual(["✅ Confirmar", "❌ No llegó"]);
  expect(await transfers.waitingChecks()).toHaveLength(1);
});

it("a receipt for a booking that was cancelled promises no dates; who holds others by then has sent it for those", async () => {
  const { ana, room, holds } = await aGuestWhoTransfers();
  const code = await holds(12);
  await ana.commands(`transfer ${code}`);
  const owner = { kind: "owner", name: "Marta", channel: "telegram" } as const;
  granted(await room.cancelBooking({ code, actor: owner, reason: "", holdOnly: true }));
  expect(textOf(await ana.sendsReceipt(""))).toContain("si el dinero llegó, te lo devuelve");
  const again = await holds(20);
  expect(textOf(await ana.sendsReceipt(""))).toContain(`Recibí el comprobante de la reserva *${again}*`);
  expect(textOf(await ana.sendsReceipt(""))).toContain(
    `Sumé este también al comprobante de la reserva *${again}*`,
  );
});
