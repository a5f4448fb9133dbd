import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CivilMonth, civilMonth } from "../../src/booking/domain/civil-date.ts";
import { centavos, signed } from "../../src/booking/domain/money.ts";
import { LOCALES, type Locale, loadTexts } from "../../src/bots/texts/texts.ts";
import { toCsv } from "../../src/documents/csv.ts";
import { monthEntries, sumsOf } from "../../src/documents/month-entries.ts";
import { COUNTED } from "../../src/payments/tables/movements.ts";
import { aCabinAndTwoGuests, granted } from "../booking/desk.ts";
import { twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { became, paid } from "./paid.ts";
import { speaks } from "./rig.ts";

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
      "\tx",
      "\rx",
      "＝1",
      "23E456",
      "5MAY27",
      "22MAY3",
      "-A;B\nC",
      "\u200b =1",
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

  const anything = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({ unit: fc.constantFrom(..."=+-@＝ \t\r\n\"',;|a1\u200b"), minLength: 1 }),
  );
  const row = fc.array(anything, { minLength: 2, maxLength: 2 });

  it("gives back to another reader what was written, but for the apostrophes that keep it safe", () => {
    const plain = (words: readonly string[] = []) => words.map((word) => word.replaceAll("'", ""));
    fc.assert(
      fc.property(row, (words) => {
        expect(plain(cellsOf(toCsv(["a", "b"], [words], "es-AR"))[1])).toEqual(plain(words));
      }),
      { numRuns: 100 },
    );
  });

  it("has no cell that begins like a formula, wherever its reader takes one to begin", () => {
    fc.assert(
      fc.property(row, (words) => {
        const cells = toCsv(["a", "b"], [words], "es-AR")
          .slice(1)
          .split(/[,;|\t\r\n]/);
        for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{C}"]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: 200 },
    );
  });
});

/** What two nights of 200.00 are made of. */
const LINES = [
  { kind: "nights", quantity: 2, unit: 115_00, amount: 230_00 },
  { kind: "coupon", label: "AMIGOS", quantity: 1, unit: -40_00, amount: -40_00 },
  { kind: "cleaning", quantity: 1, unit: 7_00, amount: 7_00 },
  { kind: "tax", label: "Tasa", quantity: 1, unit: 3_00, amount: 3_00 },
];

/** Ana, whose name is a formula, and what was charged, came, went and was left in January, and around it. */
async function aBusyMonth(guest = '=HYPERLINK("http://x";"Ñandú")') {
  const { knex } = database;
  const { ana, room, stays, settles, clock } = await aCabinAndTwoGuests(knex, { mode: "instant" });
  const booking = granted(await ana.holds(twoNights));
  await knex.raw("update guests set name = ? where id = ?", [guest, ana.guestId]);
  await knex.raw("update bookings set quote = jsonb_set(quote, '{lines}', ?) where id = ?", [
    JSON.stringify(LINES),
    booking.id,
  ]);
  const dollars = await paid(knex, booking, { at: "2025-12-20T12:00:00Z", currency: "USD", amount: 7_00 });
  await paid(knex, booking, { at: "2026-01-01T02:59:59Z", amount: 1 }); // still December in Córdoba
  const deposit = await paid(knex, booking, { at: "2026-01-01T03:00:00Z" });
  await settles(booking);
  clock.set("2026-01-07T15:00:00Z");
  const left = { code: booking.code, actor: { kind: "owner", name: "Marta", channel: "telegram" } } as const;
  granted(await stays.receiveDamageDeposit({ ...left, amount: centavos(50_00), method: "card" }));
  clock.set("2026-01-09T15:00:00Z");
  granted(await stays.returnDamageDeposit({ ...left, returned: centavos(30_00), reason: "Un vaso." }));
  await paid(knex, booking, {
    ...{ at: "2026-01-15T12:00:00Z", provider: `cash:${ana.guestId}`, amount: 100_50 },
  });
  await became(knex, deposit, { refunded: 10_00, at: "2026-01-20T12:00:00Z" });
  await became(knex, dollars, { status: "charged_back", at: "2026-02-01T02:59:59Z" });
  await paid(knex, booking, { at: "2026-02-01T03:00:00Z", amount: 2 }); // February
  const entriesIn = async (locale: Locale, which = month("2026-01")) =>
    monthEntries(knex, { complex: await room.complex(), month: which, voice: speaks(locale) });
  return { booking, entriesIn };
}

