import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { pays, requests, seesTheReview, tapsOneByOne } from "./steps.ts";

const database = testDatabase();

describe("a guest books in Telegram", () => {
  it.each(["polling", "webhook"] as const)(
    "asks, the owner approves, the guest pays, and both are told (%s)",
    async (telegram) => {
      const house = await aHouse(database, { telegram });
      const { ana, marta } = house;
      const code = await requests(ana);
      expect((await marta.sees(`Pedido ${code}`)).text).toContain("Ana · 2 adultos");
      marta.taps("✅ Aprobar");
      await marta.sees(/Aprobado. Ana tiene hasta hoy a las 13:\d\d para pagar la seña de \$\s90/);
      pays(house, ana, await ana.sees("Aprobaron tu reserva"));
      await ana.sees(`¡Reserva confirmada! Código ${code}`);
      await marta.sees(new RegExp(`Seña pagada: \\$\\s90 · ${code}`));
    },
  );

  it("sees before confirming what it costs, how much now and how much on arrival", async () => {
    const { ana } = await aHouse(database);
    const { text } = await seesTheReview(ana);
    expect(text.replaceAll("\u00a0", " ")).toContain(
      ["3 noches × $ 100 (Todo el año): $ 300", "Total: $ 300", "", "Seña para reservar: $ 90"].join("\n"),
    );
    expect(text).toMatch(/Saldo al llegar: \$\s210\nEntrada desde las 15:00, salida hasta las 10:00\./);
  });
});

describe("from /start to the payment link, without typing", () => {
  const ways = [
    {
      days: "a weekend",
      taps: ["📅 Reservar", "Este finde", "✅ Somos", "Elegir Quebracho", "✅ Reservar y pagar"],
    },
    {
      days: "any days",
      taps: ["📅 Reservar", "10", "13", "✅ Somos", "Elegir Quebracho", "✅ Reservar y pagar"],
    },
  ];
  it.each(ways)("$days take $taps.length taps", async ({ taps }) => {
    const { ana } = await aHouse(database, { mode: "instant" });
    ana.types("/start");
    await tapsOneByOne(ana, taps);
    expect(ana.button("💳 Pagar la seña", await ana.sees("Tu reserva es la")).url).toMatch(/^http/);
    expect(taps.length).toBeLessThanOrEqual(6);
  });
});
