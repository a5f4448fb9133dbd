import { beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/bots/flows/guest/about/answer-question.ts";
import { testDatabase } from "../../support/database.ts";
import { aPlace } from "./a-place.ts";
import { labelsOf, textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();

describe("a question about the place is answered from each cabin's own data", () => {
  let place: Awaited<ReturnType<typeof aPlace>>;
  beforeAll(async () => {
    place = await aPlace(knex);
  });

  const ANSWERS: readonly (readonly [string, string])[] = [
    ["¿tienen wifi?", "Sí, todas tienen wifi.\nEs fibra."],
    ["dan desayuno?", "No, ninguna tiene desayuno incluido."],
    ["hay calefacción?", "Quebracho tiene calefacción; las demás, no.\n*Nido*: Hay frazadas de sobra."],
    ["hay ventilador?", "Quebracho tiene ventilador. De las demás no tengo el dato."],
    ["¿Molle tiene calefacción?", "No, Molle no tiene calefacción."],
    ["calefaccion en quebracho o molle", "Quebracho tiene calefacción; Molle, no."],
    ["y en Molle y Tala hay calefacción?", "No, Molle y Tala no tienen calefacción."],
    ["¿hay pileta?", "Molle y Quebracho tienen pileta propia; las demás comparten la del complejo."],
    ["¿Nido tiene pileta?", "Sí, Nido tiene pileta compartida."],
    [
      "¿se puede fumar?",
      "*Molle, Nido y Quebracho*: Adentro no se fuma.\n*Tala*: En Tala se puede fumar en el deck.",
    ],
    [
      "aceptan mascotas?",
      "Las mascotas son bienvenidas en Molle, Quebracho y Tala; en las demás, no.\n*Molle y Quebracho*: 1 mascota, $ 500 por estadía.\n*Tala*: 1 mascota, sin cargo.",
    ],
    ["puedo llevar mi perro a Nido?", "No, en Nido no se aceptan mascotas."],
    ["a qué hora es el check in?", "La entrada es desde las 15:00 y la salida, hasta las 10:00."],
    [
      "podemos llegar antes?",
      "La entrada es desde las 15:00 y la salida, hasta las 10:00.\nSi está libre, desde las 12.",
    ],
    [
      "hay late check out",
      "La entrada es desde las 15:00 y la salida, hasta las 10:00.\nOtro horario depende del día: preguntale a alguien del complejo.",
    ],
    [
      "de cuánto es la seña?",
      "Para reservar se paga una seña del 30 % del total. El saldo se paga después, por link o al llegar.",
    ],
    [
      "y si cancelo?",
      "Si cancelás hasta 7 días antes de llegar, te devolvemos el 100 % de lo que hayas pagado; después, nada.",
    ],
    ["aceptan chicos", "Sí, los chicos son bienvenidos. Cuentan como huéspedes, los bebés también."],
  ];
  it.each(ANSWERS)("%s", async (asked, answer) => {
    const ana = await place.somebody();
    const shown = await ana.commands(`question ${asked}`);
    expect(textOf(shown).replaceAll("\u00a0", " ")).toBe(answer);
    expect(await ana.says("gracias")).not.toHaveLength(0); // nothing was left open
  });

  it("in the guest's language", async () => {
    const [bruno, carol] = [await place.somebody("pt-BR"), await place.somebody("en")];
    expect(textOf(await bruno.commands("question tem piscina?"))).toBe(
      "Molle e Quebracho têm piscina própria; as demais compartilham a do complexo.",
    );
    expect(textOf(await carol.commands("question is there wifi"))).toBe(
      "Yes, every cabin has wifi.\nEs fibra. (en)",
    );
    expect(textOf(await carol.commands("question heating in Quebracho or Molle?"))).toBe(
      "Quebracho has heating, but not Molle.",
    );
  });

  it("with the way there, where that is asked", async () => {
    const ana = await place.somebody();
    const [shown] = await ana.commands("question dónde quedan?");
    expect(shown?.text).toContain("Villa General Belgrano.\nPor la ruta 5.");
    expect(shown).toMatchObject({ place: { name: "Los Horneros" } });
    expect(labelsOf(shown ? [shown] : [])).toContain("📍 Cómo llegar");
  });

  it("several at once, each in a paragraph, and what nobody said is admitted", async () => {
    const ana = await place.somebody();
    const shown = await ana.commands("question hola! tienen wifi, estacionamiento y microondas?");
    expect(textOf(shown).split("\n\n")).toEqual([
      "Sí, todas tienen wifi.\nEs fibra.",
      "Sí, todas tienen lugar para el auto.",
      expect.stringContaining("De lo otro que preguntás no tengo el dato"),
    ]);
    expect(labelsOf(shown)).toContain("🙋 Hablar con alguien");
  });

  it("and nothing is said where nobody said how it is", async () => {
    const ana = await place.somebody();
    for (const words of ["hay microondas?", "hay lago?", "música hasta qué hora?", "hola", "reservar", ""])
      expect(await answerQuestion(words, await ana.desk())).toBeUndefined();
  });
});

describe("asking", () => {
  it("offers what is asked most often, and leaves a booking open that was begun", async () => {
    const { somebody } = await aPlace(knex);
    const ana = await somebody();
    await ana.says("reservar");
    expect(labelsOf(await ana.commands("question"))).toContain("¿Tienen wifi?");
    const shown = await ana.taps("¿Tienen wifi?");
    expect(shown[0]?.text).toContain("Sí, todas tienen wifi");
    expect(textOf(shown)).toContain("¿Qué días querés venir?");
    const answered = await ana.commands("question hay pileta?");
    expect(answered).toHaveLength(1);
    expect(textOf(await ana.says("¿cuánto sale en febrero?"))).toContain("la noche en *febrero");
    expect(textOf(await ana.says("10/1 al 13/1"))).toContain("¿Cuántos son?");
  });

  it("takes no question that is empty or a book", async () => {
    const { somebody } = await aPlace(knex);
    const ana = await somebody();
    expect(textOf(await ana.commands(`question ${"¿hay wifi? ".repeat(100)}`))).toContain("larguísima");
    expect(textOf(await ana.says("   "))).toContain("Escribime tu pregunta");
    expect(textOf(await ana.says("¿hay wifi?"))).toContain("Sí, todas tienen wifi");
  });

  it("admits what it does not know, and offers a person", async () => {
    const { somebody } = await aPlace(knex, {}, {});
    const ana = await somebody();
    const shown = await ana.commands("question hay tirolesa?");
    expect(textOf(shown)).toContain("Eso no lo sé, y prefiero no inventarte nada");
    expect(labelsOf(shown)).toEqual(["🙋 Hablar con alguien", "❓ Otra pregunta", "🏡 Conocer las cabañas"]);
  });
});
