import { describe, expect, it } from "vitest";
import { testDatabase } from "../../support/database.ts";
import { aPlace } from "./a-place.ts";
import { textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();

describe("what the owner teaches", () => {
  async function taught(wordings: string, answer = "Sí, a 3 km.") {
    const place = await aPlace(knex);
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
    const away = await aPlace(knex);
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
    const { somebody } = await aPlace(knex, {}, {});
    const { answers } = await (await somebody()).desk();
    await answers.noteUnanswered("¿Hay kayaks?", "a");
    await answers.noteUnanswered("hay KAYAKS", "b");
    for (let number = 0; number < 205; number++) await answers.noteUnanswered(`zzz ${number}`, `n${number}`);
    const kept = await answers.unanswered();
    expect(kept).toHaveLength(200);
    expect(kept[0]).toMatchObject({ question: "¿Hay kayaks?", times: 2 });
  });
});
