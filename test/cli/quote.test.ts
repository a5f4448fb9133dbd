import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { describeComplex } from "../../src/booking/describe-complex.ts";
import { centavos } from "../../src/booking/domain/money.ts";
import type { MadeBy } from "../../src/booking/domain/prices/explain.ts";
import { type LineKind, line } from "../../src/booking/domain/prices/quote-line.ts";
import { createExplainQuote } from "../../src/booking/explain-quote.ts";
import { complexById, soleComplexId } from "../../src/booking/tables/complexes.ts";
import { readComplex } from "../../src/cli/complex/complex-file.ts";
import { readQuoteOrder } from "../../src/cli/quote.ts";
import {
  quoteAsJson,
  quoteAsText,
  refusalAsJson,
  refusalAsText,
  speakerOf,
} from "../../src/cli/quote-report.ts";
import { systemClock } from "../../src/shared/clock.ts";
import { granted } from "../booking/desk.ts";
import { testDatabase } from "../support/database.ts";
import { hornero, horneroProcess } from "./operator.ts";

const database = testDatabase();
const env = { DATABASE_URL: database.url, TELEGRAM_BOT_TOKEN: "4242:sandbox" };

/** What a process would say and complain of, without starting one. */
async function asked(...words: string[]) {
  const order = readQuoteOrder(words.join(" ").split(" "));
  if (!order.ok) throw new Error(order.error);
  const complexId = await soleComplexId(database.knex);
  const complex = await complexById(database.knex, complexId);
  if (complex === undefined) throw new Error("There is no complex.");
  const explain = createExplainQuote({ complexId, db: database.knex, clock: systemClock });
  return {
    explained: await explain(order.value.wish),
    speaker: speakerOf(order.value.locale, complex, new Date(0)),
  };
}

async function quoted(...words: string[]) {
  const { explained, speaker } = await asked(...words);
  const quote = granted(explained);
  return { text: quoteAsText(quote, speaker).split("\n"), json: JSON.parse(quoteAsJson(quote)) };
}

async function refusedTo(...words: string[]) {
  const { explained, speaker } = await asked(...words);
  if (explained.ok) throw new Error("It is granted.");
  return {
    text: refusalAsText(explained.error, speaker),
    json: JSON.parse(refusalAsJson(explained.error, speaker)),
  };
}

/** A week of high summer in the example of the docs, for a family with a dog. */
const A_WEEK = "--cabin algarrobo --from 2027-01-04 --to 2027-01-11 --adults 2 --children 2 --pets 1";
const ONE_NIGHT = "--cabin algarrobo --from 2027-01-04 --to 2027-01-05 --adults 2";
const BOOKED = "--on 2026-12-01";

beforeAll(async () => {
  const example = readComplex(JSON.parse(await readFile("docs/complex.example.json", "utf8")));
  if (!example.ok) throw new Error(example.error.join(" "));
  await database.knex.transaction((trx) => describeComplex(trx, example.value));
});

