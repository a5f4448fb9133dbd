import { describe, expect, it } from "vitest";
import { understandOwner } from "../../../src/bots/texts/understanding/owner.ts";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { somebodyAt, textOf as wordsOf } from "./at-the-desk.ts";

const { knex } = testDatabase();

/** Without the spaces that no line ends at. */
const textOf = (views: Parameters<typeof wordsOf>[0]) => wordsOf(views).replaceAll("\u00a0", " ");

/** Ana holds two nights of 200 in all, 60 of them the deposit; Marta runs the place. */
async function aHold() {
  const house = await aCabinAndTwoGuests(knex, { mode: "instant" });
  const booking = granted(await house.ana.holds(stay("2026-01-20", "2026-01-22")));
  const marta = await somebodyAt({ db: knex, room: house.room, clock: house.clock.now, isOwner: true });
  const received = async () => (await house.room.moneyOf(booking)).received;
  return { ...house, booking, marta, received };
}

describe("an owner who was paid by hand", () => {
  it("notes it in three taps, and may undo it with a reason", async () => {
    const { booking, marta, room, received } = await aHold();
    expect(textOf(await marta.says(`cobré ${booking.code}`))).toMatch(/Ana.*Pagado \$ 0 · faltan \$ 200/s);
    await marta.taps("💵 En efectivo");
    expect(textOf(await marta.taps("$\u00a060, lo que se espera ahora"))).toMatch(
      /¿Lo anoto\?.*\$ 60\* en efectivo/s,
    );
    expect(textOf(await marta.taps("✅ Sí, anotalo"))).toMatch(
      /Quedan por pagar \$ 140.*La reserva está confirmada/s,
    );
    expect(await room.bookingByCode(booking.code)).toMatchObject({ state: "confirmed" });

    await marta.taps("✏️ Deshacer $\u00a060");
    expect(textOf(await marta.says("Era de otra reserva"))).toContain("Ana va a leer: “Era de otra reserva”");
    expect(await received()).toBe(60_00);
    expect(textOf(await marta.taps("✏️ Sí, deshacelo"))).toContain("Deshecho");
    expect(await received()).toBe(0);
    expect(await room.bookingByCode(booking.code)).toMatchObject({ state: "confirmed" });
  });

  it("notes it once where the last tap is heard twice", async () => {
    const { booking, marta, received } = await aHold();
    await marta.commands(`paid ${booking.code}`);
    await marta.says("me transfirió");
    await marta.says("70");
    await marta.taps("✅ Sí, anotalo");
    await marta.repeats();
    expect(await received()).toBe(70_00);
  });

  it.each([
    ["cien", "No entendí el monto"],
    ["0", "No entendí el monto"],
    ["-50", "No entendí el monto"],
    ["250", "$ 50 más de lo que falta"],
    ["150,50", "Quedarían por pagar $ 49,50"],
  ])("types %s and reads: %s", async (typed, answer) => {
    const { booking, marta } = await aHold();
    await marta.commands(`paid ${booking.code}`);
    await marta.taps("💵 En efectivo");
    expect(textOf(await marta.says(typed))).toContain(answer);
  });

  it("says who, how much and how at once, and it counts once they have read it", async () => {
    const { booking, marta, received } = await aHold();
    for (const words of [
      "me pagó Ana 50 en efectivo",
      `cobré 50 de ${booking.code} en efectivo`,
      "ana me dio 50 cash",
    ]) {
      expect(textOf(await marta.says(words))).toMatch(/¿Lo anoto\?.*\$ 50\* en efectivo, de Ana/s);
      expect(await received()).toBe(0);
      await marta.says("cancelar");
    }
    expect(textOf(await marta.says("Ana transferiu 70"))).toMatch(/\$ 70\* por transferencia, de Ana/);
    await marta.taps("✅ Sí, anotalo");
    expect(await received()).toBe(70_00);
    expect(textOf(await marta.says("ana no pago"))).toMatch(/pagado \$ 70\n/);
  });

  it("is told where there is nothing to note it for", async () => {
    const { booking, marta, ana } = await aHold();
    granted(await ana.cancels(booking));
    expect(textOf(await marta.commands(`paid ${booking.code}`))).toContain("Ya se canceló");
    expect(textOf(await marta.commands("paid ZZZZ22"))).toContain("No encuentro");
  });

  it("says so in their own words, and a guest's words are not taken for it", async () => {
    for (const words of [
      "Cobré K7Q2MX",
      "me pagó la K7Q2MX en efectivo",
      "recebi K7Q2MX",
      "I was paid K7Q2MX",
      "K7Q2MX ya pagó",
      "la K7Q2MX me pagó en efectivo",
      "K7Q2MX pagou",
    ])
      expect(understandOwner(words)).toEqual({ flow: "paid", code: "K7Q2MX", isAside: true });
    for (const words of ["ya pagué K7Q2MX", "¿K7Q2MX ya pagó?", "K7Q2MX no pagó", "recibí tu mensaje"])
      expect(understandOwner(words)?.flow).not.toBe("paid");
    const { booking, room, clock } = await aHold();
    const ana = await somebodyAt({ db: knex, room, clock: clock.now });
    expect(textOf(await ana.commands(`paid ${booking.code}`))).not.toContain("Pagado");
  });
});
