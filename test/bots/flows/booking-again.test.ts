import { describe, expect, it } from "vitest";
import { bookCommand } from "../../../src/bots/flows/guest/choosing/book.ts";
import { commandButton } from "../../../src/bots/telegram/buttons.ts";
import { weekendsOnly } from "../../../src/bots/texts/understanding/breaks.ts";
import { understand } from "../../../src/bots/texts/understanding/understand.ts";
import { aParty, date, stay } from "../../support/builders/booking.ts";

const SPANISH = { today: date("2026-11-02"), locale: "es-AR", holidays: weekendsOnly } as const;
const overNewYear = stay("2026-12-29", "2027-01-02");

describe("a button to look again for the same stay and party", () => {
  const parties = [{ adults: 2 }, { adults: 1, children: 3 }, { adults: 4, children: 1, pets: 2 }];
  it.each(parties)("is understood as it was meant: %o", (people) => {
    const wish = { stay: overNewYear, party: aParty(people) };
    const words = bookCommand(wish).replace(/^book /, "");
    expect(understand(words, SPANISH)).toMatchObject(wish);
  });

  it("is short enough for Telegram, however many they are", () => {
    const party = aParty({ adults: 50, children: 50, pets: 50 });
    expect(() => commandButton("📅", bookCommand({ stay: overNewYear, party }))).not.toThrow();
  });
});
