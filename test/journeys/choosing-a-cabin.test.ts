import { describe, expect, it } from "vitest";
import { centavos } from "../../src/booking/domain/money.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { labelsOf, requests, seesTheCabins, tapsOneByOne } from "./steps.ts";

const database = testDatabase();
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** A guest who is asked how many they are. */
async function atTheParty() {
  const house = await aHouse(database);
  house.ana.types("/book 10/11 al 13/11");
  const counters = await house.ana.sees("¿Cuántos son?");
  return { ...house, counters };
}

describe("a guest who is asked how many they are", () => {
  it("counts by taps, with the children and the dog", async () => {
    const { ana, counters } = await atTheParty();
    for (const row of [1, 2]) {
      const plus = counters.buttons[row]?.at(-1)?.data ?? "";
      ana.tapsData(counters.id, plus);
      await ana.next("the counters");
    }
    expect(labelsOf(ana.messages.at(-1) ?? counters)).toEqual(expect.arrayContaining(["Mascotas: 1"]));
  });

  const ways = [
    ["4", "4 adultos"],
    ["2 adultos y 1 nene", "2 adultos y 1 menor"],
    ["somos dos con perro", "2 adultos y 1 mascota"],
  ];
  it.each(ways)("may write %s", async (words, understood) => {
    const { ana } = await atTheParty();
    ana.types(words);
    await ana.sees(`Para ${understood} (`);
  });

  const mistakes = [
    ["0 adultos y 2 nenes", "Tiene que venir al menos un adulto"],
    ["7", "Nuestra cabaña más grande es para 6 personas. Podés reservar más de una"],
    ["2 adultos y 3 perros", "Se acepta una sola mascota por cabaña"],
    ["60 adultos", "Esa cantidad no me cierra"],
    ["un montón", "No entendí cuántos son."],
  ] as const;
  it("is told of each mistake what the house can take, and can go on", async () => {
    const { ana } = await atTheParty();
    for (const [words, answer] of mistakes) {
      ana.types(words);
      expect((await ana.sees(answer)).text).toContain("¿Cuántos son?");
    }
    ana.types("2");
    await ana.sees("¿Cuál te gusta?");
  });
});

describe("the free cabins", () => {
  const cabins = [
    { name: "Molle", maxGuests: 8, baseGuests: 2, extraGuestNightly: centavos(50_00) },
    { name: "Tala", maxGuests: 5, cleaningFee: centavos(45_50) },
    { name: "Chica", maxGuests: 2 },
  ];

  it("are shown cheapest first, each with its picture, room, total and price a night, and only those that fit", async () => {
    const { ana } = await aHouse(database, { cabins });
    ana.types("del 10 al 13 de noviembre para 4");
    await ana.sees("hay 2 cabañas libres");
    const cards = [await ana.next("the cheapest"), await ana.next("the other")];
    expect(cards.map(({ kind }) => kind)).toEqual(["photo", "photo"]);
    expect(
      cards.map(({ text }) => spaced(text).split("\n")).map(([first, , price]) => [first, price]),
    ).toEqual([
      ["Tala · hasta 5 personas", "$ 345,50 en total, precio final · $ 115 por noche en promedio"],
      ["Molle · hasta 8 personas", "$ 600 en total, precio final · $ 200 por noche en promedio"],
    ]);
  });

  it("are too small for some: a large party is told that for them there is no room, not that all is taken", async () => {
    const { ana, bruno, carol } = await aHouse(database, { cabins });
    await requests(ana, "Molle");
    carol.types("10 to 13 November for 6");
    await carol.sees("For 6 adults there is no room left from Tuesday 10 November to Friday 13 November.");
    bruno.types("10/11 a 13/11 para 4");
    await bruno.sees("há uma cabana livre");
  });

  it("send a picture to Telegram once, however many guests look at it", async () => {
    const { ana, bruno, telegram } = await aHouse(database, { cabins: [{ name: "Tala" }] });
    await seesTheCabins(ana);
    await seesTheCabins(bruno);
    const photos = telegram.calls
      .filter(({ method }) => method === "sendPhoto")
      .map(({ body }) => body.photo);
    expect(photos).toEqual([expect.stringMatching(/^attach:/), expect.not.stringMatching(/^attach:/)]);
  });

  it.each(["Tala", "tala!", "2", "Pedir Tala"])("may be chosen by writing %s", async (words) => {
    const { ana } = await aHouse(database, { cabins: [{ name: "Chica" }, { name: "Tala" }] });
    await seesTheCabins(ana);
    ana.types(words);
    expect((await ana.sees("Tu pedido es el")).text).toContain("🏡 Tala");
  });

  it("are not guessed at: other words are asked about again", async () => {
    const { ana } = await aHouse(database, { cabins });
    await seesTheCabins(ana);
    ana.types("la más linda");
    await ana.sees("Elegí una de estas opciones");
  });
});

describe("a guest who was shown the cabins", () => {
  it("and takes one is told the total line by line: weekends, extra people, pets", async () => {
    const price = { baseGuests: 2, extraGuestNightly: centavos(14_00), petFee: centavos(10_00) };
    const { ana } = await aHouse(database, { cabins: [{ name: "Tala", ...price }] });
    ana.types("del 12 al 15 de noviembre para 4 con perro");
    await tapsOneByOne(ana, ["Pedir Tala"]);
    expect(spaced((await ana.sees("Tu pedido es el")).text)).toContain(
      [
        "1 noche × $ 100 (Todo el año): $ 100",
        "2 noches de fin de semana × $ 150 (Todo el año): $ 300",
        "2 personas extra × 3 noches × $ 14: $ 84",
        "1 mascota × $ 10: $ 10",
        "Total: $ 494",
      ].join("\n"),
    );
  });

  it("changes the dates, and keeps the rest", async () => {
    const { ana } = await aHouse(database);
    await seesTheCabins(ana);
    ana.taps("✏️ Cambiar las fechas");
    await ana.sees("¿Qué días querés venir?");
    ana.types("17/11 al 19/11");
    await ana.sees("Para 2 adultos (mar 17 nov → jue 19 nov · 2 noches)");
  });

  it("changes how many they are, and sees the cabins that take them", async () => {
    const { ana } = await aHouse(database);
    await seesTheCabins(ana);
    ana.taps("✏️ Cambiar cuántos somos");
    await ana.sees("¿Cuántos son?");
    ana.types("6");
    await ana.sees(/Para 6 adultos .*hay una cabaña libre/s);
    await tapsOneByOne(ana, ["Pedir Algarrobo"]);
    expect((await ana.sees("Tu pedido es el")).text).toContain("6 adultos");
  });

  it("and says yes without saying to which asks for none", async () => {
    const { ana, marta } = await aHouse(database);
    await seesTheCabins(ana);
    ana.types("dale");
    await ana.sees(/Elegí una de estas opciones/);
    expect(marta.messages).toEqual([]);
  });
});
