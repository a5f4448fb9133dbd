import { describe, expect, it } from "vitest";
import type { Talk } from "../../../src/bots/tables/whatsapp-contacts.ts";
import { heardTalk } from "../../../src/bots/whatsapp/talk.ts";
import { MINUTE_MS, SECOND_MS } from "../../../src/shared/clock.ts";

/** Hears so many messages, each so long after the one before; says whether a machine was noticed at the last. */
function afterwards(said: readonly string[], everyMs: number) {
  let talk: Talk = { instants: [], last: null };
  let noticed: string | undefined;
  said.forEach((words, index) => {
    const heard = heardTalk(
      talk,
      { id: `${index}`, said: { kind: "text", text: words } },
      new Date(index * everyMs),
    );
    talk = heard.talk;
    noticed = heard.machine;
  });
  return noticed ?? "nobody";
}

const times = (count: number, words: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => words(index));

describe("a machine is noticed", () => {
  it.each([
    { count: 59, every: SECOND_MS, who: "nobody" },
    { count: 60, every: SECOND_MS, who: "floods" },
    { count: 60, every: 6 * SECOND_MS, who: "nobody" },
  ])("by $count messages, one each $every ms: $who", ({ count, every, who }) => {
    expect(
      afterwards(
        times(count, (index) => `mensaje ${index}`),
        every,
      ),
    ).toBe(who);
  });

  it.each([
    { words: "no disponible", count: 5, every: SECOND_MS, who: "nobody" },
    { words: "no disponible", count: 6, every: SECOND_MS, who: "repeats" },
    { words: "no disponible", count: 6, every: 3 * MINUTE_MS, who: "nobody" },
    { words: "sí", count: 20, every: SECOND_MS, who: "nobody" },
    { words: "2", count: 20, every: SECOND_MS, who: "nobody" },
  ])("by “$words” $count times, one each $every ms: $who", ({ words, count, every, who }) => {
    expect(
      afterwards(
        times(count, () => words),
        every,
      ),
    ).toBe(who);
  });
});
