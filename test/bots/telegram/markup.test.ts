import { describe, expect, it } from "vitest";
import { pieces } from "../../../src/bots/channel/pieces.ts";
import { marked } from "../../../src/bots/telegram/markup.ts";

describe("bold words", () => {
  it("are marked by position, so that nobody's brackets and dashes need escaping", () => {
    const { text, entities } = marked("Hola <b>Ana</b>_[x](y): *Quebracho*, *2 noches*");
    expect(text).toBe("Hola <b>Ana</b>_[x](y): Quebracho, 2 noches");
    expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
      "Quebracho",
      "2 noches",
    ]);
  });

  it("are counted as Telegram does, where an emoji is two", () => {
    expect(marked("🎉 *Sí*").entities).toEqual([{ type: "bold", offset: 3, length: 2 }]);
  });

  it.each(["2 * 3 * 4", "*", "**", "* lista", "*una\ndos*"])("are no lone asterisks: %s", (text) => {
    expect(marked(text)).toEqual({ text, entities: [] });
  });
});

describe("a text too long for one message", () => {
  it("becomes several, broken where lines end, and nothing is lost", () => {
    const lines = Array.from({ length: 30 }, (_, index) => `Línea ${index} ${"x".repeat(30)}`);
    const cut = pieces(lines.join("\n"), 200);
    expect(cut.length).toBeGreaterThan(4);
    expect(cut.every((piece) => piece.length <= 200)).toBe(true);
    expect(cut.join("\n")).toBe(lines.join("\n"));
  });

  it("is broken inside a line only when the line alone is too long", () => {
    const cut = pieces(`corta\n${"x".repeat(450)}\nfin`, 200);
    expect(cut.map((piece) => piece.length)).toEqual([5, 200, 200, 54]);
    expect(cut.join("").replaceAll("\n", "")).toBe(`corta${"x".repeat(450)}fin`);
  });

  it("never tears an emoji in two", () => {
    const cut = pieces("😀".repeat(150), 99);
    expect(cut.join("")).toBe("😀".repeat(150));
    expect(cut.every((piece) => piece.isWellFormed())).toBe(true);
  });

  it("leaves no message of blanks", () => expect(pieces("\n\n \n", 10)).toEqual([]));
});
