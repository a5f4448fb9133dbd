import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { labelsOf, requests, tapsOneByOne } from "./steps.ts";

const database = testDatabase();

describe("the house speaks the language of the guest's phone", () => {
  it("and explains itself in it", async () => {
    const { ana, bruno, carol } = await aHouse(database);
    for (const guest of [ana, bruno, carol]) guest.types("/start");
    const menus = [await ana.next(), await bruno.next(), await carol.next()];
    expect(menus.map(({ text }) => text.split("\n")[0])).toEqual([
      "¡Hola, Ana! 👋 Soy la recepción de Los Horneros.",
      "Olá, Bruno! 👋 Sou a recepção de Los Horneros.",
      "Hello, Carol! 👋 I am the front desk of Los Horneros.",
    ]);
    expect(menus.map(labelsOf)).toEqual([
      [
        "📅 Reservar",
        "🏡 Conocer las cabañas",
        "🧾 Mis reservas",
        "🙋 Hablar con alguien",
        "❓ Preguntar",
        "🌎 Idioma",
      ],
      [
        "📅 Reservar",
        "🏡 Conhecer as cabanas",
        "🧾 Minhas reservas",
        "🙋 Falar com alguém",
        "❓ Perguntar",
        "🌎 Idioma",
      ],
      [
        "📅 Book",
        "🏡 See the cabins",
        "🧾 My bookings",
        "🙋 Talk to a person",
        "❓ Ask a question",
        "🌎 Language",
      ],
    ]);
  });

  it("until the guest chooses another, and then it stays", async () => {
    const { ana, marta, restart } = await aHouse(database);
    ana.types("/language");
    ana.taps("English", await ana.sees("¿En qué idioma hablamos?"));
    await ana.sees("Done, let's continue in English. To see everything you can do, tap /start.");
    await restart();
    ana.types("5 to 8 January for 2");
    await tapsOneByOne(ana, ["Request Quebracho"]);
    await ana.sees("Done! Your request is");
    marta.taps("✅ Aprobar", await marta.sees("Pedido"));
    await ana.sees("Good news! Your booking");
  });

  it("and goes on with the open question when it is changed in between", async () => {
    const { ana } = await aHouse(database);
    ana.types("/book 10/11 al 13/11");
    await ana.sees("¿Cuántos son?");
    ana.types("/language");
    ana.taps("Português", await ana.sees("¿En qué idioma hablamos?"));
    await ana.sees("Pronto, seguimos em português.");
    await ana.sees(/Voltando ao que estávamos fazendo\..*Quantas pessoas são\?/s);
  });

  it("also to the owner, whatever the guest speaks", async () => {
    const { carol, marta } = await aHouse(database);
    carol.types("10 to 13 November for 2");
    await tapsOneByOne(carol, ["Request Quebracho"]);
    await marta.sees("Carol · 2 adultos");
  });

  it("and so a usual reason that an owner taps reaches each guest in theirs", async () => {
    const { bruno, marta } = await aHouse(database);
    bruno.types("10/11 a 13/11 para 2");
    await tapsOneByOne(bruno, ["Pedir Quebracho"]);
    await tapsOneByOne(marta, ["❌ Rechazar", "La cabaña está en mantenimiento"]);
    await bruno.sees("Motivo: A cabana está em manutenção");
  });

  it("on the payment page as well", async () => {
    const { carol, mercadoPago } = await aHouse(database, { mode: "instant" });
    carol.types("10 to 13 November for 2");
    await tapsOneByOne(carol, ["Book Quebracho"]);
    await carol.sees("It is yours for now!");
    const pages = mercadoPago.calls.filter(({ path }) => path === "/checkout/preferences");
    expect(pages).toMatchObject([
      { body: { items: [{ title: expect.stringContaining("Deposit · Quebracho · 10 to 13 November") }] } },
    ]);
  });
});

describe("the menu", () => {
  it("tells the owner what comes to them, and shows their requests", async () => {
    const { ana, marta } = await aHouse(database);
    await requests(ana);
    marta.types("/start");
    marta.taps("🛎 Pedidos", await marta.sees("Acá te llegan los pedidos para aprobar y los pagos"));
    await marta.sees("Hay 1 pedido esperando tu respuesta");
  });

  it("explains in four steps how it works", async () => {
    const { carol } = await aHouse(database);
    carol.types("/help");
    const { text } = await carol.sees("This is how it works");
    expect(text.match(/^\d\. /gm)).toHaveLength(4);
  });

  it("is there for who says hello again in the middle of a booking, which waits for them", async () => {
    const { ana } = await aHouse(database);
    ana.types("/book 10/11 al 13/11");
    await ana.sees("¿Cuántos son?");
    ana.types("hola");
    expect(labelsOf(await ana.sees("Soy la recepción"))).toContain("📝 Seguir mi reserva");
    ana.types("2");
    await ana.sees("¿Cuál te gusta?");
  });

  it("answers a greeting, a thank you, and what it does not understand", async () => {
    const { ana } = await aHouse(database);
    for (const [words, answer] of [
      ["¡Buenas!", "Soy la recepción"],
      ["muchas gracias 🙏", "¡De nada!"],
      ["¿aceptan bitcoin?", "No llegué a entenderte 😅. Contame qué fechas querés y cuántos son"],
    ] as const) {
      ana.types(words);
      expect(labelsOf(await ana.sees(answer))).toContain("📅 Reservar");
    }
  });
});
