import { describe, expect, it } from "vitest";
import type { Booking } from "../../../src/booking/domain/booking.ts";
import { NO_RULES } from "../../../src/booking/domain/prices/tariff.ts";
import { ownOptions } from "../../../src/bots/flows/which-booking.ts";
import { formatFor } from "../../../src/bots/texts/format.ts";
import { loadTexts } from "../../../src/bots/texts/texts.ts";
import { renderButtons } from "../../../src/bots/whatsapp/render.ts";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { tax } from "../../booking/domain/by-hand/worked.ts";
import { date, stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { labelsOf, somebodyAt, textOf as wordsOf } from "./at-the-desk.ts";
import { twoBookings } from "./two-bookings.ts";

const { knex } = testDatabase();
const t = loadTexts()("es-AR");
const format = formatFor("es-AR", t, { timeZone: "America/Argentina/Cordoba", today: date("2026-01-05") });
const textOf = (views: Parameters<typeof wordsOf>[0]) => wordsOf(views).replaceAll("\u00a0", " ");

describe("a guest's bookings in WhatsApp", () => {
  const seen = (bookings: readonly Booking[]) => {
    const [message] = renderButtons({ text: "¿Cuál?", choices: ownOptions(bookings, { format }) }, t);
    if (message?.kind === "buttons") return message.buttons.map(({ title }) => title);
    return message?.kind === "list" ? message.rows.map(({ title, description }) => [title, description]) : [];
  };

  it("say where and when on each button and row, and never but a code", async () => {
    const { anas, brunos } = await twoBookings(knex);
    expect(seen([anas, brunos])).toEqual(["Quebracho 20–22 ene", "Quebracho 3–5 feb"]);
    const withLongName = { ...anas, cabinName: "El Algarrobo del Arroyo" };
    expect(seen([withLongName, brunos])).toEqual(["20–22 ene", "3–5 feb"]);
    const several = [
      withLongName,
      ...["Molle", "Tala", "Quebracho"].map((cabinName) => ({ ...anas, cabinName })),
    ];
    expect(seen(several)).toEqual([
      ["El Algarrobo del Arroyo…", `El Algarrobo del Arroyo · 20–22 ene · ${anas.code}`],
      ["Molle · 20–22 ene…", `Molle · 20–22 ene · ${anas.code}`],
      ["Tala · 20–22 ene…", `Tala · 20–22 ene · ${anas.code}`],
      ["Quebracho · 20–22 ene…", `Quebracho · 20–22 ene · ${anas.code}`],
    ]);
  });
});

describe("an owner who means a booking", () => {
  it("types its code after the command, and is not asked for it again", async () => {
    const { anas, marta } = await twoBookings(knex);
    for (const typed of [`  ${anas.code.toLowerCase()} `, `la ${anas.code}`])
      expect(textOf(await marta.types(`/paid ${typed}`))).toMatch(/Ana.*Pagado \$ 60 · faltan \$ 140/s);
    const code = anas.code.toLowerCase();
    expect(textOf(await marta.types(`/price ${code}`))).toContain("Ahora el total es *$ 200*");
    expect(textOf(await marta.types(`/force_majeure ${code}`))).toContain("¿Qué pasó?");
    expect(textOf(await marta.types(`/call_off ${code}`))).toContain(anas.code);
    expect(textOf(await marta.types(`/no_show ${code}`))).toContain("Todavía pueden llegar");
    expect(textOf(await marta.types(`/travellers ${code}`))).toContain("Ana");
    expect(textOf(await marta.types(`/approve ${code}`))).toContain("ya está confirmada");
  });

  it("who types none chooses among those it may be about, told by who, what, when and where", async () => {
    const { marta, anas, brunos, ana } = await twoBookings(knex);
    const owed = [
      "Ana · debe $\u00a0140 · Quebracho · 20–22 ene",
      "Bruno · debe $\u00a0200 · Quebracho · 3–5 feb",
    ];
    expect(labelsOf(await marta.types("/paid"))).toEqual(owed);
    expect(textOf(await marta.taps("Bruno"))).toMatch(/Bruno.*faltan \$ 200/s);
    expect(labelsOf(await marta.types("/price"))[0]).toBe("Ana · $\u00a0200 · Quebracho · 20–22 ene");
    expect(textOf(await marta.says(brunos.code))).toContain("Bruno");
    granted(await ana.cancels(anas, { back: 6000, kept: 0 }));
    expect(textOf(await marta.types("/call_off"))).toContain("Ahora no hay ninguna reserva");
  });

  it("may say who, where or when, and of what is no booking is told so", async () => {
    const { marta, ana } = await twoBookings(knex);
    granted(await ana.holds(stay("2026-01-25", "2026-01-27")));
    expect(labelsOf(await marta.says("me pagó Ana")).map((label) => label.slice(0, 3))).toEqual([
      "Ana",
      "Ana",
    ]);
    const says = async (words: string) => textOf(await marta.types(`/paid ${words}`));
    for (const bruno of ["Bruno", "la de febrero", "de bruno, la Quebracho"])
      expect(await says(bruno)).toMatch(/· Bruno · Quebracho.*¿Cómo te pagó/s);
    for (const unclear of ["Carla", "la Quebracho", "🏡".repeat(2000)])
      expect(await says(unclear)).toMatch(/No encuentro ninguna reserva así.*¿Quién te pagó/s);
    expect(await says("zzzz22")).toMatch(/No encuentro ninguna reserva ZZZZ22.*¿Quién te pagó/s);
    expect(await says("Susana")).toMatch(/No encuentro ninguna reserva SUSANA/);
  });

  it("is understood in their own words, of the guest they name", async () => {
    const { marta, anas, brunos, room } = await twoBookings(knex);
    const asks = async (words: string) => textOf(await marta.says(words));
    expect(await asks("me pagó Bruno")).toMatch(/· Bruno · .*¿Cómo te pagó/s);
    expect(await asks("bajale el precio a Ana")).toContain(`precio le ponés a la reserva ${anas.code}`);
    expect(await asks("cancelar")).toMatch(/· Bruno · .*¿Cómo te pagó/s); // where they were before
    await marta.says("cancelar");
    for (const debts of ["deudas", "💵 Cobros"]) expect(await asks(debts)).toMatch(/¿Quién te pagó\?/);
    await marta.says("cancelar");
    expect(await asks(`cuánto debe ${brunos.code}`)).toMatch(/Resumen de cuenta.*Saldo a pagar: \$ 200/s);
    expect(await asks("cancelar la reserva de Ana")).toContain(`cancelás la reserva *${anas.code}* de Ana`);
    expect(await asks("me pagó Bruno")).toMatch(/¿Cancelamos la reserva.*devuelve.*\$ 60.*me pagó Bruno/s);
    await marta.says("cancelar");
    expect(await room.bookingByCode(anas.code)).toMatchObject({ state: "confirmed" });
    expect(await asks(`cancelar ${anas.code}`)).toContain(`cancelás la reserva *${anas.code}* de Ana`);
  });

  it("says of whom they gave money back, and whatever is not owed is told so", async () => {
    const { marta, ana, anas, brunos } = await twoBookings(knex);
    expect(textOf(await marta.types("/gave_back"))).toContain("No hay nada para devolver a mano");
    granted(await ana.cancels(anas, { back: 6000, kept: 0 }));
    expect(labelsOf(await marta.types("/gave_back"))).toEqual([`Ana · $\u00a060 · ${anas.code}`]);
    expect(textOf(await marta.says(brunos.code))).toContain(`De la reserva ${brunos.code} no hay nada`);
    expect(textOf(await marta.types("/gave_back Ana"))).toContain("¿Cómo le devolviste *$ 60* a Ana");
    expect(textOf(await marta.types(`/gave_back ${anas.code}`))).toContain(
      "¿Cómo le devolviste *$ 60* a Ana",
    );
    await marta.taps("💵");
    expect(textOf(await marta.types(`/gave_back ${anas.code}`))).toContain(
      "no hay nada para devolver a mano",
    );
  });
});

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
    expect(textOf(await ana.says("se me perdió el link de pago, ¿me lo mandás?"))).toContain(
      "no tenés reservas",
    );
    const { id, code, quote } = await holds("2026-01-20", "2026-01-22");
    const actor = { kind: "owner", name: "Marta", channel: "telegram" } as const;
    const slip = { bookingId: id, method: "cash", amount: quote.deposit, key: id, actor } as const;
    granted(await moneyByHand.take(slip));
    const shown = await ana.says("ya te pagué la seña");
    expect(textOf(shown)).toMatch(new RegExp(`reserva ${code}.*pagado \\$ 60.*Saldo a pagar: \\$ 140`, "s"));
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

  it.each([
    {
      asked: [
        "¿cuánto es la garantía?",
        "cuánto hay que pagar de garantía",
        "qual é a caução?",
        "how much is the damage deposit?",
      ],
      none: "dejar nada aparte",
      some: "garantía de $ 500. No es parte del precio",
    },
    {
      asked: [
        "¿el precio incluye IVA?",
        "cuánto sale con impuestos",
        "os preços incluem impostos?",
        "are taxes included?",
      ],
      none: "no se le suman impuestos",
      some: "incluyen IVA (21 %).\nAl precio se suma Turismo (2 %).",
    },
    {
      asked: ["¿hay cargo de limpieza?", "tem taxa de limpeza?", "is there a cleaning fee?"],
      none: "La limpieza no se cobra aparte",
      some: "Turismo",
    },
  ])("is told without being asked for dates: $asked", async ({ asked, none, some }) => {
    const { ana, complex } = await anaWrites();
    expect(textOf(await ana.says(asked[0] ?? ""))).toContain(none);
    const taxes = [tax("IVA", 21, { included: true }), tax("Turismo", 2)];
    await knex.raw("update complexes set damage_deposit = 50000, price_rules = ? where id = ?", [
      JSON.stringify({ ...NO_RULES, taxes }),
      complex.id,
    ]);
    for (const words of asked) {
      const shown = await ana.says(words);
      expect(textOf(shown)).toContain(some);
      expect(labelsOf(shown)).toContain("🏡 Conocer las cabañas");
    }
    expect(textOf(await ana.says(`${asked[0]} del 20/1 al 22/1 para 2`))).toContain("una cabaña libre");
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
