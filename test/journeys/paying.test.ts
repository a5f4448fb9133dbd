import { describe, expect, it, vi } from "vitest";
import { VILLA_BELGRANO } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { codeIn, holds, labelsOf, pays, requests, seesTheCabins } from "./steps.ts";

const database = testDatabase();

describe("a house without payments by link", () => {
  it("says that the deposit is to be arranged with the people there", async () => {
    const { ana, marta } = await aHouse(database, { mode: "instant", payments: false });
    const held = await holds(ana);
    expect(held.text).toContain("Acá todavía no se puede pagar la seña");
    expect(held.buttons).toEqual([]);
    await marta.sees(`Reserva nueva ${codeIn(held)}`);
  });

  it("says so as well when an approved guest asks for the link", async () => {
    const { ana, marta } = await aHouse(database, { payments: false });
    await requests(ana);
    marta.taps("✅ Aprobar", await marta.sees("Pedido"));
    await ana.sees(/Aprobaron tu reserva.*Acá todavía no se puede pagar la seña/s);
  });
});

describe("a guest whose deposit has arrived", () => {
  it("gets the stay for their calendar, and the way there", async () => {
    const house = await aHouse(database, { mode: "instant", place: VILLA_BELGRANO });
    const { ana } = house;
    const held = await holds(ana);
    pays(house, ana, held);
    const confirmed = await ana.sees("¡Reserva confirmada!");
    const map = "https://www.google.com/maps/search/?api=1&query=-31.9786%2C-64.5583";
    expect(ana.button("📍 Cómo llegar", confirmed)).toMatchObject({ url: map });
    const file = await ana.waitFor(({ kind }) => kind === "document", { what: "the calendar file" });
    expect(file.files).toMatchObject([{ name: `${codeIn(held)}.ics` }]);
    ana.types("/bookings");
    expect(ana.button("📍 Cómo llegar", await ana.sees("✅ Confirmada"))).toMatchObject({ url: map });
  });
});

describe("while Mercado Pago is away", () => {
  it("the dates are held all the same, and who tries again once it is back has the link, at once or as soon as it is asked again", async () => {
    const house = await aHouse(database, { mode: "instant" });
    const { ana, mercadoPago } = house;
    mercadoPago.down("reset");
    await seesTheCabins(ana);
    ana.taps("Reservar Quebracho");
    const held = await ana.sees(
      /El link para pagar está tardando en llegar\. Tu reserva sigue guardada hasta/,
      { timeoutMs: 15_000 },
    );
    mercadoPago.up();
    ana.taps("🔄 Probar de nuevo", held);
    const ready = await ana.waitFor(
      (seen) => labelsOf(seen).some((label) => label.startsWith("💳 Pagar la seña")),
      {
        ...{ what: "the link to pay", timeoutMs: 30_000 },
      },
    );
    pays(house, ana, ready);
    await ana.sees("¡Reserva confirmada!");
  });
});

describe("a guest who pays more than was asked", () => {
  it("is told at once what is left to pay on arrival, and so is the owner", async () => {
    const house = await aHouse(database, { mode: "instant" });
    const { ana, marta, mercadoPago } = house;
    const { searchParams } = new URL((await holds(ana)).buttons.flat()[0]?.url ?? "");
    mercadoPago.pay(searchParams.get("pref_id") ?? "", "approve", { amount: 100 });
    await ana.sees(/Reserva confirmada.*Recibimos \$\s100: la seña de \$\s90, .* El saldo de \$\s200 /s);
    await marta.sees(/Pagó \$\s100, más que la seña.*Saldo: \$\s200/s);
  });
});

describe("a payment that the bank refuses", () => {
  it("is told to the guest, who may try again on the same link", async () => {
    const house = await aHouse(database, { mode: "instant" });
    const { ana } = house;
    const held = await holds(ana);
    pays(house, ana, held, "reject");
    const refused = await ana.sees("el banco o la tarjeta lo rechazó. No se te cobró nada.");
    pays(house, ana, refused);
    await ana.sees("¡Reserva confirmada!");
  });
});

describe("a guest who had blocked the bot when they paid", () => {
  it("is told of it when they come back", async () => {
    const house = await aHouse(database, { mode: "instant" });
    const { ana } = house;
    const held = await holds(ana);
    ana.blocksBot();
    pays(house, ana, held);
    await vi.waitFor(
      async () => expect(await messagesGivenUp(ana.id)).toEqual(["booking_confirmed"]),
      10_000,
    );
    ana.unblocksBot();
    await ana.sees("¡Reserva confirmada!");
  });
});

async function messagesGivenUp(guest: number): Promise<string[]> {
  const { rows } = await database.knex.raw<{ rows: { event: string }[] }>(
    "select body ->> 'event' as event from outbox where status = 'failed' and chat_id = ?",
    [`telegram:${guest}`],
  );
  return rows.map(({ event }) => event);
}
