import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale, loadTexts, localeFor } from "../../../src/bots/texts/texts.ts";

const texts = loadTexts();

/** By topic, in the order in which they stand there. */
function keysOf(locale: Locale): Record<string, string[]> {
  const folder = new URL(`../../../src/bots/texts/${locale}/`, import.meta.url);
  const keysIn = (topic: string) => {
    const source = readFileSync(new URL(topic, folder), "utf8");
    return [...source.matchAll(/^([a-z][\w-]*) =/gm)].map(([, key = ""]) => key);
  };
  return Object.fromEntries(readdirSync(folder).map((topic) => [topic, keysIn(topic)]));
}

describe("the language we answer in", () => {
  it.each([
    ["es", "es-AR"],
    ["es-MX", "es-AR"],
    ["pt-br", "pt-BR"],
    ["pt", "pt-BR"],
    ["en", "en"],
    ["de", "en"],
    [undefined, "es-AR"],
  ])("to a phone that says %s is %s", (code, locale) => expect(localeFor(code)).toBe(locale));

  it.each(LOCALES)("in %s says everything the others say, in the same order", (locale) => {
    expect(Object.values(keysOf(locale)).flat().length).toBeGreaterThan(150);
    expect(keysOf(locale)).toEqual(keysOf("es-AR"));
  });

  it("has all its words: one that is missing is an error, not a silence", () => {
    expect(() => texts("en")("no-such-key")).toThrow("no-such-key");
    expect(() => texts("en")("menu-welcome", {})).toThrow("menu-welcome");
  });
});
