import { describe, expect, it } from "vitest";
import { hornero, horneroProcess } from "./operator.ts";

const inSpanish = ["understand", "--today", "2026-11-26", "--locale", "es-AR"];

describe("the operator asks what a guest's words are understood as", () => {
  it("and is told in one line", async () => {
    expect((await hornero([...inSpanish, "del 5 al 8 de enero para 4 en la cabaña Tala"])).said).toEqual([
      "book · 2027-01-05 to 2027-01-08 · 3 nights · 4 adults, 0 children, 0 pets · cabin Tala",
    ]);
  });

  it("and as JSON, for each line of a file, with the keys in their order", async () => {
    const { said } = await horneroProcess([...inSpanish, "--json"], {}, "3 noches en enero\n\nhola");
    expect(said).toEqual([
      '{"intent":"book","stay":null,"month":"2027-01","nights":3,"party":null,"cabin":null,"missing":["stay","party"]}',
      '{"intent":"unknown","stay":null,"month":null,"nights":null,"party":null,"cabin":null,"missing":[]}',
      '{"intent":"greeting","stay":null,"month":null,"nights":null,"party":null,"cabin":null,"missing":[]}',
    ]);
  });

  it.each([
    [["understand", "hola"], "Which day is it? Say --today YYYY-MM-DD."],
    [["understand", "--today", "2026-02-30"], 'Which day is it? Say --today YYYY-MM-DD, not "2026-02-30".'],
    [
      ["understand", "--today", "2026-11-26", "--locale", "fr"],
      'Which language? Say --locale es-AR|pt-BR|en, not "fr".',
    ],
    [[...inSpanish, "--country", "UY"], 'Whose holidays? Say --country AR|BR, not "UY".'],
    [[...inSpanish, "del", "5"], "One text at a time: put it in quotes, or write one a line."],
  ])("and is told what was wrong with the question: %j", async (args, complaint) => {
    expect(await hornero(args)).toEqual({ exitCode: 1, said: [], complained: [complaint] });
  });
});
