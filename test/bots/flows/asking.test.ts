import { beforeAll, describe, expect, it } from "vitest";
import type { CabinDetails, HouseDetails } from "../../../src/booking/domain/details.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import { answerQuestion } from "../../../src/bots/flows/guest/about/answer-question.ts";
import type { Locale } from "../../../src/bots/texts/texts.ts";
import { aDesk } from "../../booking/desk.ts";
import { aCabin, aComplex, VILLA_BELGRANO } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { labelsOf, somebodyAt, textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();

const inEach = (text: string) => ({ "es-AR": text, "pt-BR": `${text} (pt)`, en: `${text} (en)` });
const YES = { has: true };
const NO = { has: false };

const HOUSE: HouseDetails = {
  amenities: {
    wifi: { has: true, note: inEach("Es fibra.") },
    shared_pool: YES,
    parking: YES,
    breakfast: NO,
  },
  rules: { smoking: inEach("Adentro no se fuma."), visitors: inEach("Visitas hasta las 22.") },
  info: { getting_here: inEach("Por la ruta 5."), early_check_in: inEach("Si está libre, desde las 12.") },
};
const CABINS: Readonly<Record<string, CabinDetails>> = {
  Quebracho: { amenities: { pool: YES, heating: YES, fan: YES } },
  Molle: { amenities: { pool: YES, heating: NO, shared_pool: NO } },
  Tala: { amenities: { heating: NO }, rules: { smoking: inEach("En Tala se puede fumar en el deck.") } },
  Nido: { amenities: { heating: { has: false, note: inEach("Hay frazadas de sobra.") } } },
};

async function aPlace(details: HouseDetails = HOUSE, cabins = CABINS) {
  const complex = await aComplex(knex, { place: VILLA_BELGRANO, details });
  const pets = (name: string) => ({
    maxPets: name === "Nido" ? 0 : 1,
    petFee: centavos(name === "Tala" ? 0 : 500_00),
  });
  for (const [name, said] of Object.entries(cabins))
    await aCabin(knex, complex, { name, details: said, ...pets(name) });
  const { room, clock } = await aDesk(knex, { complex });
  const somebody = (locale: Locale = "es-AR", isOwner = false) =>
    somebodyAt({ db: knex, room, clock: clock.now, locale, isOwner });
  return { complex, somebody };
}

describe("a question about the place is answered from each cabin's own data", () => {
  let place: Awaited<ReturnType<typeof aPlace>>;
  beforeAll(async () => {
    place = await aPlace();
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
    const { somebody } = await aPlace();
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
    const { somebody } = await aPlace();
    const ana = await somebody();
    expect(textOf(await ana.commands(`question ${"¿hay wifi? ".repeat(100)}`))).toContain("larguísima");
    expect(textOf(await ana.says("   "))).toContain("Escribime tu pregunta");
    expect(textOf(await ana.says("¿hay wifi?"))).toContain("Sí, todas tienen wifi");
  });

  it("admits what it does not know, and offers a person", async () => {
    const { somebody } = await aPlace({}, {});
    const ana = await somebody();
    const shown = await ana.commands("question hay tirolesa?");
    expect(textOf(shown)).toContain("Eso no lo sé, y prefiero no inventarte nada");
    expect(labelsOf(shown)).toEqual(["🙋 Hablar con alguien", "❓ Otra pregunta", "🏡 Conocer las cabañas"]);
  });
});

describe("what the owner teaches", () => {
  async function taught(wordings: string, answer = "Sí, a 3 km.") {
    const place = await aPlace();
    const [marta, ana] = [await place.somebody("es-AR", true), await place.somebody()];
    await marta.commands("questions");
    await marta.taps("➕ Agregar una respuesta");
    await marta.says(wordings);
    await marta.says(answer);
    await marta.taps("Así está bien");
    return { ...place, marta, ana };
  }

  it("is answered from then on, in other words too, and counts more than what we know", async () => {
    const { ana, marta } = await taught("¿Hay tirolesa cerca?");
    expect(textOf(await ana.commands("question quería saber si cerca de las cabañas tienen tirolesas"))).toBe(
      "Sí, a 3 km.",
    );
    await marta.commands("add-answer");
    await marta.says("¿Hay wifi?");
    await marta.says("Hay, pero vinimos a descansar.");
    await marta.says("¿Tienen internet?\nIs there internet?");
    expect(textOf(await ana.commands("question tienen internet?"))).toBe("Hay, pero vinimos a descansar.");
    expect(textOf(await ana.commands("question tienen wifi y pileta?")).split("\n\n")).toEqual([
      "Hay, pero vinimos a descansar.",
      expect.stringContaining("tienen pileta propia"),
    ]);
  });

  it("is listed, changed and deleted", async () => {
    const { ana, marta } = await taught("¿Alquilan bicis?");
    expect(textOf(await marta.commands("questions"))).toContain("❓ ¿Alquilan bicis?\n\n💬 Sí, a 3 km.");
    await marta.taps("✏️ Cambiar");
    await marta.taps("La respuesta");
    expect(textOf(await marta.says("No, pero te decimos dónde."))).toContain("Listo, lo cambié");
    await marta.commands("questions");
    await marta.taps("✏️ Cambiar");
    await marta.taps("Cómo lo preguntan");
    await marta.says("¿Hay bicicletas?\n¿Alquilan bicis?");
    expect(textOf(await ana.commands("question hay bicicletas?"))).toBe("No, pero te decimos dónde.");
    await marta.commands("questions");
    await marta.taps("🗑 Borrar");
    expect(textOf(await marta.taps("Sí, borrar"))).toContain("Borrada");
    expect(textOf(await ana.commands("question hay bicicletas?"))).toContain("Eso no lo sé");
  });

  it("is saved once, however often the tap comes in, and a button of one that is gone says so", async () => {
    const { marta } = await taught("¿Hay sapos?");
    await marta.repeats();
    const desk = await marta.desk();
    const [only, ...others] = await desk.answers.all();
    expect(others).toEqual([]);
    await desk.answers.remove(only?.id ?? 0);
    for (const command of [`edit-answer ${only?.id}`, `remove-answer ${only?.id}`, "answer-asked 999999"])
      expect(textOf(await marta.commands(command))).toContain("Esa pregunta ya no está");
  });

  it("must say something, and not too much", async () => {
    const { marta } = await taught("¿Hay sapos?");
    await marta.commands("add-answer");
    expect(textOf(await marta.says("¿y tienen?"))).toContain("la confundiría con cualquier pregunta");
    expect(textOf(await marta.says("¿tienen ranas? ".repeat(30)))).toContain("que no pase de 300");
    await marta.says("¿tienen ranas?");
    expect(textOf(await marta.says("x".repeat(801)))).toContain("que no pase de 800");
    await marta.says("*Sí*");
    expect(textOf(await marta.says("¿croan?\n".repeat(10)))).toContain("escribí 9 como mucho");
    expect(textOf(await marta.says("¿croan?\n¿croan?"))).toContain("Listo");
  });

  it("begins with what guests asked in vain, counted, those asked most often first", async () => {
    const { ana, marta, somebody } = await taught("¿Hay sapos?");
    const bruno = await somebody("pt-BR");
    await ana.commands("question ¿Hay *tirolesa*?");
    await ana.repeats();
    await bruno.commands("question hay tirolesa");
    await ana.commands("question alquilan kayaks?");
    const list = await marta.commands("questions");
    expect(textOf(list)).toContain("Hay *2 preguntas sin respuesta*");
    expect(list.slice(-2).map(({ text }) => text)).toEqual([
      "❓ ¿Hay ∗tirolesa∗? (2 veces)",
      "❓ alquilan kayaks?",
    ]);

    await marta.taps("💬 Responder"); // of the last one
    await marta.says("Sí, en el dique.");
    await marta.taps("Así está bien");
    await marta.commands("questions");
    await marta.taps("Descartar");
    expect(textOf(await marta.commands("questions"))).not.toContain("sin respuesta");
    expect(textOf(await bruno.commands("question tem kayaks para alugar?"))).toContain("Isso eu não sei");
    expect(textOf(await bruno.commands("question alquilan kayaks"))).toBe("Sí, en el dique.");
  });

  it("may sound like what people say in passing: it is the answer all the same", async () => {
    const { ana, marta } = await taught("¿Hay sapos?", "Hola");
    await marta.commands("add-answer");
    await marta.says("gracias por el fueguito");
    await marta.says("ayuda");
    await marta.taps("Así está bien");
    expect(textOf(await ana.commands("question hay sapos?"))).toBe("Hola");
    expect((await (await marta.desk()).answers.all()).map(({ answer }) => answer)).toEqual(["Hola", "ayuda"]);
  });

  it("is the owner's alone", async () => {
    const { ana } = await taught("¿Hay sapos?");
    for (const command of [
      "questions",
      "add-answer",
      "edit-answer 1",
      "remove-answer 1",
      "answer-asked 1",
      "drop-asked 1",
    ])
      expect(textOf(await ana.commands(command))).toBe("Eso es sólo para quienes manejan el complejo.");
  });

  it("is another complex's no more than its unanswered questions are", async () => {
    const { marta, ana } = await taught("¿Hay sapos?");
    const away = await aPlace();
    const eva = await away.somebody("es-AR", true);
    const [known] = await (await marta.desk()).answers.all();
    await ana.commands("question hay kayaks?");
    const [asked] = await (await marta.desk()).answers.unanswered();
    const { answers } = await eva.desk();
    await answers.remove(known?.id ?? 0);
    await answers.dropUnanswered(asked?.id ?? 0);
    expect(await answers.change({ id: known?.id ?? 0, wordings: ["x"], answer: "x" })).toBe(false);
    expect(textOf(await eva.commands("questions"))).toContain("Todavía no me enseñaste ninguna respuesta");
    expect(textOf(await marta.commands("questions"))).toContain("hay kayaks?");
  });

  it("does not drown in nonsense: only so many unanswered questions are kept", async () => {
    const { somebody } = await aPlace({}, {});
    const { answers } = await (await somebody()).desk();
    await answers.noteUnanswered("¿Hay kayaks?", "a");
    await answers.noteUnanswered("hay KAYAKS", "b");
    for (let number = 0; number < 205; number++) await answers.noteUnanswered(`zzz ${number}`, `n${number}`);
    const kept = await answers.unanswered();
    expect(kept).toHaveLength(200);
    expect(kept[0]).toMatchObject({ question: "¿Hay kayaks?", times: 2 });
  });
});
