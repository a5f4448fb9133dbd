import { describe, expect, it } from "vitest";
import { ALIKE_ENOUGH, likeness, mostAlike } from "../../../../src/bots/texts/questions/likeness.ts";

describe("a question the owner knows", () => {
  const same = [
    ["¿Hay tirolesa cerca?", "quería saber si cerca de las cabañas hay alguna tirolesa"],
    ["¿Hay tirolesa?", "tienen tirolesas??"],
    ["¿Alquilan bicicletas?", "buenas! se alquilan bicis? digo bicicletas"],
    ["¿Alquilan bicicletas?", "alquilan biciletas"],
    ["¿La pileta es climatizada?", "la pileta está climatizada?"],
    ["¿Llega señal de celular?", "hay señal de celular ahí?"],
    ["Tem sinal de celular?", "o sinal de celular pega aí?"],
    ["Do you rent bikes?", "can we rent bikes there"],
  ] as const;
  it.each(same)("%s is what is asked by: %s", (known, asked) => {
    expect(likeness(known, asked)).toBeGreaterThanOrEqual(ALIKE_ENOUGH);
  });

  const other = [
    ["¿La pileta es climatizada?", "¿tienen pileta?"],
    ["¿Hay tirolesa?", "¿hay wifi?"],
    ["¿Alquilan bicicletas?", "¿alquilan cabañas por mes?"],
    ["¿Qué hay?", "¿qué tienen?"],
    ["¿Se puede?", ""],
  ] as const;
  it.each(other)("%s is not what is asked by: %s", (known, asked) => {
    expect(likeness(known, asked)).toBeLessThan(ALIKE_ENOUGH);
  });

  it("is found by any of its wordings, and the one that says more wins", () => {
    const known = [
      { name: "pool", wordings: ["¿Hay pileta?"] },
      { name: "warm pool", wordings: ["¿Está tibia el agua?", "¿La pileta es climatizada?"] },
    ];
    expect(mostAlike(known, "la pileta es climatizada?")?.name).toBe("warm pool");
    expect(mostAlike(known, "tienen pileta?")?.name).toBe("pool");
    expect(mostAlike(known, "aceptan mascotas?")).toBeUndefined();
  });
});
