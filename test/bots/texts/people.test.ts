import { describe, expect, it } from "vitest";
import { hearParty, partyWords } from "../../../src/bots/texts/understanding/people.ts";
import { aParty } from "../../support/builders/booking.ts";

const answer = (words: string) => hearParty(words, { bare: true });
const inASentence = (words: string) => hearParty(words, { bare: false });

describe("a guest may write how many they are", () => {
  it.each([
    ["4", { adults: 4 }],
    ["cuatro", { adults: 4 }],
    ["doce", { adults: 12 }],
    ["Somos 4", { adults: 4 }],
    ["4 personas", { adults: 4 }],
    ["quatro pessoas", { adults: 4 }],
    ["we are three", { adults: 3 }],
    ["2 adultos y 1 nene", { adults: 2, children: 1 }],
    ["2 adultos e 2 crianças", { adults: 2, children: 2 }],
    ["2 adults and 1 child", { adults: 2, children: 1 }],
    ["dos adultos, un bebé y una perra", { adults: 2, children: 1, pets: 1 }],
    ["2 adultos con perro", { adults: 2, pets: 1 }],
    ["somos 2 y la perra", { adults: 2, pets: 1 }],
    ["2 adults and our dog", { adults: 2, pets: 1 }],
    ["somos 2, sin la perra", { adults: 2 }],
    ["somos 4, 2 nenes", { adults: 2, children: 2 }],
    ["somos 2 y 1 nene", { adults: 2, children: 1 }],
    ["somos 2 e 1 criança", { adults: 2, children: 1 }],
    ["0 adultos y 2 nenes", { adults: 0, children: 2 }],
  ])("as %s", (words, party) => {
    expect(answer(words)).toEqual({ ...aParty({ adults: 0 }), ...party });
  });

  it.each(["", "muchos", "una banda", "-1", "4.5", "1000000", "👨‍👩‍👧‍👦", "5/1 al 8/1"])(
    "is not guessed from %s",
    (words) => {
      expect(answer(words)).toBeUndefined();
    },
  );

  it("may tap it, too: what the counters come to is read like words", () => {
    const party = aParty({ adults: 3, children: 2, pets: 1 });
    expect(answer(partyWords(party))).toEqual(party);
  });
});

describe("in a longer sentence", () => {
  it.each([
    ["¿Tenés lugar del 5 al 8 de enero para 4?", 4],
    ["para 4 del 5 al 8 de enero", 4],
    ["para 4 de 5 a 8 de janeiro", 4],
    ["5 to 8 January for 4, please", 4],
    ["somos 2, del 5 al 8/1", 2],
    ["somos 2 y el 5/1 al 8/1", 2],
  ])("people are heard among dates: %s", (words, adults) => {
    expect(inASentence(words)).toEqual(aParty({ adults }));
  });

  it.each([
    "4",
    "para 3 noches",
    "para 5/1 al 8/1",
    "para 5 de enero",
    "para 5 al 8 de enero",
    "para 5-8/1",
    "para 5–8/1",
    "para 5 ao 8/1",
    "for 5 to 8 January",
    "for 3 nights",
  ])("dates and nights are no people: %s", (words) => expect(inASentence(words)).toBeUndefined());
});
