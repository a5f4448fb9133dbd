import { describe, expect, it } from "vitest";
import { centavos, signed } from "../../../src/booking/domain/money.ts";
import { formatFor } from "../../../src/bots/texts/format.ts";
import { LOCALES, type Locale, loadTexts } from "../../../src/bots/texts/texts.ts";
import { aParty, inCordoba, stay } from "../../support/builders/booking.ts";

const texts = loadTexts();
const formatIn = (locale: Locale, today = "2026-11-02") => formatFor(locale, texts(locale), inCordoba(today));
/** Intl puts spaces that do not break between a sign and its amount. */
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("a guest reads", () => {
  const week = stay("2026-12-29", "2027-01-02");
  const family = aParty({ children: 1, pets: 2 });
  it.each([
    ["es-AR", "mar 29 dic → sáb 2 ene · 4 noches", "2 adultos, 1 menor y 2 mascotas"],
    ["pt-BR", "ter 29 dez → sáb 2 jan · 4 noites", "2 adultos, 1 criança e 2 pets"],
    ["en", "Tue 29 Dec → Sat 2 Jan · 4 nights", "2 adults, 1 child and 2 pets"],
  ] as const)("in %s a stay and a party", (locale, dates, people) => {
    expect(formatIn(locale).stay(week)).toBe(dates);
    expect(formatIn(locale).party(family)).toBe(people);
  });

  it.each([
    [stay("2026-11-20", "2026-11-23"), "20–23 nov"],
    [week, "29 dic – 2 ene"],
  ])("short dates on a button", (dates, shown) => {
    expect(formatIn("es-AR").span(dates)).toBe(shown);
  });

  it.each([
    ["es-AR", "$ 1.234.567,05", "BRL 90"],
    ["pt-BR", "ARS 1.234.567,05", "R$ 90"],
    ["en", "ARS 1,234,567.05", "R$90"],
  ] as const)(
    "in %s amounts exact to the centavo, and no centavos where there are none",
    (locale, pesos, reais) => {
      const { money } = formatIn(locale);
      expect(spaced(money(centavos(123_456_705), "ARS"))).toBe(pesos);
      expect(spaced(money(centavos(90_00), "BRL"))).toBe(reais);
    },
  );

  it("what goes off a price, and by how much it differs, with a sign that stands out and stays with its amount", () => {
    const { money, fullMoney, difference } = formatIn("es-AR");
    expect(money(signed(-88_000_00), "ARS")).toBe("−\u00a0$\u00a088.000");
    expect(fullMoney(signed(-88_000_00), "ARS")).toBe("−\u00a0$\u00a088.000,00");
    expect(difference(signed(-5), "ARS")).toBe("−\u00a0$\u00a00,05");
    expect(difference(signed(25_620_00), "ARS")).toBe("+\u00a0$\u00a025.620");
    expect(spaced(formatIn("pt-BR").difference(signed(90_00), "BRL"))).toBe("+ R$ 90");
  });

  it("amounts that a number of pesos could not hold exactly", () => {
    const { money } = formatIn("es-AR");
    expect(spaced(money(centavos(9_007_199_254_740_991), "ARS"))).toBe("$ 90.071.992.547.409,91");
    expect(spaced(money(centavos(5), "ARS"))).toBe("$ 0,05");
  });
});

describe("a date far from today", () => {
  it.each([
    ["es-AR", "mié 3 may 2028", "miércoles 3 de mayo de 2028", "mié 29 dic 2027 → dom 2 ene 2028 · 4 noches"],
    [
      "pt-BR",
      "qua 3 mai 2028",
      "quarta-feira, 3 de maio de 2028",
      "qua 29 dez 2027 → dom 2 jan 2028 · 4 noites",
    ],
    ["en", "Wed 3 May 2028", "Wednesday 3 May 2028", "Wed 29 Dec 2027 → Sun 2 Jan 2028 · 4 nights"],
  ] as const)("is told in %s with its year", (locale, short, long, overNewYear) => {
    const { date, longDate, stay: told } = formatIn(locale);
    expect([date("2028-05-03"), longDate("2028-05-03")]).toEqual([short, long]);
    expect(told(stay("2027-12-29", "2028-01-02"))).toBe(overNewYear);
  });

  it("has one year for both ends of a stay, where it is one", () => {
    const november = stay("2027-11-05", "2027-11-08");
    expect(formatIn("es-AR").stay(november)).toBe("vie 5 nov → lun 8 nov 2027 · 3 noches");
    expect(formatIn("es-AR").span(november)).toBe("5–8 nov 2027");
    expect(formatIn("es-AR").span(stay("2027-12-29", "2028-01-02"))).toBe("29 dic 2027 – 2 ene 2028");
  });
});

describe("a deadline", () => {
  const noon = new Date("2026-11-02T15:00:00Z");
  it.each([
    ["2026-11-02T21:30:00Z", "hoy a las 18:30", "18:30 today"],
    ["2026-11-03T02:59:00Z", "hoy a las 23:59", "23:59 today"],
    ["2026-11-03T03:00:00Z", "hoy a medianoche", "midnight today"],
    ["2026-11-04T03:00:00Z", "mañana a medianoche", "midnight tomorrow"],
    ["2026-11-03T12:15:00Z", "mañana a las 09:15", "09:15 tomorrow"],
    ["2026-11-05T15:00:00Z", "el jue 5 nov a las 12:00", "12:00 on Thu 5 Nov"],
  ])("%s is told in the time of the place", (instant, spanish, english) => {
    expect(formatIn("es-AR").moment(instant, noon)).toBe(spanish);
    expect(formatIn("en").moment(instant, noon)).toBe(english);
  });
});

describe("a week", () => {
  it.each(LOCALES)("in %s begins on Monday", (locale) => {
    expect(formatIn(locale).weekdays()).toHaveLength(7);
    expect(formatIn(locale).date("2026-11-02")).toMatch(/^(lun|seg|Mon) 2 [a-zA-Z]{3}$/);
  });
});