describe("the entries of a month", () => {
  it("are those between its midnights where the complex is, one a row: what stays cost, what came, what is held", async () => {
    const { booking, entriesIn } = await aBusyMonth();
    const { csv, count, sums } = await entriesIn("es-AR");
    const [header, ...rows] = cellsOf(csv);
    expect(header?.slice(0, 5)).toEqual(["Fecha", "Reserva", "Huésped", "Cabaña", "Llegada"]);
    expect(header?.slice(6, 13)).toEqual([
      ...["Movimiento", "Rubro", "Medio", "Cargado", "Cobrado", "En garantía", "Moneda"],
    ]);
    const who = [booking.code, `'=HYPERLINK("http://x";"Ñandú")`, "Quebracho", "2026-01-07", "2026-01-09"];
    for (const row of rows) expect(row.slice(1, 6)).toEqual(who);
    expect(rows.map(([date, ...row]) => [date, ...row.slice(5, 12)])).toEqual([
      ["2026-01-01", "Pago", "", "Mercado Pago", "", "60,00", "", "ARS"],
      ["2026-01-05", "Cargo", "Descuentos", "", "-40,00", "", "", "ARS"],
      ["2026-01-05", "Cargo", "Cargos y servicios", "", "7,00", "", "", "ARS"],
      ["2026-01-05", "Cargo", "Alojamiento", "", "230,00", "", "", "ARS"],
      ["2026-01-05", "Cargo", "Impuestos", "", "3,00", "", "", "ARS"],
      ["2026-01-07", "Depósito en garantía", "", "Tarjeta (retenido)", "", "", "50,00", "ARS"],
      ["2026-01-09", "Garantía retenida por daños", "", "", "", "", "-20,00", "ARS"],
      ["2026-01-09", "Devolución de la garantía", "", "", "", "", "-30,00", "ARS"],
      ["2026-01-15", "Pago", "", "Efectivo", "", "100,50", "", "ARS"],
      ["2026-01-20", "Devolución", "", "Mercado Pago", "", "-10,00", "", "ARS"],
      ["2026-01-31", "Contracargo", "", "Mercado Pago", "", "-7,00", "", "USD"],
    ]);
    expect(count).toBe(11);
    expect(sums).toEqual([
      { kind: "payment", currency: "ARS", count: 2, amount: "16050" },
      { kind: "charge", currency: "ARS", count: 4, amount: "20000" },
      { kind: "damage_deposit", currency: "ARS", count: 1, amount: "5000" },
      { kind: "damage_kept", currency: "ARS", count: 1, amount: "-2000" },
      { kind: "damage_return", currency: "ARS", count: 1, amount: "-3000" },
      { kind: "refund", currency: "ARS", count: 1, amount: "-1000" },
      { kind: "chargeback", currency: "USD", count: 1, amount: "-700" },
    ]);
  });

  it("are summed to the last centavo where they come to more than a number can count", () => {
    const most = { kind: "payment", currency: "ARS", amount: signed(Number.MAX_SAFE_INTEGER) } as const;
    const [sum] = sumsOf([most, most, { ...most, amount: signed(1) }]);
    expect(sum).toEqual({ kind: "payment", currency: "ARS", count: 3, amount: "18014398509481983" });
    expect(speaks("es-AR").format.money(BigInt(sum?.amount ?? 0), "ARS")).toMatch(/180.143.985.094.819,83$/);
  });

  it.each(LOCALES)("have a word for whatever the ledger may say, in %s", (locale) => {
    const t = texts(locale);
    const kinds = Object.keys(COUNTED).map((kind) => [kind, t("paper-kind", { kind })]);
    const categories = ["lodging", "discounts", "fees", "taxes", "adjustment", "kept"];
    const words = [...kinds, ...categories.map((one) => [one, t("paper-category", { category: one })])];
    for (const [key, word] of words) expect(word).not.toBe(key);
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
