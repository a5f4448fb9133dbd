import { describe, expect, it } from "vitest";
import { keyTyped } from "../../../src/bots/whatsapp/numbers.ts";

describe("the key of an answer", () => {
  const TYPED = [
    ["2", "2"],
    [" *2.* ", "2"],
    ["opción 2", "2"],
    ["2️⃣", "2"],
    ["\u200F2\u200F", "2"],
    ["a)", "a"],
    ["2 adultos", undefined],
    ["", undefined],
  ] as const;
  it.each(TYPED)("of “%s” is %s", (words, key) => {
    expect(keyTyped(words)).toBe(key);
  });

  it("is not looked for in a message as long as WhatsApp takes, which would keep everyone waiting", () => {
    const began = process.cpuUsage();
    for (const sign of ["!", "-", "😀"]) expect(keyTyped(sign.repeat(65_536 / sign.length))).toBeUndefined();
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000); // µs; it was half a minute
  });
});
