import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CivilMonth, civilMonth } from "../../src/booking/domain/civil-date.ts";
import { signed } from "../../src/booking/domain/money.ts";
import type { Locale } from "../../src/bots/texts/texts.ts";
import { loadTexts } from "../../src/bots/texts/texts.ts";
import { toCsv } from "../../src/documents/csv.ts";
import { monthEntries } from "../../src/documents/month-entries.ts";
import { aCabinAndTwoGuests, granted } from "../booking/desk.ts";
import { twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { enters } from "./paid.ts";

const database = testDatabase();
const texts = loadTexts();

function month(text: string): CivilMonth {
  const read = civilMonth(text);
  if (read === undefined) throw new Error(`${text} is no month.`);
  return read;
}

const cellsOf = (csv: string, delimiter = ";"): string[][] => parse(csv, { bom: true, delimiter });

describe("a table for spreadsheets", () => {
  it("keeps a word whatever begins like a formula or reads like a number, and leaves amounts numbers", () => {
    const words = [
      '=HYPERLINK("http://x")',
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "＝1",
      "23E456",
      "-A;B\nC",
    ];
    const csv = toCsv(
      ["a", "b"],
      words.map((word) => [word, { amount: signed(-1234_50), currency: "ARS" }]),
      "es-AR",
    );
    expect(csv.startsWith("\ufeffa;b\r\n")).toBe(true);
    expect(cellsOf(csv).slice(1)).toEqual(words.map((word) => [`'${word}`, "-1234,50"]));
  });

  it("is in the signs of the country, exact in any currency", () => {
    const rows = [
      [
        { amount: signed(9_007_199_254_740_991), currency: "BRL" },
        { amount: signed(-5), currency: "CLP" },
      ],
    ];
    expect(toCsv([], rows, "pt-BR")).toContain("90071992547409,91;-5");
    expect(toCsv([], rows, "en")).toContain("90071992547409.91,-5");
  });

  it("gives back to another reader what was written, but for the apostrophes that keep it safe", () => {
    const isOpen = /^[=+\-@\t\r＝＋－＠]|^\d+E\d+$/i;
    const row = fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(row, (words) => {
        const [read] = cellsOf(toCsv(["a", "b"], [words], "es-AR")).slice(1);
        expect(read).toEqual(words.map((word) => (isOpen.test(word) ? `'${word}` : word)));
      }),
      { numRuns: 50 },
    );
  });
});

/** Ana, whose name is a formula, and what came and went in her account around the month of January. */
async function aBusyMonth(guest = '=HYPERLINK("http://x";"Ñandú")') {
  const { knex } = database;
  const { ana, room } = await aCabinAndTwoGuests(knex);
  const booking = granted(await ana.holds(twoNights));
  await knex.raw("update guests set name = ? where id = ?", [guest, ana.guestId]);
  await enters(knex, booking, { at: "2026-01-01T02:59:59Z", amount: 1 }); // still December in Córdoba
  await enters(knex, booking, { at: "2026-01-01T03:00:00Z", provider: `1-${ana.guestId}` });
  await enters(knex, booking, {
    at: "2026-01-15T12:00:00Z",
    provider: `cash:${ana.guestId}`,
    amount: 100_50,
  });
  await enters(knex, booking, {
    at: "2026-01-20T12:00:00Z",
    kind: "refund",
    provider: `1-${ana.guestId}`,
    amount: 10_00,
  });
  await enters(knex, booking, {
    at: "2026-02-01T02:59:59Z",
    currency: "USD",
    amount: 7_00,
    kind: "chargeback",
  });
  await enters(knex, booking, { at: "2026-02-01T03:00:00Z", amount: 2 }); // February
  const entriesIn = async (locale: Locale, which = month("2026-01")) =>
    monthEntries(knex, { complex: await room.complex(), month: which, locale, texts });
  return { booking, entriesIn };
}

describe("the entries of a month", () => {
  it("are those between its midnights where the complex is, one a row, with their way in and out", async () => {
    const { booking, entriesIn } = await aBusyMonth();
    const { csv, count, sums } = await entriesIn("es-AR");
    const [header, ...rows] = cellsOf(csv);
    expect(header?.slice(0, 5)).toEqual(["Fecha", "Reserva", "Huésped", "Cabaña", "Llegada"]);
    const who = [booking.code, `'=HYPERLINK("http://x";"Ñandú")`, "Quebracho", "2026-01-07", "2026-01-09"];
    expect(rows.map((row) => row.slice(0, 10))).toEqual([
      ["2026-01-01", ...who, "Pago", "Mercado Pago", "60,00", "ARS"],
      ["2026-01-15", ...who, "Pago", "Efectivo", "100,50", "ARS"],
      ["2026-01-20", ...who, "Devolución", "Mercado Pago", "-10,00", "ARS"],
      ["2026-01-31", ...who, "Contracargo", "Mercado Pago", "-7,00", "USD"],
    ]);
    expect(count).toBe(4);
    expect(sums).toEqual([
      { kind: "payment", currency: "ARS", count: 2, amount: 160_50 },
      { kind: "refund", currency: "ARS", count: 1, amount: -10_00 },
      { kind: "chargeback", currency: "USD", count: 1, amount: -7_00 },
    ]);
  });

  it("are told in the language that is asked for, and are none in a month without any", async () => {
    const { entriesIn } = await aBusyMonth('Zoë; "la\nBruja" 🌸');
    const [header, row] = cellsOf((await entriesIn("en")).csv, ",");
    expect(header).toContain("Paid by");
    expect(row?.[2]).toBe('Zoë; "la\nBruja" 🌸');
    const empty = await entriesIn("pt-BR", month("2025-03"));
    expect(empty).toMatchObject({ count: 0, sums: [] });
    expect(cellsOf(empty.csv)).toHaveLength(1);
  });
});
