import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { holds, pays, requests, tapsOneByOne } from "./steps.ts";

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

  it("sees what it costs, how much now and how much later", async () => {
    const { ana } = await aHouse(database, { mode: "instant" });
    const text = (await holds(ana)).text.replaceAll("\u00a0", " ");
    expect(text).toContain(["3 noches × $ 100 (Todo el año): $ 300", "Total: $ 300"].join("\n"));
    expect(text).toContain("Entrada desde las 15:00, salida hasta las 10:00.");
    expect(text).toMatch(
      /pagá la seña de \$ 90: .*El saldo de \$ 210 lo pagás después, por link o al llegar\./,
    );
  });
});

describe("from /start to the payment link, without typing", () => {
  const ways = [
    {
      days: "a weekend",
      taps: ["📅 Reservar", "Este finde", "✅ Somos", "Reservar Quebracho"],
    },
    {
      days: "any days",
      taps: ["📅 Reservar", "10", "13", "✅ Somos", "Reservar Quebracho"],
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

describe("from one sentence to the payment link", () => {
  const sentences = [
    { sentence: "¿Tenés lugar del 10 al 13 de noviembre para 2?", taps: ["Reservar Quebracho"] },
    { sentence: "holaa!! hay algo del 10 al 13/11?? somos 2", taps: ["Reservar Quebracho"] },
  ];
  it.each(sentences)("takes $taps.length tap: $sentence", async ({ sentence, taps }) => {
    const { ana } = await aHouse(database, { mode: "instant" });
    ana.types(sentence);
    const answer = await ana.sees("Para 2 adultos (mar 10 nov → vie 13 nov · 3 noches)");
    expect(answer.text).not.toContain("Paso");
    await tapsOneByOne(ana, taps);
    const offers = ana.messages.filter(({ text }) => /\$\s300 en total, precio final/.test(text));
    expect(offers).toHaveLength(2);
    expect(ana.button("💳 Pagar la seña", await ana.sees("Tu reserva es la")).url).toMatch(/^http/);
    expect(taps.length).toBeLessThanOrEqual(1);
  });
});
