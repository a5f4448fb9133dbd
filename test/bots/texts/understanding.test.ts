import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CivilDate } from "../../../src/booking/domain/civil-date.ts";
import { HORIZON_DAYS, MAX_NIGHTS, nightCount, type Stay } from "../../../src/booking/domain/stay.ts";
import { type Format, formatFor } from "../../../src/bots/texts/format.ts";
import { LOCALES, type Locale, loadTexts } from "../../../src/bots/texts/texts.ts";
import { weekendsOnly } from "../../../src/bots/texts/understanding/breaks.ts";
import { understand } from "../../../src/bots/texts/understanding/understand.ts";
import { aParty, date, inCordoba } from "../../support/builders/booking.ts";

const texts = loadTexts();
const hear = (words: string, today: CivilDate, locale: Locale = "es-AR", cabins?: readonly string[]) =>
  understand(words, { today, locale, holidays: weekendsOnly, ...(cabins && { cabins }) });

const aDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(date("2024-01-01"), days));
const aBookableStay = fc
  .tuple(aDay, fc.integer({ min: 0, max: HORIZON_DAYS - 1 }), fc.integer({ min: 1, max: MAX_NIGHTS }))
  .map(([today, ahead, nights]) => {
    const checkIn = addDays(today, ahead);
    return { today, stay: { checkIn, checkOut: addDays(checkIn, Math.min(nights, HORIZON_DAYS - ahead)) } };
  });
const anyParty = fc.record({
  adults: fc.integer({ min: 1, max: 50 }),
  children: fc.integer({ min: 0, max: 50 }),
  pets: fc.integer({ min: 0, max: 50 }),
});

/** Every way in which a guest is shown the dates of a stay. */
const SHOWN: Readonly<Record<string, (stay: Stay, format: Format, locale: Locale) => string>> = {
  "in full": (stay, format) => format.stay(stay),
  "on a button": (stay, format) => format.span(stay),
  "from and to": (stay, format) => format.fromTo(stay),
  "as two long dates": (stay, format, locale) => {
    const [from, to] = [format.longDate(stay.checkIn), format.longDate(stay.checkOut)];
    return { "es-AR": `del ${from} al ${to}`, "pt-BR": `de ${from} até ${to}`, en: `from ${from} to ${to}` }[
      locale
    ];
  },
};

describe.each(LOCALES)("what we show in %s is understood when it is written back", (locale) => {
  it.each(Object.entries(SHOWN))("a stay %s", (_way, show) => {
    fc.assert(
      fc.property(aBookableStay, ({ today, stay }) => {
        const shown = show(stay, formatFor(locale, texts(locale), inCordoba(today)), locale);
        expect({ shown, stay: hear(shown, today, locale).stay }).toEqual({ shown, stay });
      }),
      { numRuns: 300 },
    );
  });

  it("a party, with its stay or without", () => {
    fc.assert(
      fc.property(anyParty, aBookableStay, (party, { today, stay }) => {
        const format = formatFor(locale, texts(locale), inCordoba(today));
        const shown = format.party(party);
        expect({ shown, party: hear(shown, today, locale).party }).toEqual({ shown, party });
        const both = `${shown}, ${format.stay(stay)}`;
        expect({ both, ...hear(both, today, locale) }).toMatchObject({ both, party, stay });
      }),
      { numRuns: 200 },
    );
  });
});

describe("whatever is written", () => {
  const pieces = [
    ..."5 8 31 2027 5/1 8-1 10:30 2027-01-05 al del de a y - / , ( ) enero mayo viernes finde noches semana".split(
      " ",
    ),
    ..."somos para adultos nenes perro hasta desde quincena feriado carnaval mañana que viene próximo mes".split(
      " ",
    ),
  ];
  const anyWords = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 15 }).map((words) => words.join(" ")),
  );

  it("an answer comes, and no stay but one that begins today or later and has nights", () => {
    fc.assert(
      fc.property(anyWords, aDay, fc.constantFrom(...LOCALES), (words, today, locale) => {
        const { stay, nights, party } = hear(words, today, locale);
        if (stay) expect([stay.checkIn >= today, nightCount(stay)]).toEqual([true, nights]);
        if (stay) expect(nights).toBeGreaterThan(0);
        if (party) expect(party.adults).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["5 al 8 de enero ", "1/1-", "a ", "(", "somos 4 y ", "\u0301", "9".repeat(50), "nenes de 5 y "])(
    "a hundred thousand letters of %j are not read to their end",
    (piece) => {
      const letters = piece.repeat(Math.ceil(100_000 / piece.length));
      const today = date("2026-11-26");
      expect(hear(`${letters} para 7 en la cabaña Quebracho`, today)).toEqual(hear(letters, today));
    },
  );
});

describe("a cabin", () => {
  const cabins = ["El Quebracho", "Tala", "Los Aromos"];
  it.each([
    ["¿Está libre la cabaña Quebracho?", "El Quebracho"],
    ["quiero el quebrcho del 5 al 8", "El Quebracho"],
    ["LOS AROMOS para 4", "Los Aromos"],
    ["la tala", "Tala"],
    ["la tela", null],
    ["una cabaña para 4", null],
  ])("is one of those that there are: %s", (words, cabin) => {
    expect(hear(words, date("2026-11-26"), "es-AR", cabins).cabin).toBe(cabin);
  });

  it("is named as it was written where none are known", () => {
    const words = "¿La cabaña Quebracho para 4 está libre?";
    expect(hear(words, date("2026-11-26"))).toMatchObject({
      cabin: "Quebracho",
      party: aParty({ adults: 4 }),
    });
  });
});

describe("dates that make no stay", () => {
  it.each([
    ["del 8 al 5 de enero", { kind: "reversed", checkIn: "2027-01-08", checkOut: "2027-01-05" }],
    ["31 de febrero al 2 de marzo", { kind: "no_such_date", said: "31 de febrero al 2 de marzo" }],
    ["el 5 de enero", { kind: "one_date", date: "2027-01-05" }],
    ["del 5 al 8 de enero de 2020", { kind: "past", checkIn: "2020-01-05" }],
  ])("are told with the reason: %s", (words, trouble) => {
    expect(hear(words, date("2026-11-26"))).toMatchObject({ stay: null, trouble });
  });

  it("in English are asked back where day and month may be swapped", () => {
    expect(hear("5/1 to 8/1", date("2026-11-26"), "en")).toMatchObject({
      stay: null,
      trouble: { kind: "ambiguous", readings: [{ checkIn: "2027-01-05" }, { checkIn: "2027-05-01" }] },
    });
  });
});

describe("a code of ours in a message", () => {
  const sign = fc.constantFrom(..."23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
  const code = fc
    .string({ unit: sign, minLength: 6, maxLength: 26 })
    .filter((text) => /[A-Z][2-9]/.test(text));

  it("counts no people and names no day, whatever letters and digits it has", () => {
    fc.assert(
      fc.property(code, fc.constantFrom("", "s_"), (text, before) => {
        const { stay, month, party, trouble } = hear(`${before}${text}`, date("2026-11-26"));
        expect([stay, month, party, trouble]).toEqual([null, null, null, null]);
      }),
    );
  });
});
