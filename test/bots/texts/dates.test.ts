import { describe, expect, it } from "vitest";
import { weekendsOnly } from "../../../src/bots/texts/understanding/breaks.ts";
import { hearDates } from "../../../src/bots/texts/understanding/dates.ts";
import { date } from "../../support/builders/booking.ts";

const today = date("2026-11-02");
const heard = (words: string) => hearDates(words, { today, locale: "es-AR", holidays: weekendsOnly });

const JANUARY = { kind: "stay", checkIn: "2027-01-05", checkOut: "2027-01-08" };

describe("a guest may write the dates", () => {
  const ways = [
    "5/1 al 8/1",
    "5/1 a 8/1",
    "5/1 - 8/1",
    "05/01 al 08/01",
    "5.1 al 8.1",
    "5/1/2027 al 8/1/2027",
    "5/1/27 al 8/1/27",
    "del 5 al 8 de enero",
    "5-8 de enero",
    "Del 5 al 8 de ENERO del 2027",
    "5 de enero al 8 de enero",
    "el 5 de enero hasta el 8 de enero",
    "entre el 5 y el 8 de enero",
    "de 5 a 8 de janeiro",
    "5 até 8 de janeiro",
    "from 5 to 8 January",
    "January 5 to 8",
    "Jan 5th - Jan 8th",
    "5th to 8th of January 2027",
    "2027-01-05/2027-01-08",
    "2027-01-05 al 2027-01-08",
    "5/1, 3 noches",
    "3 nights from 5 January",
    "¡Hola! ¿Tenés lugar del 5 al 8 de enero para 4?",
    "Somos 2 adultos y 1 nene, del 5 al 8 de enero",
    "5/1 — 8/1",
    "\u200E5/1/2027\u200E al\u200B \u200E8/1/2027",
    "５/１ al ８/１",
    "5° de enero al 8° de enero",
    "5 al 8/1",
    "del 5 al 8/1",
    "5-8/1",
    "5 a 8/1",
    "de 5 até 8/1",
    "do dia 5 ao dia 8/1",
    "entre el 5 y el 8/1",
    "5/1-8/1",
    "5-1 al 8-1",
    "5-1/8-1",
    "5 al 8-1",
    "de 05-01 a 08-01",
    "5-1-2027 al 8-1-2027",
    "05.01 al 08.01",
  ];
  it.each(ways)("as %s", (words) => expect(heard(words)).toMatchObject(JANUARY));
});

describe("dates without a year", () => {
  it.each([
    ["2/11 al 4/11", "2026-11-02", "2026-11-04"],
    ["2/10 al 4/10", "2027-10-02", "2027-10-04"],
    ["30/12 al 2/1", "2026-12-30", "2027-01-02"],
    ["del 30 al 2 de enero", "2026-12-30", "2027-01-02"],
    ["del 30 al 2/1", "2026-12-30", "2027-01-02"],
    ["29/2 al 2/3", "2028-02-29", "2028-03-02"],
    ["1º de janeiro a 5 de janeiro", "2027-01-01", "2027-01-05"],
    ["del 1ro al 5 de enero", "2027-01-01", "2027-01-05"],
  ])("are the next ones to come: %s", (words, checkIn, checkOut) => {
    expect(heard(words)).toMatchObject({ kind: "stay", checkIn, checkOut });
  });

  it.each([
    ["1/11 al 4/11", "2027-11-01", "2027-11-04"],
    ["del 1 al 4 de noviembre", "2027-11-01", "2027-11-04"],
    ["1/11, 3 noches", "2027-11-01", "2027-11-04"],
    ["del 31 al 3/11", "2027-10-31", "2027-11-03"],
  ])("are next year's even when they have just passed: %s", (words, checkIn, checkOut) => {
    expect(heard(words)).toMatchObject({ kind: "stay", checkIn, checkOut });
  });

  it("stay in the wrong order if they were written so, rather than become a year", () => {
    expect(heard("8/1 al 5/1")).toMatchObject({ checkIn: "2027-01-08", checkOut: "2027-01-05" });
    expect(heard("5/1 al 5/1")).toMatchObject({ checkIn: "2027-01-05", checkOut: "2027-01-05" });
    expect(heard("8 al 5/1")).toMatchObject({ checkIn: "2027-01-08", checkOut: "2027-01-05" });
    expect(heard("del 20 al 5/1")).toMatchObject({ checkIn: "2026-12-20", checkOut: "2027-01-05" });
  });
});

describe("a year", () => {
  it.each([
    ["5 al 8/1/2028", "2028-01-05", "2028-01-08"],
    ["5-8/1/28", "2028-01-05", "2028-01-08"],
    ["5/1 al 8/1/2028", "2028-01-05", "2028-01-08"],
    ["5/1 al 8/1 de 2028", "2028-01-05", "2028-01-08"],
    ["5 de enero al 8 de enero de 2028", "2028-01-05", "2028-01-08"],
    ["1/11 al 4/11/2027", "2027-11-01", "2027-11-04"],
    ["5/1/2028 al 8/1", "2028-01-05", "2028-01-08"],
    ["30/12 al 2/1/2028", "2027-12-30", "2028-01-02"],
    ["del 30 al 2/1/2028", "2027-12-30", "2028-01-02"],
  ])("may be written once for both dates: %s", (words, checkIn, checkOut) => {
    expect(heard(words)).toMatchObject({ kind: "stay", checkIn, checkOut });
  });
});

describe("in a longer sentence", () => {
  it.each([
    "5/1 al 8/1 para 4",
    "para 4 - 5/1 al 8/1",
    "somos 2, del 5 al 8/1",
    "somos 2 y el 5/1 al 8/1",
    "para 5 al 8/1",
    "del 5 al 8/1, llegamos a las 10.30",
    "a las 10:30 del 5-8/1",
    "5 al 8/1, mi teléfono es 351 15-4-5678",
    "mi teléfono es 11.4455.6677, del 5/1 al 8/1",
    "con 1.500 de seña, 5 al 8/1",
  ])("dates are heard among people, times, telephones and prices: %s", (words) =>
    expect(heard(words)).toMatchObject(JANUARY),
  );

  it("people until some day do not arrive on the day of their number", () => {
    expect(heard("somos 2 hasta el 8/1")).toMatchObject({ kind: "one_date", date: "2027-01-08" });
  });
});

describe("what is no stay", () => {
  it.each([
    "31/2 al 3/3",
    "31 al 2/3",
    "5 al 8/13",
    "31 de febrero",
    "30/2",
    "5/13 al 8/13",
    "2027-02-30 al 2027-03-02",
    "31/12/9999, 5 noches",
  ])("is told apart when it is on no calendar: %s", (words) =>
    expect(heard(words).kind).toBe("no_such_date"),
  );

  it.each(["5/1", "el 5 de enero", "January 5", "2027-01-05", "2027/01/05"])(
    "is one date alone: %s",
    (words) => {
      expect(heard(words)).toMatchObject({ kind: "one_date", date: "2027-01-05" });
    },
  );

  it.each([
    ...["hola", "", "4", "somos 4", "😀", "la semana que viene", "*_[x](y)"],
    ...["5-8", "somos 4-5", "+54 9 351 15-4-5678", "11.4455.6677", "15.4.556677", "$ 1.500", "10:30"],
  ])("is nothing: %s", (words) => expect(heard(words)).toEqual({ kind: "nothing" }));
});

describe("numbers that are people", () => {
  it.each(["para 3/4 personas", "3 a 5/6 personas", "for 3/4 people"])("are no dates: %s", (words) => {
    expect(heard(words).kind).toBe("nothing");
  });
});
