import { describe, expect, it } from "vitest";
import { aSeason, date } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { holds, labelsOf, noticeAfter, seesTheCabins, tapsOneByOne } from "./steps.ts";

const database = testDatabase();
const SUMMER = aSeason({
  name: "Verano",
  firstNight: date("2026-12-15"),
  lastNight: date("2027-02-28"),
  minimumNights: 3,
  priority: 10,
});

/** A guest in front of the calendar. */
async function atTheDates(options: Parameters<typeof aHouse>[1] = {}) {
  const house = await aHouse(database, options);
  house.ana.types("/book");
  const calendar = await house.ana.sees("¿Qué días querés venir?");
  return { ...house, calendar };
}

describe("a guest who writes the dates", () => {
  const ways = ["5/1 al 8/1", "2027-01-05 al 2027-01-08", "del 5 al 8 de enero", "5/1, 3 noches"];
  it("may write them as people do", async () => {
    const { ana } = await atTheDates();
    for (const words of ways) {
      ana.types(words);
      await ana.sees("¿Cuántos son?");
      ana.types("2");
      await ana.sees("mar 5 ene → vie 8 ene · 3 noches");
      for (const question of ["¿Cuántos son?", "¿Qué días"]) {
        ana.types("volver");
        await ana.sees(question);
      }
    }
  });

  it("may say it all in one sentence, out of the blue, and sees the cabins with their prices", async () => {
    const { ana } = await aHouse(database);
    ana.types("¿Tenés lugar del 5 al 8 de enero para 4?");
    await ana.sees("Para 4 adultos (mar 5 ene → vie 8 ene · 3 noches) hay 2 cabañas libres");
    await ana.sees(
      /Algarrobo · hasta 6 personas.*\$\s300 en total, precio final · \$\s100 por noche en promedio/s,
    );
  });

  const mistakes = [
    ["31/2 al 3/3", /31\/2.*no existe en el almanaque.*escribilas de nuevo/s],
    ["2026-10-01 al 2026-10-04", /El jue 1 oct ya pasó\. Elegí una llegada de hoy en adelante/],
    ["1/11 al 4/11/2026", /El dom 1 nov ya pasó\. .*para otro año, escribí también el año/],
    ["el 1/11", /Entendí la llegada, lunes 1 de noviembre de 2027/],
    ["8/1 al 5/1", /La salida queda antes que la llegada\. Escribilas en orden/],
    ["5/1 al 5/1", /Llegada y salida son el mismo día.*¿qué día te vas\?/s],
    ["5/1 al 20/4", /Son demasiadas noches.*hasta 60\. Elegí una estadía más corta/s],
    [
      "2029-01-05 al 2029-01-08",
      /Todavía no abrimos esas fechas\. Se puede reservar hasta el miércoles 3 de mayo de 2028\./,
    ],
    ["5/1", /Entendí la llegada, martes 5 de enero, pero me falta la salida\. Escribime las dos juntas/],
    ["la semana que viene", /No entendí las fechas\./],
  ] as const;
  it("is told of each mistake what is wrong and what to write, and can go on", async () => {
    const { ana } = await atTheDates();
    for (const [words, answer] of mistakes) {
      ana.types(words);
      expect((await ana.sees(answer)).text).toContain("¿Qué días querés venir?");
    }
    ana.types("5/1 al 8/1");
    await ana.sees("¿Cuántos son?");
  });
});

describe("a guest who names days that have just passed", () => {
  it("means the next ones to come, and reads their year", async () => {
    const { ana } = await atTheDates();
    ana.types("1/11 al 4/11 para 2");
    await ana.sees("Para 2 adultos (lun 1 nov → jue 4 nov 2027 · 3 noches) hay 2 cabañas libres");
  });
});

describe("a guest who says half of the dates together with who comes", () => {
  it("is told which half is missing, and is not asked again how many they are", async () => {
    const { ana } = await aHouse(database);
    ana.types("/book");
    await ana.sees("¿Qué días");
    ana.types("llegamos el 5/1, somos 4");
    await ana.sees(/Entendí la llegada.*¿Qué días/s);
    ana.types("del 5 al 8/1");
    await ana.sees("Para 4 adultos");
  });
});

describe("a guest who says the arrival and then the rest", () => {
  it.each(["3 noches", "hasta el 8/1", "el 8"])("has said both: %s", async (rest) => {
    const { ana } = await atTheDates();
    ana.types("el 5/1");
    await ana.sees("Entendí la llegada, martes 5 de enero");
    ana.types(rest);
    await ana.sees("¿Cuántos son?");
    ana.types("2");
    await ana.sees("Para 2 adultos (mar 5 ene → vie 8 ene · 3 noches)");
  });
});