describe("the operator asks what a stay costs", () => {
  it("and reads each line as the guest does, with what made it", async () => {
    const { said, exitCode } = await horneroProcess(
      ["quote", ...`${A_WEEK} ${BOOKED} --locale es-AR`.split(" ")],
      env,
    );
    expect(said.map((line) => line.replaceAll(/\s+/g, " "))).toEqual([
      "Algarrobo (algarrobo) · lun 4 ene → lun 11 ene · 7 noches · 2 adultos, 2 menores y 1 mascota · reservando el martes 1 de diciembre",
      " 5 noches × $ 142.000 (Verano): $ 710.000 temporada “Verano”, prioridad 10",
      " 2 noches de fin de semana × $ 158.000 (Verano): $ 316.000 temporada “Verano”, prioridad 10",
      " 2 menores extra × 7 noches × $ 7.000: $ 98.000 además de las 2 personas que incluye la tarifa",
      " Descuento por quedarse más noches (10 %): − $ 112.400 descuento “Semana”, desde 7 noches",
      " Limpieza: $ 20.000 cleaningFee de la cabaña",
      " 1 mascota × $ 10.000: $ 10.000 petFee de la cabaña",
      "Total: $ 1.041.600",
      "Seña: $ 312.480, el 30 % del total, redondeado hacia arriba",
      "Saldo: $ 729.120, hasta el lunes 28 de diciembre",
      "Aparte del total: $ 50.000 de garantía, que se deja al llegar y se devuelve al irse",
      "Llegando ese día: 3 noches como mínimo (Verano) y 60 como máximo (más no se puede reservar)",
    ]);
    expect(exitCode).toBe(0);
  });

  it("and gets the same as JSON, in whole centavos", async () => {
    const season = { rule: "season", name: "Verano", priority: 10 };
    expect((await quoted(A_WEEK, BOOKED)).json).toEqual({
      ...{ cabin: "algarrobo", name: "Algarrobo", checkIn: "2027-01-04", checkOut: "2027-01-11", nights: 7 },
      ...{
        adults: 2,
        children: 2,
        pets: 1,
        bookedOn: "2026-12-01",
        free: true,
        currency: "ARS",
        minorDigits: 2,
      },
      lines: [
        {
          kind: "nights",
          label: "Verano",
          quantity: 5,
          unit: 142_000_00,
          amount: 710_000_00,
          madeBy: season,
        },
        {
          ...{
            kind: "nights",
            label: "Verano",
            weekend: true,
            quantity: 2,
            unit: 158_000_00,
            amount: 316_000_00,
          },
          madeBy: season,
        },
        {
          ...{ kind: "extra_children", quantity: 14, unit: 7_000_00, amount: 98_000_00 },
          madeBy: { rule: "baseGuests", guests: 2 },
        },
        {
          ...{ kind: "length_discount", label: "Semana", basisPoints: 10_00 },
          ...{ quantity: 1, unit: -112_400_00, amount: -112_400_00 },
          madeBy: { rule: "discount", name: "Semana", from: 7 },
        },
        {
          ...{ kind: "cleaning", quantity: 1, unit: 20_000_00, amount: 20_000_00 },
          madeBy: { rule: "cleaningFee" },
        },
        { kind: "pets", quantity: 1, unit: 10_000_00, amount: 10_000_00, madeBy: { rule: "petFee" } },
      ],
      ...{
        total: 1_041_600_00,
        taxesIncluded: [],
        deposit: 312_480_00,
        balance: 729_120_00,
        damageDeposit: 50_000_00,
      },
      depositRule: { kind: "asked", season: null, percent: 30 },
      lengths: { minimum: 3, minimumBy: "Verano", maximum: 60, maximumBy: null },
    });
  });

  it("or reads why it is no stay", async () => {
    const says = "In Verano the minimum stay is 3 nights. Choose a longer one.";
    expect(await refusedTo(ONE_NIGHT, BOOKED)).toEqual({
      text: says,
      json: { refused: { kind: "stay_too_short", minimumNights: 3, season: "Verano" }, says },
    });
    expect((await hornero(["quote", ...`${ONE_NIGHT} ${BOOKED}`.split(" ")], env)).exitCode).toBe(1);
  });

  it("with a coupon, or why it does not count", async () => {
    await database.knex.raw(
      `insert into coupons (complex_id, code, percent, currency, cabin_ids, once_per_guest, minimum_nights, key, created_at)
       select complexes.id, 'VERANO10', 10, complexes.currency, array[cabins.id], true, 1, 'quote', now()
       from complexes
       join cabins on cabins.slug = 'algarrobo'`,
    );
    const { text, json } = await quoted(A_WEEK, BOOKED, "--coupon verano10");
    expect(text.filter((line) => line.endsWith("coupon “VERANO10”"))).toHaveLength(1);
    expect(json).toMatchObject({ total: 940_440_00 });
    const elsewhere = await refusedTo(A_WEEK.replace("algarrobo", "molle"), BOOKED, "--coupon verano10");
    expect(elsewhere.text).toContain("Algarrobo");
    expect((await refusedTo(A_WEEK, BOOKED, "--coupon x")).json).toMatchObject({
      refused: { kind: "coupon_unknown" },
    });
  });

  it("or how many that cabin takes, and not the largest one", async () => {
    const seven = A_WEEK.replace("--adults 2", "--adults 7");
    expect((await refusedTo(seven, BOOKED)).text).toBe("That cabin takes 4 people at most.");
    expect((await refusedTo(A_WEEK.replace("--pets 1", "--pets 9"), BOOKED, "--locale es-AR")).text).toBe(
      "En esa cabaña se acepta 1 mascota como máximo.",
    );
  });

  it("or which cabins there are", async () => {
    expect((await refusedTo(A_WEEK.replace("algarrobo", "nido"))).text).toBe(
      "No cabin has this slug. There are algarrobo, espinillo, molle and quebracho.",
    );
  });

  it.each([
    ["--cabin molle --adults 2", "Which stay? quote --cabin SLUG"],
    [`${A_WEEK} --adults two`, "How many come? --adults, --children and --pets are whole numbers."],
    [`${A_WEEK} --on 2027-02-30`, 'Booked on which day? Say --on YYYY-MM-DD, not "2027-02-30".'],
    [`${A_WEEK} --locale fr`, 'Which language? Say --locale es-AR|pt-BR|en, not "fr".'],
    [`${A_WEEK} --cupboard`, "Unknown option '--cupboard'"],
  ])("and is told what was wrong with the question: %s", (asked, complaint) => {
    expect(readQuoteOrder(asked.split(" "))).toMatchObject({
      ok: false,
      error: expect.stringContaining(complaint),
    });
  });
});

