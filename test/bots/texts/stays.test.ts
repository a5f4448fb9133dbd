import { describe, expect, it } from "vitest";
import { hearStars } from "../../../src/bots/texts/understanding/stars.ts";
import { hearTime } from "../../../src/bots/texts/understanding/time-of-day.ts";
import { hearTravellers } from "../../../src/bots/texts/understanding/travellers.ts";

describe("stars", () => {
  it.each([
    ["5", 5],
    ["⭐⭐⭐⭐", 4],
    ["⭐️⭐️", 2],
    ["cuatro", 4],
    ["Três estrelas", 3],
    ["4/5", 4],
    ["3 stars!", 3],
    ["5 de 5", 5],
    ["6", undefined],
    ["0", undefined],
    ["10", undefined],
    ["muy bien", undefined],
    ["", undefined],
    ["⭐⭐⭐⭐⭐⭐", undefined],
  ])("in %j are %j", (words, stars) => expect(hearStars(words)).toBe(stars));
});

describe("a time of day", () => {
  it.each([
    ["10", "10:00"],
    ["9:30", "09:30"],
    ["a las 18hs", "18:00"],
    ["6 de la tarde", "18:00"],
    ["6pm", "18:00"],
    ["12 pm", "12:00"],
    ["às 8 da manhã", "08:00"],
    ["20h15", "20:15"],
    ["25", undefined],
    ["10:75", undefined],
    ["temprano", undefined],
  ])("in %j is %j", (words, time) => expect(hearTime(words)).toBe(time));
});

describe("who comes", () => {
  it.each([
    ["Ana Pérez, 30123456", [{ name: "Ana Pérez", document: "30123456" }]],
    ["ana perez dni 30.123.456", [{ name: "ana perez", document: "30123456" }]],
    ["Ana Pérez DNI: 30 123 456", [{ name: "Ana Pérez", document: "30123456" }]],
    ["John O'Neil - passport AB123456", [{ name: "John O'Neil", document: "AB123456" }]],
    ["João da Silva, CPF 123.456.789-00", [{ name: "João da Silva", document: "123456789-00" }]],
    [
      "1. Ana Pérez, 30123456\n2) Juan Pérez, 31123456\n\n- María José Ñandú 32123456",
      [
        { name: "Ana Pérez", document: "30123456" },
        { name: "Juan Pérez", document: "31123456" },
        { name: "María José Ñandú", document: "32123456" },
      ],
    ],
  ])("in %j is understood", (words, people) => {
    expect(hearTravellers(words)).toEqual({ people, unclear: [] });
  });

  const long = [
    `${"a".repeat(90)}, 30123456`,
    `A${" ".repeat(50_000)}1`,
    `${"a ".repeat(25_000)}!`,
    `A${"-".repeat(50_000)}`,
  ];
  it.each(["Ana Pérez", "30123456", "Ana Pérez, 123", "Ana Pérez, 30123456 y Juan", ...long])(
    "is asked about where a line has no name or no document: %.40j",
    (line) => {
      expect(hearTravellers(line)).toEqual({ people: [], unclear: [line] });
    },
  );

  it("is kept where it is clear, and the other lines are told as they were written", () => {
    expect(hearTravellers("Van:\nAna Pérez, 30123456\n  2) Juan \n\nEva Paz, 31123456")).toEqual({
      people: [
        { name: "Ana Pérez", document: "30123456" },
        { name: "Eva Paz", document: "31123456" },
      ],
      unclear: ["Van:", "2) Juan"],
    });
    expect(hearTravellers(" ")).toEqual({ people: [], unclear: [] });
  });
});