describe("a guest at the calendar", () => {
  it("taps the arrival and the departure", async () => {
    const { ana, calendar } = await atTheDates();
    ana.taps("10", calendar);
    expect(labelsOf(await ana.next("the departures"))[0]).toBe("Llegás mar 10 nov · ¿cuándo te vas?");
    ana.taps("13", calendar);
    expect(labelsOf(await ana.next("the answer, ticked"))).toEqual(["✓ mar 10 nov → vie 13 nov"]);
    await ana.sees("¿Cuántos son?");
  });

  it("turns to another month and back", async () => {
    const { ana, calendar } = await atTheDates();
    ana.taps("›", calendar);
    expect(labelsOf(await ana.next("December"))).toContain("dic 2026");
    ana.taps("‹", calendar);
    expect(labelsOf(await ana.next("November"))).toContain("nov 2026");
  });

  it("finds full days struck out and is told why they cannot be tapped; a week that is over is not there", async () => {
    const { ana, bruno } = await aHouse(database, { mode: "instant", cabins: [{ name: "Quebracho" }] });
    bruno.types("/book 10/11 al 12/11 para 2");
    await tapsOneByOne(bruno, ["Reservar Quebracho"]);
    await bruno.sees("Sua reserva é a");
    ana.types("/book");
    const calendar = await ana.sees("¿Qué días");
    expect(labelsOf(calendar)).toEqual(expect.arrayContaining(["2", "9", "1̶0̶", "1̶1̶", "12"]));
    expect(labelsOf(calendar)).not.toContain("1̶");
    expect(await noticeAfter(ana, ana.taps("1̶0̶", calendar))).toContain("ya pasó, está completo");
  });

  it("is refused a departure beyond a night that is sold, but may leave on the day others arrive", async () => {
    const { ana, bruno } = await aHouse(database, { mode: "instant", cabins: [{ name: "Quebracho" }] });
    await holds(ana, "Quebracho", "12/11 al 14/11");
    bruno.types("/book");
    const calendar = await bruno.sees("Em quais dias");
    bruno.taps("10", calendar);
    const departures = labelsOf(await bruno.next("the departures"));
    expect(departures).toEqual(expect.arrayContaining(["[10]", "11", "12", "1̶3̶", "1̶5̶"]));
    expect(await noticeAfter(bruno, bruno.taps("1̶3̶", calendar))).toContain("não pode ser a saída");
    bruno.taps("12", calendar);
    await bruno.sees("Quantas pessoas são?");
  });

  it("is refused a departure before the season's minimum", async () => {
    const { ana } = await aHouse(database, { seasons: [aSeason(), SUMMER] });
    ana.types("/book");
    const calendar = await ana.sees("¿Qué días");
    for (const label of ["›", "20"]) {
      ana.taps(label, calendar);
      await ana.next("the calendar");
    }
    expect(labelsOf(ana.messages.at(-1) ?? calendar)).toEqual(expect.arrayContaining(["[20]", "2̶2̶", "23"]));
    expect(await noticeAfter(ana, ana.taps("2̶2̶", calendar))).toContain("menos noches que el mínimo");
  });

  it("may change the arrival", async () => {
    const { ana, calendar } = await atTheDates();
    ana.taps("10", calendar);
    await ana.next("the departures");
    ana.taps("‹ Cambiar la llegada", calendar);
    expect(labelsOf(await ana.next("the arrivals"))[0]).toBe("¿Qué día llegás?");
    ana.taps("17", calendar);
    expect(labelsOf(await ana.next("the departures"))[0]).toBe("Llegás mar 17 nov · ¿cuándo te vas?");
  });

  it("means the same when a tap is delivered twice, or the house was restarted meanwhile", async () => {
    const { ana, calendar, telegram, restart } = await atTheDates();
    ana.taps("10", calendar);
    await ana.next("the departures");
    telegram.redeliver();
    await restart();
    ana.taps("13", calendar);
    await ana.sees("¿Cuántos son?");
    telegram.redeliver();
    ana.types("2");
    await ana.sees("mar 10 nov → vie 13 nov");
  });

  it("keeps the quick picks and the ways out below it while tapping", async () => {
    const { ana, calendar } = await atTheDates();
    ana.taps("10", calendar);
    const rows = labelsOf(await ana.next("the departures"));
    expect(rows.slice(-4)).toEqual(["Este finde · 6–8 nov", "Finde largo · 20–23 nov", "Guardar", "Salir"]);
  });

  it("gets on with a tap: this weekend, or the next long one", async () => {
    const { ana, calendar } = await atTheDates();
    ana.taps("Finde largo", calendar);
    await ana.sees("¿Cuántos son?");
    ana.types("2");
    await ana.sees("vie 20 nov → lun 23 nov · 3 noches");
  });
});

describe("dates on which nothing is free", () => {
  it("are answered with the reason and the calendar, and what was said of the people is kept", async () => {
    const { ana, bruno } = await aHouse(database, { mode: "instant", cabins: [{ name: "Quebracho" }] });
    await holds(ana);
    bruno.types("Tem vaga de 10 a 13 de novembro para 2?");
    const sorry = await bruno.sees("Para 2 adultos não há mais vaga de terça-feira");
    expect(sorry.text).toContain("Que outros dias servem para você?");
    bruno.types("17/11 a 19/11");
    await bruno.sees("há uma cabana livre");
  });

  it("or a stay too short for the season are told with the minimum, and those that are just long enough", async () => {
    const { ana } = await aHouse(database, { seasons: [aSeason(), SUMMER] });
    ana.types("del 5 al 7 de enero para 2");
    const sorry = await ana.sees("En Verano se reservan 3 noches como mínimo. Elegí una estadía más larga.");
    const longer = labelsOf(sorry).filter((label) => label.startsWith("🌙 "));
    expect(longer.map((label) => label.replace(/ · .*/, ""))).toEqual(["🌙 5–8 ene", "🌙 4–7 ene"]);
    await seesTheCabins(ana, "5/1 al 8/1");
  });

  it("because the house has no rates for them yet are told with the first such night", async () => {
    const { ana } = await aHouse(database);
    ana.types("del 30/12/2027 al 3/1/2028 para 2");
    await ana.sees("Todavía no tenemos tarifa para la noche del sáb 1 ene 2028. Elegí otras fechas.");
  });
});