/** One line of each kind with what makes it, of a stay that fills a gap in a season with a deposit of its own. */
async function aQuoteOfEverything(locale: string) {
  const { explained, speaker } = await asked(A_WEEK, BOOKED, `--locale ${locale}`);
  const known = granted(explained);
  const made: [LineKind, MadeBy][] = [
    ["early_bird", { rule: "discount", name: "Con tiempo", from: 120 }],
    ["last_minute", { rule: "discount", name: "Ya", from: 1 }],
    ["coupon", { rule: "coupon", name: "SOL" }],
    ["pet_nights", { rule: "petNightly" }],
    ["fee", { rule: "fee", name: "Leña" }],
    ["tax", { rule: "tax", name: "IVA" }],
    ["rounding", { rule: "rounding", to: centavos(1_000_00), mode: "up" }],
  ];
  const lines = made.map(([kind]) => line(kind, 7, centavos(1_00)));
  const roundedTo = centavos(1_000_00);
  const depositRule = { kind: "asked", season: "Verano", percent: 30, roundedTo } as const;
  const quote = { ...known.quote, nights: 2, lines, depositRule };
  return quoteAsText({ ...known, quote, madeBy: made.map(([, rule]) => rule), free: false }, speaker);
}

describe("what made a price is told", () => {
  it("in words that an owner can read to a guest", async () => {
    const [heading, ...rest] = (await aQuoteOfEverything("es-AR")).split("\n");
    expect(heading).toContain("esas fechas no están libres");
    expect(rest.map((one) => one.replaceAll(/\s+/g, " ").replace(/^.*\$ 7 |^.*\$ 1 /, ""))).toEqual([
      "descuento “Con tiempo”, con 120 días de anticipación o más",
      "descuento “Ya”, con 1 día de anticipación o menos",
      "cupón “SOL”",
      "petNightly de la cabaña",
      "cargo “Leña”",
      "impuesto “IVA”",
      "a múltiplos de $ 1.000, hacia arriba",
      "Total: $ 1.041.600",
      "Seña: $ 312.480, el 30 % del total que pide la temporada “Verano”, redondeado hacia arriba a múltiplos de $ 1.000",
      "Saldo: $ 729.120, hasta el lunes 28 de diciembre de 2026",
      "Aparte del total: $ 50.000 de garantía, que se deja al llegar y se devuelve al irse",
      "Llegando ese día: 3 noches como mínimo (Verano) y 60 como máximo (más no se puede reservar)",
      "Son menos noches que ese mínimo: llenan el hueco entre dos estadías.",
    ]);
  });

  it.each(["pt-BR", "en"])("in as many lines in %s", async (locale) => {
    expect((await aQuoteOfEverything(locale)).split("\n")).toHaveLength(14);
  });
});
