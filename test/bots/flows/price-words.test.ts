import { describe, expect, it } from "vitest";
import { amountOff, taxesWithinTotal, wordedLines } from "../../../src/bots/flows/guest/money/quote-lines.ts";
import { type Refusal, refusalText, stepToMend } from "../../../src/bots/flows/refusals.ts";
import { formatFor } from "../../../src/bots/texts/format.ts";
import { LOCALES, type Locale, loadTexts } from "../../../src/bots/texts/texts.ts";
import { granted } from "../../booking/desk.ts";
import { at, discount, fee, priced, tax } from "../../booking/domain/by-hand/worked.ts";
import { date, inCordoba } from "../../support/builders/booking.ts";

function speakerIn(locale: Locale) {
  const t = loadTexts()(locale);
  return { t, format: formatFor(locale, t, inCordoba("2026-01-05")) };
}

const REFUSALS: readonly Refusal[] = [
  { kind: "arrival_needs_more_nights", minimumNights: 4, rule: "Findes" },
  { kind: "stay_too_long", maximumNights: 9, rule: "Verano" },
  { kind: "no_arrivals_that_day", weekdays: ["friday", "saturday"], rule: "Sábados" },
  { kind: "booked_too_late", daysAhead: 2, firstArrival: date("2026-01-07"), rule: "Aviso" },
];

describe("a guest reads why a stay cannot be had, and is asked for other dates", () => {
  it.each([
    {
      locale: "es-AR",
      sentences: [
        "Llegando ese día se reservan 4 noches como mínimo. Elegí una estadía más larga, u otra llegada.",
        "En esas fechas se reservan hasta 9 noches. Elegí una estadía más corta.",
        "En esas fechas la llegada tiene que ser viernes o sábado. Elegí otro día de llegada.",
        "Hay que reservar al menos 2 días antes de llegar. Elegí una llegada a partir del miércoles 7 de enero.",
      ],
    },
    {
      locale: "pt-BR",
      sentences: [
        "Chegando nesse dia, a reserva é de no mínimo 4 noites. Escolha uma estadia mais longa, ou outra chegada.",
        "Nessas datas a reserva é de no máximo 9 noites. Escolha uma estadia mais curta.",
        "Nessas datas a chegada precisa ser sexta-feira ou sábado. Escolha outro dia de chegada.",
        "É preciso reservar pelo menos 2 dias antes de chegar. Escolha uma chegada a partir de quarta-feira, 7 de janeiro.",
      ],
    },
    {
      locale: "en",
      sentences: [
        "Arriving on that day, the minimum stay is 4 nights. Choose a longer stay, or another arrival.",
        "On those dates the maximum stay is 9 nights. Choose a shorter one.",
        "On those dates you can arrive on Friday or Saturday. Choose another day of arrival.",
        "Please book at least 2 days before you arrive. Choose an arrival from Wednesday 7 January on.",
      ],
    },
  ] as const)("in $locale", ({ locale, sentences }) => {
    const speaker = speakerIn(locale);
    expect(REFUSALS.map((refusal) => refusalText(refusal, speaker))).toEqual(sentences);
    expect(REFUSALS.map(stepToMend)).toEqual(REFUSALS.map(() => "stay"));
  });
});

describe("a guest reads what a price is made of", () => {
  const quote = granted(
    priced({
      ...{ to: "2026-01-12", party: { adults: 2, children: 1, pets: 1 } },
      tariff: { extraChildNightly: at(8_00), petNightly: at(5_00) },
      rules: {
        discounts: [discount("Semana", "length", 7, 12.5)],
        fees: [
          ...[
            fee("Leña", 3_00, "night"),
            fee("Gas", 2_00, "stay"),
            fee("Tasa", 1_00, "person_night", "adults"),
          ],
          ...[fee("Pulsera", 4_00, "person"), fee("Juegos", 6_00, "person", "children")],
        ],
        taxes: [tax("Turismo", 2), tax("IVA", 21, { included: true })],
        rounding: { to: at(10_00), mode: "up" },
      },
      coupon: { code: "VERANO10", percent: 10 },
    }),
  );
  const plain = (text: string) => text.replaceAll(/\s/gu, " ");

  it("line by line, with what comes off, fees by name and taxes, in whole sentences of Argentina", () => {
    const speaker = speakerIn("es-AR");
    expect(wordedLines(quote, speaker).map(plain)).toEqual([
      "5 noches × $ 100 (Todo el año): $ 500",
      "2 noches de fin de semana × $ 150 (Todo el año): $ 300",
      "1 menor extra × 7 noches × $ 8: $ 56",
      "Descuento por quedarse más noches (12,5 %): − $ 107",
      "Cupón VERANO10 (10 %): − $ 74,90",
      "1 mascota × 7 noches × $ 5: $ 35",
      "Gas: $ 2",
      "Juegos, 1 menor × $ 6: $ 6",
      "Leña, 7 noches × $ 3: $ 21",
      "Pulsera, 3 personas × $ 4: $ 12",
      "Tasa, 2 adultos × 7 noches × $ 1: $ 14",
      "Turismo (2 %): $ 15,28",
      "Redondeo: $ 0,62",
    ]);
    expect(plain(taxesWithinTotal(quote, speaker))).toBe(" Incluye IVA (21 %): $ 132,72");
    expect(amountOff(quote)).toBe(181_90);
  });

  it.each(LOCALES)("as many lines in %s", (locale) => {
    expect(wordedLines(quote, speakerIn(locale))).toHaveLength(quote.lines.length);
  });

  it("of a booking that was made before prices had such lines", () => {
    const { depositRule: _rule, taxesIncluded: _taxes, ...old } = quote;
    expect(taxesWithinTotal(old, speakerIn("en"))).toBe("");
    const lines = old.lines
      .filter(({ label }) => label === "Leña")
      .map(({ per: _per, of: _of, ...rest }) => rest);
    expect(wordedLines({ ...old, lines }, speakerIn("en")).map(plain)).toEqual(["Leña, 7 × ARS 3: ARS 21"]);
  });
});
