import { describe, expect, it } from "vitest";
import { commandButton } from "../../../src/bots/telegram/buttons.ts";
import { granted } from "../../booking/desk.ts";
import { stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { labelsOf, somebodyAt, textOf as wordsOf } from "./at-the-desk.ts";
import { twoBookings } from "./two-bookings.ts";

const { knex } = testDatabase();
const textOf = (views: Parameters<typeof wordsOf>[0]) => wordsOf(views).replaceAll("\u00a0", " ");

async function askedByMarta() {
  const house = await twoBookings(knex);
  const says = async (words: string) => textOf(await house.marta.says(words));
  return { ...house, says };
}

describe("an owner who asks what somebody paid", () => {
  it("sees their booking, what came and what is owed, and what can be done", async () => {
    const { marta, anas, says } = await askedByMarta();
    const stands =
      /Ana\* · .*✅ Confirmada.*pagado \$ 60.*Saldo a pagar: \$ 140.*El pago que llegó:\n.*\$ 60 · Efectivo/s;
    for (const asked of [
      "¿Me pagó Ana?",
      "¿pagó Ana?",
      "¿cuánto me debe Ana?",
      anas.code,
      `/booking ${anas.code}`,
    ])
      expect(await says(asked)).toMatch(stands);
    const can = ["💵 Anotar un pago", "💲 Cambiar el precio", "🧾 Recibo", "📄 Resumen de cuenta"];
    expect(labelsOf(await marta.says("¿Ana ya pagó?")).slice(0, 4)).toEqual(can);
    expect(await says("¿pagó Carla?")).toContain("¿De qué reserva?");
  });

  it("finds the booking of who has gone, but only where nobody of that name is to come", async () => {
    const { ana, anas, says, clock } = await askedByMarta();
    granted(await ana.cancels(anas, { back: 6000, kept: 0 }));
    expect(await says("¿me pagó Ana?")).toMatch(/🚫 Cancelada.*Por devolver: \$ 60/s);
    granted(await ana.holds(stay("2026-03-20", "2026-03-22")));
    expect(await says("¿me pagó Ana?")).toContain("⏳ Espera la seña");
    clock.set("2026-06-01T12:00:00Z");
    expect(await says("¿me pagó Ana?")).toContain("no hay ninguna reserva");
  });
});

describe("an owner who asks for the bookings", () => {
  it("sees those to come by check-in, how they stand and what is owed, each a tap away", async () => {
    const { marta } = await askedByMarta();
    const all = await marta.says("reservas");
    expect(textOf(all)).toMatch(
      /2 reservas\* · de hoy en adelante\n\n.*20–22 ene.*Quebracho · Ana\n✅ Confirmada · faltan \$ 140/,
    );
    expect(textOf(all)).toMatch(
      /3–5 feb.*Quebracho · Bruno\n⏳ Espera la seña de \$ 60, hasta .* · faltan \$ 200$/,
    );
    expect(labelsOf(all)).toEqual(["20–22 ene · Ana", "3–5 feb · Bruno"]);
    expect(textOf(await marta.taps("3–5 feb"))).toContain("Bruno");
  });

  it.each([
    ["reservas de febrero", /1 reserva\* · febrero de 2026\n\n.*Bruno/],
    ["¿quién viene el 21 de enero?", /1 reserva\* · 21–22 ene\n\n.*Ana/],
    ["reservas de la Quebracho", /2 reservas\* · Quebracho/],
    ["reservas de febrero de Bruno", /^\*Bruno\* · /],
    ["reservas de marzo", /No hay reservas: marzo de 2026/],
    ["la reserva de Bruno", /^\*Bruno\* · /],
    ["/all_bookings enero", /1 reserva\* · enero de 2026/],
  ])("of some: %s", async (asked, shown) => {
    const { marta, says } = await askedByMarta();
    expect(asked.startsWith("/") ? textOf(await marta.types(asked)) : await says(asked)).toMatch(shown);
  });

  it("turns the page where there are many, as long as any button may be", async () => {
    const { marta, ana } = await askedByMarta();
    for (let day = 10; day < 20; day++)
      granted(await ana.holds(stay(`2026-03-${day}`, `2026-03-${day + 1}`)));
    const march = await marta.says("reservas de marzo de la Quebracho");
    expect(textOf(march)).toContain("10 reservas* · marzo de 2026 · Quebracho · de la 1 a la 8");
    for (const { links = [] } of march)
      for (const link of links) if ("command" in link) commandButton(link.label, link.command);
    const rest = await marta.taps("Ver 2 más");
    expect(textOf(rest)).toContain("de la 9 a la 10");
    expect(labelsOf(rest)).toEqual(["18–19 mar · Ana", "19–20 mar · Ana", "📒 Todas las reservas"]);
  });

  it("sees the last page there is where bookings are gone since its button was shown", async () => {
    const { marta, ana, room } = await askedByMarta();
    const more = [];
    for (let day = 10; day < 17; day++)
      more.push(granted(await ana.holds(stay(`2026-03-${day}`, `2026-03-${day + 1}`))));
    await marta.says("reservas");
    const [first] = more;
    if (first) granted(await ana.cancels(first, { back: 0, kept: 0 }));
    const rest = textOf(await marta.taps("Ver 1 más"));
    expect(rest).toContain("8 reservas* · de hoy en adelante\n");
    expect(await room.underWay()).toHaveLength(8);
    await ana.holds(stay("2026-03-10", "2026-03-11"));
    await marta.says("reservas");
    expect(textOf(await marta.taps("Ver 1 más"))).toContain("9 reservas* · de hoy en adelante · la 9\n");
  });

  it("of a month that a guest is called like, sees all of it", async () => {
    const { says, ana, anas, brunos } = await askedByMarta();
    await knex("guests").where("id", brunos.guestId).update("name", "Julio");
    granted(await ana.holds(stay("2026-07-10", "2026-07-12")));
    expect(await says("reservas de julio")).toContain("1 reserva* · julio de 2026\n");
    granted(await ana.cancels(anas, { back: 6000, kept: 0 }));
    expect(await says("la reserva de Ana")).toContain("12 jul");
    expect(await says("me pagó Julio")).toContain(brunos.code);
  });

  it("answers with it who is asked which one", async () => {
    const { says, anas } = await askedByMarta();
    await says("cambiar el precio");
    expect(await says("la reserva de Ana")).toContain(`¿Qué precio le ponés a la reserva ${anas.code}?`);
  });

  it("finds the booking of who will not come any more", async () => {
    const { bruno, brunos, says } = await askedByMarta();
    granted(await bruno.cancels(brunos, { back: 0, kept: 0 }));
    expect(await says("la reserva de Bruno")).toContain("🚫 Cancelada");
  });

  it("and guests get their own", async () => {
    const { room, clock } = await askedByMarta();
    const carla = await somebodyAt({ db: knex, room, clock: clock.now });
    for (const command of ["all_bookings", "booking"])
      expect(textOf(await carla.commands(command))).toContain("sólo para quienes manejan");
  });
});

describe("an owner who says what somebody's price should be", () => {
  it("is asked why, and reads the new amount before it counts", async () => {
    const { marta, says, anas, room } = await askedByMarta();
    expect(await says("Subile 50 a Ana")).toMatch(
      /¿Por qué ese precio\?.*Ana · .*: de \$ 200 a \*\$ 250\*$/s,
    );
    expect(await says("late check-out")).toMatch(
      /Antes: \$ 200\nAhora: \*\$ 250\* \(\+ \$ 50\)\nMotivo: late check-out/,
    );
    expect(await room.bookingByCode(anas.code)).toMatchObject({ quote: { total: 200_00 } });
    await marta.taps("✅ Poner ese precio");
    expect(await room.bookingByCode(anas.code)).toMatchObject({ quote: { total: 250_00 } });
    expect(await says("subile el precio a Ana")).toContain("Ahora el total es *$ 250*");
    expect(await says("hacele un 10% menos")).toContain("¿Por qué ese precio?");
    expect(await says("es amiga")).toContain("Ahora: *$ 225* (− $ 25)");
  });
});
